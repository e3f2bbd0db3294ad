// English cues. What is set up: bodies, offices, ventures, dialogues and partnerships.

import type { Cue } from '../../../language.js';
import { BE, BODY_NOUN, gap, phrase } from './words.js';

export const foundings: readonly Cue[] = [
  phrase(
    'proclaim-strategic',
    `partnership(?:\\s+(?!to\\s|will\\s)[^\\s.;,]+){0,7}?\\s+(?<head>(?:${BE})?proclaimed|${BE}(?:solemnly\\s+)?(?:declared|sealed))(?=\\s+(?:in|on|last|at|by)\\s|[.,;]|$)`,
    { about: 'topic', kinds: ['partnership'] },
  ),
  phrase(
    'joint-office-opens',
    `(?:(?:joint|permanent|common|bilateral|trilateral|monitoring|coordination|coordinating|liaison|control|command|supervis\\p{L}+|implementation|verification|inspection|oversight)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:office|cent(?:re|er)|commission|committee|body|mechanism|board|cell|unit|bureau)|(?:permanent|interim|treaty|convention|its)\\s+secretariat|(?:secretariat|headquarters)(?=\\s+(?:of|for)\\s+the\\s))(?:\\s+(?!(?:will|would|should|met|meets)\\s)[^\\s.;,]+){0,8}?,?\\s+(?:which\\s+|that\\s+)?(?<head>(?:${BE})(?:opened|inaugurated|set\\s+up|established|created|launched)|opened|opens)(?=\\s|[.,;]|$)(?!\\s+(?:an?|the|its|talks|negotiations|fire|to\\s+(?:visitors|the\\s+public))(?!\\p{L}))`,
    { about: 'topic', kinds: ['agreement', 'memorandum'], weight: 0.92 },
  ),
  phrase(
    'open-joint-office',
    `(?<!\\b(?:would|will|shall|to)\\s)(?<head>open(?:s|ed)|inaugurate[sd]?|set\\s+up|sets\\s+up|establish(?:es|ed)|launch(?:es|ed))\\s+(?:the|its|their|an?)\\s+(?:(?:[^\\s.;,]+\\s+){0,2}?(?:joint|permanent|common|monitoring|coordination|coordinating|liaison|control|verification|inspection|oversight)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:office|cent(?:re|er)|commission|committee|body|mechanism|board|cell|unit|bureau)|(?:[^\\s.;,]+\\s+)?(?:secretariat|headquarters))`,
    { about: 'topic', kinds: ['agreement', 'memorandum'], weight: 0.88 },
  ),
  phrase(
    'declare-partnership',
    `(?<head>declare[sd]?|proclaim(?:s|ed)?|forge[sd]?|form(?:s|ed)?|found(?:s|ed)?)\\s+(?:an?|their|the)\\s+(?:[^\\s.;,]+\\s+){0,4}?(?:partnership|alliance)`,
    {
      about: 'topic',
      kinds: ['partnership'],
    },
  ),
  phrase('into-being', `(?<head>c[ao]mes?|brought)\\s+into\\s+(?:being|existence)`, {
    about: 'topic',
    kinds: ['programme', 'partnership', 'dialogue'],
  }),
  phrase(
    'born',
    `(?:partnership|dialogue|mechanism|venture|alliance|company|agency|council|forum)(?:\\s+[^\\s.;,]+){0,5}?\\s+(?<head>${BE}born)`,
    {
      about: 'topic',
      kinds: ['programme', 'partnership', 'dialogue'],
    },
  ),
  phrase(
    'declare-established',
    `(?<head>sign(?:s|ed)?|adopt(?:s|ed)?|issue[sd]?|exchange[sd]?)\\s+(?:an?|the|their)\\s+(?:joint\\s+)?(?:declaration|statement|document|roadmap|terms\\s+of\\s+reference)\\s+(?:establishing|creating|setting\\s+up|founding|launching|on\\s+the\\s+establishment\\s+of)\\s+(?:[^\\s.;,]+\\s+){0,7}?(?:partnership|dialogue|mechanism|commission|forum|council|working\\s+group)`,
    { about: 'topic', kinds: ['partnership', 'dialogue', 'programme'], weight: 0.92 },
  ),

  phrase(
    'announce-establishment',
    `(?<head>announce[sd]?|declare[sd]?|proclaim(?:s|ed)?|agree[sd]?\\s+on|welcome[sd]?)\\s+the\\s+(?:establishment|creation|formation|launch|founding)\\s+of\\s+(?:[^\\s.;,]+\\s+){0,6}?(?:partnership|dialogue|mechanism|commission|forum|council|working\\s+group|agency|organi[sz]ation|body|office)`,
    { form: 'past', about: 'topic', kinds: ['partnership', 'dialogue', 'programme'] },
  ),

  phrase(
    'incorporated',
    `(?:has\\s+been|have\\s+been|was|were|is|be)\\s+(?:formally\\s+|officially\\s+|legally\\s+|duly\\s+)*(?<head>incorporated|constituted|registered(?=\\s+(?:in|as|at|with)\\s)|entered\\s+(?:in|into|on)\\s+the\\s+(?:\\p{L}+\\s+){0,2}?register)|(?<head2>enter(?:s|ed)\\s+(?:it|the\\s+\\p{L}+)\\s+(?:in|into|on)\\s+the\\s+(?:\\p{L}+\\s+){0,2}?register)`,
    {
      about: 'topic',
      kinds: ['programme', 'partnership', 'dialogue', 'memorandum'],
    },
  ),
  phrase('enter-partnership', `(?<head>enter(?:s|ed)?)\\s+into\\s+(?:an?|the|their)\\s+(?:[^\\s.;,]+\\s+){0,5}?partnership`, {
    about: 'topic',
    kinds: ['partnership'],
  }),
  phrase(
    'elevated-establish',
    `(?<head>launch(?:es|ed)?|establish(?:es|ed)?|inaugurate[sd]?|institute[sd]?|create[sd]?|set(?:s)?\\s+up)\\s+(?:[^\\s.;,]+\\s+){0,7}?(?:dialogue|partnership|mechanism|working\\s+group|joint\\s+commission|forum|council)`,
    {
      about: 'topic',
      kinds: ['partnership', 'dialogue'],
    },
  ),

  phrase(
    'set-up',
    `(?<head>set(?:s|ting)?\\s+up|establish(?:es|ed)?|create[sd]?|found(?:s|ed)|form(?:s|ed)?|inaugurate[sd]?|launch(?:es|ed)?(?!\\s+(?:[^\\s.;,]+\\s+){0,5}?(?:satellites?|spacecraft|probe|telescope|from|at|pad|aboard|on)\\s)|incorporate[sd]?)${gap(5)}${BODY_NOUN}`,
    { about: 'topic', kinds: ['programme', 'partnership', 'dialogue'] },
  ),
  phrase(
    'formally-launch',
    `(?:formally|officially)\\s+(?<head>launch(?:es|ed)?|establish(?:es|ed)?|set up|created|inaugurate[sd]?|incorporated)`,
    { about: 'topic', kinds: ['programme', 'partnership', 'dialogue'] },
  ),
  phrase(
    'was-set-up',
    `${BODY_NOUN}(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>${BE}(?:set up|established|created|founded|formed|launched|inaugurated))`,
    { about: 'topic', kinds: ['programme', 'partnership', 'dialogue'] },
  ),
  phrase(
    'firm-set-up',
    `(?:firm|${BODY_NOUN}),?\\s+(?:which\\s+was\\s+|that\\s+was\\s+)?(?<head>set\\s+up|founded|created|established|formed|launched|incorporated|born)(?=\\s+(?:in|on|last|this|by|at|only|just|two|three|a\\s+year)\\s)`,
    { about: 'topic', kinds: ['programme', 'partnership', 'dialogue'], form: 'attributive', weight: 0.88 },
  ),
  phrase('launched-title', `${BODY_NOUN}[^.;]{0,50}\\s(?<head>launched)$`, {
    about: 'topic',
    kinds: ['programme', 'partnership', 'dialogue'],
  }),
  phrase(
    'raise-to-partnership',
    `(?<head>agree[sd]? on|proclaim(?:s|ed)?|establish(?:es|ed)?)${gap(4)}(?:strategic\\s+)partnership`,
    { kinds: ['partnership'] },
  ),
];
