// English cues. Being in force: for good, for the time being, no longer.

import type { Cue } from '../../../language.js';
import { effect } from './effect.js';
import { outlived } from './farewells.js';
import { INSTRUMENT, SUBJECT, noun, phrase, verb } from './words.js';

export const force: Readonly<Record<'provisionally-applied' | 'in-force' | 'expired', readonly Cue[]>> = {
  'provisionally-applied': [
    phrase(
      'provisional-basis',
      `(?<head>used|applied|in\\s+use|operated|in\\s+force|in\\s+effect|applicable)\\s+(?:[^\\s.;,]+\\s+){0,4}?on\\s+a\\s+provisional\\s+(?:basis|footing)`,
      {
        weight: 0.92,
      },
    ),
    phrase(
      'being-used-provisionally',
      `(?:is|are)\\s+(?:now\\s+)?being\\s+(?:used|applied)\\s+(?:provisionally|on\\s+a\\s+provisional\\s+(?:basis|footing))`,
      {
        form: 'state',
        weight: 0.92,
      },
    ),
    phrase('provisional-effect', `(?<head>take[sn]?|took|taking)\\s+provisional\\s+effect`, { weight: 0.92 }),
    phrase(
      'provisional-begins',
      `provisional\\s+application(?:\\s+[^\\s.;,]+){0,10}?\\s+(?<head>began|begins?|begun|started|starts?|commence[sd]?|takes?\\s+effect|took\\s+effect)`,
      { weight: 0.92 },
    ),
    phrase(
      'apply-provisionally',
      `(?<head>appl(?:y|ies|ied|ying))\\s+(?:[^\\s.;,]+\\s+){0,8}?(?:provisionally|on\\s+a\\s+provisional\\s+basis)`,
      { weight: 0.92 },
    ),
    phrase(
      'enter-provisional',
      `(?<head>enter(?:s|ed)?|c[ao]mes?|go|goes|went|put)\\s+into\\s+provisional\\s+(?:application|force|effect)`,
      {
        weight: 0.92,
      },
    ),

    phrase(
      'provisional',
      `(?:provisionally\\s+(?<head>appl(?:y|ies|ied)|in force))|(?:be|is|are|was|been)\\s+applied\\s+provisionally|(?<=applie[ds]\\s)provisionally`,
      {},
    ),
    noun('provisional-application', 'provisional\\s+application'),
  ],
  'in-force': [
    ...effect,
    phrase('bound-by', `(?<head>bec[ao]mes?|becoming)\\s+(?:legally\\s+)?bound\\s+by`),
    phrase('give-legal-effect', `(?<head>g[ia]ve[sn]?)\\s+(?:full\\s+)?legal\\s+(?:effect|force)\\s+to`),
    phrase('not-yet', `(?<!(?:is|are|was|were|be)\\s+)(?:not\\s+yet|still\\s+not|(?<=[,:;(]\\s*)not)\\s+in\\s+(?:force|effect)`, {
      form: 'negative',
    }),
    phrase('operative', `(?<=(?:is|are|was|were|be|been|now|finally|fully|already)\\s+)(?<head>operative)`),
    phrase('live-now', `(?<=(?:is|are|now|finally)\\s+)(?<head>live)(?=[.,;:!]|$|\\s+(?:since|from|as\\s+of|and)\\s)`, {
      weight: 0.82,
    }),
    phrase('into-play', `(?<head>c[ao]mes?|coming)\\s+into\\s+play`, { weight: 0.82 }),
    phrase(
      'force-of-law',
      `(?<head>ha(?:s|ve|d|ving)|gain(?:s|ed)?|acquire[sd]?|take[sn]?\\s+on)\\s+(?:now\\s+|therefore\\s+)?(?:the\\s+)?force\\s+of\\s+law`,
    ),
    phrase('bites', `(?<head>bites?)\\s+(?:from|on|as\\s+of)(?=\\s)`, { weight: 0.82 }),
    phrase('be-in-force', `(?<head>be)\\s+(?:fully\\s+|legally\\s+)?in\\s+(?:force|effect)`),
    phrase('yet-in-force', `(?:is|are|was|were)(?:\\s+(?:not|yet|still|both|only|however))+\\s+in\\s+(?:force|effect)`, {
      form: 'state',
      weight: 0.92,
    }),
    phrase(
      'be-applicable',
      `(?<head>be|is|are|become|becomes|became)\\s+(?:now\\s+|fully\\s+|finally\\s+|officially\\s+){0,2}applicable(?=\\s+(?:from|as|since|to|on|in)\\b|[.,;]|$)`,
    ),
    phrase(
      'with-effect',
      `(?<=^["']?)(?:effective|with\\s+effect\\s+from|as\\s+(?:of|from)|from)(?=\\s+(?:\\d|\\p{L}+\\s+\\d|today|midnight))(?=[^.;]{0,60}(?:,|\\s)[^.;]{0,80}${INSTRUMENT}[^.;]{0,40}\\s(?<!\\slonger\\s)(?:governs?|appl(?:y|ies)|covers?|replaces?|will\\s+(?:govern|apply|cover|replace)))`,
      {
        form: 'present',
      },
    ),
    phrase(
      'register-in-force',
      `(?:date\\s+of\\s+)?entry\\s+into\\s+(?:force|effect)(?:\\s+of\\s+[^.;:]{1,80})?\\s*:(?=\\s*(?:\\d|\\p{L}+\\s+\\d))|^in\\s+force\\s*:`,
      {
        form: 'present',
      },
    ),

    phrase('effective-from', `(?<head>be|is|are|was|were|become|becomes|became)\\s+effective\\s+(?:from|as\\s+of|on|since)`),
    phrase(
      'binding',
      `(?<head>is|are|was|were|been|become|becomes|became)\\s+(?!not\\s+(?:a\\s+)?legally\\s+binding)(?:not\\s+|now\\s+|yet\\s+|\\p{L}+ly\\s+)*binding`,
    ),
    phrase(
      'applies',
      `${INSTRUMENT}\\s+(?:(?!provisional)[^\\s.;,]+\\s+){0,8}?(?<head>applies|apply|applied(?!\\s+since\\s)|is applicable|are applicable)(?=\\s+(?:as of|from|since|now|yet|today|in|between|to\\s+the))`,
    ),
    phrase('live', `(?:is|are|now)\\s+(?:now\\s+|finally\\s+|officially\\s+)*law(?=[\\s.,;]|$)`, { form: 'state' }),
    phrase(
      'enter-into-force',
      `(?<head>enter(?:s|ed|ing)?|come|comes|came|coming|go|goes|went|gone|going|put|bring|brought|pass(?:es|ed)?)(?:\\s+(?:\\p{L}+ly|back|fully|it|the \\p{L}+))?\\s+in(?:to)?\\s+(?:the\\s+|full\\s+)?(?:force|effect|operation|application)`,
    ),
    phrase(
      'put-into-force',
      `(?<head>puts?|brings?|brought|carr(?:y|ies|ied))\\s+(?:[^\\s.;,]+\\s+){1,9}?into\\s+(?:force|effect)`,
      { weight: 0.92 },
    ),
    phrase(
      'counts-for-those',
      `${INSTRUMENT}(?:\\s+[^\\s.;,]+){0,3}?\\s+(?<head>counts|holds|is\\s+law|applies|binds)\\s*,?\\s+for\\s+(?:those|all|everyone|the\\s+states|the\\s+countries)\\s+(?:who|that|which)`,
      { form: 'state' },
    ),
    phrase('take-effect', `(?<head>take|takes|took|taken|taking)\\s+(?:full\\s+|legal\\s+)?effect`),
    phrase(
      'have-effect',
      `(?<=(?:will|shall)\\s+)(?<head>have)\\s+(?:full\\s+|legal\\s+)?effect(?=[.,;]|\\s+(?:from|as|between|for|on)\\s|$)`,
    ),
    phrase(
      'become-effective',
      `(?<head>become|becomes|became|becoming)\\s+(?:legally\\s+|fully\\s+|officially\\s+)?(?:effective|binding|law\\b|applicable|operative|international law)`,
    ),
    phrase('start-to-apply', `(?<head>start(?:s|ed)?|begin(?:s)?|began|begun)\\s+(?:to\\s+apply|applying)`),
    phrase('go-live', `(?<head>go|goes|went|gone|going)\\s+live|(?<=\\s)kick(?:s|ed)?\\s+in`, { weight: 0.8 }),
    phrase(
      'in-force',
      `(?:is|are|was|were|been|remains?|now|already)\\s+(?:now\\s+|already\\s+|still\\s+|legally\\s+|fully\\s+|officially\\s+)?in\\s+(?:force|effect|operation)|(?<!no longer )in force since|applicable since|has applied since`,
      { form: 'state', weight: 0.92 },
    ),
    noun('entry-into-force', '(?:entry|entering|coming|came)\\s+into\\s+(?:force|effect|operation)'),
  ],
  expired: [
    ...outlived,
    phrase(
      'clock-ran-down',
      `(?:clock|time|sands?)\\s+(?<head>(?:has\\s+|have\\s+|had\\s+)?r[au]ns?\\s+(?:down|out))\\s+(?:on|for)`,
    ),
    phrase('fall-away', `f(?:a|e)ll(?:s|en)?\\s+away`, { weight: 0.88 }),

    phrase(
      'comes-to-end',
      `${SUBJECT}(?:treaty|agreement|pact|memorandum|accord|convention|protocol|arrangement|MoU)\\s+(?:has\\s+|will\\s+)?(?<head>c[ao]mes?\\s+to\\s+(?:an|its)\\s+end)`,
    ),

    phrase(
      'will-no-longer',
      `(?:will|shall|would)\\s+no\\s+longer\\s+(?:be\\s+(?:in\\s+(?:force|effect)|valid|binding|applicable)|apply|bind|have\\s+effect)`,
      {
        form: 'future',
      },
    ),
    phrase('no-longer-in-force', `no\\s+longer\\s+(?:in\\s+(?:force|effect)|valid|appl(?:y|ies)|has\\s+effect)(?:\\s+since)?`, {
      form: 'past',
    }),
    phrase(
      'end-of-years',
      `(?<head>c[ao]mes?|come|reach(?:es|ed)?|hit|hits)\\s+(?:to\\s+)?(?:the\\s+)?end\\s+of\\s+(?:its|their)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:term|validity|life|years?|run|period)`,
    ),

    phrase(
      'register-expiry',
      `date\\s+of\\s+(?:expiry|expiration)(?:\\s+of\\s+[^.;:]{1,80})?\\s*:(?=\\s*(?:\\d|\\p{L}+\\s+\\d))`,
      {
        form: 'present',
      },
    ),
    verb('expire', 'expire', { weight: 0.92 }),
    verb('lapse', 'lapse', { weight: 0.88 }),
    phrase('run-out', `(?<head>run|runs|ran)\\s+(?:out(?!\\s+of\\s)|its\\s+course|their\\s+course)`, { weight: 0.82 }),
    phrase(
      'end-of-term',
      `(?<head>reach(?:es|ed)?)\\s+the\\s+end\\s+of\\s+(?:its|their)\\s+(?:\\S+\\s+)?(?:term|validity|life|years?|run|period)|(?<head2>cease[sd]?)\\s+to\\s+(?:have effect|be (?:valid|in force|binding)|apply|exist)`,
      { weight: 0.92 },
    ),
    phrase(
      'treaty-ends',
      `${SUBJECT}(?:treaty|agreement|pact|memorandum|accord)\\s+(?<head>ends?|ended)(?=\\s+(?:on|in|at|this|next|today|yesterday|whatever))`,
    ),
    noun('expiry', 'expiry|expiration', { weight: 0.8 }),
  ],
};
