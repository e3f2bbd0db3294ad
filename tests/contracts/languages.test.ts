// The contract of a language: what every folder in src/detect/languages must keep, shown on its own samples.

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveDate } from '../../src/detect/dates.js';
import { guessLanguage } from '../../src/detect/guess.js';
import { createReader } from '../../src/detect/index.js';
import type { Effect, Language } from '../../src/detect/language.js';
import { CODES } from '../../src/detect/languages/countries.js';
import { languages } from '../../src/detect/languages/index.js';
import { layOut } from '../../src/detect/layout.js';
import { Matcher } from '../../src/detect/match.js';
import { normalise } from '../../src/detect/normalise.js';
import { createPartyFinder } from '../../src/detect/parties.js';
import { needsOf } from '../../src/detect/sieve.js';
import { STATUSES, type Status } from '../../src/domain/status.js';
import { expectClaims } from '../detect/languages/rows.js';
import { claimsIn, report, seed, type SeedParts } from '../detect/samples.js';
import { DATE_KINDS, samplesOf, type Samples } from './language-samples.js';

const FOLDER = fileURLToPath(new URL('../../src/detect/languages/', import.meta.url));
/** A Wednesday. */
const TODAY = '2025-11-26';

const EFFECTS: readonly Effect[] = ['pseudo', 'drop', 'denied', 'rumoured', 'hypothetical', 'planned', 'occurred', 'presupposed'];

/** Statuses whose claims the samples of every language show, and the modalities that a monitor lives on. */
const SHOWN: readonly Status[] = [
  'negotiating',
  'agreed',
  'signed',
  'approved',
  'ratified',
  'in-force',
  'contracted',
  'held',
  'renewed',
  'amended',
  'reduced',
  'delayed',
  'suspended',
  'terminated',
  'expired',
];
const IN_ALL_WAYS: readonly Status[] = ['signed', 'in-force'];

it('the registry names each folder, in whatever order', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  expect(languages.map(({ code }) => code).sort()).toEqual(folders.sort());
});

it('every language brings its samples', () => {
  expect(languages.filter(({ code }) => samplesOf(code) === undefined).map(({ code }) => code)).toEqual([]);
});

describe.each(languages.map((language) => [language.code, language] as const))('%s', (code, language) => {
  const samples = samplesOf(code);
  if (!samples) return;
  describe('words', () => {
    testPatterns(language, samples);
  });
  describe('countries', () => {
    testCountries(language, samples);
  });
  describe('dates', () => {
    testDates(language, samples);
  });
  describe('layout', () => {
    testLayout(language, samples);
  });
  describe('claims', () => {
    testClaims(language, samples);
  });
});

function testPatterns(language: Language, { no_cues: without, claims }: Samples): void {
  const cues = STATUSES.flatMap((status) => language.cues[status]);
  const all = [...cues, ...language.context];

  it('have ids of the language, none twice', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !id.startsWith(`${language.code}.`))).toEqual([]);
  });

  it('compile, and match nothing in nothing', () => {
    for (const { id, pattern } of [...all, ...language.instruments.map((one, at) => ({ ...one, id: `instrument ${at}` }))])
      expect(new RegExp(pattern, 'iu').test(''), id).toBe(false);
  });

  it('give every status cues, but for those that the samples name', () => {
    const missing = STATUSES.filter((status) => language.cues[status].length === 0);
    expect(missing).toEqual(STATUSES.filter((status) => without[status] !== undefined));
    expect(missing.length).toBeLessThanOrEqual(3);
  });

  it('use every effect that a context can have', () => {
    const used = new Set(language.context.map(({ effect }) => effect));
    expect(EFFECTS.filter((effect) => !used.has(effect))).toEqual([]);
  });

  it('have weights from 0 to 1', () => {
    for (const { id, weight = 0.9 } of cues) expect(weight > 0 && weight <= 1, id).toBe(true);
  });

  it('can be sieved: few must be tried on every sentence', () => {
    const open = all.filter(({ pattern }) => needsOf(pattern).length === 0).map(({ id }) => id);
    expect(open.length, open.join(', ')).toBeLessThanOrEqual(all.length / 50);
  });

  it('take no time on long sentences of their own words', () => {
    const words = claims.map(([text]) => text.replace(/[.。]/g, '')).join(' ');
    const texts = [words.slice(0, 1_200), ...['a ', '的', '(', '署名'].map((piece) => piece.repeat(600).slice(0, 1_200))];
    for (const { id, pattern } of all) {
      const re = new RegExp(pattern, 'giu');
      // The first time it is compiled; the third counts.
      const times = [0, 0, 0].map(() => {
        const before = process.cpuUsage();
        for (const text of texts) text.replace(re, '');
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1_000;
      });
      expect(Math.min(...times), id).toBeLessThan(50);
    }
  });
}

