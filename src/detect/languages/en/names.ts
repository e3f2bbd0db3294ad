// English: the words that stand for a name, what may follow a description, and which verb is a name's own.

import type { Language } from '../../language.js';

const AUXILIARIES = /^(?:\s+(?:was|were|is|are|has|have|had|been|will|would|be|to|not|now|finally|\p{L}+ly))*\s*$/iu;
/** "Work on the ...": what comes is part of something else. */
const OF = /(?<!\p{L})(?:of|on|for|in|to|with|from|near|under|at|by|about|over)\s+(?:the\s+|a\s+)?$/iu;
const OBJECT = /^\s+(?:on\s+)?(?:the\s+|a\s+|its\s+|their\s+)?(?:\p{L}+-)?$/iu;
/** Longest that {@link OF} can be. */
const BEFORE = 14;

const MONTHS = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = `(?:\\d{1,2}\\s+${MONTHS}|${MONTHS}\\s+\\d{1,2})(?:,?\\s+\\d{4},?)?`;
/** A day behind a verb, and not one by which or from which something is. */
const BETWEEN = new RegExp(
  `(?<=\\p{L}\\s)(?:(?:(?:late|early)\\s+)?on\\s+(?:(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:\\s+(?:morning|afternoon|evening|night))?(?:,?\\s+${DATE})?|${DATE})|(?:yesterday|today|earlier\\s+today|(?:earlier\\s+|late\\s+)?(?:this|last)\\s+(?:week|month|year))(?:\\s+(?:morning|afternoon|evening))?)\\s+(?=\\p{Ll})`,
  'gu',
);

/** A verb that may be the name's own, so that what stands before it is not. */
const VERB_NEXT =
  '(?=\\s+(?:(?:was|were|is|are|has|have|had|will|would)(?!\\p{L})|(?:\\p{L}+ly\\s+)?(?:\\p{Ll}+ed|came|went|took|began|fell|ran|met|entered)(?!\\p{L})))';
const PROPER = "(?:the\\s+)?\\p{Lu}[\\p{L}'’.-]*(?:(?:,?\\s+and|,|\\s+of)?\\s+(?:the\\s+)?\\p{Lu}[\\p{L}'’.-]*){0,5}";
const TAIL = new RegExp(
  `^(?:\\s+(?:between|of|with|in|on|off|aboard|across|from)\\s+${PROPER}){0,2}(?:,\\s+(?:the|an?|its|their|which|whose)\\s+[^.;:]{3,110}?,)?${VERB_NEXT}`,
  'u',
);

export const names: Pick<
  Language,
  'article' | 'between' | 'words' | 'apposes' | 'lists' | 'joinsVerb' | 'tail' | 'joins' | 'isVerbOf'
> = {
  article: {
    word: 'the',
    unless:
      /(?<![\p{L}\d])(?:the|an?|its|their|his|her|our|this|that|each|every|\p{L}+['’]s|\d*\p{L}*(?:st|nd|rd|th)|first|second|next|new|annual|inaugural)\s+$/iu,
  },
  joinsVerb: /(?:^|\s)and\s+(?:\p{L}+ly\s+)?$/u,
  lists:
    /^(?:\s+(?:on|for|about|with|between)\s[^,;:.()]{2,60}?)?\s*(?:,\s*(?:and\s+)?|(?<=\s)(?:and|nor)\s+|(?<=\s)as\s+well\s+as\s+|(?<=\s)&\s+)(?:(?:the|an?|its|their|another)\s+(?:(?!(?:the|an?)\s)[\p{L}'’-]+\s+){0,3}?)?$/u,
  apposes: /^,\s+(?:the|an?|its|their)\s+(?:[^\s,.;:()]+\s+){0,4}$/u,
  tail: TAIL,
  between: BETWEEN,
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
