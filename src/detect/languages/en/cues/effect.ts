// English cues. How papers tell that a pact has begun to bind, beside "enters into force".

import type { Cue } from '../../../language.js';
import { BE, INSTRUMENT, phrase } from './words.js';

/** From when on: what makes an entry into force of "governs" and "counts". */
const FROM_NOW = '(?:now|henceforth|from\\s+(?:now|today|midnight|this)|as\\s+of|since|today)';

export const effect: readonly Cue[] = [
  phrase(
    'produce-effects',
    `(?<head>produc(?:e[sd]?|ing)|deploy(?:s|ed)?|display(?:s|ed)?|unfold(?:s|ed)?)\\s+(?:its|their|full|legal|all)\\s+(?:full\\s+|legal\\s+|practical\\s+)?effects?`,
    { weight: 0.92 },
  ),
  phrase(
    'now-governs',
    `${INSTRUMENT}(?:\\s+[^\\s.;,]+){0,4}?\\s+(?:now|henceforth)\\s+(?<head>counts?|governs?|binds?|holds?|rules?|applies|apply|stands?\\s+as\\s+law)`,
    { form: 'past' },
  ),
  phrase(
    'governs-from',
    `${INSTRUMENT}(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>(?:has\\s+|have\\s+)?(?:count(?:s|ed)?|govern(?:s|ed)?|binds?|bound|h[eo]lds?|h[eo]ld\\s+good|rule[sd]?))\\s+(?:[^\\s.;,]+\\s+){0,3}?${FROM_NOW}`,
  ),
  phrase(
    'has-teeth',
    `(?<head>ha(?:s|ve|d)|g[eo]ts?|grow[sn]?|grew|gain(?:s|ed)?|acquire[sd]?|take[sn]?\\s+on|took\\s+on|received?s?)\\s+(?:now\\s+|finally\\s+)?(?:legal|full|binding)\\s+(?:force|effect|validity|status|power)`,
  ),
  phrase(
    'spring-to-life',
    `${INSTRUMENT}(?:\\s+[^\\s.;,]+){0,5}?\\s+(?<head>spr[aiu]ngs?\\s+(?:in)?to\\s+life|c[ao]mes?\\s+(?:alive|to\\s+life|into\\s+its\\s+own|on\\s+stream)|wakes?\\s+up|w[oa]kes?|starts?\\s+life|beg[aiu]ns?\\s+(?:its\\s+)?life|takes?\\s+hold|took\\s+hold|bec[ao]mes?\\s+(?:a\\s+)?(?:legal\\s+)?reality|bec[ao]mes?\\s+(?:law|enforceable|active|valid|live))(?!\\p{L})`,
  ),
  phrase(
    'rules-of-pact-apply',
    `(?:rules|provisions|terms|clauses|articles|obligations|limits|caps|rates|guarantees|protections)\\s+(?:of|in|under|set\\s+by|laid\\s+down\\s+(?:in|by))\\s+(?:the|its|this)\\s+(?:[^\\s.;,]+\\s+){0,5}?${INSTRUMENT}(?:\\s+[^\\s.;,]+){0,3}?\\s+(?<head>appl(?:y|ied)(?=\\s+(?:from|since|as\\s+of|now|today))|bec[ao]me\\s+binding|kick(?:s|ed)?\\s+in|started?\\s+(?:to\\s+)?appl\\p{L}+|took\\s+effect|take\\s+effect)`,
  ),
  phrase(
    'fully-live',
    `(?<=(?:is|are|was|be|now)\\s+(?:now\\s+)?(?:fully|officially|legally|finally|formally)\\s+)(?<head>live|binding|valid|effective)`,
  ),
  phrase(
    'is-valid-from',
    `${INSTRUMENT}(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>is|are|was|has\\s+been|becomes?|became)\\s+(?:now\\s+)?(?:valid|enforceable|good\\s+law|live)(?=\\s+(?:from|as|since|today|on)\\b|[.,;:]|$)`,
    { form: 'state' },
  ),
  phrase(
    'in-full-force',
    `(?<=(?:is|are|was|be|been|now|puts?|goes?)\\s+(?:now\\s+|finally\\s+|at\\s+last\\s+)?)(?<head>in(?:to)?\\s+(?:full|legal)\\s+(?:force|effect|application|operation))`,
  ),
  phrase(
    'on-foot',
    `(?<head>${BE}(?:activated|triggered\\s+into\\s+force|brought\\s+(?:in)?to\\s+(?:force|effect|life|operation)|put\\s+(?:in)?to\\s+(?:force|effect|operation|practice|use)|given\\s+(?:legal\\s+)?(?:effect|force)))(?!\\s+(?:to|of)\\s)`,
  ),
  phrase(
    'in-vigour',
    `(?<head>enter(?:s|ed)?|c[ao]mes?|go(?:es)?|went|gone)\\s+(?:in|into|to|on)\\s+(?:the\\s+)?(?:vigou?r|power|strength)(?=\\s+(?:on|from|since|as|the|in|at|last)\\s|[.,;]|$)`,
  ),
  phrase(
    'is-a-fact',
    `(?<head>is|are|was|bec[ao]mes?|has\\s+become)\\s+(?:now\\s+|finally\\s+|officially\\s+)?an?\\s+(?:legal\\s+|done\\s+)?(?:fact|reality)(?=\\s+(?:as\\s+of|since|from|today)|[.,;]|$)`,
    { weight: 0.86 },
  ),
  phrase(
    'international-law',
    `(?<=(?:is|are|now)\\s+(?:now\\s+|finally\\s+|officially\\s+)*)(?<head>(?:international|binding)\\s+law)(?=[\\s.,;]|$)`,
    {
      form: 'state',
    },
  ),
  phrase('in-application', `(?:is|are|been|now)\\s+(?:now\\s+|fully\\s+)?(?<head>in\\s+application)`),
  phrase(
    'headline-in-force',
    `(?<=:\\s)(?<head>in\\s+(?:force|effect))(?=\\s*[.!]?$|\\s+(?:at\\s+last|since|from|now|as\\s+of))`,
    { form: 'state' },
  ),
  phrase('is-the-law', `(?:is|are|been)\\s+(?:now\\s+)?(?<head>the\\s+law)(?=\\s+(?:since|from|of\\s+the\\s+land)|[.,;]|$)`, {
    form: 'state',
    weight: 0.84,
  }),
  phrase(
    'since-then-binds',
    `(?:since|[Ff]rom\\s+(?:that|this)\\s+(?:morning|day|moment|hour|minute|date)(?:\\s+on)?)(?:\\s+[^\\s.;,]+){0,4}?,?\\s+(?:the|all|its)\\s+(?:[^\\s.;,]+\\s+){0,6}?(?:${INSTRUMENT}|rules)(?:\\s+(?:for|of|on)(?:\\s+[^\\s.;,]+){1,5}?)?\\s+(?:(?:has|have)\\s+)?(?<head>binds?|bound|governs?|governed|covers?|covered|appl(?:y|ies|ied)|rules?|ruled)(?!\\s+(?:provisionally|on\\s+a\\s+provisional))(?=\\s|[.,;]|$)`,
    { form: 'state' },
  ),
  phrase('become-law-on', `(?<head>be|becomes?|became)\\s+(?:the\\s+)?law(?=\\s+(?:from|on|as\\s+of|by)\\s)`),
  phrase('on-the-books', `(?<=(?:is|are|been|was|now)\\s+(?:now\\s+)?)(?<head>on\\s+the\\s+(?:statute\\s+)?books?)`, {
    form: 'state',
    kinds: ['agreement'],
    weight: 0.88,
  }),
  phrase(
    'as-of-binds',
    `(?:as\\s+(?:of|from)|from|starting(?:\\s+on)?|beginning(?:\\s+on)?)\\s+(?:\\p{L}+day|today|midnight|yesterday|\\d{1,2}\\s+\\p{L}+(?:\\s+\\d{4})?),?\\s+the\\s+(?:[^\\s.;,]+\\s+){0,6}?${INSTRUMENT}\\s+(?:has\\s+|will\\s+)?(?<head>binds?|bound|governs?|governed|covers?|covered|appl(?:y|ies|ied)|rules|ruled)(?!\\s+(?:provisionally|on\\s+a\\s+provisional))`,
  ),
  phrase(
    'first-day-in-force',
    `first\\s+(?:full\\s+)?(?:day|week|month)\\s+(?:in|of)\\s+(?:force|effect|operation)|reach(?:es|ed)\\s+its\\s+date\\s+of\\s+effect`,
    {
      form: 'past',
      weight: 0.88,
    },
  ),
  phrase(
    'ends-wait',
    `(?:\\d+|\\p{L}+)[\\s-](?:day|month|week)s?[\\s-](?:waiting\\s+period|wait|standstill|countdown|clock)(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>(?:is|was)\\s+(?:up|over)|(?:has\\s+)?(?:expired|elapsed|ended|r[au]n\\s+(?:out|down)))`,
    { weight: 0.84 },
  ),
];
