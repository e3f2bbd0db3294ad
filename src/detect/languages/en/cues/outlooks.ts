// English cues. What is to come, where no verb of the step itself says so: targets, diaries, next stops, end dates.

import type { Kind, Status } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { AHEAD, INSTRUMENT, MONTH, PARLIAMENT, PRODUCT, STRUCTURE, TRIAL, phrase } from './words.js';

const PAPERS: readonly Kind[] = ['agreement', 'memorandum'];
const SITES: readonly Kind[] = ['programme', 'partnership', 'agreement', 'memorandum'];
/** How a plan is put after its noun: "pencilled in for", "due", "should come". */
const PLANNED =
  '(?:(?:is|are|was|were|remains?|would\\s+be|will\\s+be)\\s+)?(?:still\\s+|now\\s+|both\\s+)?(?:to\\s+(?:come|follow)|pencill?ed\\s+in|planned|scheduled|due|expected|foreseen|set|slated|targeted|awaited|wanted|aimed\\s+for|envisaged|billed|put|projected|promised|in\\s+sight|within\\s+reach)';
/** What is the first that a thing gives. */
const FIRST_YIELD =
  '(?:power|electricity|light|service|services|aircraft|trains?|flights?|boats?|ships?|vessels?|gas|oil|water|hydrogen|deliver(?:y|ies)|cargo(?:es)?|passengers?|data|images?|satellites?|jets?|fighters?|units?|kilowatts?|cars|shipments?|visas?|permits?|transfers?|steel|production|lorries|customers?)';
const SERVICE =
  '(?:services?|trains|flights|operations|deliveries|exports|transfers|sailings|traffic|production|supplies|shipments|ferries|buses|payments|visas|permits|applications)';
const DEMONSTRATOR =
  '(?:demonstrator|prototypes?|test\\s?-?bed|test\\s+craft|mock-?up|technology\\s+carrier|first\\s+(?:prototype|demonstrator|model|satellite))';

const sessions: readonly Cue[] = [
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
    'next-meeting-hosted',
    `next\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:meeting|summit|session|round|conference|sitting)(?:,)?(?:\\s+[^\\s.;,]+){0,3}?,?\\s+(?<head>to\\s+be\\s+(?:hosted|held|convened|staged)|will\\s+be\\s+(?:hosted|staged)|is\\s+(?:planned|scheduled|due|set|pencilled\\s+in|foreseen|expected)|falls)`,
    { about: 'topic', kinds: ['dialogue', 'occasion', 'partnership'], form: 'future' },
  ),
  phrase(
    'meeting-being-arranged',
    `(?:meeting|session|round|summit)(?:\\s+[^\\s.;,]+){0,5}?\\s+(?:is|are)\\s+(?:now\\s+|already\\s+)?(?<head>being\\s+(?:arranged|prepared|organi[sz]ed|planned)|in\\s+preparation|in\\s+the\\s+works)`,
    { about: 'topic', kinds: ['dialogue', 'occasion', 'partnership', 'programme'], form: 'future' },
  ),
];

