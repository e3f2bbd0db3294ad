// The commands about what is told: digest, outbox, mute, notify test; and the digest that check sends.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IN_FORCE, openBench, OTHERS, pactwatch, SIGNED, type Bench } from '../pipeline/bench.js';

// Each run of the command line starts a process; on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

const run = (...args: string[]) => bench.start(...args).done;

/** The settings of the bench with other recipients and channels. */
async function settle(lines: readonly string[]): Promise<void> {
  const mail = `smtp: {host: 127.0.0.1, port: ${bench.smtp.port}, from: pactwatch@example.org}`;
  const fetch = 'fetch: {allow_private: true, spacing: 0s, timeout: 5s}';
  await bench.write({ 'pactwatch.yaml': [mail, fetch, ...lines].join('\n') });
}

/** Two checks: the baseline's own news, then the entry into force. */
async function live(): Promise<void> {
  bench.publish([SIGNED, ...OTHERS]);
  await bench.checkAt('2025-09-05T09:00:00Z');
  bench.publish([IN_FORCE, ...OTHERS]);
  await bench.checkAt('2025-09-05T12:00:00Z');
}

describe('check', () => {
  it('sends a digest when its hour has come, once after any pause, and none of what was alerted', async () => {
    await settle([
      'recipients:',
      '  - {address: a@example.org, receive: digest, zone: Asia/Tokyo}',
      '  - {address: b@example.org}',
    ]);
    await live();
    expect((await bench.mails()).map(({ to }) => to?.[0]?.address)).toEqual(['b@example.org']);
    await bench.checkAt('2025-09-05T22:30:00Z');
    expect(await bench.mails()).toHaveLength(1);
    await bench.checkAt('2025-09-09T03:00:00Z');
    await bench.checkAt('2025-09-09T04:00:00Z');
    const [, digest, ...more] = await bench.mails();
    expect(more).toEqual([]);
    expect(digest?.to).toMatchObject([{ address: 'a@example.org' }]);
    expect(digest?.text).toContain('in force');
  });
});

it('every command that is shown names the settings that the program was given, and works where it is pasted', async () => {
  await live();
  const config = join(bench.folder, 'pactwatch.yaml');
  const called = `pactwatch --config ${config}`;
  const [mail] = await bench.mails();
  expect(mail?.text).toContain(`${called} explain acsa:`);
  expect(mail?.text).toContain(`${called} mute acsa`);
  expect(mail?.text).not.toMatch(/pactwatch (?!--config)[a-z]/);
  expect(mail?.html).toContain('<code>pactwatch');
  const elsewhere = (...args: string[]) => pactwatch('/', ['--config', config, ...args]).done;
  expect((await elsewhere('mute', 'acsa', '--until', '30d')).stdout).toContain(`; ${called} unmute `);
  expect((await elsewhere('unmute', 'nothing')).stderr).toContain(`(${called} mute lists them)`);
  // Without it, the settings are found where their user stands.
  expect((await run('unmute', 'nothing')).stderr).toContain('(pactwatch mute lists them)');
});

describe('digest', () => {
  it('shows what the next one says and changes nothing; sends it; then there is nothing left to say', async () => {
    await settle(['recipients: [{address: a@example.org, receive: digest, language: it}]']);
    await live();
    const preview = await run('digest', '--html', join(bench.folder, 'digest.html'));
    expect(preview.stderr).toBe('');
    expect(preview.stdout).toMatch(/^To: a@example\.org\nSubject: \[riepilogo\] 1 cambiamento/);
    expect(await readFile(join(bench.folder, 'digest.html'), 'utf8')).toContain('<html lang="it">');
    const json = await run('digest', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ to: 'a@example.org', changes: [{ status: 'in-force', alerted: false }] });
    expect(await bench.mails()).toHaveLength(0);
    expect((await run('digest', '--send')).stdout).toBe('1 digest sent by 127.0.0.1.\n');
    expect((await bench.mails()).map(({ subject }) => subject)).toEqual([expect.stringMatching(/^\[riepilogo\] 1 cambiamento/)]);
    expect(JSON.parse((await run('digest', '--json')).stdout)).toMatchObject({ changes: [] });
    expect(JSON.parse((await run('digest', '--json', '--since', '2025-09-01')).stdout)).toMatchObject({
      changes: [{ status: 'in-force' }],
    });
  });

  it('says what is wrong with what it is asked', async () => {
    expect((await run('digest', '--to', 'b@example.org')).stderr).toContain('--to: nobody is called "b@example.org"');
    const { code, stderr } = await run('digest', '--since', 'yesterday');
    expect([code, stderr]).toEqual([2, expect.stringContaining('expected a day such as 2025-09-05')]);
    expect((await run('digest', '--send', '--preview')).code).toBe(2);
  });
});

