// English cues. What stands in the diaries: sittings, votes, end dates, the day from which rules bind.

import type { Kind } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { INSTRUMENT, MONTH, ORDINAL, PARLIAMENT, SESSION, phrase } from './words.js';

const PAPERS: readonly Kind[] = ['agreement', 'memorandum'];

const TALKED = `(?:${SESSION}|council|committee|commission|mechanism)`;
const MEETS: readonly Kind[] = ['dialogue', 'occasion', 'partnership'];

export const calendar: readonly Cue[] = [
  phrase(
    'session-goes-ahead',
    `${TALKED}(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>go(?:es)?\\s+ahead|went\\s+ahead)(?=\\s+(?:in|on|at|as|today)\\s)`,
    {
      about: 'topic',
      kinds: MEETS,
    },
  ),
  phrase(
    'will-be-venue',
    `(?:will|is\\s+to|would)\\s+(?<head>be\\s+(?:the\\s+)?(?:venue|host|stage|scene|setting)\\s+(?:of|for|to))\\s+(?:the|its|their)`,
    { about: 'topic', kinds: MEETS, form: 'future' },
  ),
  phrase(
    'in-town-for-session',
    `(?:delegations?|officials|ministers|negotiators|delegates|teams|experts|diplomats)(?:\\s+[^\\s.;,]+){0,6}?\\s+(?<head>were\\s+in|came\\s+to)\\s+(?:[^\\s.;,]+\\s+){1,6}?for\\s+(?:the|their)\\s+(?:[^\\s.;,]+\\s+){0,6}?(?:dialogue|consultations|council|committee|commission|session|round)`,
    { about: 'topic', kinds: MEETS, form: 'past' },
  ),
  phrase(
    'last-weeks-session',
    `(?<head>last\\s+(?:week|month|year)'s)\\s+(?:[^\\s.;,]+\\s+){0,6}?(?:dialogue|consultations|council|committee|commission|mechanism|session|round)(?!\\p{L})(?!\\s+(?:will|is\\s+to|has\\s+been\\s+(?:put|called)|was\\s+(?:put|called|cancelled|postponed)))`,
    { about: 'topic', kinds: MEETS, form: 'attributive' },
  ),
  phrase(
    'agenda-at-hour',
    `${TALKED}(?:\\s+[^\\s.;,()]+){0,6}?(?:,\\s+[^,.;()]{1,40})?\\s*(?<head>\\((?:[01]?\\d|2[0-3])[.:h][0-5]\\d)`,
    { about: 'topic', kinds: MEETS, form: 'future' },
  ),
  phrase(
    'hour-of-agenda',
    `(?<=^\\W*(?:[01]?\\d|2[0-3])[.:h][0-5]\\d(?:\\s*(?:hrs?|h|GMT|UTC|CES?T|[ap]\\.?m\\.?))?[\\s,:-]+(?:[^\\s.;]+\\s+){0,7})(?<head>${TALKED})(?=[.,;]|$|\\s+(?:in|at|on|of|with|between|\\()\\s?)`,
    { about: 'topic', kinds: MEETS, form: 'future' },
  ),
  phrase(
    'day-of-agenda',
    `(?<=(?:\\d{1,2}\\s+(?:${MONTH})|(?:${MONTH})\\s+\\d{1,2})(?:\\s+\\d{4})?(?:,\\s+[\\p{L}\\s]{3,30})?\\s*[:-]\\s+(?:[^\\s.;,]+\\s+){0,7})(?<head>${TALKED})(?=[.,;]|$|\\s+\\()`,
    { about: 'topic', kinds: MEETS, form: 'present' },
  ),
  phrase(
    'session-of-month',
    `${ORDINAL}\\s+(?:[^\\s.;,]+\\s+){0,2}?${SESSION}(?:\\s+of\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s?){1,7}?)?,?\\s+(?<head>in|on|last)(?=\\s+(?:(?:${MONTH})|\\d{1,2}\\s+(?:${MONTH})|spring|summer|autumn|winter|year|month)(?:\\s+\\d{4})?,?\\s+(?:was|were|had|ended|brought|saw|left|lasted|drew|produced|yielded))`,
    { about: 'topic', kinds: MEETS, form: 'attributive' },
  ),
  phrase(
    'at-the-session-in',
    `(?<=\\b(?:at|during)\\s+(?:the|their|its)\\s+(?:[^\\s.;,]+\\s+){0,6})(?<head>dialogue|consultations|council|committee|commission|mechanism|session|round)(?=\\s+(?:in|on)\\s+(?:last\\s+)?(?:\\d{1,2}\\s|${MONTH}))(?![^.;]{0,140}\\b(?:will|would|is\\s+to|are\\s+to|plans?|hopes?|expects?|hoped|due)\\b)`,
    { about: 'topic', kinds: MEETS, form: 'attributive' },
  ),
  phrase(
    'session-was-in',
    `${SESSION}(?:\\s+[^\\s.;,]+){0,8}?\\s+(?<head>was|were)\\s+(?:in|on)(?=\\s+(?:\\d{1,2}\\s+(?:${MONTH})|${MONTH}|(?:19|20)\\d\\d))`,
    {
      about: 'topic',
      kinds: MEETS,
      form: 'past',
    },
  ),
];