const service: readonly Cue[] = [
  phrase(
    'first-yield-in',
    `(?<!\\b(?:since|after|saw|had|made|its|of|the\\s+same|celebrated)\\s+)(?<head>first\\s+(?:[^\\s.;,]+\\s+)?${FIRST_YIELD})(?:\\s+[^\\s.;,]+){0,4}?(?=,?\\s+(?:${PLANNED}\\s+)?${AHEAD})(?!\\s+(?:was|were|came|flew|ran|arrived|left|had|has|did|went))`,
    { about: 'topic', kinds: ['programme', 'partnership'], form: 'future' },
  ),
  phrase(
    'yield-is-due',
    `(?:delivery|deliveries|commissioning|entry\\s+into\\s+service|lift-?off|launch|opening|switch-?on|inauguration|service|first\\s+light|${PRODUCT}|${STRUCTURE}|array)(?:\\s+(?!to\\s|not\\s)[^\\s.;,]+){0,5}?\\s+(?<head>(?:(?:is|are|remains?)\\s+)(?:still\\s+|now\\s+|both\\s+|again\\s+)?(?:due|expected|slated|wanted|foreseen|pencill?ed\\s+in|planned|scheduled|meant|promised|targeted))(?=\\s+(?:[^\\s.;,]+\\s+){0,8}?${AHEAD})(?!\\s+to\\s+(?:be\\s+)?(?:cut|laid|sign|vote|meet|approve|award|ratify|deliberat\\p{L}+|debate[sd]?|discuss\\p{L}*))`,
    { about: 'topic', kinds: ['programme', 'partnership'], form: 'future' },
  ),
  phrase(
    'will-serve',
    `${SERVICE}(?:\\s+(?!to\\s)[^\\s.;,]+){0,5}?\\s+(?:will|should|would|(?:is|are)\\s+(?:to|due\\s+to|expected\\s+to|set\\s+to|scheduled\\s+to|targeted\\s+to|meant\\s+to))\\s+(?<head>start|begin|commence|run|flow|roll|open|go\\s+live|get\\s+under\\s?way|be\\s+(?:offered|issued|accepted|available))`,
    { about: 'topic', form: 'future', kinds: ['programme', 'partnership', 'agreement'] },
  ),
  phrase(
    'structure-will-open',
    `(?:${STRUCTURE}|${PRODUCT}|it|they|which|that)\\s+(?:(?!to\\s)[^\\s.;,]+\\s+){0,4}?(?:will|should|(?:is|are)\\s+(?:to|due\\s+to|expected\\s+to|set\\s+to|scheduled\\s+to|meant\\s+to|intended\\s+to))\\s+(?:first\\s+)?(?<head>open|start\\s+(?:running|work|operating|service)|be\\s+(?:in\\s+service|in\\s+use|running|working|up\\s+and\\s+running|operational|ready|fielded|deployed|lowered|open\\s+to|commissioned|handed\\s+over)|enter\\s+service|go\\s+on(?:line|\\s+stream)|reach\\s+\\p{Lu}\\p{L}+|winter|replace|succeed)(?=\\s+(?:[^\\s.;,]+\\s+){0,7}?${AHEAD})`,
    { about: 'topic', form: 'future', kinds: ['programme', 'partnership'] },
  ),
  phrase(
    'date-as-goal',
    `(?<head>20\\d\\d)\\s+(?:as|is|remains?|being)\\s+(?:still\\s+)?(?:the|our|its|their|his)\\s+(?:[^\\s.;,]+\\s+)?(?:date|goal|target|aim|year|horizon|deadline|objective|ambition)`,
    { about: 'topic', form: 'future', kinds: ['programme', 'partnership'] },
  ),
  phrase(
    'goal-of-date',
    `(?:goal|target|aim|objective|ambition|horizon|date|deadline|appointment)(?:\\s+(?!to\\s)[^\\s.;,]+){0,10}?\\s+(?:in|of|for|is|remains|by|at)\\s+(?:(?:an?|the|first|still)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:in\\s+(?:service|use|operation)\\s+)?(?:in|by)\\s+)?(?<head>20\\d\\d)(?=[.,;]|$|\\s+(?:remains?|is|was|stands?|holds?|has|and)\\s)`,
    { about: 'topic', form: 'future', kinds: ['programme'] },
  ),
  phrase(
    'in-service-goal',
    `(?<head>(?:in\\s+(?:service|use|operation)|operational|deployed|flying|sailing|running))\\s+(?:in|by)\\s+20\\d\\d\\s+(?:remains?|is)\\s+(?:still\\s+)?(?:the|our|its)\\s+(?:aim|goal|target|objective|plan)`,
    { about: 'topic', form: 'future', kinds: ['programme'] },
  ),
  phrase(
    'year-appointment',
    `(?<=(?<!by\\s|before\\s)(?:the|its|our)\\s)(?<head>20\\d\\d)\\s+(?:date|goal|target|deadline|appointment|horizon|objective|start|launch|opening)`,
    {
      about: 'topic',
      form: 'future',
      kinds: ['programme'],
    },
  ),
  phrase(
    'on-the-horizon',
    `with\\s+(?<head>20\\d\\d)\\s+(?:on\\s+the\\s+horizon|in\\s+(?:view|mind|sight)|as\\s+the\\s+\\p{L}+)`,
    {
      about: 'topic',
      form: 'future',
      kinds: ['programme'],
    },
  ),
  phrase(
    'year-not-in-question',
    `(?<head>20\\d\\d)(?=(?:\\s+(?:date|goal|target|deadline|appointment))?,?\\s+(?:is|remains),?\\s+(?:for\\s+(?:now|the\\s+moment),?\\s+)?(?:not|still|un\\p{L}+)(?:,?\\s+for\\s+(?:now|the\\s+moment),?)?(?:\\s+(?:in|under|the|a|up\\s+for)\\s+(?:dispute|question|doubt|discussion|debate|goal|target|plan)|\\s+20\\d\\d))`,
    { about: 'topic', form: 'future', kinds: ['programme'] },
  ),
  phrase(
    'to-run-by',
    `to\\s+(?:be\\s+)?(?<head>run|running|fly|flying|sail|operate|serve|open|fielded|deployed|in\\s+service|in\\s+use|ready)\\s+(?:(?:in|across|over|under|on|through|between)\\s+[^\\s.;,]+\\s+)?by\\s+(?:the\\s+end\\s+of\\s+|end[\\s-]|mid-?|early\\s+|late\\s+|spring\\s+|summer\\s+)?20\\d\\d`,
    { about: 'topic', form: 'future', kinds: ['programme'] },
  ),
  phrase('date-planned', `(?<=\\d{4}\\s)\\((?<head>planned|foreseen|provisional)\\)`, {
    about: 'topic',
    form: 'future',
    kinds: PAPERS,
  }),
  phrase(
    'date-of-application',
    `date\\s+of\\s+(?:application|start|effect|opening|launch)\\s*[.:]\\s+\\d{1,2}\\s+\\p{L}+\\s+\\d{4}\\s+\\((?<head>foreseen|planned|expected|provisional)\\)`,
    { about: 'topic', form: 'future' },
  ),
  phrase(
    'circular-applies',
    `(?:circular|list|rules|draft|decision|regulation|scheme)(?:\\s+[^\\s.;,]+){0,4}?\\s+(?:is|will|are)\\s+(?:scheduled\\s+to\\s+|due\\s+to\\s+|to\\s+|expected\\s+to\\s+)?(?<head>apply|be\\s+effective|take\\s+effect|kick\\s+in|be\\s+in\\s+force)(?=\\s+(?:from|on|as\\s+of|with)\\s)`,
    { about: 'topic', form: 'future', kinds: PAPERS, weight: 0.82 },
  ),
  phrase(
    'goes-next-week',
    `first\\s+(?:[^\\s.;,]+\\s+){0,3}?(?<head>goes|leaves|flies|sails|arrives|departs|lands)\\s+(?:out\\s+)?(?:next\\s+(?:week|month)|within\\s+days|tomorrow|on\\s+\\p{L}+day)`,
    { about: 'topic', form: 'future' },
  ),
  phrase(
    'first-unit-could',
    `first\\s+(?:[^\\s.;,]+\\s+)?(?:units?|reactor|turbine|trains?|boats?|aircraft|jets?|satellites?|ships?|helicopters?|cells?|electricity|power)\\s+(?:could|might|may)\\s+(?<head>run|fly|sail|arrive|enter|go|come|start|reach|be\\s+\\p{L}+|turn|flow)`,
    { about: 'topic', kinds: ['programme'], form: 'possible' },
  ),
];

