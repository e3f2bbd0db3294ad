import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAutomaton } from '../../src/detect/automaton.js';
import { fold } from '../../src/detect/fold.js';
import { longest, Matcher, type Hit } from '../../src/detect/match.js';

/** Few letters of several scripts and what stands between them, so that words meet, overlap and hold each other. */
const letters = fc.constantFrom(
  'a',
  'b',
  'A',
  'B',
  'é',
  'É',
  ' ',
  '-',
  "'",
  '’',
  '日',
  '伊',
  'ア',
  'ー',
  'Ａ',
  '1',
  '\ud83d',
  '\ude00',
);
const text = fc.array(letters, { maxLength: 40 }).map((units) => units.join(''));
const word = fc.array(letters, { minLength: 1, maxLength: 5 }).map((units) => units.join(''));
const words = fc.array(word, { maxLength: 12 });

const isWord = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
const isUnspaced = (unit: string) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(unit);

function isBorder(folded: string, at: number): boolean {
  const [before, after] = [folded[at - 1], folded[at]];
  if (before === undefined || after === undefined || !isWord(before) || !isWord(after)) return true;
  return isUnspaced(before) || isUnspaced(after);
}

/** Looks for each word at each place. */
function slowFind(list: readonly string[], where: string): string[] {
  const folded = fold(where);
  return list.flatMap((one, index) =>
    Array.from({ length: where.length }, (_, at) => at)
      .filter((at) => folded.startsWith(fold(one), at))
      .filter((at) => isBorder(folded, at) && isBorder(folded, at + one.length))
      .map((at) => `${at}-${at + one.length}:${index}`),
  );
}

const shown = ({ start, end, value }: Hit<number>) => `${start}-${end}:${value}`;

function matcherOf(list: readonly string[], cased = false): Matcher<number> {
  const matcher = new Matcher<number>();
  list.forEach((one, index) => {
    matcher.add(one, index, cased);
  });
  return matcher;
}

describe('the automaton', () => {
  it('finds every string at every place, as a search for each of them does', () => {
    fc.assert(
      fc.property(words, text, (list, where) => {
        const strings = [...new Set(list.map(fold))];
        const found: string[] = [];
        createAutomaton(strings).scan(where, (index, end) => {
          found.push(`${strings[index]!}@${end}`);
          return false;
        });
        const folded = fold(where);
        const expected = strings.flatMap((one) =>
          [...folded].length === 0
            ? []
            : Array.from({ length: folded.length }, (_, at) => at)
                .filter((at) => folded.startsWith(one, at))
                .map((at) => `${one}@${at + one.length}`),
        );
        expect(found.sort()).toEqual(expected.sort());
      }),
      { numRuns: 500 },
    );
  });

  it('stops when it is told to', () => {
    let visits = 0;
    createAutomaton(['a']).scan('aaaa', () => ++visits === 2);
    expect(visits).toBe(2);
  });
});

describe('the matcher', () => {
  it('finds what a search for each word at each place finds, at word borders only', () => {
    fc.assert(
      fc.property(words, text, (list, where) => {
        expect(matcherOf(list).find(where).map(shown).sort()).toEqual(slowFind(list, where).sort());
      }),
      { numRuns: 1_000 },
    );
  });

  it('tells hits by their ends, so that a reader can stop at the first', () => {
    fc.assert(
      fc.property(words, text, (list, where) => {
        const ends = matcherOf(list)
          .find(where)
          .map(({ end }) => end);
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
      }),
    );
  });

  it.each([
    ['a part of a word is no hit', 'pact', 'The impact was compact.', 0],
    ['a hyphen is a border', 'Japan', 'Japan-Italy', 1],
    ['an apostrophe is a border', 'accordo', "l'accordo", 1],
    ['in Japanese no border is needed', '協定', '日伊物品役務相互提供協定が発効した', 1],
    ['letters beside Japanese are at a border', 'ACSA', '日伊ACSAが', 1],
    ['letters beside letters are not', 'ACSA', 'ACSAs', 0],
    ['case plays no part', 'Extradition Treaty', 'EXTRADITION TREATY', 1],
    ['width plays no part', 'ACSA', '日伊ＡＣＳＡ', 1],
  ])('%s', (_, one, where, hits) => {
    expect(matcherOf([one]).find(where)).toHaveLength(hits);
  });

  it('keeps to the case of words registered so', () => {
    expect(
      matcherOf(['ASI'], true)
        .find('asi, Asi, ASI, ＡＳＩ')
        .map(({ start }) => start),
    ).toEqual([10, 15]);
  });

  it('gives each value of a word that was registered twice, in that order', () => {
    expect(
      matcherOf(['pact', 'Pact'])
        .find('the pact')
        .map(({ value }) => value),
    ).toEqual([0, 1]);
  });

  it('takes words added after a search', () => {
    const matcher = matcherOf(['a']);
    expect(matcher.find('a b')).toHaveLength(1);
    matcher.add('b', 1);
    expect(matcher.find('a b')).toHaveLength(2);
  });

  it('goes no further than the visit that returns true', () => {
    const seen: number[] = [];
    matcherOf(['a', 'b']).scan('b a b', (value) => {
      seen.push(value);
      return value === 0;
    });
    expect(seen).toEqual([1, 0]);
  });
});

/** Of hits that overlap without being the same stretch, the longer stays; of equally long ones the first. */
function slowLongest(hits: readonly Hit<number>[]): Hit<number>[] {
  const kept: Hit<number>[] = [];
  for (const hit of [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    const hidden = kept.some((k) => hit.start < k.end && k.start < hit.end && !(hit.start === k.start && hit.end === k.end));
    if (!hidden) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

describe('the longest of overlapping hits', () => {
  const spans = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 8 })), { maxLength: 25 });
  it('are those that pairwise comparing leaves', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const hits = list.map(([start, length], value) => ({ start, end: start + length, value }));
        expect(longest(hits)).toEqual(slowLongest(hits));
      }),
      { numRuns: 1_000 },
    );
  });

  it('takes no longer than sorting does', () => {
    const many = Array.from({ length: 200_000 }, (_, start) => ({ start, end: start + 3, value: start }));
    const before = process.cpuUsage();
    expect(longest(many)).toHaveLength(66_667);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(2);
  });
});
