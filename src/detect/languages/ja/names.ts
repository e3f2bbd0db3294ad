// Japanese: the words that stand for a name, and which verb is a name's own.

import type { Language } from '../../language.js';

const DAY =
  '(?:(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}(?:[〜~～-]\\d{1,2})?日(?:未明|朝|午前|午後|夕方|夜|深夜)?|昨日|きのう|今週|先週)';
/** Nothing between them but a day: another の would make it something else's. */
const RIGHT_BEFORE = new RegExp(
  `^[」』)]?(?:[はが](?:${DAY}、)?[^、。はが]{1,24}?(?:をもって|をもち|を経て|により|によって|を最後に|を(?:終え|採択し|残し|残さず)て?))?(?:[はが](?:${DAY}、)?|の[開閉][会幕](?:式|式典)?[をでにが]|、(?=[^はがをの、。]{1,8}で$)|[をもの]|について|に関し)?[^はがをのも、。]{0,12}$`,
  'u',
);

export const names: Pick<Language, 'words' | 'isVerbOf'> = {
  words: {
    agreement: '協定',
    memorandum: '覚書',
    programme: '計画',
    dialogue: '対話',
    partnership: 'パートナーシップ',
    occasion: '会議',
  },
  isVerbOf: (text, verb, name) => name.end <= verb.start && RIGHT_BEFORE.test(text.slice(name.end, verb.start)),
};
