// Japanese: the words that stand for a name, and which verb is a name's own.

import type { Language } from '../../language.js';

/** Nothing between them but a day: another の would make it something else's. */
const RIGHT_BEFORE =
  /^[」』)]?(?:[はが][^、。はが]{1,24}?(?:をもって|をもち|を経て|により|によって|を最後に))?(?:[はがをもの]|について|に関し)?[^はがをのも、。]{0,12}$/u;

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
