// config shows what is in force: it could be taken for a pactwatch.yaml, and no secret is in it.

import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { configText, durationText, environmentText } from '../../src/commands/config.js';
import { loadConfig } from '../../src/config.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pactwatch-config-'));
});

const ENV = {
  PACTWATCH_SMTP_USER: 'postman',
  PACTWATCH_SMTP_PASSWORD: 'open-sesame',
  PACTWATCH_PING_URL: 'https://ping.example/own-token',
  PACTWATCH_TEAM_URL: 'https://hooks.example/team-token',
  DATABASE_URL: 'postgres://user:db-password@db.example/pacts',
};

const WRITTEN = `zone: Asia/Tokyo
recipients:
  - {address: desk@example.org, receive: digest, digest: {every: week, on: friday}}
  - {channel: team, kinds: [change]}
channels: {team: {kind: slack}}
smtp: {host: smtp.example.org, from: pactwatch@example.org}
keep_copies: 36h
policy: {grace: 3d}
run: {backup: {folder: backups, every: 12h}}
fetch: {timeout: 2m, spacing: 0s}
`;

it('prints settings that mean the same when they are read again', async () => {
  const [first, second] = [join(folder, 'first.yaml'), join(folder, 'second.yaml')];
  await writeFile(first, WRITTEN);
  const { config, faults } = await loadConfig(first, ENV);
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  await writeFile(second, configText({ ...config, store: 'state/pactwatch.db' }));
  const again = await loadConfig(second, ENV);
  expect(again.faults).toEqual(
    faults.map((fault) => ({ ...fault, file: second, line: expect.any(Number), column: expect.any(Number) })),
  );
  expect({ ...again.config, store: '', seeds: '', watchers: '', outbox: '', run: '' }).toEqual({
    ...config,
    store: '',
    seeds: '',
    watchers: '',
    outbox: '',
    run: '',
  });
  expect(await readFile(second, 'utf8')).toContain('keep_copies: 36h');
});

it('says which secrets are set, and none of them', async () => {
  await writeFile(join(folder, 'a.yaml'), WRITTEN);
  const { config } = await loadConfig(join(folder, 'a.yaml'), ENV);
  const text = configText(config) + environmentText(config);
  for (const secret of ['open-sesame', 'own-token', 'team-token', 'db-password']) expect(text).not.toContain(secret);
  expect(text).toContain('postgres://user@db.example/pacts');
  expect(text).toContain('PACTWATCH_TEAM_URL: set');
  const bare = await loadConfig(join(folder, 'a.yaml'), {});
  expect(environmentText(bare.config)).toContain('PACTWATCH_SMTP_USER, PACTWATCH_SMTP_PASSWORD: not set');
});

it.each([
  [0, '0s'],
  [1000, '1s'],
  [90_000, '90s'],
  [120_000, '2m'],
  [7_200_000, '2h'],
  [15_552_000_000, '180d'],
])('writes %i ms as %s', (ms, text) => expect(durationText(ms)).toBe(text));
