// What is done with what was stored: copies, reading again with other rules, a new seed over the past.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadKinds } from '../../src/collect/kind.js';
import { withMeans, showingChannel } from '../../src/commands/means.js';
import { rederiveAll, type Report } from '../../src/commands/rederive.js';
import { loadSoundProject } from '../../src/config.js';
import { createReader, type Reader } from '../../src/detect/index.js';
import { dump as dumpStore } from '../support/stores.js';
import { ACSA, feed, IN_FORCE, openBench, OTHERS, SIGNED, snapshot, watcher, type Bench, type Item } from '../pipeline/bench.js';

// Each run of the command line starts a process; on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 120_000 });

/** The article behind the one item of a feed that only has teasers. */
const ARTICLE = `<html lang="en"><head><title>Fuel and friendship</title></head><body><article><h1>Fuel and friendship</h1>
<p>Ships of both navies met off Taranto this week, and their crews exchanged visits and gifts on board, as they do each year.</p>
<p>The Japan-Italy ACSA entered into force on 5 September 2025, the two governments said in a statement on Monday.</p></article></body></html>`;

const TEASER: Item = {
  guid: 'fuel',
  at: '2025-09-08T08:00:00Z',
  title: 'Fuel and friendship',
  text: 'Ships of both navies met.',
};

let bench: Bench;
let file: string;
beforeEach(async () => {
  bench = await openBench();
  file = join(bench.folder, 'state/pactwatch.db');
  bench.publish([SIGNED, ...OTHERS]);
  await bench.checkAt('2025-09-01T07:00:00Z');
});
afterEach(() => bench.close());

const run = (...args: string[]) => bench.start(...args).done;

/** A watcher that reads articles, and one article of it, read at the first check. */
async function readArticle(): Promise<void> {
  await bench.write({
    'watchers/navy.yaml': watcher('navy', bench.web.url('/navy.xml')).replace('article: never', 'article: always'),
  });
  bench.web.set('/navy.xml', feed([TEASER], bench.web.origin));
  bench.web.set('/fuel', ARTICLE);
  await bench.checkAt('2025-09-08T12:00:00Z');
}

/** Reads everything again in this process, with rules of one's own. */
async function rederive(reader?: Reader, now = '2025-11-01T07:00:00Z'): Promise<Report> {
  const project = await loadSoundProject(join(bench.folder, 'pactwatch.yaml'), {}, await loadKinds());
  const rules = reader ?? createReader(project.commitments);
  return withMeans(project.config, { channel: showingChannel([]), clock: () => now }, ({ store }) =>
    rederiveAll(project, {}, { store, reader: rules, now }),
  );
}

/** Rules of an older version: they see no claims, or none of a sort. */
function olderRules(keep: (status: string) => boolean): (reader: Reader) => Reader {
  return (reader) => ({
    read: (document) => {
      const reading = reader.read(document);
      const findings = reading.findings.map((one) => ({ ...one, claims: one.claims.filter(({ status }) => keep(status)) }));
      return { ...reading, findings };
    },
  });
}

async function todaysRules(): Promise<Reader> {
  const project = await loadSoundProject(join(bench.folder, 'pactwatch.yaml'), {}, await loadKinds());
  return createReader(project.commitments);
}

/** The store as if older rules had read what is in it: what they missed was never recorded. */
function forgetWhatWasRead(): void {
  const db = new SQLite(file);
  db.exec(`drop trigger entries_refuse_delete; delete from entries where who = 'reader'; delete from outbox;
    update judgements set claims = '[]', verdict = 'mention';
    create trigger entries_refuse_delete before delete on entries begin select raise(abort, 'the ledger is append-only'); end`);
  db.close();
}

/** All rows of the store, as text. */
function dump(): Promise<string> {
  const db = new SQLite(file, { readonly: true });
  const query = async (statement: string) => db.prepare(statement).raw().all() as unknown[][];
  return dumpStore({ file, query, remove: async () => {} }).finally(() => db.close());
}

