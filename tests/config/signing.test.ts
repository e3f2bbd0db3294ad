// DKIM: a mail as it arrives bears a signature that holds, over the headers that matter; and a key that is none is named.

import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadConfig } from '../../src/config.js';
import { openChannel } from '../../src/notify/index.js';
import { startSmtpServer } from '../support/smtp-server.js';
import { sample } from '../notify/samples.js';

const folder = mkdtempSync(join(tmpdir(), 'pactwatch-signing-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

/** Headers of a mail, unfolded, the last one of a name; RFC 6376, 3.4.2: names in small letters, runs of spaces as one. */
function relaxedHeaders(head: string): Map<string, string> {
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return new Map(
    lines.map((line) => {
      const [name = '', ...value] = line.split(':');
      return [
        name.trim().toLowerCase(),
        value
          .join(':')
          .replace(/[ \t]+/g, ' ')
          .trim(),
      ];
    }),
  );
}

/** RFC 6376, 3.4.4. */
function relaxedBody(body: string): string {
  return `${body
    .replace(/[ \t]+/g, ' ')
    .replace(/ \r\n/g, '\r\n')
    .replace(/(?:\r\n)+$/, '')}\r\n`;
}

function signatureOf(raw: string): { tags: Map<string, string>; isBodyWhole: boolean; isGood: boolean } {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const headers = relaxedHeaders(head);
  const signature = headers.get('dkim-signature') ?? '';
  const tags = new Map(
    signature.split(';').map((tag) => [tag.split('=')[0]!.trim(), tag.slice(tag.indexOf('=') + 1).replace(/\s/g, '')]),
  );
  const bodyHash = createHash('sha256')
    .update(relaxedBody(rest.join('\r\n\r\n')))
    .digest('base64');
  const names = (tags.get('h') ?? '').split(':').map((name) => name.toLowerCase());
  const signed = names.filter((name) => headers.has(name)).map((name) => `${name}:${headers.get(name)}\r\n`);
  const data = `${signed.join('')}dkim-signature:${signature.replace(/([;\s]b=)[^;]*/, '$1').trim()}`;
  const isGood = verify('sha256', Buffer.from(data), createPublicKey(publicKey), Buffer.from(tags.get('b') ?? '', 'base64'));
  return { tags, isBodyWhole: bodyHash === tags.get('bh'), isGood };
}

async function load(yaml: string, env = {}) {
  const file = join(folder, 'pactwatch.yaml');
  writeFileSync(file, yaml);
  return loadConfig(file, env);
}

const signed = (more = '') =>
  `smtp: {host: 127.0.0.1, from: watch@sender.example, dkim: {domain: sender.example, selector: pw1${more}}}`;

test('a mail arrives with a signature that holds', async () => {
  const server = await startSmtpServer();
  writeFileSync(join(folder, 'dkim.pem'), privateKey);
  const { config, faults } = await load(signed(', key_file: dkim.pem'));
  expect(faults).toEqual([]);
  const channel = openChannel({ ...config, smtp: { ...config.smtp!, port: server.port } });
  expect(await channel.send(sample('change', 'ja'))).toEqual({ ok: true });
  await channel.close();
  const raw = String(server.mails[0]?.raw);
  const { tags, isBodyWhole, isGood } = signatureOf(raw);
  expect(tags.get('d')).toBe('sender.example');
  expect(tags.get('s')).toBe('pw1');
  expect(tags.get('h')?.toLowerCase().split(':')).toEqual(
    expect.arrayContaining(['from', 'to', 'subject', 'date', 'message-id', 'list-unsubscribe']),
  );
  expect(isBodyWhole).toBe(true);
  expect(isGood).toBe(true);
  expect(signatureOf(raw.replace('Subject: ', 'Subject: x')).isGood).toBe(false);
  await server.down();
});

test('the key may be in the environment, on one line', async () => {
  const { config, faults } = await load(signed(), { PACTWATCH_DKIM_KEY: privateKey.replaceAll('\n', '\\n') });
  expect(faults).toEqual([]);
  expect(config.secrets.dkimKey).toBe(privateKey.trim());
});

test.each([
  ['none', signed(), {}, 'no key to sign with'],
  ['no file', signed(', key_file: gone.pem'), {}, 'cannot read gone.pem (ENOENT)'],
  ['no key', signed(), { PACTWATCH_DKIM_KEY: 'S3cret' }, 'PACTWATCH_DKIM_KEY holds no private key'],
  ['a public one', signed(), { PACTWATCH_DKIM_KEY: publicKey }, 'PACTWATCH_DKIM_KEY holds no private key'],
])('a key that cannot be used is named with its place: %s', async (_name, yaml, env, message) => {
  const { faults } = await load(yaml, env);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ path: expect.stringContaining('dkim') as string });
  expect(JSON.stringify(faults)).toContain(message);
  expect(JSON.stringify(faults)).not.toContain('S3cret');
});
