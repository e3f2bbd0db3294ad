// Reads texts of a megabyte that are made to be slow, each in all languages that it may be in, and prints what each took. Run by hostile.test.ts.

import { createReader } from '../../src/detect/index.js';
import { loadGroups } from '../quality/corpus.js';
import { report } from './samples.js';

const MEGABYTE = 1_000_000;

/** Bytes, not letters, make the megabyte: Japanese letters take three each. */
function fill(piece: string): string {
  return piece.repeat(Math.ceil(MEGABYTE / Buffer.byteLength(piece)));
}

const EN = 'Japan-Italy ACSA. ';
const IT = "L'ACSA tra Italia e Giappone. ";
const JA = '日伊ACSA。';

/** What opens the text so that it is read at all, and what fills it. */
const CASES: Readonly<Record<string, readonly [string, string, string]>> = {
  'one letter': ['en', EN, 'a'],
  'opening brackets': ['en', EN, '('],
  'closing brackets': ['en', EN, ')'],
  'Japanese opening brackets': ['ja', JA, '「'],
  'one name': ['en', EN, 'Japan-Italy ACSA '],
  'one name, no space': ['en', EN, 'ACSA,'],
  'one name a line': ['en', EN, 'Japan-Italy ACSA\n'],
  'one name a sentence': ['en', EN, 'Japan-Italy ACSA. '],
  'one Italian name': ['it', IT, "l'accordo ACSA Italia-Giappone "],
  'one Japanese name': ['ja', JA, '日伊ACSA'],
  'one Japanese sentence': ['ja', JA, '日伊ACSAが署名。'],
  'two countries': ['en', EN, 'Japan Italy '],
  'all sorts of countries': ['en', EN, 'Peru, Chile, Kenya, Oman, Fiji, EFTA, ASEAN, Rome, Lima, Tokyo, '],
  'no spaces': ['en', EN, 'abcdefghij'],
  'no full stops': ['en', EN, 'the quick brown fox '],
  digits: ['en', EN, '0123456789'],
  years: ['en', EN, 'in 2025 '],
  days: ['en', EN, 'on 5 September 2025 '],
  'Italian days': ['it', IT, 'il 5 settembre 2025 '],
  'Japanese days': ['ja', JA, '2025年9月5日に'],
  'Japanese without full stops': ['ja', JA, 'これは長い文であり句点がないまま続くのである'],
  'Chinese characters': ['ja', JA, '日伊米英仏独'],
  katakana: ['ja', JA, 'アイウエオ'],
  'one cue': ['en', EN, 'signed '],
  'one long cue': ['en', EN, 'parliament approved the agreement '],
  'one cue and a name': ['en', EN, 'Japan-Italy ACSA signed '],
  'one claim a sentence': ['en', EN, 'Japan and Italy signed the ACSA. '],
  'one dated claim a sentence': ['en', EN, 'Japan and Italy signed the ACSA on 5 September 2025. '],
  'one claim a clause': ['en', EN, 'Japan and Italy signed the ACSA on 5 September 2025, and '],
  negations: ['en', EN, 'not '],
  'negated cues': ['en', EN, 'not signed '],
  agreements: ['en', EN, 'the agreement '],
  'one Italian cue': ['it', IT, 'firmato '],
  'one Italian claim a clause': ['it', IT, "Italia e Giappone hanno firmato l'ACSA il 5 settembre 2025, e "],
  'Italian laws': ['it', IT, 'legge di ratifica '],
  'Italian agreements': ['it', IT, "l'accordo "],
  'one Japanese cue': ['ja', JA, '署名'],
  'one Japanese verb': ['ja', JA, '発効した'],
  'Japanese agreements': ['ja', JA, '協定'],
  'Japanese talks': ['ja', JA, '交渉の会合'],
  'one Japanese claim a clause': ['ja', JA, '日伊ACSAに2025年9月5日に署名し、'],
  'one Japanese claim a sentence': ['ja', JA, '日伊ACSAに2025年9月5日に署名した。'],
  'line breaks': ['en', EN, '\n'],
  'one letter a line': ['en', EN, 'a\n'],
  spaces: ['en', EN, ' '],
  'full stops': ['en', EN, '.'],
  'Japanese full stops': ['ja', JA, '。'],
  commas: ['en', EN, ', and '],
  semicolons: ['en', EN, ';'],
  'quotation marks': ['en', EN, '"'],
  'question marks': ['en', EN, '? '],
  abbreviations: ['en', EN, 'Mr. '],
  initials: ['en', EN, 'A. '],
  'capital words': ['en', EN, 'ABCD '],
  dashes: ['en', EN, ' - '],
  'characters of two units': ['en', EN, '😀'],
  'halves of characters': ['en', EN, '\ud800'],
  'combining marks': ['en', EN, 'e\u0301'],
  'joiners without width': ['en', EN, '\u200d'],
  'headings of links': ['en', EN, 'Related: Japan-Italy ACSA signed\n'],
};

const groups = await loadGroups('dev');
// Everything that the labelled groups track, once: their seeds overlap.
const seeds = [...new Map(groups.flatMap((group) => group.commitments).map((one) => [one.id, one])).values()];
const reader = createReader(seeds);

function read(text: string, lang: string): { seconds: number; found: number } {
  const before = process.cpuUsage();
  const { findings } = reader.read(report(text, { lang, title: 'Japan-Italy ACSA' }));
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, found: findings.length };
}

/** Where others use the machine too, a reading may be slowed, and so may the next one; what is slow by itself always is. */
const READINGS = 5;

function take(name: string, lang: string, text: string): void {
  let best = read(text, lang);
  for (let n = 1; n < READINGS && best.seconds >= 1.5; n++) {
    const again = read(text, lang);
    if (again.seconds < best.seconds) best = again;
  }
  process.stdout.write(`${JSON.stringify({ name, ...best })}\n`);
}

// Expressions are compiled when they are first used; that is paid once and by no text in particular.
const prose = new Map<string, string>();
for (const { documents } of groups)
  for (const document of documents) {
    reader.read(document);
    const lang = document.lang ?? '';
    prose.set(lang, `${prose.get(lang) ?? ''}${document.text}\n`);
  }
for (const [name, [lang, opening, piece]] of Object.entries(CASES)) take(name, lang, opening + fill(piece));
for (const [lang, text] of prose) {
  const lines = text.split('\n').filter((line) => line.length > 60);
  take(`the labelled documents as one (${lang})`, lang, fill(`${lines.join('\n')}\n`));
}
