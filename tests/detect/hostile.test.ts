import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/detect/languages/index.js';
import { readerOf, report } from './samples.js';

/** No text of a megabyte takes longer (processor time), nor more memory than this above what the detector itself holds. */
const SECONDS = 2;
const MEGABYTES = 200;
/** What the detector, its corpus and the compiler of the tests hold while nothing is read. */
const HELD = 60;

interface Taken {
  readonly name: string;
  readonly seconds: number;
  readonly found: number;
}

/** In a process of its own, which dies if it needs more memory than it is given. */
function readAll(): Taken[] {
  const script = fileURLToPath(new URL('hostile.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${HELD + MEGABYTES}`, '--import', 'tsx', script],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  expect(status, stderr.slice(-2_000)).toBe(0);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Taken);
}

describe('a megabyte of anything', () => {
  it('is read in two seconds and 200 MB', { timeout: 300_000 }, () => {
    const taken = readAll();
    expect(taken.length).toBeGreaterThan(60);
    expect(taken.filter(({ found }) => found === 0).map(({ name }) => name)).toEqual([]);
    expect(taken.filter(({ seconds }) => seconds > SECONDS)).toEqual([]);
  });
});

const reader = readerOf(
  {
    id: 'acsa',
    parties: ['JP', 'IT'],
    names: { en: ['ACSA'], ja: ['物品役務相互提供協定'] },
    keywords: { en: ['fuel'], it: ['carburante'] },
  },
  {
    id: 'treaty',
    parties: ['PE', 'FI'],
    names: { en: ['Lima Treaty'] },
    generic_names: { en: ['extradition treaty'], it: ['estradizione'] },
  },
  { id: 'wide', parties: [], follow: ['JP'], names: { en: ['Ocean Treaty'] }, keywords: { ja: ['海洋'] } },
);

/** Words that the detector looks for, in no order, with anything in between. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'ACSA',
        'Lima Treaty',
        'extradition treaty',
        'the pact',
        'Peru',
        'Finland',
        'Tokyo',
        'Ocean Treaty',
        'fuel',
      ),
      fc.constantFrom(
        ' signed',
        ' was ratified',
        ' enters into force',
        ' not',
        ' will',
        ' if',
        ' reportedly',
        ' on Friday',
        ' 5 May 2025',
      ),
      fc.constantFrom(
        '物品役務相互提供協定',
        '海洋',
        'に署名した',
        '発効する',
        '予定',
        'なかった',
        '2025年5月',
        '日伊',
        "l'accordo",
        ' firmato',
        ' entrerà in vigore',
      ),
      fc.constantFrom('.', '。', ',', '、', '(', ')', '「', '」', '\n', ' ', '?', ':', ';', '"', '-'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('any text at all', () => {
  it.each([...languages.map(({ code }) => code), undefined])(
    'is read without an exception, and quoted as it stands (%s)',
    (lang) => {
      fc.assert(
        fc.property(soup, soup, (title, text) => {
          const document = report(text, { lang, title });
          const { findings, considered } = reader.read(document);
          const evidence = [
            ...findings.flatMap(({ mentions, claims }) => [...mentions, ...claims.flatMap((claim) => claim.evidence)]),
            ...considered.flatMap((one) => one.evidence),
          ];
          for (const { field, text: quoted, start, end } of evidence) expect(document[field].slice(start, end)).toBe(quoted);
        }),
        { numRuns: 150 },
      );
    },
  );

  it('in a language that nobody reads is a problem, not an exception', () => {
    const { findings, problems } = reader.read(report('Договор подписан. ACSA', { lang: 'ru' }));
    expect(findings).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['language-unknown']);
  });

  it('that is longer than any document is read up to a limit, and that is said', () => {
    const { problems, findings } = reader.read(report(`The ACSA was signed.\n${'a\n'.repeat(60_000)}`));
    expect(findings.map(({ commitment }) => commitment)).toEqual(['acsa']);
    expect(problems.map(({ code }) => code)).toEqual(['document-cut']);
  });
});
