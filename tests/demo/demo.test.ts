// The demo does what the README says of it: three looks at a world in three languages and five formats, without network.

import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, it } from 'vitest';
import { pactwatch } from '../pipeline/bench.js';
import { shapeOf } from '../support/shape.js';

let folder: string;
let looks: string[];
let exit: number | null;
let errors: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pactwatch-demo-'));
  const { code, stdout, stderr } = await pactwatch(folder, ['demo']).done;
  [exit, errors] = [code, stderr];
  looks = stdout.split(/^ 2025-09-\d\d .*$/m).slice(1);
}, 60_000);

async function mails() {
  const outbox = join(folder, 'state/demo/outbox');
  const names = (await readdir(outbox)).sort();
  return Promise.all(names.map(async (name) => PostalMime.parse(await readFile(join(outbox, name)))));
}

/** Mails by what they are: alerts at once, digests at the reader's hour. */
async function mailsOf(kind: 'alert' | 'digest') {
  return (await mails()).filter(({ subject }) => (kind === 'digest') === (subject?.startsWith('[digest]') ?? false));
}

describe('the demo', () => {
  it('runs through', () => {
    expect(errors).toBe('');
    expect(exit).toBe(0);
    expect(looks).toHaveLength(3);
  });

  it('reads every source well at every look', () => {
    expect(looks).toHaveLength(3);
    for (const look of looks) expect(look).toMatch(/^6 sources read\.$/m);
  });

  it('tells what the first read finds in one mail', async () => {
    const [first] = await mailsOf('alert');
    expect(first?.subject).toMatch(/^since your baseline of 5 March 2025/);
    expect(first?.text).toContain('外交上の公文の交換');
    expect(looks[0]).toContain('1 mail with');
  });

  it('tells one event in three languages and four outlets once, with all of its reports', async () => {
    const told = (await mailsOf('alert')).filter(({ text }) => /Acquisition.*-> in force \(5 Sep 2025\)/.test(text ?? ''));
    expect(told).toHaveLength(1);
    for (const outlet of ['Kasumi Press Room', 'Minato Shimbun', 'The Harbour Post', 'Gazzetta del Ponte'])
      expect(told[0]?.text).toContain(outlet);
  });

  it('sends the mail that the README shows', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const shown = /```\n((?:\| Status|\.\.\.|\|).*?)```/s.exec(readme)?.[1]?.replace(/^\| ?/gm, '') ?? 'nothing is shown';
    const [, second] = await mailsOf('alert');
    expect(shown).toContain('What happened before');
    expect(second?.text?.replace(/[ \t]+$/gm, '')).toMatch(new RegExp(shapeOf(shown.trim())));
  });

  it('tells what the page that was edited and the PDF report', async () => {
    const [, second, ...more] = await mailsOf('alert');
    expect(more).toEqual([]);
    expect(second?.text).toMatch(/Working Holiday Agreement: signed -> in force \(1 Sep 2025\)/);
    expect(second?.text).toMatch(/Global Combat Air Programme/);
  });

  it('leaves plans to the digest, and keeps rumours, denials and look-alikes quiet', async () => {
    expect(looks[1]).toMatch(/^digest {2}Global Combat Air Programme: award of a contract planned for Dec 2025$/m);
    expect(looks[1]).toMatch(/^For the digest: 1 rumour, 1 denial\.$/m);
    for (const mail of await mails()) expect(mail.text).not.toMatch(/フィリピン|日独/);
    // "Aperte le iscrizioni alla gara" in a bulletin on the programme opens a race.
    for (const mail of await mailsOf('alert')) expect(mail.text).not.toMatch(/Canada|離脱|operational|gara di orientamento/);
    const [digest] = await mailsOf('digest');
    expect(digest?.text).toMatch(/^Rumours\n-+\n- .*Canada/m);
    expect(digest?.text).toMatch(/^Denials\n-+\n- .*離脱を否定/m);
  });

  it('says nothing on a day on which nothing happens', () => {
    expect(looks[2]).toContain('Nothing new in what was read.');
    expect(looks[2]).not.toMatch(/^\d+ mails? with/m);
  });
});
