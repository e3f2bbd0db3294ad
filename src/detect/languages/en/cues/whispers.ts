// English cues. What is said, wished or thought to come: "the possible entry of", "wants in", "a step away from".

import type { Kind, Status } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { INSTRUMENT, phrase } from './words.js';

const PAPERS: readonly Kind[] = ['agreement', 'memorandum'];
const CLUBS: readonly Kind[] = ['programme', 'partnership', 'agreement', 'dialogue'];
const maybe = { form: 'possible' } as const;
const NTH = '(?:third|fourth|fifth|sixth|seventh|eighth|new|additional|further|observer)';

export const whispers: Readonly<Partial<Record<Status, readonly Cue[]>>> = {
  expanded: [
    phrase(
      'consider-admitting',
      `(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|discuss(?:es|ed|ing)?|think(?:s|ing)?\\s+of|open\\s+to)\\s+(?<head>admitting|letting\\s+in|taking\\s+(?:in|on)|bringing\\s+in|inviting\\s+in)`,
      { ...maybe, about: 'topic', kinds: CLUBS },
    ),
    phrase(
      'possible-entry',
      `(?:possible|potential|eventual|future|prospective|mooted|rumou?red|hoped-for)\\s+(?<head>entry|accession|admission|inclusion|participation|membership|arrival|newcomers?|partners?)(?=\\s+(?:of|by|from|into|in)\\s|[.,;]|$)`,
      { ...maybe, about: 'topic', kinds: CLUBS },
    ),
    phrase(
      'wants-in',
      `(?<head>want(?:s|ed|ing)?|seek(?:s|ing)?|sought|hop(?:es|ed|ing)|ask(?:s|ed|ing)|angl(?:es|ing)|bid(?:s)?|keen|eager|wish(?:es|ed)?)\\s+(?:in(?=[.,;!"']|$|\\s+on\\b)|to\\s+(?:join|be\\s+let\\s+in|come\\s+in|get\\s+in|come\\s+aboard|be\\s+admitted|be\\s+taken\\s+in|become\\s+(?:an?\\s+)?(?:[^\\s.;,]+\\s+)?(?:partner|member|party|observer)))`,
      { ...maybe, about: 'topic', kinds: CLUBS, weight: 0.86 },
    ),
    phrase(
      'let-it-become',
      `(?:let(?:ting)?|allow(?:ing|ed)?|invit(?:e|ing|ed))\\s+(?:[^\\s.;,]+\\s+){1,3}?(?:to\\s+)?(?<head>become|be|come\\s+in\\s+as|enter\\s+as)\\s+(?:an?\\s+|the\\s+|its\\s+)?${NTH}?\\s*(?:full\\s+)?(?:partner|member|party|observer|participant)`,
      { ...maybe, about: 'topic', kinds: CLUBS },
    ),
    phrase(
      'could-become-partner',
      `(?:could|might|may|would)\\s+(?:one\\s+day\\s+|then\\s+|also\\s+)?(?<head>become\\s+(?:an?\\s+|the\\s+|its\\s+)?${NTH}|come\\s+(?:aboard|on\\s+board|in\\s+as)|be\\s+(?:admitted|let\\s+in|taken\\s+in|offered\\s+a\\s+seat))(?=\\s|[.,;]|$)`,
      { ...maybe, about: 'topic', kinds: CLUBS, weight: 0.86 },
    ),
    phrase(
      'taking-part-one-day',
      `(?<head>imagine|picture|envisage|foresee|see)\\s+(?:[^\\s.;,]+\\s+){1,4}?(?:joining|taking\\s+part|coming\\s+in|coming\\s+aboard)`,
      { ...maybe, about: 'topic', kinds: CLUBS },
    ),
    phrase(
      'interest-voiced',
      `interest(?:\\s+[^\\s.;,]+){0,5}?\\s+(?<head>(?:had|has)\\s+been\\s+(?:expressed|voiced|shown|signalled|registered)|(?:was|is|were)\\s+(?:expressed|voiced|shown|signalled|registered)|grows|is\\s+growing)(?=\\s+by\\s|[.,;]|$)`,
      { ...maybe, about: 'topic', kinds: CLUBS },
    ),
    phrase(
      'requests-came-from',
      `(?:requests?|enquiries|inquiries|applications?|overtures|feelers|approaches)(?:,)?(?:\\s+[^\\s.;]+){0,4}?,?\\s+(?<head>(?:had|have|has)\\s+(?:also\\s+)?(?:come|been\\s+(?:received|made)|arrived)|came|arrived)\\s+from`,
      { ...maybe, about: 'topic', kinds: CLUBS },
    ),
    phrase('put-out-feelers', `(?<head>put(?:s|ting)?\\s+out\\s+feelers|press(?:es|ed)?\\s+(?:its|their)\\s+noses?)`, {
      ...maybe,
      about: 'topic',
      kinds: CLUBS,
      weight: 0.86,
    }),
    phrase(
      'weigh-up-programme',
      `(?<head>weigh(?:s)?\\s+up|eye(?:s|d|ing)?|flirt(?:s|ed)?\\s+with|court(?:s|ed)?|toy(?:s|ed)?\\s+with)\\s+(?:the\\s+|a\\s+)?(?:[^\\s.;,:]+\\s+){0,4}?(?:programme|program|project|fighter|jet|aircraft|bomber|submarine|satellite|constellation|cable|club)`,
      { ...maybe, about: 'topic', kinds: ['programme'] },
    ),
    phrase(
      'bigger-club',
      `(?:club|circle|table|family|partnership)\\s+(?:could|might|may|would)\\s+(?<head>get|grow|become|be)\\s+(?:bigger|larger|wider|widened|enlarged)|(?<head2>widen(?:ing)?|enlarg(?:e|ing)|extend(?:ing)?)\\s+the\\s+(?:club|circle|family)`,
      { ...maybe, about: 'topic', kinds: CLUBS },
    ),
    phrase(
      'bringing-in',
      `(?<head>bringing|letting|taking|admitting)\\s+(?:in\\s+)?\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}[\\p{L}-]+)?(?:\\s+in)?(?=,|\\s+(?:in|would|might|could|may|on\\s+board|aboard)\\b)`,
      { ...maybe, about: 'topic', kinds: CLUBS, weight: 0.84 },
    ),
    phrase(
      'entry-could-come',
      `(?<head>entry|accession|admission|membership)(?:\\s+[^\\s.;,]+){0,5}?\\s+(?:could|might|may)\\s+(?:come|follow|happen|be\\s+(?:decided|granted|announced))`,
      { ...maybe, about: 'topic', kinds: CLUBS },
    ),
    phrase(
      'fifth-guest',
      `(?:an?|the)\\s+(?:third|fourth|fifth|sixth)\\s+(?<head>guest|diner|partner|member|seat|chair|cook)\\s+(?:would|will|could|might|may)`,
      {
        ...maybe,
        about: 'topic',
        kinds: CLUBS,
      },
    ),
    phrase(
      'what-it-might-contribute',
      `what\\s+(?:\\p{Lu}[\\p{L}-]+\\s+){1,2}(?:might|could|may|would)\\s+(?<head>contribute|bring|offer|add)`,
      {
        ...maybe,
        about: 'topic',
        kinds: CLUBS,
      },
    ),
  ],
  renewed: [
    phrase(
      'understanding-to-keep',
      `(?:understanding|arrangement|deal|agreement|accord|formula|compromise)\\s+(?:to|that\\s+would|which\\s+would)\\s+(?<head>keep|go\\s+on|continue|carry\\s+on|prolong|extend|stretch|preserve|observe|respect)(?=\\s)`,
      { ...maybe, kinds: PAPERS },
    ),
    phrase(
      'close-to-last-gasp',
      `(?:close\\s+to|near(?:ing|s)?|on\\s+(?:the\\s+)?(?:verge|brink)\\s+of|a\\s+step\\s+(?:away\\s+)?from|within\\s+(?:a\\s+step|reach|sight)\\s+of)["']?\\s+(?:an?\\s+|the\\s+)?(?<head>last-(?:gasp|minute|ditch)|eleventh-hour)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:deal|understanding|accord|agreement|arrangement|extension)`,
      { ...maybe, kinds: PAPERS },
    ),
    phrase(
      'keep-limits-alive',
      `(?<head>keep(?:ing)?)\\s+(?:the|its|their)\\s+(?:[^\\s.;,]+\\s+){0,6}?(?:limits|access|rules|caps|ceilings|quotas|treaty|accord|protocol)(?:\\s+[^\\s.;,]+){0,6}?\\s+alive|(?<head2>keep(?:ing)?)\\s+an?\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:flow|trickle|supply|presence|minimum)\\s+(?:going|flowing|alive|up)`,
      { ...maybe, kinds: PAPERS },
    ),
    phrase(
      'informal-extension',
      `(?:talk|idea|rumou?rs?|whispers?|hopes?|prospect|possibility)\\s+of\\s+(?:an?\\s+)?(?:[^\\s.;,]+\\s+)?(?<head>extension|prolongation|renewal|roll-?over|second\\s+life|lease\\s+of\\s+life)`,
      { ...maybe, kinds: PAPERS },
    ),
    phrase(
      'months-of-voluntary',
      `(?:months|years?|season)\\s+of\\s+(?<head>voluntary|informal|unwritten)\\s+(?:limits|restraint|observance|compliance|application)`,
      { ...maybe, kinds: PAPERS },
    ),
    phrase(
      'respect-limits-for',
      `(?:arranging|planning|agreeing|preparing|ready|agreed|thinking)\\s+(?:of\\s+|to\\s+)(?<head>respect(?:ing)?|observe|observing|keep(?:ing)?\\s+to|stay(?:ing)?\\s+within)\\s+(?:the|its|their)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:limits|caps|ceilings|quotas|terms|rules)`,
      { ...maybe, kinds: PAPERS },
    ),
  ],
  amended: [
    phrase(
      'rewrite-parts',
      `(?<head>re-?open(?:s|ed|ing)?|rewrit(?:e|es|ing|ten)|rewrote|renegotiat(?:e|es|ed|ing)|reword(?:s|ed|ing)?|water(?:s|ed|ing)?\\s+down|redraft(?:s|ed|ing)?|soften(?:s|ed|ing)?|tweak(?:s|ed|ing)?)\\s+(?:(?:parts?|some|bits|clauses?|chapters?)\\s+of\\s+)?(?:the|its|their)\\s+(?:[^\\s.;,]+\\s+){0,6}?(?:${INSTRUMENT}|clauses?|terms)`,
      { kinds: PAPERS, weight: 0.88 },
    ),
    phrase(
      'clause-softened',
      `(?:clause|article|text|terms|provisions?)(?:\\s+[^\\s.;]+){0,12}?\\s+(?<head>(?:to\\s+be|be|(?:was|were|has\\s+been|have\\s+been))\\s+(?:softened|reopened|rewritten|renegotiated|reworded|watered\\s+down|tightened|changed))`,
      {
        kinds: PAPERS,
        weight: 0.88,
      },
    ),
  ],
  terminated: [
    phrase(
      'dissolve',
      `(?<head>(?:(?:was|were|has\\s+been|have\\s+been|is|are|be|been)\\s+)?dissolved?|dissolves|dissolving)(?=\\s|[.,;]|$)(?!\\s+(?:the\\s+)?(?:parliament|assembly|house|cabinet|in\\s+water|oxygen|organic))`,
      {
        kinds: ['memorandum', 'agreement', 'partnership', 'programme'],
        weight: 0.86,
      },
    ),
    phrase(
      'by-mutual-consent',
      `(?:ceased?|ceases)\\s+(?<head>to\\s+have\\s+effect|to\\s+apply|to\\s+be\\s+in\\s+force)[^.;]{1,60}?\\s(?:by\\s+mutual\\s+(?:consent|agreement)|at\\s+the\\s+request)`,
      {
        form: 'past',
        kinds: PAPERS,
      },
    ),
    phrase(
      'mull-ending',
      `(?:mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|consider(?:s|ed|ing)?|discuss(?:es|ed|ing)?|contemplat(?:es|ed|ing))\\s+(?<head>ending|closing|leaving|scrapping|dissolving|winding\\s+up|cancelling|killing|dropping|burying|calling\\s+off)(?=\\s)`,
      { ...maybe, weight: 0.88 },
    ),
    phrase(
      'calling-it-off',
      `(?:wrote|spoke|talk(?:s|ed)?|speculat(?:es|ed))\\s+of\\s+(?<head>calling\\s+it\\s+off|pulling\\s+out|an\\s+end|ending\\s+it|walking\\s+away|scrapping\\s+it)`,
      { ...maybe },
    ),
  ],
  suspended: [
    phrase(
      'weigh-a-pause',
      `(?:weigh(?:s|ed|ing)?|consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|seek(?:s|ing)?|ask(?:s|ed|ing)?\\s+for|want(?:s|ed)?)\\s+(?:an?|the)\\s+(?:[^\\s.;,]+\\s+)?(?<head>pause|freeze|halt|suspension|time-?out|moratorium|standstill)`,
      { ...maybe, weight: 0.88 },
    ),
    phrase(
      'stop-carrying-out',
      `(?<head>stop(?:s|ped)?|cease[sd]?)\\s+(?:carrying\\s+out|performing|fulfilling|executing|honou?ring|observing|abiding\\s+by|complying\\s+with|respecting)\\s+(?:the|its)`,
      {
        kinds: PAPERS,
      },
    ),
    phrase(
      'will-stop-applying',
      `(?:will|would)\\s+(?:now\\s+|also\\s+)?(?<head>stop\\s+(?:applying|carrying\\s+out|honou?ring|implementing|observing)|no\\s+longer\\s+(?:apply|carry\\s+out|honou?r|implement|observe|take\\s+part\\s+in))\\s+(?:the|its)`,
      { form: 'past', kinds: PAPERS },
    ),
    phrase(
      'sat-it-out',
      `(?<head>(?:has|have)\\s+sat\\s+(?:it|the\\s+\\p{L}+)\\s+out|suspended\\s+(?:itself|themselves)|stayed\\s+away\\s+from\\s+it)`,
      {
        form: 'past',
        kinds: PAPERS,
      },
    ),
  ],
  delayed: [
    phrase(
      'worry-about-date',
      `(?:worr(?:y|ies|ied)|fear(?:s|ed)?|nervous|anxious|concerned|doubts?)\\s+(?:about|for|over)\\s+the\\s+(?<head>20\\d\\d\\s+(?:delivery|date|target|deadline|launch|opening|start|goal))`,
      { ...maybe, about: 'topic', kinds: ['programme', 'partnership'] },
    ),
    phrase(
      'wont-make-date',
      `(?:wo\\s*n't|will\\s+not|not\\s+going\\s+to|cannot|can't)\\s+(?<head>make|meet|hit|keep)\\s+(?:20\\d\\d|it\\s+(?:by|before|in)\\s+20\\d\\d|the\\s+date)`,
      {
        about: 'topic',
        form: 'past',
        kinds: ['programme', 'partnership'],
      },
    ),
    phrase(
      'no-longer-count-on',
      `no\\s+longer\\s+(?<head>count(?:s|ing)?\\s+on|expect(?:s|ing)?|believe[sd]?\\s+in|reckon(?:s|ing)?\\s+with)(?=[^.;]{1,120}\\b20\\d\\d)`,
      {
        about: 'topic',
        form: 'past',
        kinds: ['programme', 'partnership'],
      },
    ),
    phrase(
      'had-planned-to',
      `had\\s+(?:planned|been\\s+due|been\\s+scheduled|been\\s+set|been\\s+supposed|been\\s+meant|been\\s+expected|hoped|intended)\\s+to\\s+(?<head>sign|open|launch|start|begin|fly|award|vote|exchange|deliver|conclude|inaugurate)`,
      { about: 'topic', form: 'past', weight: 0.86 },
    ),
    phrase(
      'was-to-have-been-ceremony',
      `(?:when|where|on\\s+which)\\s+there\\s+(?:was|were)\\s+to\\s+have\\s+been\\s+(?:an?\\s+)?(?<head>ceremony|signing|launch|opening|vote)`,
      {
        about: 'topic',
        form: 'past',
      },
    ),
  ],
  agreed: [
    phrase(
      'all-but-settled',
      `(?:have|has|had)\\s+(?:all\\s+but|nearly|almost|virtually|practically)\\s+(?<head>settled|agreed|closed|finished|wrapped\\s+up|sealed|concluded)`,
      {
        ...maybe,
      },
    ),
    phrase(
      'a-draft-exists',
      `(?:there\\s+is\\s+an?|an?)\\s+draft(?:\\s+exists)?,?\\s+(?:which\\s+)?(?:still\\s+)?(?<head>lack(?:s|ing)|missing|awaiting|wait(?:s|ing)\\s+for|without)`,
      { ...maybe, kinds: PAPERS, weight: 0.84 },
    ),
  ],
};
