// English: the words that stand for a name, what may follow a description, and which verb is a name's own.

import type { Language } from '../../language.js';

const AUXILIARIES = /^(?:\s+(?:was|were|is|are|has|have|had|been|will|would|be|to|not|now|finally|\p{L}+ly))*\s*$/iu;
/** "Work on the ...": what comes is part of something else. */
const OF = /(?<!\p{L})(?:of|on|for|in|to|with|from|near|under|at|by|about|over)\s+(?:the\s+|a\s+)?$/iu;
const OBJECT = /^\s+(?:on\s+)?(?:the\s+|a\s+|its\s+|their\s+)?(?:\p{L}+-)?$/iu;
/** Longest that {@link OF} can be. */
const BEFORE = 14;

export const names: Pick<Language, 'words' | 'joins' | 'isVerbOf'> = {
  words: {
    agreement: 'agreement',
    memorandum: 'memorandum',
    programme: 'programme',
    dialogue: 'dialogue',
    partnership: 'partnership',
    occasion: 'summit',
  },
  joins: /^,?\s+(?:(?:between|and|of|on|over|about|for|with|to|in|from|the)\s+)*$/iu,
  isVerbOf: (text, verb, name) =>
    name.end <= verb.start
      ? AUXILIARIES.test(text.slice(name.end, verb.start)) && !OF.test(text.slice(Math.max(0, name.start - BEFORE), name.start))
      : verb.end <= name.start && OBJECT.test(text.slice(verb.end, name.start)),
};
