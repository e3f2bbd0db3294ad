// The contract that every source kind keeps; the kinds are those of the folder.

import { readdir } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { collect, loadKinds } from '../../../src/collect/index.js';
import type { Watcher } from '../../../src/domain/watcher.js';
import type { Answer } from '../../support/http-server.js';
import { serverFor } from '../../support/web.js';
import { makeWatcher, NOW, Reader, testFetcher } from '../helpers.js';
import { COMMITMENT, SAMPLES } from './samples.js';

const kinds = await loadKinds();
const fetcher = testFetcher({ timeout: 2_000, maxBytes: 1_000_000 });
const server = await serverFor(fetcher);
let paths = 0;
let path: string;

beforeEach(() => {
  paths += 1;
  path = `/source-${paths}`;
});

it('the folder, the registry and the samples agree', async () => {
  const files = (await readdir(new URL('../../../src/collect/kinds/', import.meta.url))).map((name) => name.replace(/\.ts$/, ''));
  expect([...kinds.keys()]).toEqual(files.sort());
  expect(Object.keys(SAMPLES).sort()).toEqual(files.sort());
});

function filled(options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const text = JSON.stringify(options).replace('{origin}', server.origin).replace('{path}', path);
  return JSON.parse(text) as Record<string, unknown>;
}

function watcherOf(kind: string): Watcher {
  const options = filled(SAMPLES[kind]!.options);
  return makeWatcher({ kind, options, ...(kinds.get(kind)!.needsUrl && { url: server.url(path) }) });
}

function readerOf(kind: string): Reader {
  return new Reader(watcherOf(kind), fetcher, [COMMITMENT]);
}

function set(answer: Answer): void {
  server.set(path, answer);
}

describe.each([...kinds.keys()])('%s', (kind) => {
  const sample = SAMPLES[kind]!;

  it('brings documents that are whole', async () => {
    set(sample.answer);
    const { outcome, documents, items, copies, problems } = await readerOf(kind).read();
    expect([outcome, problems]).toEqual(['read', []]);
    expect(documents.length).toBeGreaterThan(0);
    expect(items).toBeGreaterThanOrEqual(documents.length);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
    expect(copies.flatMap(({ documents: ids }) => ids)).toEqual(expect.arrayContaining(documents.map(({ id }) => id)));
    for (const document of documents) {
      expect(document.url).toMatch(/^http:\/\/127/);
      expect(Date.parse(document.published)).toBeLessThanOrEqual(Date.parse(NOW));
      expect(`${document.title}${document.text}`).not.toBe('');
      for (const { start, end } of document.blocks ?? []) expect(document.text.slice(start, end)).toMatch(/^\S.*\S$/);
    }
  });

  it('brings nothing twice, and what is new once', async () => {
    const reader = readerOf(kind);
    set(sample.answer);
    await reader.read();
    expect((await reader.read()).documents).toEqual([]);
    set(sample.next);
    expect((await reader.read()).documents).toHaveLength(1);
    expect((await reader.read()).documents).toEqual([]);
  });

  it('asks conditionally, and takes 304 for an answer', async () => {
    const reader = readerOf(kind);
    set({ body: sample.answer as string, etag: '"1"' });
    await reader.read();
    const memory = reader.memory;
    expect((await reader.read()).outcome).toBe('unchanged');
    expect(reader.memory).toEqual(memory);
  });

  it.each([
    ['not found', { status: 404 }, 'failed'],
    ['refused', { status: 403 }, 'refused'],
    ['a wall', { status: 202, body: '' }, 'refused'],
    ['empty', { body: '' }, 'broken'],
    ['maintenance', { body: '<!DOCTYPE html><html><body><h1>Maintenance</h1></body></html>' }, 'broken'],
    ['larger than allowed', { body: 'x'.repeat(1_000_001) }, 'failed'],
  ])('%s is no change, and neither is the recovery', async (_, answer, outcome) => {
    const reader = readerOf(kind);
    set(sample.answer);
    await reader.read();
    const memory = reader.memory;
    set(answer);
    const failed = await reader.read();
    expect([failed.outcome, failed.documents, failed.problems.length]).toEqual([outcome, [], 1]);
    expect(failed.problems[0]).toMatchObject({ stage: 'collect', subject: 'test-source' });
    expect(reader.memory['known']).toEqual(memory['known']);
    set(sample.answer);
    expect(await reader.read()).toMatchObject({ outcome: 'read', documents: [] });
  });

  it('refuses options that it does not know', () => {
    const known = kinds.get(kind)!.options;
    expect(known.safeParse(filled(sample.options)).success).toBe(true);
    expect(known.safeParse({ ...filled(sample.options), unheard_of: true }).success).toBe(false);
  });

  it('no bytes whatever crash it', async () => {
    const whole = Buffer.from(typeof sample.answer === 'string' || sample.answer instanceof Uint8Array ? sample.answer : '');
    const damaged = fc
      .tuple(fc.nat(whole.length), fc.nat(200), fc.uint8Array({ maxLength: 30 }))
      .map(([at, gone, put]) => Buffer.concat([whole.subarray(0, at), put, whole.subarray(at + gone)]));
    const body = fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged);
    await fc.assert(
      fc.asyncProperty(
        body,
        fc.constantFrom('text/html', 'application/xml; charset=shift_jis', 'application/pdf', ''),
        async (bytes, type) => {
          set({ body: bytes, type });
          const collected = await collect(watcherOf(kind), {}, { fetcher, commitments: [COMMITMENT], now: NOW });
          expect(['read', 'broken', 'refused']).toContain(collected.outcome);
          const isCut = collected.problems.some(({ code }) => code === 'feed-cut');
          expect(collected.outcome === 'read' || isCut || collected.documents.length === 0).toBe(true);
          JSON.stringify(collected.memory);
        },
      ),
      { numRuns: 120 },
    );
  });
});
