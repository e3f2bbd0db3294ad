// English cues. What is to come, where no verb of the step itself says so: targets, next stops, orders that are meant.

import type { Kind, Status } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { ends, force, sessions, votes } from './diaries.js';
import { AHEAD, PRODUCT, STRUCTURE, TRIAL, phrase } from './words.js';

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

const service: readonly Cue[] = [
  phrase(
    'first-train-is-to-run',
    `first\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:trains?|cars?|lorries|trucks?|ships?|vessels?|tankers?|ferr(?:y|ies)|passengers?|gas|oil|power|flights?|containers?)(?:\\s+(?!not\\s)[^\\s.;,]+){0,6}?\\s+(?:(?:is|are)\\s+(?:now\\s+)?(?:due\\s+|set\\s+|expected\\s+|scheduled\\s+)?to|will|should)\\s+(?<head>run|roll|cross|leave|sail|pass|flow|dock|depart|arrive)(?!\\p{L})`,
    { about: 'topic', kinds: ['programme', 'agreement'], form: 'future' },
  ),
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
    `(?:${TRIAL}|trials|tests|design\\s+reviews?|reviews?|qualification|ground\\s+tests|maiden\\s+flight|first\\s+flight|steel-cutting|keel-laying|breakthrough|prequalification|invitation|tender)(?:,)?(?:\\s+(?!to\\s)[^\\s.;,:]+){0,9}?[,:]?\\s+(?<head>(?:should|will|would|is\\s+to|are\\s+to)\\s+(?:follow|start|begin|come|take\\s+place|be\\s+(?:held|completed|called|launched|published|opened))|pencill?ed\\s+in|to\\s+be\\s+(?:published|held|called|launched|opened)|some\\s+time\\s+in|(?:is|are)\\s+(?:planned|scheduled|due|expected|foreseen|set|slated))`,
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
    'decide-who-builds',
    `(?:decision|announcement|ruling|verdict)\\s+on\\s+(?:who|which\\s+(?:firm|company|group|bidder|consortium|yard))(?:\\s+[^\\s.;,]+){1,8}?\\s+(?<head>(?:is|are)\\s+(?:now\\s+)?(?:due|expected|planned|awaited|to\\s+(?:come|follow|fall))|will\\s+(?:come|follow|fall))(?=\\s)`,
    { about: 'topic', kinds: ['programme', 'partnership'], form: 'future' },
  ),
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