describe('copy', () => {
  it('prints the article as it was fetched, with its time and its hash', async () => {
    await readArticle();
    const { code, stdout, stderr } = await run('copy', bench.web.url('/fuel'));
    expect(code).toBe(0);
    expect(stdout).toBe(ARTICLE);
    expect(stderr).toContain('fetched 2025-09-08 12:00 (UTC), text/html');
    expect(stderr).toContain(`sha-256 ${createHash('sha256').update(ARTICLE).digest('hex')}`);
  });

  it('names the list that the document was found on, which can be printed by its hash', async () => {
    await readArticle();
    const { stderr } = await run('copy', bench.web.url('/fuel'));
    const [, hash = ''] = /^also: \S+\/navy\.xml, fetched .*: pactwatch copy ([0-9a-f]{16})$/m.exec(stderr) ?? [];
    expect((await run('copy', hash)).stdout).toBe(feed([TEASER], bench.web.origin));
  });

  it('saves it byte for byte, and overwrites nothing', async () => {
    await readArticle();
    const out = join(bench.folder, 'evidence.html');
    expect((await run('copy', '--out', out, bench.web.url('/fuel'))).stdout).toBe('');
    expect(await readFile(out, 'utf8')).toBe(ARTICLE);
    expect(await run('copy', '--out', out, bench.web.url('/story-1'))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is there already'),
    });
    expect(await readFile(out, 'utf8')).toBe(ARTICLE);
  });

  it('says so where nothing is known', async () => {
    expect(await run('copy', 'nothing')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('nothing is known of "nothing"'),
    });
  });
});

describe('retention', () => {
  it('forgets copies in time, but not those that the ledger rests on', async () => {
    bench.publish([{ ...OTHERS[0]!, guid: 'story-9', title: 'Ferries late again', at: '2025-09-02T08:00:00Z' }]);
    await bench.checkAt('2025-09-02T12:00:00Z');
    expect((await run('copy', bench.web.url('/story-9'))).code).toBe(0);
    bench.publish([]);
    await bench.checkAt('2026-06-01T07:00:00Z');
    const { code, stderr } = await run('copy', bench.web.url('/story-9'));
    expect(code).toBe(2);
    // Nothing rests on it: the document has gone with its copy.
    expect(stderr).toContain('nothing is known of');
    // The report of the signature is attached to an event: its copy, which brought the ferries of the first day too, stays.
    expect((await run('copy', bench.web.url('/story-1'))).stdout).toContain(SIGNED.title);
  });
});