describe('outbox', () => {
  it('lists what waits and what was refused, tries again, gives up', async () => {
    await settle(['recipients: [{address: a@example.org}, {address: b@example.org}]']);
    bench.smtp.behave({ at: 'rcpt-to', code: 550, to: 'a@example.org' });
    await live();
    const { stdout } = await run('outbox');
    expect(stdout).toMatch(/^2025-09-05-\w+ +refused +a@example\.org .* change acsa:2$/m);
    expect(stdout).toContain('did not take the mail (550');
    const [key = ''] = /^2025-09-05-\w+/m.exec(stdout) ?? [];
    bench.smtp.behave('take');
    expect((await run('outbox', 'retry', key)).stdout).toBe('1 mail will be tried by the next check.\n');
    await bench.checkAt('2099-01-01T00:00:00Z');
    expect((await bench.mails()).flatMap(({ to }) => to?.map(({ address }) => address))).toContain('a@example.org');
    expect((await run('outbox', 'drop', key)).stderr).toContain(`no mail "${key}" waits or was refused`);
    expect((await run('outbox', 'retry')).code).toBe(2);
  });
});

describe('mute', () => {
  it('keeps a commitment quiet until it ends', async () => {
    await settle(['zone: Europe/Rome', 'recipients: [{address: a@example.org}]']);
    expect((await run('mute', 'acsa', '--until', '2000-01-01')).stderr).toContain('--until: 2000-01-01 is over');
    expect((await run('mute', 'acsb')).stderr).toContain('did you mean "acsa"?');
    expect((await run('mute', 'acsa', '--until', '2999-12-31')).stdout).toContain(
      'mute:1  acsa        all kinds  all        3000-01-01 00:00',
    );
    await live();
    expect(await bench.mails()).toEqual([]);
    expect((await run('explain', 'acsa:2')).stdout).toContain('muted for a@example.org');
    expect((await run('mute')).stdout).toContain('mute:1');
    expect((await run('unmute', 'mute:1')).stdout).toBe('mute:1 of acsa has ended.\n');
    expect((await run('mute', '--until', '30d')).stderr).toContain('name the commitment to mute');
    expect((await run('mute')).stdout).toBe('Nothing is muted.\n');
    expect((await run('unmute', 'mute:1')).code).toBe(2);
  });
});

describe('notify test', () => {
  it('sends one message through the way that is named, and says how that went', async () => {
    await settle([
      'channels: {site: {kind: atom, file: feed.xml}, chat: {kind: slack}}',
      'recipients: [{address: a@example.org}]',
    ]);
    expect((await run('notify', 'test', 'site')).stdout).toBe('Taken for site.\n');
    expect(await readFile(join(bench.folder, 'feed.xml'), 'utf8')).toContain('this is a test');
    expect((await run('notify', 'test', 'mail')).stdout).toBe('Taken for a@example.org.\n');
    expect((await bench.mails())[0]?.text).toContain('日本語');
    await settle(['recipients: [{address: a@example.org, name: Anna, language: it}]', 'channels: {chat: {kind: slack}}']);
    await run('notify', 'test', 'mail');
    const [, italian] = await bench.mails();
    expect(italian).toMatchObject({ subject: 'pactwatch: questa è una prova', to: [{ name: 'Anna' }] });
    const { code, stdout } = await run('notify', 'test', 'chat');
    expect([code, stdout]).toEqual([1, expect.stringMatching(/no proper address in the environment[^]*nothing tries it again/)]);
    expect((await run('notify', 'test', 'cha')).stderr).toContain('did you mean "chat"?');
  });
});