export const sessions: readonly Cue[] = [
  phrase(
    'body-convenes',
    `(?:council|commission|committee|conference|summit|forum|board|dialogue|consultations|mechanism)(?:\\s+(?!to\\s)[^\\s.;,]+){0,4}?\\s+(?<head>convenes?|meets?|gathers?|assembles?|reconvenes?|sits?)(?=\\s+(?:in|on|at|for|again|next|from|this)\\s)`,
    { about: 'topic', kinds: ['dialogue', 'occasion', 'partnership'] },
  ),
  phrase(
    'parties-must-meet',
    `(?:(?:assembly|conference|meeting|council|COP)(?:\\s+of\\s+(?:the\\s+)?(?:parties|members|states|contracting\\s+\\p{L}+))?)(?:\\s+[^\\s.;,]+){0,6}?(?:\\s+(?:(?:has|have)\\s+to|must|will|is\\s+to|should)\\s+(?<head>meet|convene|gather|be\\s+held|take\\s+place|sit)|,?\\s+to\\s+be\\s+(?<head2>convened|held))`,
    { about: 'topic', kinds: ['agreement', 'dialogue', 'occasion'], form: 'future' },
  ),
  phrase(
    'must-be-held',
    `(?:it|this|that)\\s+(?:must|has\\s+to|is\\s+to|will|should)\\s+(?<head>be\\s+held|take\\s+place|convene)(?=\\s+(?:by|in|before|within|on|from|no)\\s)`,
    {
      about: 'topic',
      kinds: ['agreement', 'dialogue', 'occasion', 'partnership'],
      form: 'future',
    },
  ),
  phrase(
    'start-them',
    `(?<head>beg[iau]n|start|launch|open|hold|get)\\s+them(?:\\s+(?:started|going|under\\s?way))?(?=\\s+(?:by|in|before|from|this|next|on|at|as)\\s)`,
    { about: 'topic', kinds: ['dialogue'] },
  ),
  phrase(
    'same-table',
    `(?<head>f(?:ind|ound)\\s+themselves|be\\s+sitting|sit|gather|meet|get)\\s+(?:together\\s+)?(?:a?round|at)\\s+(?:the\\s+same|one|a\\s+single|a)\\s+table`,
    { about: 'topic', kinds: ['programme', 'partnership', 'dialogue'] },
  ),
  phrase(
    'another-round',
    `there\\s+will\\s+be\\s+(?:an?other|one\\s+more|a\\s+further|a\\s+new)\\s+(?:[^\\s.;,]+\\s+)?(?<head>round|session|meeting|summit)`,
    {
      about: 'topic',
      form: 'future',
    },
  ),
  phrase(
    'meeting-being-arranged',
    `(?:meeting|session|round|summit)(?:\\s+[^\\s.;,]+){0,5}?\\s+(?:is|are)\\s+(?:now\\s+|already\\s+)?(?<head>being\\s+(?:arranged|prepared|organi[sz]ed|planned)|in\\s+preparation|in\\s+the\\s+works)`,
    { about: 'topic', kinds: ['dialogue', 'occasion', 'partnership', 'programme'], form: 'future' },
  ),
];

