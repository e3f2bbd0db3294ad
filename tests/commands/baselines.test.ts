// Baselines from elsewhere become seeds that are right, or are refused with every fault at its line.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBaselines } from '../../src/commands/baselines.js';
import { FaultyFiles } from '../../src/config.js';
import { DEFAULT_POLICY, policySchema } from '../../src/domain/policy.js';
import { parseCsv } from '../../src/shared/csv.js';
import { parseYaml } from '../../src/shared/yaml.js';
import { ACSA, IN_FORCE, openBench, OTHERS, type Bench } from '../pipeline/bench.js';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

function faultsOf(text: string): string[] {
  try {
    readBaselines('table.csv', text, []);
    return [];
  } catch (error) {
    if (!(error instanceof FaultyFiles)) throw error;
    return error.faults.map(({ line, path, message }) => `${line} ${path} ${message}`);
  }
}

describe('a table', () => {
  const TABLE = `commitment;Title;kind;parties;status;date;party;summary
pact;The "Pact";agreement;JP, IT;signed;2024-11-25;;"Signed; in Rome"
pact;;;;approved;2025-05-01;IT;
pact;;;;in-force;2025-09;;
other;Other Talks;dialogue;NO IS;established;2023;;
`;

  it('becomes seeds: a row is an event, the status is where they lead', () => {
    const [pact, other] = readBaselines('table.csv', `\ufeff${TABLE}`, []);
    expect(pact).toMatchObject({
      id: 'pact',
      title: 'The "Pact"',
      parties: ['JP', 'IT'],
      baseline: {
        as_of: '2025-09',
        status: 'in-force',
        events: [
          { status: 'signed', date: '2024-11-25', summary: 'Signed; in Rome' },
          { status: 'approved', party: 'IT', summary: 'approved' },
          { status: 'in-force', date: '2025-09', summary: 'in force' },
        ],
      },
    });
    expect(other).toMatchObject({ kind: 'dialogue', baseline: { as_of: '2023', status: 'established' } });
  });

  it('that is wrong is refused with the line of each fault', () => {
    const wrong = TABLE.replace('in-force;2025-09', 'inforce;2025-13').replace('dialogue', 'talks');
    expect(faultsOf(wrong)).toEqual([
      expect.stringMatching(/^4 status found "inforce" \(did you mean "in-force"\?\)$/),
      expect.stringMatching(/^4 date found "2025-13"/),
      expect.stringMatching(/^5 kind found "talks"/),
    ]);
  });

  it('without a column that it needs is told which', () => {
    const fault = (lacking: string) => expect.stringMatching(new RegExp(`^1 ${lacking} no column is called so \\(found .*title`));
    expect(faultsOf(TABLE.replace(';status;', ';state;'))).toEqual([fault('status')]);
    expect(faultsOf(TABLE.replace('commitment;', 'id;').replace(';status;', ';;'))).toEqual([
      fault('commitment'),
      fault('status'),
    ]);
  });

  it('is read as spreadsheets write it', () => {
    const rows = parseCsv('\ufeffA b,C\r\n"one, two","say ""hi""\r\nthere"\r\n\r\n,x\n');
    expect(rows).toEqual([
      { line: 2, cells: { a_b: 'one, two', c: 'say "hi"\r\nthere' } },
      { line: 5, cells: { a_b: '', c: 'x' } },
    ]);
  });
});

describe('seeds', () => {
  it('come alone, in a list, or under their key; faults have their line', () => {
    const seed = {
      id: 'a',
      title: 'A',
      kind: 'agreement',
      parties: ['JP', 'IT'],
      names: { en: ['A'] },
      baseline: { as_of: '2025', status: 'signed' },
    };
    const json = JSON.stringify(seed);
    for (const text of [json, `[${json}]`, `{"seeds": [${json}]}`, `{"commitments": [{"id": "a", "seed": ${json}}]}`])
      expect(readBaselines('seeds.json', text, []).map(({ id }) => id)).toEqual(['a']);
    expect(readBaselines('acsa.yaml', ACSA, [])).toHaveLength(1);
    expect(() => readBaselines('acsa.yaml', ACSA.replace('signed', 'sined'), [])).toThrow(FaultyFiles);
  });
});

describe('import', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench();
    bench.publish([{ ...IN_FORCE, at: '2025-09-05T20:00:00Z' }, ...OTHERS]);
    await bench.checkAt('2025-09-06T07:00:00Z');
  });
  afterEach(() => bench.close());

  const run = async (...args: readonly string[]) => {
    const { code, stdout, stderr } = await bench.start(...args).done;
    return { code, out: stdout + stderr };
  };

  it('takes what export wrote: into new files, and on request into those that are there', async () => {
    await run('review', 'confirm', 'acsa:2', '--why', 'gazette');
    expect((await run('export', '--output', 'all.json')).code).toBe(0);
    const kept = join(bench.folder, 'seeds/acsa.yaml');

    expect((await run('import', 'all.json', '--write')).out).toMatch(/is there already[^]*0 seeds written/);
    expect(await readFile(kept, 'utf8')).toBe(ACSA);
    expect((await run('import', 'all.json', '--update')).out).toMatch(/new baseline[^]*1 seed proposed/);
    expect(await readFile(kept, 'utf8')).toBe(ACSA);

    await bench.write({ 'seeds/acsa.yaml': `# Mine.\n${ACSA}` });
    expect((await run('import', 'all.json', '--update', '--write')).code).toBe(0);
    const text = await readFile(kept, 'utf8');
    expect(text).toMatch(/^# Mine\.\nid: acsa\n[^]*status: in-force/);
    expect((await run('validate')).out).toContain('0 faults, 0 warnings');
    expect((await run('status', 'acsa')).out).toContain('in force');

    const csv = (await run('export', '--format', 'csv')).out;
    await bench.write({
      'all.csv': csv,
      'elsewhere/pactwatch.yaml': 'seeds: seeds\n',
      'elsewhere/watchers/.keep': '',
      'elsewhere/seeds/.keep': '',
    });
    expect((await run('--config', 'elsewhere/pactwatch.yaml', 'import', 'all.csv', '--write')).out).toContain('1 seed written');
    expect(existsSync(join(bench.folder, 'elsewhere/seeds/acsa.yaml'))).toBe(true);
    expect((await run('--config', 'elsewhere/pactwatch.yaml', 'validate')).out).toContain('1 seed');
  });
});

it('the policy of the README is the one that is in force where none is set', async () => {
  const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');
  const [, text = ''] = /```yaml\n(policy:[^]*?)```/.exec(readme) ?? [];
  const [read] = parseYaml('README.md', text.replace(/^policy:\n/, ''), policySchema).files;
  expect(read?.value).toEqual(DEFAULT_POLICY);
  const cells = (value: object): number =>
    Object.values(value).reduce<number>((sum, one) => sum + (typeof one === 'object' ? cells(one as object) : 1), 0);
  expect(text.replace(/#.*/g, '').match(/: *[\w]+/g)?.length).toBe(cells(DEFAULT_POLICY));
});
