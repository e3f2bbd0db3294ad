// The check command as its user meets it: exit codes, choices, dry run, JSON.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IN_FORCE, openBench, OTHERS, SIGNED, snapshot, watcher, type Bench } from '../pipeline/bench.js';

// Each run of the command line starts a process; on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 120_000 });

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
  bench.publish([SIGNED, ...OTHERS]);
});
afterEach(() => bench.close());

const run = (...args: string[]) => bench.start('check', ...args).done;

describe('check', () => {
  it('says what was read, what changed and what stayed quiet, and leaves with 0', async () => {
    await bench.checkAt('2025-09-01T07:00:00Z');
    bench.publish([IN_FORCE, ...OTHERS]);
    const { code, stdout, stderr } = await run();
    expect(stdout).toMatch(/^paper +read +3 +1 +1 change$/m);
    expect(stdout).toMatch(/^alert {3}Japan–Italy ACSA: signed -> in force \(5 Sep 2025\)$/m);
    expect(stdout).toMatch(/^1 mail with 1 alert sent by 127\.0\.0\.1\.$/m);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('leaves with 10 on request where something changed, else with 0', async () => {
    await bench.checkAt('2025-09-01T07:00:00Z');
    bench.publish([IN_FORCE, ...OTHERS]);
    expect((await run('--exit-code')).code).toBe(10);
    expect((await run('--exit-code', '--all')).code).toBe(0);
  });

  it('leaves with 10 where something changed although the mail failed, and with 1 where nobody asked for that', async () => {
    await bench.smtp.down();
    bench.publish([IN_FORCE, ...OTHERS]);
    const { code, stdout } = await run('--exit-code');
    expect(stdout).toMatch(/^Not sent to reader@example\.org: /m);
    expect(code).toBe(10);
    expect((await run('--all')).code).toBe(1);
  });

  it('at the same time as another run: each change is told once, and the slower one says who was faster', async () => {
    await bench.checkAt('2025-09-01T07:00:00Z');
    bench.publish([IN_FORCE, ...OTHERS]);
    const both = await Promise.all([run('--all'), run('--all')]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const all = both.map(({ stdout }) => stdout).join('');
    expect(all.match(/^alert {3}/gm)).toHaveLength(1);
    expect(all).not.toContain('naming nothing');
    expect(await bench.mails()).toHaveLength(1);
    // Where one came after the other had finished, it found nothing new.
    expect(all).toMatch(/1 document known already|unchanged|read +3 +0/);
  });

  it('reads only what is due, unless told otherwise', async () => {
    await bench.checkAt(new Date().toISOString());
    expect((await run()).stdout).toBe('No source is due. --all reads them all the same.\n');
    expect((await run('--watcher', 'paper')).stdout).toMatch(/^paper +(read|unchanged)/m);
  });

  it('picks the sources of a commitment', async () => {
    await bench.write({ 'watchers/other.yaml': `${watcher('other', bench.web.url('/feed.xml'))}commitments: []\n` });
    const { stdout } = await run('--commitment', 'acsa');
    expect(stdout).toMatch(/^paper/m);
    expect(stdout).not.toMatch(/^other/m);
  });

  it('stores and sends nothing in a dry run, and shows the mail', async () => {
    await bench.checkAt('2025-09-01T07:00:00Z');
    bench.publish([IN_FORCE, ...OTHERS]);
    const before = await snapshot(join(bench.folder, 'seeds'));
    const { code, stdout } = await run('--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain('Subject: [in force, unconfirmed] Japan–Italy ACSA: signed -> in force (5 Sep 2025)');
    expect(await bench.mails()).toEqual([]);
    expect(await snapshot(join(bench.folder, 'seeds'))).toEqual(before);
    expect((await run()).stdout).toMatch(/^1 mail with 1 alert sent/m);
  });

  it('makes no state in a dry run', async () => {
    await run('--dry-run');
    expect(existsSync(join(bench.folder, 'state'))).toBe(false);
  });

  it('prints JSON for programs', async () => {
    const { stdout } = await run('--json');
    expect(JSON.parse(stdout)).toMatchObject({
      sources: [{ watcher: 'paper', outcome: 'read', first: true, items: 3, documents: 3 }],
      documents: 3,
      verdicts: { change: 0, restates: 1 },
      notices: [],
      mails: 0,
      problems: [],
    });
  });

  it('names the nearest id, and says why a source is not read', async () => {
    await bench.write({
      'watchers/shut.yaml': `${watcher('shut', 'https://x.example')}enabled: false\naccess: Refuses automatic readers.\n`,
    });
    expect(await run('--watcher', 'papr')).toMatchObject({
      code: 2,
      stderr: 'error: no watcher is called "papr" (did you mean "paper"?)\n',
    });
    expect(await run('--watcher', 'shut')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Refuses automatic readers.'),
    });
    expect(await run('--comitment', 'acsa')).toMatchObject({ code: 2, stderr: expect.stringContaining('--commitment') });
  });

  it('writes .eml files while no SMTP is configured, and says where', async () => {
    await bench.write({ 'pactwatch.yaml': 'fetch: {allow_private: true, spacing: 0s}\n' });
    bench.publish([IN_FORCE, ...OTHERS]);
    const { stdout } = await run();
    expect(stdout).toMatch(/sent to state\/outbox\/\.$/m);
  });

  it('says so where nothing could be read', async () => {
    await bench.write({ 'pactwatch.yaml': '{}' });
    const { code, stdout } = await run();
    expect(code).toBe(1);
    expect(stdout).toContain('Nothing could be read: this says nothing about changes.');
    expect(stdout).toMatch(/private/);
  });

  it('does not list a whole machine that is offline source by source', async () => {
    const names = Array.from({ length: 16 }, (_, n) => `down-${n}`);
    await bench.write(Object.fromEntries(names.map((id) => [`watchers/${id}.yaml`, watcher(id, bench.web.url('/nothing'))])));
    bench.web.set('/feed.xml', { status: 404 });
    const { stdout } = await run();
    expect(stdout).toMatch(/^None of 17 sources could be read; down-0: .*\nIs this machine online\?$/m);
    expect(stdout).not.toContain('down-9');
  });

  it('names the articles of a source that could not be read, each with its reason', async () => {
    await bench.write({ 'watchers/paper.yaml': watcher('paper', bench.web.url('/feed.xml')).replace('never', 'always') });
    bench.publish([IN_FORCE, ...OTHERS]);
    bench.web.set('/story-2', { type: 'text/html', body: '<article><h1>Ferries</h1><p>Crews are back.</p></article>' });
    bench.web.set('/story-3', { status: 403 });
    const { code, stdout } = await run();
    expect(code).toBe(0);
    expect(stdout).toContain(`part    paper: ${bench.web.url('/story-1')}: no such page (HTTP 404)`);
    expect(stdout).toContain(`part    paper: ${bench.web.url('/story-3')}: refuses automatic readers (HTTP 403)`);
    expect(stdout).not.toContain('/story-2:');
  });

  it('says in one sentence that the store is no database of ours', async () => {
    await bench.write({ 'state/pactwatch.db': 'not a database at all, only a text that is long enough to be looked at' });
    const { code, stderr } = await run();
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: the store state\/pactwatch\.db cannot be used \(SQLITE_NOTADB.*\n$/);
  });
});