export const votes: readonly Cue[] = [
  phrase(
    'house-votes-on-day',
    `${PARLIAMENT}\\s+(?<head>votes?|decides?|deliberates?|divides?)\\s+on\\s+(?:the|it|its|an?)(?=[^.;]{0,90}\\s(?:on|in|next|at)\\s+(?:\\d{1,2}\\s|${MONTH}|week|month|\\p{L}+day))(?![^.;]{0,90}\\blast\\b)`,
    { form: 'future', body: 'parliament' },
  ),
  phrase(
    'opinion-expected',
    `(?:opinion|vote|ballot|roll\\s+call|ruling|second\\s+consideration|third\\s+reading|final\\s+reading)(?:\\s+(?!not\\s|to\\s)[^\\s.;,]+){0,14}?\\s+(?<head>(?:is|are)\\s+(?:now\\s+)?(?:expected|due|awaited)|(?:would|will|is\\s+to|are\\s+to)\\s+be\\s+(?:taken|held|called|given)|foreseen|pencilled\\s+in)(?=\\s+(?:next|on|in|before|by|for|this|tomorrow|within|at)\\s)`,
    { about: 'topic', form: 'future', body: 'parliament' },
  ),
  phrase(
    'go-before-house',
    `(?:text|treaty|bill|agreement|convention|pact|it|accord|protocol|deal|memorandum)\\s+(?:(?!to\\s)[^\\s.;,]+\\s+){0,3}?(?:will|would|is\\s+to|must|has\\s+to)\\s+(?:now\\s+|then\\s+|next\\s+|also\\s+|still\\s+)?(?<head>go|come|pass|be\\s+(?:put|brought|laid|sent|submitted|tabled))\\s+(?:before|through)\\s+(?:the\\s+|both\\s+|its\\s+|their\\s+)?(?:[^\\s.;,]+\\s+){0,3}?(?:${PARLIAMENT}|domestic\\s+process\\p{L}*|ratification|legislatures?)`,
    { form: 'future', body: 'parliament' },
  ),
  phrase(
    'send-it-to-house',
    `(?:plans?|intends?|means?|wants?|promise[sd]?|expects?|aims?)\\s+to\\s+(?<head>send|submit|put|bring|present|table|lay|introduce)\\s+(?:it|the\\s+(?:text|treaty|bill|agreement|convention|pact|accord))\\s+(?:to|before|in|into)\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+)?(?:${PARLIAMENT}|Khural|Riksdag|Jogorku|Kenesh|Verkhovna)`,
    { form: 'future', body: 'parliament' },
  ),
];