const works: readonly Cue[] = [
  phrase(
    'demonstrator-flies',
    `${DEMONSTRATOR}(?:\\s+(?!to\\s)[^\\s.;,]+){0,8}?,?\\s+(?:for\\s+its\\s+part,\\s+)?(?:is\\s+to|are\\s+to|will|should|would)\\s+(?<head>fly|take\\s+off|lift\\s+off|launch|be\\s+(?:launched|flown|tested|ready|built|shown)|sail|run|go\\s+into)`,
    { about: 'topic', kinds: ['programme'], form: 'future' },
  ),
  phrase(
    'trials-to-follow',
    `(?:${TRIAL}|trials|tests|design\\s+reviews?|reviews?|qualification|ground\\s+tests|maiden\\s+flight|first\\s+flight|steel-cutting|keel-laying|prequalification|invitation|tender)(?:,)?(?:\\s+(?!to\\s)[^\\s.;,:]+){0,9}?[,:]?\\s+(?<head>(?:should|will|would|is\\s+to|are\\s+to)\\s+(?:follow|start|begin|come|take\\s+place|be\\s+(?:held|completed|called|launched|published|opened))|pencill?ed\\s+in|to\\s+be\\s+(?:published|held|called|launched|opened)|some\\s+time\\s+in|(?:is|are)\\s+(?:planned|scheduled|due|expected|foreseen|set|slated))`,
    { about: 'topic', kinds: ['programme'], form: 'future' },
  ),
  phrase(
    'next-comes',
    `next\\s+(?:comes?|up|in\\s+line|on\\s+the\\s+list|stop|step|stage|hurdle|milestone)\\s*(?:is|are|:|,)?\\s+(?:an?|the)?\\s*(?:[^\\s.;,]+\\s+){0,3}?(?<head>reviews?|trials?|tests?|flight|launch|phase|decision)`,
    { about: 'topic', kinds: ['programme'], form: 'future' },
  ),
  phrase(
    'be-diverted',
    `(?<head>be\\s+(?:diverted|bored|dug|laid|welded|assembled|integrated|shipped|cut|poured|lifted|installed|delivered\\s+to\\s+the\\s+site))(?=\\s+(?:[^\\s.;,]+\\s+){0,5}?${AHEAD})`,
    { about: 'topic', kinds: ['programme'], weight: 0.86 },
  ),
];

