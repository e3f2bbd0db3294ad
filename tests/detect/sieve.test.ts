import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/detect/languages/index.js';
import { layOut } from '../../src/detect/layout.js';
import { createSieve, matchesOf, needsOf } from '../../src/detect/sieve.js';
import { fold } from '../../src/detect/fold.js';
import { STATUSES } from '../../src/domain/status.js';
import { loadGroups } from '../quality/corpus.js';

describe('what a pattern cannot do without', () => {
  it.each<[string, string[][]]>([
    ['signed', [['signed']]],
    ['sign(?:s|ed)', [['signs', 'signed']]],
    ['sign(?:s|ed)?', [['sign', 'signs', 'signed']]],
    ['(?<head>enter(?:s|ed)?)\\s+into\\s+force', [['enter', 'enters', 'entered'], ['into'], ['force']]],
    ['(?<![\\p{L}\\p{N}])pact(?![\\p{L}\\p{N}])', [['pact']]],
    ['(?<=交渉)開始', [['交渉'], ['開始']]],
    ['発効(?!要件)', [['発効']]],
    ['結(?=[ばび])', [['ば', 'び'], ['結']]],
    ['deal|pact|trea(?:ty|ties)', [['deal', 'pact', 'treaty', 'treaties']]],
    ['[^.]{0,20}talks', [['talks']]],
    ['(?:\\S+\\s+){2}talks', [['talks']]],
    ['\\d+年', [['年']]],
    ['a|b', []],
    ['.*', []],
    ['\\p{Lu}{3,}', []],
    ['(?:deal)?(?:pact)*', []],
    ['(?:ab){2,3}', [['ab']]],
    ['rat[ie]fy', [['ratify', 'ratefy']]],
    ['2\\+2', [['2+2']]],
    ['Pact ’s', [["pact 's"]]],
  ])('%s', (pattern, needs) => {
    expect(needsOf(pattern).map((need) => [...need])).toEqual(needs);
  });
});

const LETTERS = fc
  .tuple(
    fc.constantFrom('a', 'b', 'ab', 'ba', '署', '名', '.', '[ab]', '[^a]', '[a-c]', '[a署]', '\\s', '\\.', '-'),
    fc.constantFrom('', '', '', '?', '*', '+', '{0,2}', '{2}', '{1,}?', '??'),
  )
  .map(([unit, times]) => (unit.length === 2 && !unit.startsWith('\\') && times ? `(?:${unit})${times}` : unit + times));

/** What is repeated multiplies what is tried: eight stars over a text of ours are some 300,000 ways, sixteen a hundred million. */
const MAX_REPETITIONS = 4;

/** Patterns of the shapes that cues have, over few letters; nothing without bounds is repeated, or trying them would take for ever. */
const shapes = fc.letrec<{ pattern: string; sequence: string; part: string; group: string }>((tie) => ({
  pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((options) => options.join('|')),
  sequence: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof({ depthSize: 'small' }, LETTERS, tie('group')),
  group: fc.oneof(
    fc.tuple(tie('pattern'), fc.constantFrom('', '', '?', '{1,2}', '{2}')).map(([inner, times]) => `(?:${inner})${times}`),
    fc.tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!'), tie('pattern')).map(([open, inner]) => `(?:${open}${inner}))`),
  ),
}));
const pattern = shapes.pattern.filter((one) => [...one.matchAll(/(?<!\()[?*+{]/gu)].length <= MAX_REPETITIONS);
const text = fc
  .array(fc.constantFrom('a', 'b', 'A', 'c', '署', '名', ' ', '.', '-'), { maxLength: 14 })
  .map((units) => units.join(''));

describe('the sieve', () => {
  it('keeps every pattern that matches', () => {
    fc.assert(
      fc.property(
        fc.array(pattern, { minLength: 1, maxLength: 6 }),
        fc.array(text, { minLength: 1, maxLength: 4 }),
        (list, texts) => {
          const sieve = createSieve(list);
          for (const where of texts) {
            const kept = sieve(where);
            expect(kept).toEqual([...kept].sort((a, b) => a - b));
            list.forEach((one, index) => {
              if (new RegExp(one, 'iu').test(where)) expect(kept, `${one} in "${where}"`).toContain(index);
            });
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is right about what each set of a pattern says', () => {
    fc.assert(
      fc.property(pattern, text, (one, where) => {
        if (!new RegExp(one, 'iu').test(where)) return;
        for (const need of needsOf(one))
          expect(
            need.some((part) => fold(where).includes(part)),
            one,
          ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no cue and no rule of any language on the labelled documents, and leaves few to try', async () => {
    const documents = (await loadGroups('dev')).flatMap((group) => group.documents);
    for (const language of languages) {
      const patterns = [...STATUSES.flatMap((status) => language.cues[status]), ...language.context];
      const sieve = createSieve(patterns.map((one) => one.pattern));
      const compiled = patterns.map((one) => new RegExp(one.pattern, 'cased' in one && one.cased ? 'u' : 'iu'));
      const sentences = documents.filter(({ lang }) => lang === language.code).flatMap((document) => layOut(document, language));
      let tried = 0;
      for (const sentence of sentences) {
        const kept = new Set(sieve(sentence.text));
        tried += kept.size;
        compiled.forEach((re, index) => {
          if (re.test(sentence.text)) expect(kept.has(index), `${patterns[index]!.id}: ${sentence.text}`).toBe(true);
        });
      }
      expect(tried / sentences.length).toBeLessThan(patterns.length / 10);
    }
    // Every expression over every sentence: minutes beside a busy worker.
  }, 180_000);
});

describe('matches of an expression', () => {
  it('are those of matchAll that are not empty, again and again', () => {
    fc.assert(
      fc.property(pattern, text, (one, where) => {
        const re = new RegExp(one, 'giu');
        const expected = [...where.matchAll(re)].filter((match) => match[0]).map((match) => [match.index, match[0]]);
        for (let time = 0; time < 2; time++)
          expect(matchesOf(re, where).map((match) => [match.index, match[0]])).toEqual(expected);
      }),
    );
  });
});
