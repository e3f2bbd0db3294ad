// English cues. Signatures.

import type { Cue } from '../../../language.js';
import { penned } from './pens.js';
import { BE, INSTRUMENT, MONTH, TRADE, gap, noun, phrase, verb } from './words.js';

export const signature: Readonly<Record<'signed', readonly Cue[]>> = {
  signed: [
    ...penned,
    phrase('put-seal', `(?<head>puts?|sets?|placed?)\\s+(?:their|its|his|her)\\s+seals?\\s+(?:on|to|under)`),
    phrase(
      'carries-signatures',
      `(?<head>carr(?:y|ies|ied)|gets?|got|receive[sd]?|bears?|bore)\\s+(?:its|the|both|two|all|their)\\s+(?:\\p{L}+\\s+)?signatures?`,
    ),
    phrase(
      'register-of-signature',
      `(?:(?:place|date)\\s+(?:and\\s+(?:place|date)\\s+)?of\\s+)?(?:signature|signing)(?:\\s+of\\s+[^.;:]{1,80})?\\s*:(?=\\s*(?:\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?,\\s+)?\\d{1,2}\\s+${MONTH}\\s+\\d{4})`,
      { form: 'past' },
    ),
    phrase('executed', `${INSTRUMENT}(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>${BE}executed)`),
    phrase('signatory', `(?<head>bec[ao]mes?)\\s+(?:an?|the)\\s+(?:[^\\s.;,]+\\s+){0,3}?signatory`),
    phrase(
      'seal-memorandum',
      `(?<head>seal(?:s|ed)|clinch(?:es|ed)?)\\s+(?:an?|the|their|its)\\s+(?:[^\\s.;,]+\\s+){0,5}?(?:memorandum|MoU|MOU|charter|letter\\s+of\\s+intent)`,
    ),
    phrase('unsigned', 'unsigned', { form: 'negative' }),

    phrase(
      'open-for-signature',
      `(?<head>open(?:s|ed)?)\\s+(?:up\\s+)?for\\s+signature(?!\\s+(?:[^\\s.;,]+\\s+){0,4}?(?:until|till|to\\s+all|by\\s+all))`,
    ),
    phrase('pen-to-paper', `(?<head>put|puts|putting)\\s+pens?\\s+to\\s+(?:paper|parchment|the)`),
    phrase(
      'register-signed',
      `(?:date\\s+of\\s+)?(?:signature|signing|signed)\\s*:(?=\\s*(?:\\d|\\p{L}+\\s+\\d))|done\\s+(?:at|in)\\s+\\p{L}+(?:\\s+\\p{L}+)?(?=,?\\s+(?:on\\s+|this\\s+)?\\d)`,
      {
        form: 'past',
      },
    ),

    phrase(
      'initials-under',
      `(?<head>put|puts|set|sets)\\s+(?:their|his|her)\\s+(?:names?|signatures?|pens?)\\s+(?:to|on|under)`,
    ),
    phrase(
      'did-paperwork',
      `(?<head>did|do)\\s+the\\s+paperwork|(?<head2>formali[sz]e[sd]?)\\s+(?:the|their|an?)${gap(3)}${INSTRUMENT}`,
      { form: 'past' },
    ),
    phrase(
      'enter-into-agreement',
      `(?<head>enter(?:s|ed)?)\\s+into\\s+(?:an?|the|this)\\s+(?:[^\\s.;,]+\\s+){0,4}?${INSTRUMENT}`,
    ),
    phrase(
      'entered-into-with',
      `(?<head>entered\\s+into)\\s+(?:with\\s+(?:[^\\s.;,]+\\s+){1,4}?)?(?=(?:on|in|at)\\s+(?:\\d|\\p{Lu}))`,
      { form: 'attributive', weight: 0.88 },
    ),
    phrase(
      'put-in-place-paper',
      `(?<head>put|puts|set|sets)\\s+(?:in\\s+place|down)\\s+(?:an?|the|their)\\s+(?:[^\\s.;,]+\\s+){0,4}?${INSTRUMENT}`,
    ),
    phrase('signatures-on', `(?:signatures?|ink)\\s+(?:was|were|is|are|now)\\s+(?:put\\s+)?(?:on|under|dry)`, {
      form: 'past',
    }),
    verb('sign', 'sign|signs|signed|signing', {
      not: '\\s+(?:up|off|in to|out|language|of\\s+(?:life|the times|progress|things)|that)\\b|-',
    }),
    verb('ink', 'inks|inked|inking'),
    verb('countersign', 'countersign'),
    phrase(
      'put-name',
      `(?<head>put|puts|putting|affix(?:es|ed)?|append(?:s|ed)?|add(?:s|ed)?|set)\\s+(?:his|her|its|their|both their)\\s+(?:names?|signatures?|hands?|pens?)(?:\\s+to)?`,
    ),
    phrase('bears-signature', '(?:bears|carries|bore|has|have)\\s+(?:now\\s+)?(?:the|both|all)\\s+(?:\\p{L}+\\s+)?signatures?', {
      form: 'past',
    }),
    verb('conclude', 'conclude', {
      then: `\\s+(?:an?|the|its|their|two|three|several)\\s+(?:[^\\s,.;]+\\s+){0,6}?${INSTRUMENT}(?!\\s+(?:negotiations|talks))`,
      not: TRADE,
    }),
    phrase('concluded', `${INSTRUMENT}(?:\\s+[^\\s.;,]+){0,10}?\\s+(?<head>(?:was|were|has been)\\s+concluded)`, {
      form: 'past',
    }),
    noun('signing', 'signing(?: ceremony)?|signature', { weight: 0.85 }),
  ],
};
