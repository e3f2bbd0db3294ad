// Each language says everything, in its own words and its own grammar.

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { READER_LANGUAGES } from '../../src/domain/audience.js';
import { KINDS, STATUSES } from '../../src/domain/status.js';
import { MODALITIES } from '../../src/domain/types.js';
import { phrasebooks } from '../../src/wording/languages/index.js';
import type { Phrasebook, Said, Step } from '../../src/wording/phrasebook.js';

const BODIES = [undefined, 'parliament', 'chamber', 'cabinet', 'court'] as const;

test('every file of the folder is registered under its name, and readers can choose it', () => {
  const folder = new URL('../../src/wording/languages/', import.meta.url);
  const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
  expect(Object.keys(phrasebooks).sort()).toEqual(files.filter((file) => file !== 'index').sort());
  expect(Object.keys(phrasebooks).sort()).toEqual([...READER_LANGUAGES].sort());
});

/** Everything that a language says, with examples for what it is asked with. */
function sayings(book: Phrasebook): string[] {
  const values = (record: object): unknown[] => Object.values(record);
  const example = { step: 'S', noun: 'N', when: 'D', from: 'F', window: 'W' };
  const plain = [book, book.labels, book.headings, book.notes, book.sureness, book.tags, book.when, book.by, book.health]
    .concat(book.doubts as never, book.digest as never)
    .flatMap(values)
    .filter((value) => typeof value === 'string');
  return [
    ...plain,
    ...Object.values(book.news).flatMap((say) => [say(example), say({ ...example, window: '' })]),
    ...Object.values(book.corrections).map((say) => say({ step: 'T', was: 'S', now: 'N' })),
    ...Object.values(book.why).map((say) => say('F')),
    ...Object.values(book.counts).flatMap((say) => [say(1), say(2)]),
    ...STATUSES.flatMap((status) => [book.status(status), book.noun({ status, party: null })]),
    book.voices({ official: 1, press: 2 }),
    book.nothingChanged(3),
    book.nothingFound(2, 3),
    book.sourcesRead(2, 3),
    book.sinceBaseline('D'),
    book.atOnce('T'),
    book.firstRead('S'),
    book.onlyListed('T'),
    book.notDelivered('x@example.org'),
    book.notYetDelivered('x@example.org'),
  ];
}

const STEPS: Step[] = STATUSES.flatMap((status) => [
  { status, party: null },
  ...BODIES.map((body): Step => ({ status, party: 'IT', ...(body && { body }) })),
]);

