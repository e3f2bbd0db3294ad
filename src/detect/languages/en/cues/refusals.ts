// English cues. What has not happened, where no "not" stands before a verb of the step: "has no legal force", "still in a drawer".

import type { Kind, Status } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { INSTRUMENT, phrase } from './words.js';

const PAPERS: readonly Kind[] = ['agreement', 'memorandum'];
const VENTURES: readonly Kind[] = ['programme', 'partnership'];
const no = { form: 'negative' } as const;

export const refusals: Readonly<Partial<Record<Status, readonly Cue[]>>> = {
  'in-force': [
    phrase(
      'number-not-reached',
      `(?:number|threshold|count|total|quota|figure)(?:\\s+[^\\s.;,]+){0,4}?\\s+(?:has|have|had)\\s*(?:not|n't)\\s+(?:yet\\s+)?(?:been\\s+)?(?<head>reached|met|attained)`,
      { ...no, kinds: ['agreement'] },
    ),
    phrase(
      'not-any-effect',
      `(?:do(?:es)?\\s+not\\s+(?:as\\s+yet\\s+|yet\\s+|so\\s+far\\s+)?have|(?:has|have)\\s+(?:still\\s+|yet\\s+)?not\\s+(?:yet\\s+|still\\s+)?(?:acquired|gained|had))\\s+(?:any\\s+)?(?:legal\\s+)?(?<head>force|effect)`,
      { ...no, kinds: PAPERS },
    ),
    phrase(
      'no-legal-force',
      `(?:ha(?:s|ve|d)|with|is\\s+of|carr(?:y|ies)|lacks?)\\s+(?:as\\s+yet\\s+|still\\s+|so\\s+far\\s+|yet\\s+|for\\s+now\\s+)?(?:no\\s+|any\\s+)?(?:legal\\s+|binding\\s+)?(?<head>(?<=(?:no|lacks?)\\s+(?:legal\\s+|binding\\s+)?)(?:force|effect|validity|standing))(?=[.,;:]|$|\\s+(?:as\\s+yet|yet|so\\s+far|and|until|in|at|for\\s+now|whatsoever))`,
      { ...no, kinds: PAPERS },
    ),
    phrase(
      'before-any-force',
      `before\\s+it\\s+(?<head>ha(?:s|ve)\\s+any\\s+(?:legal\\s+)?(?:force|effect)|obliges\\s+any(?:body|one)|binds\\s+any(?:body|one))`,
      {
        ...no,
        kinds: PAPERS,
      },
    ),
    phrase(
      'does-not-yet-bite',
      `(?:do(?:es)?|did)\\s*(?:not|n't)\\s+(?<head>yet\\s+(?:bite|bind|apply|count|govern|work)|(?:bite|bind|apply|count)\\s+(?:yet|so\\s+far|for\\s+now))`,
      { ...no, kinds: PAPERS },
    ),
    phrase('nothing-applies', `nothing\\s+(?<head>applies|changes|counts|binds)\\s+(?:yet|until|for\\s+now)`, {
      ...no,
      kinds: PAPERS,
    }),
    phrase('not-law-yet', `(?:is|are)\\s*(?:not|n't)\\s+(?:yet\\s+)?(?<head>law)(?:\\s+yet)?(?=[.,;:]|$)`, {
      ...no,
      kinds: PAPERS,
    }),
    phrase('no-years-count', `(?:have|has|had)\\s+(?:not\\s+)?(?<head>no\\s+effect)(?=\\s+(?:as\\s+yet|yet)|[.,;]|$)`, {
      ...no,
      kinds: PAPERS,
    }),
  ],
  operational: [
    phrase(
      'not-active',
      `(?:permits?|visas?|scheme|service|swap|exchange|line|office|window|programme|form|portal|register)(?:\\s+[^\\s.;,]+){0,3}?\\s+(?:is|are)\\s*(?:not|n't)\\s+(?:yet\\s+)?(?<head>active|available|open|up\\s+and\\s+running|working|usable|on\\s+offer|running|live)`,
      { ...no, about: 'topic' },
    ),
    phrase(
      'nobody-issues',
      `(?:no\\s+(?:[^\\s.;,]+\\s+)?(?:embassy|consulate|office|authority|agency|institution|mission)|neither\\s+(?:[^\\s.;,]+\\s+){1,2}?|nobody|no\\s+one)\\s*(?<head>issues|accepts|takes|grants|hands?\\s+(?:it|them)\\s+out|offers)`,
      { ...no, about: 'topic', kinds: PAPERS },
    ),
    phrase('turned-away', `(?<head>turn(?:s|ing)?\\s+(?:people|applicants|them|everyone|drivers|customers)\\s+away)`, {
      ...no,
      about: 'topic',
      kinds: PAPERS,
    }),
  ],
  reduced: [
    phrase(
      'not-leaving',
      `(?:(?:is|are|was|were|it's|we're|they're)\\s*(?:not|n't)|stop(?:s|ped)?\\s+short\\s+of|without|rule[sd]?\\s+out|talk\\s+of|no\\s+intention\\s+of|denie[sd])\\s+(?:of\\s+|now\\s+|actually\\s+)?(?<head>leaving|quitting|withdrawing|pulling\\s+out|walking\\s+(?:out|away)|abandoning|exiting|tearing\\s+(?:it\\s+)?up)`,
      { ...no },
    ),
    phrase(
      'do-not-withdraw',
      `(?:do(?:es)?|will|would|did|wo|ha[sd]|have)\\s*(?:not|n't)\\s+(?:be\\s+|been\\s+)?(?<head>withdraw(?:n|ing)?|leav(?:e|ing)|quit(?:ting)?|pull(?:ed|ing)?\\s+out|pushed\\s+out|walk(?:ed|ing)?\\s+(?:out|away))(?=[.,;"']|$|\\s+(?:from|of|but|the|it|anything))`,
      { ...no },
    ),
    phrase(
      'no-withdrawal',
      `(?:is|was|were|means?|meant)\\s+(?:not|no)\\s+(?:an?\\s+)?(?<head>withdrawal|exit|divorce|farewell|goodbye)`,
      { ...no },
    ),
    phrase('no-notice-to-leave', `nor\\s+has\\s+(?:[^\\s.;,]+\\s+){1,4}?given\\s+(?<head>notice)\\s+that`, { ...no }),
  ],
  terminated: [
    phrase(
      'nobody-tore-up',
      `(?:nobody|no\\s+one|neither(?:\\s+[^\\s.;,]+){0,2})\\s+(?:has\\s+|had\\s+|is\\s+|was\\s+)?(?<head>t(?:orn|earing|ore)\\s+up|cancel(?:l?ed|l?ing)|scrapp(?:ed|ing)|end(?:ed|ing)|kill(?:ed|ing))`,
      { ...no },
    ),
    phrase(
      'not-wound-up',
      `(?:is|are|was|were)\\s*(?:not|n't|neither)\\s+(?:being\\s+)?(?:suspended\\s+nor\\s+)?(?<head>wound\\s+up|abandoned|dissolved|shut\\s+down|scrapped|cancelled|given\\s+up|binned)`,
      { ...no, about: 'topic' },
    ),
    phrase('not-given-up', `(?:have|has)\\s*(?:not|n't)\\s+(?<head>given\\s+up)`, { ...no, about: 'topic' }),
    phrase(
      'no-u-turn',
      `(?:not|no|n't)\\s+(?:making\\s+)?(?:an?\\s+)?(?<head>U-?turn|about-?turn|climb-?down|retreat|step\\s+back|way\\s+back)(?=\\s+(?:on|from)|[.,;]|$)`,
      { ...no, about: 'topic', weight: 0.86 },
    ),
    phrase(
      'never-discussed-end',
      `(?<head>giving\\s+(?:it|them)\\s+up|closing\\s+it|ending\\s+it|scrapping\\s+it|abandoning\\s+it|dropping\\s+it)(?:,)?(?=\\s+(?:had|has|have|was|were|is)\\s+(?:never|not))`,
      { ...no, about: 'topic' },
    ),
  ],
  delayed: [
    phrase(
      'date-unchanged',
      `(?:schedule|calendar|timetable|timeline|deadline|target\\s+date|planning|time\\s+frame|timeframe)(?:\\s+(?!to\\s|not\\s)[^\\s.;,]+){0,8}?\\s+(?:is|are|remains?|was|stays?|stands?|holds?)\\s*(?<head>unchanged|unaltered|unaffected|the\\s+same|firm|intact|untouched|as\\s+(?:it\\s+was|before|agreed)|(?=[.,;]|$))`,
      { ...no, about: 'topic', kinds: VENTURES },
    ),
    phrase(
      'plan-what-it-was',
      `(?:plan|date|goal|target|calendar|schedule|timetable|it)\\s+(?:was|is|remains?|hangs)\\s+(?<head>what\\s+it\\s+(?:had\\s+)?(?:always\\s+)?(?:was|been|is)|where\\s+it\\s+(?:hung|was|stood))`,
      { ...no, about: 'topic', kinds: VENTURES },
    ),
    phrase(
      'no-change-of-date',
      `(?:no|any)\\s+(?<head>change|changes|alteration|slippage|slip|shift|revision)\\s+(?:to|in|of)\\s+(?:the|its|our|that)\\s+(?:[^\\s.;,]+\\s+)?(?:schedule|calendar|timetable|timeline|date|deadline|plan(?:ning)?)`,
      { ...no, about: 'topic', kinds: VENTURES },
    ),
    phrase(
      'nothing-moves-it',
      `no\\s+(?:working\\s+)?(?:assumption|hypothesis|scenario|plan|proposal|decision|idea|talk)\\s+(?:that|which|to|of)\\s+(?:would\\s+|will\\s+|could\\s+)?(?<head>mov(?:e|es|ing)|push(?:es|ing)?|shift(?:s|ing)?|delay(?:s|ing)?|postpon(?:e|es|ing))`,
      { ...no, about: 'topic', kinds: VENTURES },
    ),
    phrase(
      'no-delay-headline',
      `(?<=^\\W{0,2}|[:,]\\s)no\\s+(?<head>delays?|postponement|slippage)(?=[,."']|$|\\s+(?:for|to|of|in)\\s)`,
      {
        ...no,
        about: 'topic',
        weight: 0.88,
      },
    ),
    phrase(
      'there-is-no-delay',
      `there\\s+(?:is|was|has\\s+been|have\\s+been|will\\s+be)\\s+no\\s+(?:new\\s+|further\\s+|such\\s+)?(?<head>postponement|delays?|slip(?:page)?|deferral|change\\s+of\\s+(?:date|plan))`,
      { ...no, about: 'topic', kinds: VENTURES },
    ),
    phrase(
      'ask-for-more-time',
      `(?<head>ask(?:s|ed|ing)?|seek(?:s|ing)?|sought|request(?:s|ed)?|beg(?:s|ged)?|plead(?:s|ed)?|want(?:s|ed)?|hop(?:es?|ing)|appl(?:y|ies|ied)|lobb(?:y|ies|ied))\\s+(?:[^\\s.;,]+\\s+){0,7}?(?:for\\s+)?(?:(?:extra|more|additional)\\s+time|an?\\s+(?:[^\\s.;,]+\\s+)?(?:grace\\s+period|postponement|deferral|reprieve|transition\\s+period|later\\s+(?:date|start)))(?!\\p{L})`,
      { about: 'topic', form: 'possible', kinds: ['agreement', 'memorandum', ...VENTURES] },
    ),
    phrase(
      'asked-for-later',
      `(?<head>proposed|asked\\s+for|suggested|requested)\\s+(?:an?\\s+)?(?:later\\s+date|delay|postponement|more\\s+time)`,
      {
        about: 'topic',
        form: 'possible',
        kinds: VENTURES,
      },
    ),
  ],
  contracted: [
    phrase(
      'contract-in-drawer',
      `(?:contracts?|orders?|award)(?:\\s+(?!to\\s)[^\\s.;,]+){0,18}?\\s+(?<head>(?:is|are|remains?)\\s+(?:still\\s+|now\\s+)?(?:stuck|unsigned|unplaced|not\\s+(?:placed|signed|awarded)|(?:sitting\\s+|lying\\s+)?in\\s+(?:a|the)\\s+drawer|missing|outstanding|nowhere\\s+to\\s+be\\s+seen|bogged\\s+down))`,
      { ...no, about: 'topic', kinds: VENTURES },
    ),
    phrase(
      'without-an-order',
      `(?:still|remains?|is)\\s+(?:still\\s+)?(?:without|waiting\\s+for)\\s+(?:its|an?|the|their)\\s+(?:first\\s+)?(?:[^\\s.;,]+\\s+)?(?<head>order|contract)`,
      {
        ...no,
        about: 'topic',
        kinds: VENTURES,
      },
    ),
    phrase(
      'order-did-not-come',
      `(?:order|contract)(?:\\s+[^\\s.;,]+){0,6}?\\s+(?<head>did\\s+not(?=[.,;]|$)|never\\s+came|did\\s+not\\s+come|failed\\s+to\\s+(?:come|materiali[sz]e|arrive))`,
      {
        ...no,
        about: 'topic',
        kinds: VENTURES,
      },
    ),
  ],
  negotiating: [
    phrase(
      'no-talks-on',
      `(?:there\\s+(?:is|are|were|was|have\\s+been)|holds?|sees?|has|have)\\s+(?:currently\\s+|still\\s+|at\\s+present\\s+|as\\s+yet\\s+)?no\\s+(?:[^\\s.;,]+\\s+)?(?<head>negotiations?|talks)(?=\\s+(?:on|about|over|with|under\\s?way|at\\s+this|going|for|planned)|[.,;]|$)`,
      { ...no, about: 'topic', kinds: PAPERS },
    ),
  ],
  renewed: [
    phrase(
      'rule-out-prolonging',
      `(?:rule[sd]?\\s+out|exclude[sd]?|refuse[sd]?\\s+to|declin(?:es|ed)\\s+to|against|reject(?:s|ed)?)\\s+(?<head>prolong(?:ing)?|extend(?:ing)?|renew(?:ing)?|roll(?:ing)?\\s+over)(?=\\s+(?:it|the|them|its))`,
      { ...no, kinds: PAPERS },
    ),
    phrase(
      'not-proposed-to-prolong',
      `(?:not|n't|nobody|no\\s+one|never)\\s+(?:has\\s+)?(?:proposed|offered|asked|planned|going)\\s+to\\s+(?<head>prolong|extend|renew|roll)`,
      { ...no, kinds: PAPERS },
    ),
    phrase(
      'cannot-be-extended',
      `(?:can\\s*(?:not|n't)|no\\s+longer|not\\s+possible\\s+to|no\\s+(?:room|provision)\\s+(?:for|to))\\s+(?:be\\s+|an?\\s+)?(?:further\\s+)?(?<head>extend(?:ed)?|prolong(?:ed)?|renew(?:ed|al)?|extensions?|prolongation|roll(?:ed)?\\s+over)`,
      { ...no, kinds: PAPERS },
    ),
    phrase('no-spare', `no\\s+(?:second|further|other|more)\\s+(?<head>extensions?|prolongations?|renewals?)`, {
      ...no,
      kinds: PAPERS,
    }),
  ],
  amended: [
    phrase(
      'nobody-asked-to-reopen',
      `(?:nobody|no\\s+one|neither\\s+\\p{L}+)\\s+(?:has\\s+|had\\s+)?(?:asked|wants?|wanted|proposed|suggested|plans?)\\s+(?:us\\s+|them\\s+)?(?:to\\s+)?(?<head>re-?open(?:ing)?|rewrit(?:e|ing)|chang(?:e|ing)|renegotiat(?:e|ing)|amend(?:ing)?)`,
      { ...no, kinds: PAPERS },
    ),
  ],
  signed: [
    phrase(
      'let-alone-signed',
      `(?:let\\s+alone|never\\s+mind|much\\s+less|to\\s+say\\s+nothing\\s+of)\\s+(?:an?\\s+|the\\s+)?(?<head>sign(?:ed|ing|ature)?)`,
      {
        ...no,
        kinds: PAPERS,
      },
    ),
    phrase(
      'no-decision-to-sign',
      `no\\s+decision\\s+(?:has\\s+been\\s+taken\\s+|yet\\s+)?(?:on\\s+)?whether\\s+(?:[^\\s.;,]+\\s+){1,4}?(?<head>will\\s+be\\s+among\\s+the\\s+signatories|to\\s+sign|will\\s+sign|signs)`,
      {
        ...no,
        kinds: PAPERS,
      },
    ),
  ],
  approved: [
    phrase(
      'is-not-consent',
      `(?:is|are|was)\\s+(?:not|no)\\s+(?:yet\\s+)?(?<head>consent|approval)(?=[.,;]|$)|(?<head2>has\\s+(?:not\\s+seen|yet\\s+to\\s+reach|not\\s+(?:yet\\s+)?reached))\\s+the\\s+(?:assembly|floor|chamber|house|senate|parliament)`,
      { ...no, body: 'parliament', kinds: PAPERS },
    ),
    phrase(
      'no-bill-seen',
      `no\\s+bill\\s+(?<head>has\\s+been\\s+(?:seen|tabled|introduced|brought)|is\\s+(?:in\\s+sight|before))`,
      { ...no, body: 'parliament', kinds: PAPERS },
    ),
  ],
  ratified: [
    phrase(
      'is-not-one-of-them',
      `(?:is|are)\\s+(?:not\\s+(?:one\\s+of\\s+them|among\\s+(?:them|those|the\\s+\\p{L}+)|there|in\\s+it|on\\s+the\\s+list)|(?:still\\s+)?missing\\s+from\\s+the\\s+list)(?=[.,;:]|$)`,
      { ...no, kinds: PAPERS, weight: 0.84 },
    ),
    phrase(
      'not-a-party',
      `(?:nor\\s+has|not\\s+make|has\\s+not\\s+become|not\\s+yet\\s+become|nor\\s+is|(?:is|are)\\s*(?:not|n't)\\s+yet)\\s*(?:[^\\s.;,]+\\s+){0,4}?(?<head>(?:become\\s+)?an?\\s+(?:contracting\\s+)?party)(?=[.,;:]|$|\\s+(?:to|yet))`,
      { ...no, kinds: PAPERS },
    ),
  ],
  agreed: [
    phrase(
      'not-a-whisper',
      `(?:not|n't|without)\\s+(?:been\\s+)?(?:so\\s+much\\s+as\\s+)?(?:an?\\s+)?(?:whisper|word|hint)\\s+(?:[^.;]{1,40}?\\s)?(?<head>that\\s+the\\s+(?:contents?|text|terms|wording)\\s+(?:has|have|had|is|are|was|were)\\s+(?:been\\s+)?(?:settled|agreed|closed))`,
      { ...no, kinds: PAPERS },
    ),
    phrase(
      'announced-whats-in',
      `nobody\\s+has\\s+(?:so\\s+much\\s+as\\s+)?(?<head>announced\\s+what\\s+is\\s+in|seen\\s+a\\s+text|agreed\\s+on)`,
      { ...no, kinds: PAPERS },
    ),
    phrase('no-agreed-instrument', `there\\s+is\\s+no\\s+(?<head>${INSTRUMENT})(?=\\s+(?:yet|so\\s+far|with|between|to)\\s)`, {
      ...no,
      kinds: PAPERS,
      weight: 0.84,
    }),
  ],
};
