// English cues. The first of a kind under a deal: people sent back, flights made, refunds paid, detentions begun.

import type { Kind } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { BE, phrase } from './words.js';

const PAPERS: readonly Kind[] = ['agreement', 'memorandum', 'partnership'];
const under = { about: 'topic', kinds: PAPERS, weight: 0.88 } as const;
const PERSON =
  '(?:people|persons?|migrants?|men|women|man|woman|famil(?:y|ies)|groups?|batch|asylum[\\s-]seekers?|applicants?|prisoners?|inmates?|convicts?|suspects?|fugitives?|students?|nurses?|workers?|carers?|patients?|returnees?|refugees?|children|couples?|trainees?|pupils|teachers|researchers|detainees?|offenders?|deportees?)';
const MOVED =
  '(?:returned|removed|sent(?:\\s+(?:back|home|over))?|deported|flown|extradited|surrendered|handed\\s+(?:over|back)|put\\s+on|taken\\s+back|moved|swapped|repatriated|resettled|relocated|bussed|driven|released|exchanged|placed)';
const MOVES =
  '(?:l[ae]nd(?:s|ed)|leaves?|left|fl(?:ew|ies|y)|travel(?:s|led)?|c[ao]mes?|set(?:s)?\\s+off|go(?:es)?|went|depart(?:s|ed)?|start(?:s|ed)\\s+work)';
/** What happens once or many times under a deal. */
const DEED =
  '(?:(?:removal|return|charter|deportation|repatriation|transfer|commercial)\\s+flights?|flights?(?=\\s+(?:under|of|to|back)\\s)|removals?|returns?|transfers?|deportations?|extraditions?|surrenders?|exchanges?|swaps?|handovers?|repatriations?|resettlements?|refunds?|payments?|payouts?|tranches?|instal?ments?|disbursements?|shipments?|consignments?|cargo(?:es)?|requests?|convoys?|joint\\s+patrols?|placements?)';
const DONE =
  '(?:took\\s+place|takes?\\s+place|take[sn]?\\s+off|took\\s+off|left|leaves?|l[ae]nd(?:s|ed)|arrive[sd]?|reach(?:es|ed)|c[ao]mes?|went|goes|flew|flies|follow(?:s|ed)|happen(?:s|ed)|depart(?:s|ed))';
const DEED_DONE =
  '(?:made|carried\\s+out|paid(?:\\s+out)?|completed|executed|transferred|released|disbursed|approved|granted|delivered|shipped|sent|run|operated|flown)';
/** What shows that a scheme works. */
const ROUTINE =
  '(?:detentions?|removals|returns|transfers|deliveries|shipments|inspections|sailings|visas|patrols|checks|applications|registrations|licences|permits|controls|exports|imports|exchanges|landings|payments)';
const PLANNED =
  '(?:is|are|was|were)\\s+(?:now\\s+|still\\s+)?(?:expected|due|planned|scheduled|foreseen|set|booked|likely)(?:\\s+(?:for|in|on|within|next|this|by|before|to))';
/** "The first people to be removed" have not been yet; those who "are to be removed" will. */
const NO_PURPOSE = '(?<!(?<!\\b(?:is|are|was|were|due|expected|set|scheduled|likely)\\s)to\\s(?:be\\s)?)';
const WORDS = (n: number) => `(?:\\s+(?!(?:would|could|should|may|might|not|no)\\s)[^\\s.;,]+){0,${n}}?`;