const orders: readonly Cue[] = [
  phrase(
    'aim-for-contract',
    `(?:aim(?:s|ed|ing)?\\s+(?:for|at)|goal\\s+of\\s+(?:concluding|signing|awarding|placing)|work(?:s|ed|ing)?\\s+towards?)\\s+(?:an?|the)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?<head>contract|order)(?!\\p{L})`,
    { about: 'topic', kinds: ['programme', 'partnership'], form: 'future' },
  ),
  phrase(
    'contract-in-straight',
    `(?:contracts?|orders?)(?:\\s+(?!not\\s|to\\s)[^\\s.;,]+){0,6}?\\s+(?:is|was|are)\\s+(?:now\\s+)?"?(?<head>(?:in|on)\\s+the\\s+(?:final|home|last)\\s+(?:straight|stretch|lap|furlong|metres)|a\\s+matter\\s+of\\s+(?:days|weeks))`,
    { about: 'topic', kinds: ['programme', 'partnership'], form: 'future' },
  ),
  phrase(
    'contract-which-they-award',
    `(?:contracts?|orders?|tender|concession|loan|works)(?:\\s+(?!which|that)[^\\s.;,]+){0,5}?,?\\s+(?:which|that)\\s+(?:[^\\s.;,]+\\s+){1,7}?(?:mean|means|intend|intends|plan|plans|hope|hopes|want|wants|expect|expects|aim|aims|propose|propose[sd]?|are|is|due)\\s+to\\s+(?<head>award|sign|place|let|conclude|issue|grant)`,
    { about: 'topic', kinds: ['programme', 'partnership'], form: 'future' },
  ),
  phrase(
    'have-contract-signed',
    `(?:to\\s+(?:have|see|get)|count(?:s|ing)?\\s+on\\s+(?:seeing|having|getting)|hop(?:es?|ing)\\s+to\\s+(?:see|have|get))\\s+(?:it|the|an?|that|this)\\s*(?:[^\\s.;,]+\\s+){0,14}?(?<head>(?:concluded|signed|awarded|placed|sealed|inked)(?=\\s+(?:by|before|in|this|next|at)\\s))`,
    { about: 'topic', kinds: ['programme', 'partnership'], form: 'future' },
  ),
  phrase(
    'award-foreseen',
    `(?:award|contracts?|orders?|decision\\s+on\\s+the\\s+contract)(?:\\s+(?!not\\s|to\\s)[^\\s.;,]+){0,3}?\\s+(?<head>(?:(?:is|are)\\s+)?(?:now\\s+|still\\s+)?(?:foreseen|expected|planned|due|scheduled|awaited|targeted|in\\s+the\\s+bag|on\\s+the\\s+home\\s+straight))(?=\\s*:|\\s+(?:for|in|by|before|next|this|at|on|around|within)\\s)`,
    { about: 'topic', kinds: ['programme', 'partnership'], form: 'future' },
  ),
  phrase(
    'will-have-order',
    `would\\s+have\\s+(?:a|the|their|its)\\s+(?:[^\\s.;,]+\\s+)?(?<head>order|contract)\\s+in\\s+(?:their|its|the)\\s+(?:hands?|bag|pocket)`,
    { about: 'topic', kinds: ['programme', 'partnership'], form: 'future' },
  ),
];

