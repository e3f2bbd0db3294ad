// What people wrote, checked as a whole: one look at `pactwatch validate` must show everything that is to be mended.

import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FaultyFiles, loadConfig, loadProject, loadSoundProject } from '../../src/config.js';
import { STATUSES } from '../../src/domain/status.js';
import { formatFault } from '../../src/shared/faults.js';
import { phrasebook } from '../../src/wording/words.js';

const kinds = new Map([
  ['feed', { options: z.strictObject({ teaser: z.boolean().optional() }), needsUrl: true }],
  ['search', { options: z.strictObject({}), needsUrl: false }],
]);

const SEED = `id: pact
title: A pact
kind: agreement
parties: [JP, IT]
names: {en: [The Pact]}
baseline: {as_of: 2025-03-05, status: signed}
`;

const WATCHER = `id: paper
name: Paper
publisher: Paper
kind: feed
url: https://paper.example/feed
`;

/** Writes the files into a fresh folder and checks them; faults come back with short paths. */
async function faultsOf(files: Record<string, string>, env: NodeJS.ProcessEnv = {}): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pactwatch-config-'));
  const all = { 'pactwatch.yaml': '{}', 'seeds/pact.yaml': SEED, 'watchers/paper.yaml': WATCHER, ...files };
  for (const [name, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const { faults } = await loadProject(join(folder, 'pactwatch.yaml'), env, kinds);
  return faults.map((fault) => formatFault(fault).replaceAll(`${folder}/`, ''));
}

describe('loadConfig', () => {
  it('works without any file', async () => {
    const { config, faults } = await loadConfig(undefined, {});
    expect(faults).toEqual([]);
    expect(config).toMatchObject({ zone: 'UTC', store: 'state/pactwatch.db', fetch: { allow_private: false, timeout: 30_000 } });
    expect(config.smtp).toBeUndefined();
  });

  it('says so where a file that was asked for is not there', async () => {
    const { faults } = await loadConfig('nowhere.yaml', {});
    expect(faults.map(formatFault)).toEqual(['nowhere.yaml:1:1  cannot be read (ENOENT)']);
  });

  it('reads logins from the environment alone, and both halves of them', async () => {
    const { config } = await loadConfig(undefined, { PACTWATCH_SMTP_USER: 'u', PACTWATCH_SMTP_PASSWORD: 'p' });
    expect(config.secrets).toEqual({ smtpUser: 'u', smtpPassword: 'p' });
    expect(await faultsOf({ 'pactwatch.yaml': 'smtp: {host: h, from: a@b, password: p}' })).toEqual([
      'pactwatch.yaml:1:28  smtp.password  unknown key "password" (expected one of host, port, secure, from, per_minute, timeout, dkim)',
    ]);
    expect(await faultsOf({ 'pactwatch.yaml': 'smtp: {host: h, from: a@b}' }, { PACTWATCH_SMTP_USER: 'u' })).toEqual([
      'pactwatch.yaml:1:7  smtp  only half of the login is set (expected PACTWATCH_SMTP_USER and PACTWATCH_SMTP_PASSWORD in the environment, or neither)',
    ]);
  });

  it('holds recipients and channels against seeds, kinds and the environment', async () => {
    const text = [
      'operator: ops',
      'channels:',
      '  team-chat: {kind: slak}',
      '  push: {kind: ntfy, priority: 9}',
      '  Bad: {kind: slack}',
      '  mail: {kind: slack}',
      'recipients:',
      '  - {channel: team-chatt, name: "Desk"}',
      '  - {address: a@b, commitments: [pakt], tags: [defense], kinds: [changed], min_confidence: 2}',
      '  - {address: a@b, channel: push}',
      '  - {name: nobody}',
      '  - {address: c@d, language: de, quiet: {from: "22:00", to: "22:00"}, digest: {at: "8:00", every: hour}}',
    ].join('\n');
    expect(await faultsOf({ 'pactwatch.yaml': text })).toMatchInlineSnapshot(`
      [
        "pactwatch.yaml:5:3  channels.Bad  unknown key "Bad" (expected lower-case letters, digits and hyphens, such as team-chat)",
        "pactwatch.yaml:6:3  channels.mail  unknown key "mail" (expected another name: mail is how mails go)",
        "pactwatch.yaml:9:66  recipients.1.kinds.0  found "changed" (did you mean "change"?)",
        "pactwatch.yaml:9:92  recipients.1.min_confidence  found 2 (expected at most 1)",
        "pactwatch.yaml:10:5  recipients.2  found {"address":"a@b","channel":"push"} (expected either an address or a channel)",
        "pactwatch.yaml:11:5  recipients.3  found {"name":"nobody"} (expected either an address or a channel)",
        "pactwatch.yaml:12:30  recipients.4.language  found "de" (did you mean "en"?)",
        "pactwatch.yaml:12:41  recipients.4.quiet  found {"from":"22:00","to":"22:00"} (expected hours that end at another time than they begin)",
        "pactwatch.yaml:12:84  recipients.4.digest.at  found "8:00" (expected a time of day in quotes such as "08:00")",
        "pactwatch.yaml:12:99  recipients.4.digest.every  found "hour" (expected one of day, week)",
      ]
    `);
    const sound = text.split('\n').filter((line) => !/Bad|mail:|kinds|channel: push|nobody|language|priority/.test(line));
    const names = [...sound, '  - {address: a@b, commitments: [pact, pakt], tags: [defense]}', '  - {address: A@B}'].join('\n');
    expect(await faultsOf({ 'pactwatch.yaml': names })).toMatchInlineSnapshot(`
      [
        "pactwatch.yaml:1:11  operator  found "ops", which is none of the channels (expected one of team-chat)",
        "pactwatch.yaml:3:21  channels.team-chat.kind  found "slak" (did you mean "slack"?)",
        "pactwatch.yaml:5:15  recipients.0.channel  found "team-chatt", which is none of the channels (did you mean "team-chat"?)",
        "pactwatch.yaml:6:40  recipients.1.commitments.1  found "pakt", which no seed declares (did you mean "pact"?)",
        "pactwatch.yaml:6:54  recipients.1.tags.0  found "defense", which no seed bears (there is none to choose from)",
        "pactwatch.yaml:7:15  recipients.2.address  "a@b" is listed twice (expected each recipient once)",
      ]
    `);
  });

  it('takes secrets of channels from the environment, and warns where they are missing', async () => {
    const text = 'channels: {team-chat: {kind: slack}, hook: {kind: webhook}}';
    expect(await faultsOf({ 'pactwatch.yaml': text }, { PACTWATCH_TEAM_CHAT_URL: 'https://x' })).toEqual([
      'pactwatch.yaml:1:44  channels.hook  warning: its secret is not set (expected PACTWATCH_HOOK_URL in the environment)',
      'pactwatch.yaml:1:44  channels.hook  warning: its secret is not set (expected PACTWATCH_HOOK_SECRET in the environment)',
    ]);
  });

  it.each(['board', 'run'])('takes as an address for %s only what can be listened on', async (part) => {
    const faults = (listen: string) => faultsOf({ 'pactwatch.yaml': `${part}: {listen: "${listen}"}` });
    for (const listen of ['127.0.0.1:8765', '[::1]:80', 'localhost:0', '0.0.0.0:65535']) expect(await faults(listen)).toEqual([]);
    for (const listen of ['127.0.0.1:65536', '127.0.0.1', ':80', 'here/there:80'])
      expect(await faults(listen)).toEqual([
        expect.stringContaining(`${part}.listen  found "${listen}" (expected host:port such as`),
      ]);
  });

  it('names every fault of the file', async () => {
    const text =
      'zone: Rome\nrecipients:\n  - address: nobody\n  - address: a@b\n  - address: A@b\nfetch: {timeout: 30}\nrecipent: x\n';
    expect(await faultsOf({ 'pactwatch.yaml': text })).toEqual([
      'pactwatch.yaml:1:7  zone  found "Rome" (expected an IANA time zone such as Asia/Tokyo)',
      'pactwatch.yaml:3:14  recipients.0.address  found "nobody" (expected a mail address such as me@example.org)',
      'pactwatch.yaml:6:18  fetch.timeout  found 30 (expected a text)',
      'pactwatch.yaml:7:1  recipent  unknown key "recipent" (did you mean "recipients"?)',
    ]);
    expect(await faultsOf({ 'pactwatch.yaml': 'recipients: [{address: a@b}, {address: A@b}]' })).toEqual([
      'pactwatch.yaml:1:40  recipients.1.address  "a@b" is listed twice (expected each recipient once)',
    ]);
  });
});

describe('loadProject', () => {
  it('finds nothing wrong with sound files, and hands them over', async () => {
    expect(await faultsOf({})).toEqual([]);
  });

  it('checks watchers against seeds and source kinds', async () => {
    expect(
      await faultsOf({
        'watchers/paper.yaml': `${WATCHER}commitments: [pacts, pact]\noptions: {tease: true}\n`,
        'watchers/other.yaml': WATCHER.replace('id: paper', 'id: other').replace('feed', 'fead'),
        'watchers/third.yaml': WATCHER.replace('id: paper', 'id: third').replace(/url.*\n/, ''),
      }),
    ).toEqual([
      'watchers/other.yaml:4:7  kind  found "fead" (did you mean "feed"?)',
      'watchers/paper.yaml:6:15  commitments.0  found "pacts", which no seed declares (did you mean "pact"?)',
      'watchers/paper.yaml:7:11  options.tease  unknown key "tease" (did you mean "teaser"?)',
      'watchers/third.yaml:1:1  url  missing (a feed is read from an address)',
    ]);
  });

  it('knows the status that is meant by how our pages and mails call it', async () => {
    const { status } = phrasebook('en');
    const called = STATUSES.flatMap((one) => [status(one), status(one).replaceAll(' ', '-')].map((word) => [word, one] as const));
    const wrong = called.filter(([word, one]) => word !== one);
    expect(wrong.length).toBeGreaterThan(8);
    const lines = wrong.map(([word]) => `  - {status: ${word}, summary: Said so.}\n`);
    expect(await faultsOf({ 'seeds/pact.yaml': `${SEED}expected:\n${lines.join('')}` })).toEqual(
      wrong.map(([word, one], at) => {
        const place = `seeds/pact.yaml:${SEED.split('\n').length + 1 + at}:14  expected.${at}.status`;
        return `${place}  found "${word}" (did you mean "${one}"?)`;
      }),
    );
  });

  it.each([
    ['concluded', 'agreed'],
    ['adopted', 'agreed'],
    ['Entry into Force', 'in-force'],
    ['withdrawn', 'terminated'],
    ['cancelled', 'terminated'],
    ['abandoned', 'terminated'],
  ])('knows the status that papers call %s', async (word, status) => {
    const [fault] = await faultsOf({ 'seeds/pact.yaml': `${SEED}expected:\n  - {status: ${word}, summary: Said so.}\n` });
    expect(fault).toContain(`found "${word}" (did you mean "${status}"?)`);
  });

  it('does not blame a watcher for a seed that is broken itself', async () => {
    const faults = await faultsOf({
      'seeds/pact.yaml': SEED.replace('signed', 'sined'),
      'watchers/paper.yaml': `${WATCHER}commitments: [pact]\n`,
    });
    expect(faults).toEqual(['seeds/pact.yaml:6:39  baseline.status  found "sined" (did you mean "signed"?)']);
  });

  it('wants parties that exist, a name, and a parent that is tracked', async () => {
    const text = SEED.replace('JP, IT', 'JP, XX').replace('{en: [The Pact]}', '{}') + 'part_of: pactt\n';
    expect(
      await faultsOf({ 'seeds/pact.yaml': text, 'seeds/wide.yaml': SEED.replace('pact', 'wide').replace('[JP, IT]', '[]') }),
    ).toEqual([
      'seeds/pact.yaml:4:15  parties.1  found "XX" (expected the ISO 3166-1 code of a country such as JP, or EU or UN)',
      'seeds/pact.yaml:5:8  names  nothing to find it by (expected a name in at least one language)',
      'seeds/pact.yaml:7:10  part_of  found "pactt", which is no other seed (expected one of wide)',
      'seeds/wide.yaml:4:10  parties  names no party (expected such as [JP, IT]; for a very wide treaty add follow: [JP, IT])',
    ]);
  });

  it('checks what is right of a file whose other parts are not, so that all is mended in one go', async () => {
    expect(
      await faultsOf({
        'seeds/pact.yaml': SEED.replace('agreement', 'agrement').replace('[JP, IT]', '[JP, JP, UK]').replace('[The Pact]', '[]'),
        'watchers/paper.yaml': `${WATCHER.replace('feed\n', 'fead\n')}every: 5x\nlanguage: xx\nofficial_of: UK\ncommitments: [pat]\n`,
        'watchers/third.yaml': `${WATCHER.replace('paper', 'third').replace('//paper', '//me:secret@paper')}options: {tease: true}\n`,
      }),
    ).toEqual([
      'seeds/pact.yaml:3:7  kind  found "agrement" (did you mean "agreement"?)',
      'seeds/pact.yaml:4:10  parties  found ["JP","JP","UK"] (expected each party once)',
      'seeds/pact.yaml:4:19  parties.2  found "UK" (expected GB for the United Kingdom)',
      'seeds/pact.yaml:5:8  names  nothing to find it by (expected a name in at least one language)',
      'watchers/paper.yaml:4:7  kind  found "fead" (did you mean "feed"?)',
      'watchers/paper.yaml:6:8  every  found "5x" (expected a number and m, h or d, such as 30m, 6h or 2d)',
      'watchers/paper.yaml:7:11  language  found "xx" (expected a language code such as en, it or ja)',
      'watchers/paper.yaml:8:14  official_of  found "UK" (expected GB for the United Kingdom)',
      'watchers/paper.yaml:9:15  commitments.0  found "pat", which no seed declares (did you mean "pact"?)',
      'watchers/third.yaml:5:6  url  found "https://***@paper.example/feed" (expected an address without a login in it)',
      'watchers/third.yaml:6:11  options.tease  unknown key "tease" (did you mean "teaser"?)',
    ]);
  });

  it('finds wholes that are part of their own parts', async () => {
    const part = (id: string, whole: string) => `${SEED.replace('pact', id).replace('The Pact', id)}part_of: ${whole}\n`;
    const faults = await faultsOf({
      'seeds/a.yaml': part('a', 'b'),
      'seeds/b.yaml': part('b', 'a'),
      'seeds/c.yaml': part('c', 'a'),
    });
    expect(faults).toEqual([
      'seeds/a.yaml:7:10  part_of  goes in a circle: a -> b -> a (expected a whole that is part of nothing of it)',
      'seeds/b.yaml:7:10  part_of  goes in a circle: b -> a -> b (expected a whole that is part of nothing of it)',
    ]);
  });

  it('warns where status and events of a baseline part, and where two seeds share a name', async () => {
    const event = (status: string, date: string) => `    - {status: ${status}, date: ${date}, summary: s}\n`;
    const seed = (id: string, events: string) =>
      SEED.replace('id: pact', `id: ${id}`).replace(
        '{as_of: 2025-03-05, status: signed}',
        `\n  as_of: 2025-03-05\n  status: signed\n  events:\n${events}`,
      );
    const faults = await faultsOf({
      'seeds/pact.yaml': seed('pact', event('signed', '2024-11-25')),
      'seeds/ahead.yaml': seed('ahead', event('signed', '2024-11-25') + event('in-force', '2025-09-05')).replace(
        'The Pact',
        'Ahead',
      ),
      'seeds/twin.yaml': seed('twin', event('agreed', '2024')).replace('The Pact', 'the pact'),
    });
    expect(faults).toEqual([
      "seeds/ahead.yaml:11:16  baseline.events.1.status  warning: in-force lies beyond the baseline's status signed (the status counts)",
      'seeds/ahead.yaml:11:32  baseline.events.1.date  warning: 2025-09-05 is after as_of 2025-03-05 (expected it under "expected:", or a later as_of)',
      'seeds/twin.yaml:5:14  names.en.0  warning: "the pact" is a name of pact too (expected it under generic_names of both)',
      'seeds/twin.yaml:8:11  baseline.status  warning: no event says when it became signed',
    ]);
  });

  it('warns of a name that several bear by the first that has it, and not of what all of them share', async () => {
    const named = (id: string, rest: string) => `${SEED.replace('id: pact', `id: ${id}`).replace('{en: [The Pact]}', rest)}`;
    expect(
      await faultsOf({
        'seeds/pact.yaml': named('pact', '{en: [The Pact]}\ngeneric_names: {en: [Kit]}'),
        'seeds/trio.yaml': named('trio', '{en: [Trio]}\ngeneric_names: {en: [KIT]}'),
        'seeds/twin.yaml': named('twin', '{en: [Twin, Ｋｉｔ]}'),
        'seeds/zulu.yaml': named('zulu', '{en: [Zulu, kit]}'),
      }),
    ).toEqual(
      ['seeds/twin.yaml:5:20  names.en.1  warning: "Ｋｉｔ"', 'seeds/zulu.yaml:5:20  names.en.1  warning: "kit"'].map(
        (start) => `${start} is a shared name of pact too (expected it under generic_names of both)`,
      ),
    );
  });

  it('warns of one address under the first of its watchers, not of two kinds, nor of watchers without any', async () => {
    const watcher = (id: string, rest = '') =>
      WATCHER.replace('paper\n', `${id}\n`).replace('url: https://paper.example/feed\n', rest);
    const [feed, other] = ['url: https://paper.example/feed\n', 'url: https://paper.example/world\n'];
    const search = (id: string, rest = '') => watcher(id, rest).replace('kind: feed', 'kind: search');
    expect(
      await faultsOf({
        'watchers/a.yaml': watcher('a', feed),
        'watchers/b.yaml': watcher('b', feed),
        'watchers/c.yaml': watcher('c', other),
        'watchers/d.yaml': search('d', feed),
        'watchers/e.yaml': search('e'),
        'watchers/f.yaml': search('f'),
      }),
    ).toEqual(
      ['b', 'paper'].map((id) => `watchers/${id}.yaml:5:6  url  warning: is read by a too (expected one watcher for both)`),
    );
  });

  it('warns where a name is a shared one elsewhere, and where two watchers read one address', async () => {
    const named = (id: string, rest: string) => `${SEED.replace('id: pact', `id: ${id}`).replace('{en: [The Pact]}', rest)}`;
    const watcher = (id: string, rest = '') => WATCHER.replace('paper\n', `${id}\n`) + rest;
    expect(
      await faultsOf({
        'seeds/pact.yaml': named('pact', '{en: [The Pact]}\ngeneric_names: {en: [The Pact, A]}'),
        'seeds/twin.yaml': named('twin', '{en: [Twin, a]}'),
        'watchers/copy.yaml': watcher('copy'),
        'watchers/other.yaml': watcher('other', 'options: {teaser: true}\n'),
        'watchers/paper.yaml': WATCHER,
      }),
    ).toEqual([
      'seeds/twin.yaml:5:20  names.en.1  warning: "a" is a shared name of pact too (expected it under generic_names of both)',
      'watchers/paper.yaml:5:6  url  warning: is read by copy too (expected one watcher for both)',
    ]);
  });

  it('warns of a baseline of a day that has not come: until then nothing would be news', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    expect(await faultsOf({ 'seeds/pact.yaml': SEED.replace('2025-03-05', '2125-03') })).toEqual([
      'seeds/pact.yaml:6:19  baseline.as_of  warning: 2125-03 is still to come, and nothing is news before it (expected the day of which the status is known)',
    ]);
    expect(await faultsOf({ 'seeds/pact.yaml': SEED.replace('2025-03-05', tomorrow) })).toEqual([]);
  });

  it('lets nothing run on faulty files, but on warnings', async () => {
    await expect(loadSoundProject('nowhere.yaml', {}, kinds)).rejects.toThrow(FaultyFiles);
  });
});