const firstDeeds: readonly Cue[] = [
  phrase(
    'first-person-moved',
    `first\\s+(?:[^\\s.;,]+\\s+){0,4}?${PERSON}${WORDS(14)}\\s+${NO_PURPOSE}(?<head>(?:${BE})${MOVED})(?!\\p{L})`,
    under,
  ),
  phrase(
    'first-person-moves',
    `first\\s+(?:[^\\s.;,]+\\s+){0,2}?${PERSON}(?=\\s+(?:[^\\s.;,]+\\s+){0,12}?(?:under|returned|sent|removed|deported|extradited|going|coming|to))${WORDS(14)}\\s+${NO_PURPOSE}(?<head>${MOVES})(?!\\p{L})`,
    under,
  ),
  phrase(
    'was-first-to-be-moved',
    `(?<!(?:will|would|to)\\s+be(?:come)?\\s+(?:among\\s+)?)(?<=(?:is|was|are|were|becomes?|became|among)\\s+)the\\s+(?:very\\s+)?first\\s+(?:[^\\s.;,]+\\s+){0,3}?to\\s+(?:have\\s+been\\s+|be\\s+)(?<head>${MOVED})(?!\\p{L})`,
    { ...under, form: 'past' },
  ),
  phrase(
    'moved-the-first-to-be',
    `(?<head>(?:${BE})${MOVED}|${MOVES})\\s+[^.;]{1,90}?,\\s+(?:becoming\\s+)?the\\s+(?:very\\s+)?first\\s+(?:[^\\s.;,]+\\s+){0,4}?(?:to\\s+(?:be\\s+|have\\s+been\\s+)?(?:${MOVED}|go|leave|return|travel|benefit|come|do\\s+so)|${MOVED})(?!\\p{L})`,
    under,
  ),
  phrase(
    'is-first-to-go',
    `(?<=(?:is|was|are|were|becomes?|became|among)\\s+(?:the\\s+)?)first\\s+to\\s+(?<head>go|leave|return|fly|travel|benefit|come|arrive|cross)(?=\\s+(?:[^\\s.;,]+\\s+){0,4}?under\\s)`,
    { ...under, form: 'past' },
  ),
  phrase(
    'first-deed-done',
    `first\\s+(?:[^\\s.;,]+\\s+){0,2}?${DEED}(?!\\s+of\\s+the\\s+(?:day|week|month|year|season))${WORDS(12)}\\s+(?<head>${DONE}|(?:${BE})${DEED_DONE})(?!\\p{L})`,
    under,
  ),
  phrase(
    'first-deed-due',
    `first\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:${DEED}|${PERSON})${WORDS(12)}\\s+(?<head>${PLANNED})(?!\\p{L})`,
    {
      ...under,
      form: 'future',
    },
  ),
  phrase(
    'make-first-deed',
    `(?<head>made|makes?|carr(?:y|ies|ied)\\s+out|complete[sd]?|r[au]n|operate[sd]?|conduct(?:s|ed)|pays?|paid|transfer(?:s|red)|release[sd]?|receive[sd]?|process(?:es|ed))\\s+(?:the|its|their|an?)\\s+first\\s+(?:[^\\s.;,]+\\s+){0,2}?${DEED}(?!\\p{L})`,
    under,
  ),
  phrase(
    'move-first-person',
    `(?<head>flew|fl(?:y|ies)|sen[dt]s?(?:\\s+back)?|return(?:s|ed)?|deport(?:s|ed)?|remove[sd]?|hand(?:s|ed)?\\s+over|put|puts|extradite[sd]?|receive[sd]?|admit(?:s|ted)?|welcome[sd]?)\\s+(?:back\\s+)?(?:the|its|their|an?)\\s+first\\s+(?:[^\\s.;,]+\\s+){0,3}?${PERSON}(?!\\p{L})`,
    under,
  ),
];

const routine: readonly Cue[] = [
  phrase(
    'first-detained',
    `first\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:${PERSON}|arrivals)${WORDS(8)}\\s+(?<head>(?:to\\s+be\\s+)?(?:detained|arrested|held|rounded\\s+up|intercepted|checked|registered))(?=\\s+(?:under|in|on|by|at)\\s)`,
    { ...under, form: 'past' },
  ),
  phrase(
    'make-first-detentions',
    `(?<head>made|makes?|carr(?:y|ies|ied)\\s+out|issue[sd]?|grant(?:s|ed)?|beg[aiu]ns?|start(?:s|ed)?)\\s+(?:the|its|their)\\s+first\\s+(?:[^\\s.;,]+\\s+){0,2}?${ROUTINE}(?!\\p{L})`,
    under,
  ),
  phrase(
    'routine-begins',
    `(?<!\\bsince\\s)(?:(?<=\\bunder\\s+(?:the|an?|its|this|their)\\b[^.;]{0,140})|(?=[^.;]{0,140}\\s(?:under|as)\\s+(?:the|an?|its|this|their|treaty|deal|pact)\\s))${ROUTINE}(?:\\s+(?:of|under|for|from|at|with|within|by|in|the)(?=\\s)(?:\\s+(?!(?:to|that|which)\\s)[^\\s.;,]+){0,9}?)?(?:\\s+(?:(?:is|are)\\s+)?(?:(?:due|set|expected)\\s+)?to)?\\s+(?<head>(?:(?:has|have|had)\\s+)?(?:beg[aiu]ns?|start(?:s|ed)?|commence[sd]?|g[eo]ts?\\s+(?:under\\s?way|going)|get\\s+under\\s?way))(?=\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:under|on|in|at|this|last|within|from|today|yesterday|tomorrow|next|immediately|days|hours)\\s|[.,;]|$)`,
    under,
  ),
];

export const firsts: Readonly<Record<'milestone' | 'operational', readonly Cue[]>> = {
  milestone: firstDeeds,
  operational: routine,
};