function testCountries(language: Language, { countries, places }: Samples): void {
  const find = createPartyFinder(language, new Set(CODES));

  it('have names for all, and seats of government for most', () => {
    expect(language.countries.map(({ code }) => code).sort()).toEqual([...CODES].sort());
    expect(language.countries.filter(({ names }) => names.length === 0).map(({ code }) => code)).toEqual([]);
    expect(language.countries.filter(({ seats = [] }) => seats.length > 0).length).toBeGreaterThanOrEqual(60);
  });

  it('share no word', () => {
    const owners = new Map<string, Set<string>>();
    for (const { code, names, seats = [], institutions = [] } of language.countries)
      for (const word of [...names, ...seats, ...institutions]) owners.set(word, (owners.get(word) ?? new Set()).add(code));
    expect([...owners].filter(([, codes]) => codes.size > 1).map(([word, codes]) => `${word}: ${[...codes].join()}`)).toEqual([]);
  });

  it.each(Object.entries(countries))('%s: %s', (code, words) => {
    for (const word of words) expect(new Set(find(normalise(word)).map((hit) => hit.code)), word).toEqual(new Set([code]));
  });

  it.each(places)('%s (%s only a place: %s)', (text, code, place) => {
    const hits = find(normalise(text)).filter((hit) => hit.code === code);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every((hit) => hit.place)).toBe(place);
  });
}

function testDates(language: Language, { dates, not_dates: others }: Samples): void {
  const rows = DATE_KINDS.flatMap((kind) =>
    dates[kind].map(([text, date, turn = 'past', link = 'at']) => [kind, text, date, turn, link] as const),
  );

  it.each(rows)('%s: %s is %s', (_, text, date, turn, link) => {
    const hits = language.dates(normalise(text));
    expect(hits).toHaveLength(1);
    expect([resolveDate(hits[0]!.raw, TODAY, turn), hits[0]!.link]).toEqual([date, link]);
    expect(hits[0]!.rule).toMatch(new RegExp(`^${language.code}\\.date\\.`));
  });

  it.each(others)('none: %s', (text) => {
    expect(language.dates(normalise(text))).toEqual([]);
  });

  it('stand one after the other inside their text, whatever it is', () => {
    const pieces = fc.array(
      fc.oneof(fc.constantFrom(...rows.map(([, text]) => text), ' ', ', ', '2025', '、', '.', '1'), fc.string({ maxLength: 4 })),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = normalise(parts.join(''));
        let last = 0;
        for (const { start, end } of language.dates(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
}

function testLayout(language: Language, { sentences, questions, statements, blocks, borders, claims }: Samples): void {
  const laidOut = (text: string) => layOut({ title: '', text, blocks: undefined }, language);

  it.each(sentences)('%s (%i sentences)', (text, count) => {
    expect(laidOut(text).map(({ verbatim }) => verbatim)).toHaveLength(count);
  });

  it.each(questions)('asks: %s', (text) => {
    expect(laidOut(text).every(({ question }) => question)).toBe(true);
  });

  it.each(statements)('states: %s', (text) => {
    expect(laidOut(text).some(({ question }) => question)).toBe(false);
  });

  it.each(blocks)('%s: %s', (line, type) => {
    const [found] = laidOut(line);
    expect(found!.block === 'lead' ? 'body' : found!.block).toBe(type);
  });

  it.each(borders)('%s is not in: %s', (name, text) => {
    const matcher = new Matcher<string>();
    matcher.add(name, name);
    expect(matcher.find(text)).toEqual([]);
  });

  it('is known by its texts', () => {
    for (const [text] of claims) expect(guessLanguage({ title: '', text }, languages)?.code, text).toBe(language.code);
  });
}

function testClaims(language: Language, { commitments, claims, silent }: Samples): void {
  const reader = createReader(commitments.map((one) => seed(one as SeedParts)));
  const told = (text: string) => claimsIn(reader, report(text, { lang: language.code }));

  it('are shown for the statuses and modalities that a monitor lives on', () => {
    const shown = new Set(claims.flatMap(([, ...wanted]) => wanted.map((one) => one.split(' ').slice(1, 3).join(' '))));
    const needed = [
      ...SHOWN.map((status) => `${status} occurred`),
      ...IN_ALL_WAYS.flatMap((status) => ['planned', 'denied', 'rumoured'].map((modality) => `${status} ${modality}`)),
    ];
    expect(needed.filter((one) => !shown.has(one))).toEqual([]);
  });

  it.each(claims)('%s', (text, ...wanted) => {
    const got = told(text);
    expectClaims(got, wanted);
    // Nothing happened that the sentence does not say.
    const extra = got.filter((claim) => claim.includes(' occurred ') && !wanted.some((one) => claim.startsWith(one)));
    expect(extra).toEqual([]);
  });

  it.each(silent)('nothing: %s', (text) => {
    const { findings } = reader.read(report(text, { lang: language.code }));
    expect(findings).toHaveLength(1);
    expect(told(text).filter((claim) => / (?:occurred|planned) /.test(claim))).toEqual([]);
  });

  it('of links to other stories are not made', () => {
    const heading = samplesOf(language.code)!.blocks.find(([, type]) => type === 'teaser')![0];
    for (const [text] of claims.slice(0, 10)) expect(told(`${heading}\n${text}`), text).toEqual([]);
  });
}
