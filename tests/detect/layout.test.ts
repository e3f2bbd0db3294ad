import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/detect/languages/index.js';
import { layOut, type Sentence } from '../../src/detect/layout.js';
import { normalise } from '../../src/detect/normalise.js';
import { loadGroups } from '../quality/corpus.js';
import { languageOf } from './samples.js';

const sentences = (lang: string, text: string, title = '') => layOut({ title, text, blocks: undefined }, languageOf(lang));
const texts = (lang: string, text: string) => sentences(lang, text).map((sentence) => sentence.verbatim);

/** Text as it comes: words, marks that end sentences or seem to, brackets, line breaks, halves of characters. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '. ',
        '.',
        '。',
        '「',
        '」',
        '(',
        ')',
        '\n',
        '\n\n',
        ' ',
        'Mr. ',
        'n. ',
        '! ',
        '?',
        '、',
        ', ',
        '\u2028',
        '\r\n',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('Japan', 'signed', 'l’accordo', '発効', 'a', '１２', '\ud83d', 'Related:'),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

function check(found: readonly Sentence[], title: string, text: string): void {
  const source = { title, text };
  let [last, field] = [-1, 'title'];
  for (const sentence of found) {
    if (sentence.field !== field) [last, field] = [-1, sentence.field];
    expect(sentence.verbatim).toBe(source[sentence.field].slice(sentence.start, sentence.end));
    expect(sentence.text).toBe(normalise(sentence.verbatim));
    expect(sentence.text.trim()).toBe(sentence.text);
    expect(sentence.text).not.toBe('');
    expect(sentence.start).toBeGreaterThanOrEqual(last);
    last = sentence.end;
    for (const clause of sentence.clauses) {
      expect(clause.start).toBeGreaterThanOrEqual(0);
      expect(clause.end).toBeLessThanOrEqual(sentence.text.length);
      expect(clause.end).toBeGreaterThan(clause.start);
    }
    const starts = sentence.clauses.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  }
}

describe('laying out any text', () => {
  it.each(languages.map(({ code }) => code))('keeps every sentence verbatim and in order (%s)', (code) => {
    fc.assert(
      fc.property(anyText, anyText, (title, text) => {
        check(sentences(code, text, title), title, text);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves out nothing but space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = texts('en', text).join('').replace(/\s/g, '');
        expect(kept).toBe(text.replace(/\s/g, ''));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every sentence of the labelled documents verbatim', async () => {
    for (const { documents } of await loadGroups('dev'))
      for (const document of documents) check(layOut(document, languageOf(document.lang!)), document.title, document.text);
  });
});

describe('sentences', () => {
  it.each([
    ['en', 'The pact was signed on Nov. 25 in Rome. It takes effect in May.', 2],
    ['en', 'Mr. Smith met Gen. Rossi of the U.S. Army. They signed.', 2],
    ['en', 'Peru signed art. 5 of Protocol No. 3 (see para. 2. of the annex). Kenya did not.', 2],
    ['en', 'J. R. Smith signed. He left at 5 p.m. on Friday.', 2],
    ['en', 'Did they sign? They did! "We are glad." Then they left.', 4],
    ['it', "L'on. Bianchi e il sen. Verdi hanno firmato l'art. 3 della l. n. 12. La legge è in vigore.", 2],
    ['it', 'Il dott. Rossi parla. Il ministro no.', 2],
    ['ja', '両国は協定に署名した。来年に発効する。', 2],
    ['ja', '外相は「署名した。これから批准する。」と述べた。協定は発効していない。', 2],
    ['ja', '協定(2024年に署名。未発効)は国会で承認された。', 1],
  ])('%s: %s', (lang, text, count) => {
    expect(texts(lang, text)).toHaveLength(count);
  });

  it('end with their paragraph', () => {
    expect(texts('en', 'Peru and Finland\nsign treaty\n\nLIMA')).toEqual(['Peru and Finland', 'sign treaty', 'LIMA']);
  });

  it('go on over the end of the stretch that is split at once', () => {
    const long = `${'The talks went on and on. '.repeat(200)}Peru and Finland signed.`;
    expect(new Set(texts('en', long))).toEqual(new Set(['The talks went on and on.', 'Peru and Finland signed.']));
  });

  it('are cut where they have no end, at a space, and no letter is lost', () => {
    const long = 'word '.repeat(2_000).trim();
    const found = texts('en', long);
    expect(Math.max(...found.map((one) => one.length))).toBeLessThanOrEqual(1_200);
    expect(found.join(' ')).toBe(long);
    expect(found.every((one) => /^word(?: word)*$/.test(one))).toBe(true);
  });

  it('are cut between characters, not inside one', () => {
    const found = texts('en', `x${'😀'.repeat(3_000)}`);
    expect(found.length).toBeGreaterThan(1);
    for (const one of found) expect(/\p{Surrogate}/u.test(one), one).toBe(false);
  });
});

describe('clauses', () => {
  const clauses = (lang: string, text: string) => {
    const [sentence] = sentences(lang, text);
    return sentence!.clauses.map(({ start, end }) => sentence!.text.slice(start, end).trim());
  };

  it('open with the word that joins them', () => {
    expect(clauses('en', 'Peru signed the treaty but Finland has not ratified it.')).toEqual([
      'Peru signed the treaty',
      'but Finland has not ratified it.',
    ]);
  });

  it('break at semicolons, dashes and brackets', () => {
    expect(clauses('en', 'Peru signed; Finland waits (it has until May) - so far.')).toEqual([
      'Peru signed',
      'Finland waits',
      'it has until May',
      '- so far.',
    ]);
  });

  it('are the whole sentence where nothing breaks it', () => {
    expect(clauses('en', 'Peru signed.')).toEqual(['Peru signed.']);
  });
});

describe('blocks', () => {
  const types = (lang: string, text: string, title = '') =>
    sentences(lang, text, title).map(({ block, verbatim }) => `${block}: ${verbatim}`);

  it('are headline, lead, body and what follows a heading of links', () => {
    const text = [
      'LIMA',
      'Peru and Finland signed an extradition treaty in Lima on Friday.',
      'It must be ratified.',
      'Photo: the ministers',
      'Related stories',
      'Chile signs with Norway',
    ].join('\n');
    expect(types('en', text, 'Peru, Finland sign')).toEqual([
      'headline: Peru, Finland sign',
      'body: LIMA',
      'lead: Peru and Finland signed an extradition treaty in Lima on Friday.',
      'body: It must be ratified.',
      'caption: Photo: the ministers',
      'teaser: Related stories',
      'teaser: Chile signs with Norway',
    ]);
  });

  it('are what the collector knows them to be, whatever they begin with', () => {
    const text = 'Peru and Finland signed a treaty in Lima on Friday.\nRelated stories\nChile signs';
    const [first, second] = [text.indexOf('\n'), text.indexOf('\n', 60)];
    const blocks = [
      { type: 'table', start: first + 1, end: second },
      { type: 'caption', start: 0, end: first },
    ] as const;
    const found = layOut({ title: '', text, blocks }, languageOf('en')).map(({ block }) => block);
    expect(found).toEqual(['caption', 'table', 'teaser']);
  });

  it('number the paragraphs, the title being none', () => {
    expect(sentences('en', 'One. Two.\nThree.', 'Zero').map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2]);
  });
});
