// Every fault of every file at once, each with its place and its fix (promise 6).

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatFault } from '../../src/shared/faults.js';
import { loadYamlFile, loadYamlFolder, parseYaml } from '../../src/shared/yaml.js';
import { seedSchema } from '../../src/domain/seed.js';

const faultsOf = (text: string, schema: z.ZodType = seedSchema) =>
  parseYaml('seeds/x.yaml', text, schema).faults.map(formatFault);

describe('parseYaml', () => {
  it('names every fault with its line, its column and the fix', () => {
    const text = [
      'id: x',
      'title: A pact',
      'kind: treaty',
      'names: {english: [The Pact]}',
      'expcted: []',
      'baseline:',
      "  as_of: '2025-02-30'",
      '  status: sined',
      '  events:',
      '    - {status: signed, date: null, sumary: 3}',
    ].join('\n');
    expect(faultsOf(text)).toEqual([
      'seeds/x.yaml:1:1  parties  missing (expected a list such as [a, b])',
      'seeds/x.yaml:3:7  kind  found "treaty" (expected one of agreement, memorandum, programme, dialogue, partnership, occasion)',
      'seeds/x.yaml:4:9  names.english  unknown key "english" (expected a language code such as en, it or ja)',
      'seeds/x.yaml:5:1  expcted  unknown key "expcted" (did you mean "expected"?)',
      'seeds/x.yaml:7:10  baseline.as_of  found "2025-02-30" (expected a date such as 2025-09-05, 2025-09 or 2025)',
      'seeds/x.yaml:8:11  baseline.status  found "sined" (did you mean "signed"?)',
      'seeds/x.yaml:10:7  baseline.events.0.summary  missing (expected a text)',
      'seeds/x.yaml:10:30  baseline.events.0.date  found nothing (expected a text or a number)',
      'seeds/x.yaml:10:36  baseline.events.0.sumary  unknown key "sumary" (did you mean "summary"?)',
    ]);
  });

  it('keeps countries and dates as they are written: NO is Norway, not false', () => {
    const { files } = parseYaml('x.yaml', 'party: NO\nday: 2025-09-05', z.strictObject({ party: z.string(), day: z.string() }));
    expect(files[0]?.value).toEqual({ party: 'NO', day: '2025-09-05' });
  });

  it('reports a key that is there twice, and broken notation, at their place', () => {
    expect(faultsOf('id: x\nid: y')[0]).toMatch(/^seeds\/x\.yaml:2:1 {2}not YAML: Map keys must be unique/);
    expect(faultsOf('id: [x\ntitle: y')[0]).toMatch(/^seeds\/x\.yaml:2:1 {2}not YAML: /);
  });

  it('refuses a small file that unfolds to a huge one', () => {
    const levels = Array.from(
      { length: 9 },
      (_, n) =>
        `l${n}: &l${n} [${Array(9)
          .fill(n ? `*l${n - 1}` : 'x')
          .join(', ')}]`,
    );
    expect(faultsOf(levels.join('\n'), z.unknown())).toEqual([
      'seeds/x.yaml:2:10  its aliases (*name) unfold beyond 100 copies (expected the values written out)',
    ]);
  });

  it('says what an empty file should hold', () => {
    expect(faultsOf('')).toEqual(['seeds/x.yaml:1:1  found nothing (expected keys and values)']);
  });

  it('lets later checks point into a good file', () => {
    const [file] = parseYaml('w.yaml', 'a:\n  - b: 1', z.unknown()).files;
    expect(formatFault(file!.fault(['a', 0, 'b'], 'odd', 'warning'))).toBe('w.yaml:2:8  a.0.b  warning: odd');
    expect(file!.fault(['a', 7, 'zz'], 'missing')).toMatchObject({ line: 2, column: 3 });
  });
});

describe('loadYamlFolder', () => {
  const schema = z.strictObject({ id: z.string() });

  it('reads all files, and holds each id against its file name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pactwatch-yaml-'));
    await writeFile(join(folder, 'a.yaml'), 'id: a');
    await writeFile(join(folder, 'a.yml'), 'id: a');
    await writeFile(join(folder, 'b.yaml'), '# moved\nid: c');
    await writeFile(join(folder, 'c.yaml'), 'idd: c');
    await writeFile(join(folder, 'README.md'), 'not a seed');
    const { files, faults } = await loadYamlFolder(folder, schema);
    expect(files.map(({ value }) => value.id)).toEqual(['a', 'a', 'c']);
    expect(faults.map((fault) => formatFault(fault).replace(`${folder}/`, ''))).toEqual([
      'c.yaml:1:1  id  missing (expected a text)',
      'c.yaml:1:1  idd  unknown key "idd" (did you mean "id"?)',
      `a.yml:1:5  id  "a" is declared in ${folder}/a.yaml too (expected each id once)`,
      'b.yaml:2:5  id  found "c" (expected "b", as the file is called, or rename the file)',
    ]);
  });

  it('turns a folder or a file that is not there into one fault', async () => {
    expect((await loadYamlFolder('/nowhere/seeds', schema)).faults.map(formatFault)).toEqual([
      '/nowhere/seeds:1:1  cannot be read (ENOENT; expected a folder of YAML files: stand where your files are, or name them by --config FILE)',
    ]);
    expect((await loadYamlFile('/nowhere/x.yaml', schema)).faults.map(formatFault)).toEqual([
      '/nowhere/x.yaml:1:1  cannot be read (ENOENT)',
    ]);
  });
});
