// Fresh places for stores of either kind, with a way to look into them from outside.

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import pg from 'pg';

/** A fresh place for a store, with a way to look into it from outside. */
export interface Place {
  /** What `openStore` takes as its file. */
  readonly file: string;
  /** The rows of a statement, each as a list of values. */
  query(statement: string): Promise<unknown[][]>;
  remove(): Promise<void>;
}

export interface StoreKind {
  readonly name: 'SQLite' | 'PostgreSQL';
  place(): Promise<Place>;
}

export const sqlite: StoreKind = {
  name: 'SQLite',
  place: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pactwatch-store-'));
    const file = join(folder, 'state', 'pactwatch.db');
    return {
      file,
      query: async (statement) => {
        const db = new SQLite(file);
        try {
          const prepared = db.prepare(statement);
          return prepared.reader ? (prepared.raw().all() as unknown[][]) : (prepared.run(), []);
        } finally {
          db.close();
        }
      },
      remove: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};

async function ask(address: string, statement: string): Promise<unknown[][]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: statement, rowMode: 'array' });
    return rows;
  } finally {
    await client.end();
  }
}

/** A database of its own on the tests' server. */
export function postgres(server: string): StoreKind {
  return {
    name: 'PostgreSQL',
    place: async () => {
      const name = `t${randomUUID().replaceAll('-', '')}`;
      const file = server.replace('/postgres?', `/${name}?`);
      await ask(server, `create database ${name}`);
      return {
        file,
        query: (statement) => ask(file, statement),
        remove: async () => void (await ask(server, `drop database ${name} with (force)`)),
      };
    },
  };
}