const votes: readonly Cue[] = [
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

const ends: readonly Cue[] = [
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

const force: readonly Cue[] = [
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
    `entry\\s+into\\s+(?:force|effect)(?:\\s+of(?:\\s+(?!(?:was|were|is|are|has|have|took|will|in|at)\\s)[^\\s.;,]+){1,8}?)?\\s+(?:for|on|from|as\\s+of|set\\s+for)(?=\\s+(?:\\d{1,2}\\s|${MONTH}))`,
    {
      form: 'present',
      weight: 0.97,
      kinds: PAPERS,
    },
  ),
  phrase(
    'force-on-date-headline',
    `(?<head>in\\s+(?:force|effect))\\s+(?:from|as\\s+of|on)(?=\\s+(?:\\d{1,2}\\s|${MONTH}|next\\s|\\p{L}+day))`,
    { form: 'present', kinds: PAPERS },
  ),
];

export const outlooks: Readonly<Partial<Record<Status, readonly Cue[]>>> = {
  held: sessions,
  operational: service,
  milestone: works,
  contracted: orders,
  approved: votes,
  expired: ends,
  'in-force': force,
  completed: [
    phrase(
      'whole-thing-due',
      `(?:full|whole|entire|complete)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:array|network|line|fleet|system|constellation|programme|works?|tunnel|telescope|railway)\\s+(?<head>(?:is|are)\\s+(?:due|expected|scheduled|planned|to\\s+be\\s+(?:finished|complete|ready))|should\\s+be\\s+(?:finished|complete|ready|working)|will\\s+be\\s+(?:finished|complete|ready))`,
      { about: 'topic', form: 'future', kinds: SITES },
    ),
  ],
  established: [
    phrase(
      'firm-will-be-formed',
      `(?:compan(?:y|ies)|venture|firm|entity|body|agency|organi[sz]ation|commission|office)(?:,(?![^,]*\\bnot\\b)[^,.;]{1,60},)?(?:\\s+(?!to\\s)[^\\s.;,]+){0,8}?\\s+(?:will|should|is\\s+to|are\\s+to|would)\\s+(?<head>be\\s+(?:formed|set\\s+up|founded|created|established|born|incorporated|in\\s+being|registered)|come\\s+into\\s+being|see\\s+the\\s+light|open\\s+in|take\\s+shape)`,
      { about: 'topic', form: 'future', kinds: ['programme', 'partnership', 'dialogue', 'agreement'] },
    ),
    phrase(
      'founding-meeting-ahead',
      `founding\\s+(?:meeting|assembly|session|conference)(?:\\s+[^\\s.;,]+){0,6}?\\s+(?:will|is\\s+to|should)\\s+(?<head>take\\s+place|be\\s+held|meet|convene)`,
      { about: 'topic', form: 'future', kinds: ['programme', 'partnership', 'dialogue'] },
    ),
  ],
  signed: [
    phrase(
      'pens-will-come-out',
      `(?:pens?|fountain\\s+pens?|ink)\\s+(?:will|should|are\\s+to|is\\s+to)\\s+(?<head>come\\s+out|be\\s+(?:out|needed|drawn|wielded)|flow|meet\\s+paper)`,
      { form: 'future', kinds: PAPERS },
    ),
    phrase(
      'day-fixed-for-pens',
      `(?:signing|signature|autograph|ceremony)(?:\\s+[^\\s.;,]+){0,3}?,?\\s+(?:but\\s+)?(?:both|they|the\\s+two)(?:\\s+[^\\s.;,]+){0,3}?\\s+(?:want|hope|desire|wish|intend)\\s+to\\s+(?<head>do)\\s+(?:it|so)\\s+soon`,
      { form: 'future', kinds: PAPERS },
    ),
  ],
};
