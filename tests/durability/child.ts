// One check, and a person's word on what earlier ones found, that kills itself at a named point.
// Arguments: folder, now, point, how many times the point is passed before.
// With point "split", rows of the outbox are written in a transaction of their own, on purpose: the invariants must break.

import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import pg from 'pg';
import { loadKinds } from '../../src/collect/kind.js';
import { withMeans } from '../../src/commands/means.js';
import { loadSoundProject } from '../../src/config.js';
import { counts } from '../../src/domain/ledger.js';
import type { LedgerEvent } from '../../src/domain/types.js';
import { openChannel } from '../../src/notify/index.js';
import { runCheck, runReview } from '../../src/pipeline.js';

const [folder = '', now = '', point = '', passes = '0'] = process.argv.slice(2);
let left = Number(passes);

/** Dies here, at once and without a word, where this is the point and its turn has come. */
function at(name: string): void {
  if (name !== point) return;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
  left -= 1;
}

const isCommit = (statement: string) => statement.trim().toLowerCase() === 'commit';
const isOutbox = (statement: string) => statement.startsWith('insert into "outbox"');

const prepare = SQLite.prototype.prepare;
SQLite.prototype.prepare = function (this: SQLite.Database, source: string) {
  if (point === 'split' && isOutbox(source)) {
    this.exec('commit');
    at('split');
    this.exec('begin immediate');
  }
  const statement = prepare.call(this, source);
  if (!isCommit(source)) return statement;
  const run = statement.run.bind(statement);
  statement.run = () => {
    at('before-commit');
    const result = Reflect.apply(run, statement, []) as SQLite.RunResult;
    at('after-commit');
    return result;
  };
  return statement;
} as typeof prepare;

const query = pg.Client.prototype.query as (this: pg.Client, ...values: unknown[]) => Promise<unknown>;
Object.assign(pg.Client.prototype, {
  async query(this: pg.Client, ...values: unknown[]) {
    const text = String(typeof values[0] === 'string' ? values[0] : (values[0] as { text?: string }).text);
    if (typeof values.at(-1) === 'function') return query.apply(this, values);
    if (point === 'split' && isOutbox(text)) {
      await query.call(this, 'commit');
      at('split');
      await query.call(this, 'begin');
    }
    if (isCommit(text)) at('before-commit');
    const result = await query.apply(this, values);
    if (isCommit(text)) at('after-commit');
    return result;
  },
});

/** What a document has reported, and nobody has dismissed yet. */
const isOpen = (event: LedgerEvent) => event.origin === 'detected' && counts(event);

const project = await loadSoundProject(join(folder, 'pactwatch.yaml'), process.env, await loadKinds());
const sender = openChannel(project.config);
const channel: typeof sender = {
  id: sender.id,
  from: sender.from,
  close: () => sender.close(),
  send: async (message) => {
    at('before-send');
    const result = await sender.send(message);
    at('after-send');
    return result;
  },
};
await withMeans(project.config, { channel, clock: () => now }, async (means) => {
  const fetcher: typeof means.fetcher = {
    close: () => means.fetcher.close(),
    get: async (request) => {
      at('before-fetch');
      const fetched = await means.fetcher.get(request);
      at('after-fetch');
      return fetched;
    },
  };
  const earlier = (await means.store.ledgers()).flatMap(({ events }) => events.filter(isOpen));
  await runCheck(project, project.watchers, { ...means, fetcher });
  for (const { id: event } of earlier)
    await runReview(project, { type: 'dismissed', event, person: 'somebody', why: 'it is not so', now }, means);
});
