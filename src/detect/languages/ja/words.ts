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

/** When, where and how, as they stand before a verb. */
const SETTING =
  /(?:(?:19|20)\d\d年|\d{1,2}[年月日]|昨年|去年|今年|ことし|来年|同年|翌年|前年|先月|今月|来月|同月|翌月|前日|同日|翌日|この日|その日|きょう|きのう|昨日|本日|先週|今週|来週|[月火水木金土日]曜日?|その後|当初|前回)の?(?:[春夏秋冬末朝夜]|上旬|中旬|下旬|初め|半ば|午前|午後)?(?:には?|付で|から|までに?|[はも])?、?|(?:また|さらに|なお|そして|すでに|既に|正式に|ようやく|ついに|無事に?|まだ|いまだに?|いずれも|それぞれ|相次いで|近く|これで|晴れて|予定通り|もともとは?|最終的に|同時に|次いで)、?|[\p{Script=Han}\p{Script=Katakana}ー]{2,8}(?:で|において)、?/gu;
/** Subjects that are no others: both sides, or what was just spoken of. */
const BOTH =
  /^(?:これ|それ|こちら|両国|両政府|両国政府|双方|両者|両首脳|両外相|両大臣|両機関|[2-9三四五六][カかヵケヶ]国)(?:は|が|も|の間で)、?/u;

/** True where a clause up to its verb tells only when and where, or of both sides: 昨年12月に, これは東京で. */
export function isBareSubject(before: string): boolean {
  const rest = before.replace(SETTING, '').replace(BOTH, '').replace(SETTING, '');
  return rest.trim() === '';
}

/** A subject: a word with が, は or も that is neither a time nor both sides; what a clause of its own has before 、 is not asked. */
const SUBJECT = /(?:[\p{Script=Han}\p{Script=Katakana}ー」』）)々a-zA-Z]|\p{Script=Hiragana}{2})(?:が|は|も)/u;

/** In: a clause up to its verb. Out: true for 開館時間が昨日, false for 2021年には, 両国は, 期間を. */
export function hasSubject(before: string): boolean {
  return SUBJECT.test(before.replace(SETTING, '').replace(BOTH, '').replace(SETTING, ''));
}
