// The last lines of a check: what waits for the digest and what stayed quiet are told apart, and nothing that was told is called quiet.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadKinds } from '../../src/collect/kind.js';
import { summaryText } from '../../src/commands/summary.js';
import { loadSoundProject } from '../../src/config.js';
import { feed, IN_FORCE, openBench, OTHERS, SIGNED, watcher, type Bench } from '../pipeline/bench.js';

// explain starts a process; on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
  await bench.write({ 'watchers/paper.yaml': `${watcher('paper', bench.web.url('/feed.xml'))}official_of: JP\n` });
  bench.publish([SIGNED, ...OTHERS]);
  await bench.checkAt('2025-09-01T07:00:00Z');
  bench.publish([IN_FORCE, SIGNED, ...OTHERS]);
  await bench.checkAt('2025-09-05T12:00:00Z');
});
afterEach(() => bench.close());

const story = (guid: string, title: string, text: string) => ({ guid, title, text, at: '2025-09-08T08:00:00Z' });

async function linesAt(now: string): Promise<string[]> {
  const summary = await bench.checkAt(now);
  const project = await loadSoundProject(`${bench.folder}/pactwatch.yaml`, {}, await loadKinds());
  return summaryText(summary, project).split('\n');
}

async function explained(path: string): Promise<string> {
  return (await bench.start('explain', bench.web.url(path)).done).stdout;
}

it('a denial that is mailed as a dispute did not stay quiet; a rumour waits for the digest', async () => {
  const denial = story('d', 'ACSA not in force', 'The Japan-Italy ACSA has not entered into force, the ministry said.');
  const rumour = story('r', 'Rumour', 'Japan may suspend the Japan-Italy ACSA, sources who asked not to be named said.');
  const again = story('a', 'Exercise', 'The Japan-Italy ACSA, in force since 5 September 2025, was used on Monday.');
  bench.publish([denial, rumour, again, ...OTHERS]);
  const lines = await linesAt('2025-09-08T12:00:00Z');
  expect(await explained('/r')).toContain('-> sent to reader@example.org at 2025-09-08 12:00\n');
  expect(lines.filter((line) => line.startsWith('alert'))).toMatchObject([expect.stringContaining('is disputed')]);
  expect(lines).toContain('For the digest: 1 rumour.');
  expect(lines).toContain('Stayed quiet: 1 restatement.');
});

it('counts who reports an event as its mail does, though the first report decided how it was told', async () => {
  const says = (paper: string, words: string) => {
    const text = `Japan and Italy suspended the Japan-Italy ACSA on 8 September 2025. ${words}`;
    return feed([story(paper, `ACSA suspended, ${paper} learns`, text)], bench.web.origin);
  };
  const texts = ['Fuel and tents are now among what both forces share.', 'Ministers met for it in Kyoto, where cherries bloom.'];
  for (const at of texts.keys()) {
    bench.web.set(`/${at}.xml`, feed(OTHERS, bench.web.origin));
    await bench.write({ [`watchers/w${at}.yaml`]: watcher(`w${at}`, bench.web.url(`/${at}.xml`)) });
  }
  await bench.checkAt('2025-09-08T06:00:00Z');
  for (const [at, words] of texts.entries()) bench.web.set(`/${at}.xml`, says(`w${at}`, words));
  const lines = await linesAt('2025-09-08T12:00:00Z');
  expect(lines[lines.findIndex((line) => line.startsWith('alert')) + 1]).toBe(
    '        1 press report, unconfirmed; by now 2 press',
  );
  expect((await bench.mails()).at(-1)?.text).toContain('Reported by: 2 press');
});

it('a rumour that the first read of a source finds is only counted, and explain says so', async () => {
  const rumour = story('old', 'Rumour', 'Japan may suspend the Japan-Italy ACSA, sources who asked not to be named said.');
  bench.web.set('/other.xml', feed([rumour], bench.web.origin));
  await bench.write({ 'watchers/other.yaml': watcher('other', bench.web.url('/other.xml')) });
  expect(await linesAt('2025-09-08T12:00:00Z')).toContain('Stayed quiet: 1 rumour.');
  expect(await explained('/old')).toMatch(
    /-> no alert: .*those that the first read of a source finds are old, and only counted\n/,
  );
});
