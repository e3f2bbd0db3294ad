// Where Japanese words begin, and what the words before an instrument say of it.

import { DEPENDENT } from '../countries.js';
import { ANY, countries } from './countries.js';

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
/** How far around a word its neighbours decide where words begin. */
const AROUND = 8;
/** Longer words are names of their own; the segmenter knows none of them. */
const SHORT_WORD = 3;

/** True where a short Chinese word begins inside another one: 物資 in 鉱物資源. */
export function cutsWord(text: string, start: number, end: number): boolean {
  if (end - start > SHORT_WORD || !/\p{Script=Han}\p{Script=Han}/u.test(text.slice(start - 1, start + 1))) return false;
  const from = Math.max(0, start - AROUND);
  const begins = [...segmenter.segment(text.slice(from, end + AROUND))].map(({ index }) => from + index);
  return !begins.includes(start);
}

/** Country names and their characters, longest first; not of dependent territories: 南極条約 is about 南極. */
const COUNTRY = new RegExp(
  `${countries
    .filter(({ code }) => !DEPENDENT.has(code))
    .flatMap(({ names }) => names)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')}|^(?:${ANY})+`,
  'gu',
);
/** Words before an instrument that say nothing of its subject: 二国間, 新, 実施, 協力. */
const NEUTRAL =
  /両国間?|[二多]国間|[23三]国間|政府間|当局間|首脳間|国際|新たな?|同|本|当該|協力|協働|連携|基本|包括的?|枠組み?|相互|実施|共同|設立|最終|合意|正式|歴史的|今回|改正|追加|暫定|法的|関連|関係|主要|重要|画期的|初|双方|連邦|共和国|王国|・|ー/gu;

/** Words for texts; a programme's come with what they are about anyway (実証計画). */
const TEXT = /協定|条約|議定書|取り?決め?|協約|文書|憲章|覚書/u;

/** How many letters right before an instrument say what it is about: 租税条約, 関税に関する取り決め. ACSA says it itself. */
export function subjectBefore(before: string, word: string): number {
  if (/^[A-Z]/u.test(word)) return 1;
  if (!TEXT.test(word)) return 0;
  const phrase =
    /[^、。「」()]{2,30}(?:を(?:守る|防ぐ|禁じる|禁止する|減らす|定める|規制する)|[うくぐすつぶむる]ための|対策の|分野の|に関する|に関しての|についての|をめぐる|のための|に係る)[^、。]{0,10}$/u.exec(
      before,
    )?.[0];
  if (phrase) return phrase.length;
  const compound = /[\p{Script=Han}\p{Script=Katakana}ー・]{2,}$/u.exec(before)?.[0] ?? '';
  return compound.replace(COUNTRY, '').replace(NEUTRAL, '').length >= 2 ? compound.length : 0;
}
