// init writes a file that is right, from answers or options, and overwrites nothing.

import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { starter } from '../../src/commands/init.js';
import { loadConfig } from '../../src/config.js';
import { pactwatch } from '../pipeline/bench.js';

vi.setConfig({ testTimeout: 120_000 });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pactwatch-init-'));
});

const init = (...args: string[]) => pactwatch(folder, ['init', ...args]).done;

it('writes what the options say', async () => {
  const options = [
    '--recipient',
    'desk@example.org',
    '--zone',
    'Europe/Rome',
    '--smtp',
    'smtp.example.org:465',
    '--from',
    'p@example.org',
  ];
  const { code, stderr } = await init(...options);
  expect([code, stderr]).toEqual([0, '']);
  // What comes next works in the folder as it is.
  expect((await readdir(folder)).sort()).toEqual(['pactwatch.yaml', 'seeds', 'watchers']);
  expect(await pactwatch(folder, ['validate']).done).toMatchObject({ code: 0 });
  const { config, faults } = await loadConfig(join(folder, 'pactwatch.yaml'), {});
  expect(faults).toEqual([]);
  expect(config).toMatchObject({
    zone: 'Europe/Rome',
    recipients: [{ address: 'desk@example.org' }],
    operator: 'desk@example.org',
    smtp: { host: 'smtp.example.org', port: 465, secure: true, from: 'p@example.org' },
  });
});

it('overwrites nothing, and writes nothing where an answer is wrong or nobody answers', async () => {
  expect(await init('--recipient', 'desk@example.org', '--zone', 'Europe/Atlantis')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('expected an IANA time zone'),
  });
  expect((await init()).stderr).toContain('--recipient');
  expect(await readdir(folder)).toEqual([]);
  await writeFile(join(folder, 'pactwatch.yaml'), 'zone: Asia/Tokyo\n');
  expect(await init('--recipient', 'desk@example.org')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('overwritten'),
  });
  expect(await readFile(join(folder, 'pactwatch.yaml'), 'utf8')).toBe('zone: Asia/Tokyo\n');
});

it('quotes what would mean something else in YAML', async () => {
  const odd = { recipient: '"me: #1"@example.org', operator: 'null@example.org', zone: 'UTC', smtp: '', from: '' };
  await writeFile(join(folder, 'a.yaml'), starter({ ...odd, recipient: "o'hara@example.org" }));
  expect((await loadConfig(join(folder, 'a.yaml'), {})).faults).toEqual([]);
  await writeFile(join(folder, 'b.yaml'), starter(odd));
  expect((await loadConfig(join(folder, 'b.yaml'), {})).faults.map(({ path }) => path)).toEqual(['recipients.0.address']);
});