describe('rederive', () => {
  it('fills the ledger quietly with what better rules find, and tells nobody, then or later', async () => {
    await readArticle();
    forgetWhatWasRead();
    const mails = (await bench.mails()).length;
    const older = olderRules(() => false)(await todaysRules());
    expect(await rederive(older)).toMatchObject({ unsaid: [], lost: [] });

    const report = await rederive();
    expect(report.unsaid.map(({ kind, status, delivery }) => `${kind} ${status} ${delivery}`)).toEqual(['change in-force alert']);
    expect((await run('status', 'acsa')).stdout).toMatch(/in force +detected/);

    bench.publish([{ ...IN_FORCE, guid: 'story-10' }, SIGNED, ...OTHERS]);
    const { notices } = await bench.checkAt('2025-11-02T07:00:00Z');
    expect(notices).toEqual([]);
    // The digest alone says what was found late.
    expect((await bench.mails()).slice(mails).map(({ subject }) => subject)).toEqual(['[digest] 1 found late']);
  });

  it('changes nothing the second time, nor with the rules that read it first', async () => {
    await readArticle();
    const before = await dump();
    expect(await rederive()).toMatchObject({ unsaid: [], lost: [] });
    expect(await dump()).toBe(before);
    forgetWhatWasRead();
    await rederive();
    const after = await dump();
    expect(await rederive(undefined, '2025-12-01T07:00:00Z')).toMatchObject({ unsaid: [], lost: [] });
    expect(await dump()).toBe(after);
  });

  it('reads the article of a document whose text was not kept, from its copy', async () => {
    await bench.write({ 'seeds/acsa.yaml': ACSA.replaceAll('ACSA', 'Fuel Pact').replace('acsa', 'acsa') });
    await readArticle();
    expect((await run('explain', bench.web.url('/fuel'))).stdout).toContain('names nothing that is tracked');
    await bench.write({ 'seeds/acsa.yaml': ACSA });
    bench.web.set('/fuel', { status: 404 });
    const { code, stdout } = await run('rederive');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Would have been told \(it is in the ledger now; nobody is told\):\nalert {3}Japan–Italy ACSA: signed -> in force/m,
    );
    expect((await run('explain', bench.web.url('/fuel'))).stdout).toMatch(/read again; would have been alert/);
    expect(await bench.mails()).toEqual([]);
  });

  it("names what the old rules said and today's do not, and which event rests on it", async () => {
    await readArticle();
    const newer = olderRules((status) => status !== 'in-force')(await todaysRules());
    const { lost } = await rederive(newer);
    expect(lost).toMatchObject([{ claim: { claim: { status: 'in-force' }, founded: 'acsa:2', delivery: 'alert' } }]);
    expect((await rederive(newer)).lost).toEqual([]);
    expect((await run('status', 'acsa')).stdout).toMatch(/in force +detected/);
  });

  it('tells no plan that better rules found as overdue, if its day had passed by then', async () => {
    const plan: Item = {
      ...SIGNED,
      guid: 'plan',
      title: 'Japan-Italy ACSA to enter into force',
      text: 'The Japan-Italy ACSA will enter into force on 1 October 2025, the foreign ministry said.',
      at: '2025-09-02T08:00:00Z',
    };
    bench.publish([plan, SIGNED, ...OTHERS]);
    await bench.checkAt('2025-09-02T12:00:00Z');
    forgetWhatWasRead();
    const { unsaid } = await rederive();
    expect(unsaid.map(({ kind, date }) => `${kind} ${date}`)).toEqual(['upcoming 2025-10-01']);
    const { notices } = await bench.checkAt('2025-11-02T07:00:00Z');
    expect(notices).toEqual([]);
  });

  it('is chosen by source and by day, and stores nothing in a dry run', async () => {
    await readArticle();
    forgetWhatWasRead();
    const before = await dump();
    expect((await run('rederive', '--dry-run')).stdout).toMatch(/^4 documents read again/);
    expect((await run('rederive', '--dry-run', '--watcher', 'navy')).stdout).toMatch(/^1 document read again/);
    expect((await run('rederive', '--dry-run', '--since', '2025-08-19')).stdout).toMatch(/^3 documents read again/);
    expect(await dump()).toBe(before);
    expect(await run('rederive', '--watcher', 'navi')).toMatchObject({ code: 2, stderr: expect.stringContaining('"navy"') });
    expect(await run('rederive', '--since', 'then')).toMatchObject({ code: 2, stderr: expect.stringContaining('no date') });
  });
});

describe('try', () => {
  it('shows what a new seed would have matched and said, and writes nothing', async () => {
    await readArticle();
    const draft = ACSA.replace('id: acsa', 'id: fuel').replace('title: Japan–Italy ACSA', 'title: The fuel pact');
    await bench.write({ 'draft/fuel.yaml': draft, 'seeds/acsa.yaml': ACSA.replaceAll('ACSA', 'Lighthouse Pact') });
    const before = [await dump(), await snapshot(join(bench.folder, 'seeds'))];
    const { code, stdout } = await run('try', 'draft/fuel.yaml');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^The fuel pact \(fuel\) over 4 stored documents: 1 change, 1 restatement$/m);
    expect(stdout).toMatch(/^2025-09-08 +navy +change +alert +in force 2025-09-05$/m);
    expect(stdout).toContain('"The Japan-Italy ACSA entered into force on 5 September 2025');
    expect([await dump(), await snapshot(join(bench.folder, 'seeds'))]).toEqual(before);
  });

  it('names the faults of the seed, and works before anything was stored', async () => {
    await bench.write({ 'draft/oops.yaml': ACSA.replace('kind: agreement', 'kind: treaty'), 'draft/acsa.yaml': ACSA });
    expect(await run('try', 'draft/oops.yaml')).toMatchObject({ code: 2, stderr: expect.stringMatching(/oops\.yaml:3:7 +kind/) });
    const fresh = await openBench();
    await fresh.write({ 'draft/acsa.yaml': ACSA });
    expect((await fresh.start('try', 'draft/acsa.yaml').done).stdout).toMatch(/over 0 stored documents: none names it\.$/m);
    expect(existsSync(join(fresh.folder, 'state'))).toBe(false);
    await fresh.close();
  });
});

it.each(['copy', 'rederive', 'try'])('%s --help shows how it is used', async (command) => {
  const { code, stdout } = await run(command, '--help');
  expect(code).toBe(0);
  expect(stdout).toContain(`Usage: pactwatch ${command}`);
  expect(stdout).toMatch(/Examples:/);
});