describe.each(Object.entries(phrasebooks))('%s', (code, book) => {
  test('leaves nothing unsaid', () => {
    for (const saying of sayings(book)) {
      expect(saying).not.toBe('');
      expect(saying).not.toMatch(/\b(?:undefined|null)\b|\[object|\$\{| {2}/);
    }
  });

  test('tells statuses apart', () => {
    expect(new Set(STATUSES.map((status) => book.status(status))).size).toBe(STATUSES.length);
  });

  test('puts every claim into one sentence', () => {
    const claims: Said[] = STEPS.flatMap((step) =>
      MODALITIES.flatMap((modality) =>
        KINDS.flatMap((kind) => [null, '2025', '2025-09', '2025-09-05'].map((date): Said => ({ ...step, modality, kind, date }))),
      ),
    );
    expect(claims.length).toBeGreaterThan(10_000);
    for (const said of claims) {
      const sentence = book.claim(said);
      expect(sentence).toMatch(/^[^a-z ][^.。]*(?:[.。])$/);
      expect(sentence).not.toMatch(/\b(?:undefined|null)\b| {2}|[ ,][.。,]/);
      if (said.date !== null) expect(sentence).toContain(book.date(said.date, 'long'));
      if (said.party !== null) expect(sentence).toMatch(code === 'en' ? /Italy/ : code === 'it' ? /Italia/ : /イタリア/);
    }
  });
});

describe('English', () => {
  const { en } = phrasebooks;
  test.each([
    [{ status: 'approved', party: 'US', body: 'cabinet' }, 'approved by the cabinet of the United States'],
    [{ status: 'in-force', party: 'NL' }, 'in force for the Netherlands'],
    [{ status: 'expanded', party: 'CA' }, 'joined by Canada'],
    [{ status: 'ratified', party: 'EU' }, 'ratified by the European Union'],
  ] as [Step, string][])('%j', (step, words) => expect(en.step(step)).toBe(words));

  test('numbers', () => {
    expect(en.counts.change(1)).toBe('1 change');
    expect(en.counts.change(0)).toBe('0 changes');
    expect(en.voices({ official: 0, press: 1 })).toBe('1 press report, unconfirmed');
  });
});

describe('Italian', () => {
  const { it } = phrasebooks;
  test.each([
    [{ status: 'approved', party: 'IT', body: 'parliament' }, "approvato dal parlamento dell'Italia"],
    [{ status: 'ratified', party: 'JP' }, 'ratificato dal Giappone'],
    [{ status: 'ratified', party: 'US' }, 'ratificato dagli Stati Uniti'],
    [{ status: 'ratified', party: 'FR' }, 'ratificato dalla Francia'],
    [{ status: 'ratified', party: 'KR' }, 'ratificato dalla Corea del Sud'],
    [{ status: 'ratified', party: 'KE' }, 'ratificato dal Kenya'],
    [{ status: 'ratified', party: 'ZM' }, 'ratificato dallo Zambia'],
    [{ status: 'ratified', party: 'NL' }, 'ratificato dai Paesi Bassi'],
    [{ status: 'ratified', party: 'PH' }, 'ratificato dalle Filippine'],
    [{ status: 'ratified', party: 'CU' }, 'ratificato da Cuba'],
    [{ status: 'in-force', party: 'EU' }, "in vigore per l'Unione europea"],
    [{ status: 'reduced', party: 'GB' }, 'uscita del Regno Unito'],
  ] as [Step, string][])('%j', (step, words) => expect(it.step(step)).toBe(words));

  test.each([
    ['2025-09-01', 'il 1º settembre 2025'],
    ['2025-09-08', "l'8 settembre 2025"],
    ['2025-09-11', "l'11 settembre 2025"],
    ['2025-09', 'nel settembre 2025'],
    ['2025-08', "nell'agosto 2025"],
    ['2025', 'nel 2025'],
  ])('%s', (date, words) => {
    const said = { kind: 'agreement', modality: 'occurred', status: 'signed', party: null } as const;
    expect(it.claim({ ...said, date })).toBe(`L'accordo è stato firmato ${words}.`);
  });

  test('periods and numbers', () => {
    expect(it.period('2025-09-07', '2025-09-08')).toBe("dal 7 set 2025 all'8 set 2025");
    expect(it.counts.change(1)).toBe('1 cambiamento');
    expect(it.counts.change(2)).toBe('2 cambiamenti');
  });
});

describe('Japanese', () => {
  const { ja } = phrasebooks;
  test('who does what stands before it', () => {
    const said = { kind: 'agreement', modality: 'occurred', date: '2025-09-05' } as const;
    expect(ja.claim({ ...said, status: 'in-force', party: null })).toBe('この協定は2025年9月5日に発効した。');
    expect(ja.claim({ ...said, status: 'approved', party: 'IT', body: 'parliament' })).toBe(
      'イタリアの議会が2025年9月5日にこの協定を承認した。',
    );
  });

  test('no word of another language is left in ours', () => {
    const commands = /pactwatch(?: [a-z]+)?(?:・[a-z]+)*|EVENT|x@example\.org|ja-JP|\b[DFNST]\b/g;
    for (const saying of sayings(ja)) expect(saying.replace(commands, '')).not.toMatch(/[A-Za-z]{2,}/);
  });
});