export const ends: readonly Cue[] = [
  phrase(
    'up-for-renewal',
    `(?<head>(?:c[ao]mes?|is|are|falls?)\\s+(?:next\\s+|again\\s+)?up\\s+for\\s+(?:an?\\s+|its\\s+|another\\s+)?(?:renewal|extension|prolongation|roll-?over))(?=\\s+(?:on|in|at|next|by|this|before|every)\\s|[.,;]|$)`,
    { form: 'future', kinds: PAPERS },
  ),
  phrase('clock-stops', `clock\\s+on(?:\\s+[^\\s.;,]+){1,8}?\\s+(?<head>stops|runs\\s+out|strikes)(?=\\s+(?:on|at|in)\\s)`, {
    form: 'future',
    kinds: PAPERS,
  }),
  phrase(
    'end-date',
    `(?:\\d{1,2}\\s+(?:${MONTH})|(?:${MONTH})\\s+\\d{1,2})\\s+(?<head>end\\s+date|expiry(?:\\s+date)?|expiration|cut-off|deadline\\s+of\\s+the\\s+(?:treaty|protocol|accord|pact))`,
    { form: 'future', kinds: PAPERS },
  ),
  phrase(
    'past-the-end',
    `(?:past|beyond|before|after|until|to)\\s+(?:its|the)\\s+(?<head>end|expiry|expiration|lapse)(?=\\s+on\\s+\\d)`,
    { form: 'present', kinds: PAPERS },
  ),
  phrase(
    'hours-before-end',
    `(?:hours|days|weeks|months|minutes)\\s+(?:to\\s+go\\s+)?(?:before|until|from)\\s+(?:the|its)\\s+(?<head>end|expiry|lapse)(?:\\s+of\\s+the\\s+(?:[^\\s.;,]+\\s+){0,3}?${INSTRUMENT})?`,
    { form: 'future', kinds: PAPERS },
  ),
  phrase(
    'before-it-lapses',
    `(?:hours|days|weeks|months)\\s+(?:to\\s+go\\s+)?before\\s+it\\s+(?<head>lapses|expires|ends|runs\\s+out|dies)`,
    { form: 'future', kinds: PAPERS },
  ),
  phrase('effective-until', `(?:effective|valid|in\\s+force|good)\\s+from\\s+[^.;]{4,24}?\\s+(?<head>to|until|till)(?=\\s+\\d)`, {
    form: 'future',
    kinds: PAPERS,
  }),
  phrase(
    'runs-until',
    `(?:now\\s+|it\\s+|which\\s+|protocol\\s+|agreement\\s+|memorandum\\s+|accord\\s+|treaty\\s+|arrangement\\s+)(?:will\\s+)?(?:now\\s+)?(?<head>runs?|lasts?|holds?|stands?)\\s+(?:for\\s+[^.;,]{3,30},\\s+)?(?:until|till|to|through)(?=\\s+(?:the\\s+end\\s+of\\s+|mid-?|early\\s+|late\\s+)?(?:\\d|${MONTH}))`,
    { form: 'future', kinds: PAPERS },
  ),
  phrase(
    'line-ends-on',
    `(?:line|term|period|arrangement|protocol|thing|accord|facility)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?<head>ends)(?=\\s+(?:on|in)\\s+(?:\\d|${MONTH}))`,
    { form: 'present', kinds: PAPERS },
  ),
];

export const force: readonly Cue[] = [
  phrase('will-bite', `(?<head>bites?|biting)(?=\\s+(?:before|by|in|this|next|from|on|as\\s+of)\\s)`, {
    kinds: PAPERS,
    weight: 0.9,
  }),
  phrase(
    'start-to-bite',
    `(?:rules|provisions|treaty|convention|pact|obligations|agreement|terms)(?:\\s+(?!to\\s)[^\\s.;,]+){0,6}?\\s+(?<head>start(?:s|ed)?|beg[iau]ns?)\\s+to\\s+(?:bite|bind|count|apply|govern|work)`,
    { kinds: PAPERS },
  ),
  phrase(
    'become-compulsory',
    `(?:provisions|rules|terms|obligations|treaty|convention|accord|pact|agreement)(?:\\s+[^\\s.;,]+){0,3}?\\s+(?<head>bec[ao]mes?|turn(?:s|ed)?)\\s+(?:compulsory|mandatory|obligatory|into\\s+law|enforceable|compelling)`,
    { kinds: PAPERS },
  ),
  phrase(
    'entry-for-date',
    `(?<!(?:welcom(?:e|es|ed|ing)|hail(?:s|ed|ing)|celebrat(?:e|es|ed|ing)|mark(?:s|ed|ing)?|not(?:ed|es|ing)|saw|since|after|following|upon)\\s+(?:the\\s+|its\\s+)?)entry\\s+into\\s+(?:force|effect)(?:\\s+of(?:\\s+(?!(?:was|were|is|are|has|have|took|will|in|at)\\s)[^\\s.;,]+){1,8}?)?\\s+(?:for|on|from|as\\s+of|set\\s+for)(?=\\s+(?:\\d{1,2}\\s|${MONTH}))`,
    {
      form: 'present',
      weight: 0.97,
      kinds: PAPERS,
    },
  ),
  phrase(
    'force-on-date-headline',
    `(?<!(?:be|been|longer|remain|remained|stay|stayed)\\s+)(?<head>in\\s+(?:force|effect))\\s+(?:from|as\\s+of|on)(?=\\s+(?:\\d{1,2}\\s|${MONTH}|next\\s|\\p{L}+day))`,
    { form: 'present', kinds: PAPERS },
  ),
];
