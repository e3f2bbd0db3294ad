// English context rules: what only looks like an event (other subjects and objects, provisions), and words that cancel other rules.

import type { ContextRule } from '../../../language.js';
import { PLAN_TO, STEP_VERB } from './denials.js';
import { rule } from './words.js';

/** What is opened, extended, suspended or signed around a commitment and is not it. */
const BYSTANDERS =
  'strikes?|exhibitions?|tickets?|cases?|hearings?|sittings?|debates?|seminars?|workshops?|webinars?|symposium|books?|guides?|booklets?|films?|documentary|concerts?|receptions?|dinners?|hotels?|registrations?|deadlines?|comment periods?|consultation periods?|calls?|licen[cs]es?|permits?|visas?|memberships?|(?:his|her|their) terms?|courses?|match(?:es)?|games?|fixtures?|campaigns?|protests?|demonstrations?|petitions?|offers?|lawsuits?|complaints?|appeals?|investigations?|articles?|tours?|surveys?|stud(?:y|ies)|websites?|subscriptions?|leases?|scholarships?|internships?|side events?|preparatory (?:meetings?|talks)|press (?:conferences?|briefings?)|votes? of (?:no )?confidence|budgets?|museums?|pens?|memorials?';

/** Who works for a programme or a pact, and is suspended, dismissed or confirmed in office. */
const PEOPLE =
  '(?:heads?|chiefs?|boss(?:es)?|directors?|managers?|chairm[ae]n|chairwom[ae]n|crews?|sailors?|staff|employees|workers|engineers|pilots|spokes(?:man|woman|person)|suppliers?|firms?|compan(?:y|ies)|contractors?)';

export const lookalikes: readonly ContextRule[] = [
  // "the notifications required for the entry into force": they have come, it has not.
  rule(
    'papers-for-entry',
    'drop',
    'forward',
    3,
    '(?:notes?|notifications?|letters|instruments?|procedures?|formalities|requirements?|steps|conditions|documents?)(?: (?!and )[^\\s.;,]+){0,5}? (?:for|before|concerning|regarding|on|prior to)(?: the| its)?(?= (?:entry|coming) into (?:force|effect))',
    { statuses: ['in-force'], forms: ['noun'] },
  ),
  rule(
    'provisional-over',
    'drop',
    'backward',
    90,
    '(?:has |have )?(?:ended|ceased|lapsed|(?:was|were|been) (?:ended|terminated|discontinued|suspended))',
    {
      statuses: ['provisionally-applied'],
      forms: ['noun'],
    },
  ),
  // "from the date of signature": no word on when, nor whether.
  rule(
    'from-date-of',
    'drop',
    'forward',
    3,
    '(?:from|as of|with effect from|on|until) (?:the |its )?(?:date|day|time|moment) of(?: its| the)?',
    {
      statuses: ['signed'],
      forms: ['noun'],
    },
  ),
  // "The Sea Lynx crew was suspended": people and firms around it.
  rule('its-people', 'drop', 'forward', 18, `(?:${PEOPLE})(?= (?:was|were|is|are|has been|have been|had been|being) )`, {
    statuses: ['suspended', 'terminated', 'reduced', 'completed', 'renewed'],
    forms: ['past'],
  }),
  // "Sweden will not attend": the session is held all the same.
  rule(
    'stays-away',
    'drop',
    'forward',
    2,
    "(?:not|never|n't|nor|neither|declin(?:es|ed) to|refus(?:es|ed) to)(?: \\p{L}+)?(?= (?:attend|take part|participate))",
    { statuses: ['held'] },
  ),
  // "has dropped plans to sign it": what ends is the plan.
  rule('drops-plan', 'drop', 'backward', 1, `${PLAN_TO}(?= ${STEP_VERB})`, { statuses: ['terminated', 'delayed', 'suspended'] }),
  // "withdrew its notice of termination": what ends is the notice.
  rule(
    'takes-back',
    'drop',
    'backward',
    1,
    '(?:its|the|their|that) (?:[^\\s.;,]+ )?(?:notice|notification|denunciation|reservations?|declaration|decision|threat|objection)',
    {
      statuses: ['terminated', 'reduced'],
    },
  ),
  // What a treaty allows its parties is told of every treaty.
  rule(
    'clause-of-exit',
    'drop',
    'forward',
    'clause',
    '(?:either|each|any|every|neither)(?: (?:of the|contracting|other))* (?:part(?:y|ies)|sides?|states?|governments?|members?) (?:may|can|could|might|is free to|has the right to|shall have the right to)',
    { statuses: ['terminated', 'suspended', 'reduced', 'amended', 'renewed', 'expired'] },
  ),
  rule(
    'exit-by-either',
    'drop',
    'backward',
    70,
    '(?:at any time )?by (?:either|any|each|mutual)(?: of the| contracting)* (?:part(?:y|ies)|sides?|states?|governments?|consent|agreement)',
    { statuses: ['terminated', 'suspended', 'amended', 'renewed'], forms: ['possible'] },
  ),
  // "adopted a decision on the signing": the paper that is adopted is another.
  rule(
    'other-act',
    'drop',
    'backward',
    40,
    '(?:an?|the|its|two|several) (?:\\p{L}+ )?(?:decisions?|resolutions?|regulations?|recommendations?|opinions?|conclusions|directives?) (?:on|to|concerning|calling|regarding)',
    { statuses: ['agreed'] },
  ),
  rule(
    'not-only',
    'pseudo',
    'forward',
    'clause',
    "(?:will|did|does|has|have|was|is|would) not(?: be| have)?(?=\\s*[:;.])|if all goes (?:well|to plan|according to plan|as planned)|not (?:only|just|merely|least)|no (?:longer delayed|doubt|later than|fewer than|less than|sooner)|without (?:delay|debate|a vote|fanfare|amendments?|(?:a )?division|dissent|opposition|objections?|further ado|discussion|fuss|ceremony|a murmur|incident|a hitch|problems|difficulty|reservations?|changes?|a single)|(?:will|would) (?:not|never)(?= (?:now )?be (?:built|made|developed|pursued|reali[sz]ed))|(?:will not|won't|is not|are not|isn't|aren't)(?= (?:now )?(?:go|going) ahead)|(?:nobody|no one|none|not (?:a single|one) \\p{L}+|never)(?= (?:(?:was|were|having|had|has) )?(?:abstain|oppos|dissent|object|(?:vot(?:ing|ed) )?(?:against|no(?:[ ,.;])))) ?|not before time|not(?= (?:in )?(?:\\p{L}+ )?20\\d\\d(?:\\s*$|[.,;)]))|not(?= been (?:in (?:force|effect)|valid|binding) since)|nothing(?= (?:whatsoever |at all )?(?:will|would|is going to) (?:open|start|fly|sail|run|happen|begin|move))|(?:on|at|upon|following) (?:a|the) (?:proposal|suggestion|request|urging) (?:by|of|from)|as (?:proposed|suggested) by|acting on a proposal|not (?:to be )?confused? with|whether or not|(?:scene|setting|venue|stage|backdrop)(?: [^.;]{1,40}?)? for the|not(?= (?:yet )?(?:replied|responded|answered|reacted) to)",
  ),
  // "It is not known whether": who knows nothing denies nothing.
  rule(
    'not-known-whether',
    'pseudo',
    'forward',
    'clause',
    "(?:not|cannot|nobody|no one|\\p{L}+n't)(?=\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:known?s?|clear|certain|sure|decided?|say|said|saying|tell|told|confirm(?:ed)?|disclosed?|specif(?:y|ied)|evident)\\s+(?:whether|if)\\b)",
  ),
  // What does not come as planned is late, and no denial.
  rule(
    'late-no-denial',
    'pseudo',
    'forward',
    'clause',
    "(?:(?<=\\b(?:will|is|are) )not|\\b(?:wo|is|are)n't)(?=(?:\\s+[^\\s.;]+){1,4}? this (?:year|month|spring|summer|autumn|winter))|(?:not|\\p{L}+n't)(?=(?:\\s+[^\\s.;]+){1,8}?\\s+(?:until|till) (?:[^\\s.;,]+ ){0,3}?(?:20\\d\\d|next|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)|(?:\\s+[^\\s.;]+){0,7}?\\s+before (?:20\\d\\d|next (?:year|spring|summer|autumn|\\p{L}+))|(?:\\s+[^\\s.;]+){1,10}?\\s+(?:as (?:planned|scheduled|expected|foreseen|promised)|on (?:time|schedule))|\\s+(?:be able to )?(?:meet|make|hit|keep|met|made|kept)(?:\\s+[^\\s.;]+){1,4}?\\s+(?:deadlines?|dates?|targets?|timetable|schedule|goals?))",
  ),
  // "Applications are open for the regimental race": what one enters for is something else.
  rule(
    'entries-for-other',
    'drop',
    'backward',
    30,
    '(?:for|to) (?:the |an? |its |our )?(?:[^\\s.;,]+ ){0,3}?(?:races?|courses?|competitions?|contests?|tournaments?|marathons?|schools?|workshops?|seminars?|webinars?|exams?|prizes?|awards?|camps?|internships?|traineeships?|posts?|jobs?|vacanc(?:y|ies)|class(?:es)?|lessons?|tours?|nurser(?:y|ies))',
    { statuses: ['operational', 'established', 'underway'] },
  ),
  rule(
    'call-for-papers',
    'drop',
    'both',
    'clause',
    'transfer window|season ticket|album|record label|playing contract|lease of the',
  ),
  rule(
    'bystander',
    'drop',
    'forward',
    70,
    `(?<=(?:^|[;,:]\\s|\\s-\\s|\\bthat\\s|\\bbecause\\s|\\bwhile\\s)(?:and\\s|but\\s|then\\s)?(?:(?:the|an?|his|her|their|its|new|all|some|two|three|most|\\d+|[\\p{L}-]+)\\s){0,3})(?:${BYSTANDERS})(?=\\s+(?:of|for|on|at|to|in|under|against|about|with|over|around|was|were|has|have|had|is|are|linked|building|\\p{L}+ed)\\s)(?![^.;]{0,80}\\b(?:that|heard|told|said|after)\\b)`,
    { forms: ['past', 'attributive', 'present', 'state'] },
  ),
  // One flight that is cancelled ends no agreement.
  rule(
    'one-flight',
    'drop',
    'forward',
    70,
    '(?:an?|one|another|this|(?:the|a) (?:first|second|next|last)) (?:\\p{L}+ )?(?:flight|sailing|removal|transfer|shipment|train|ferry|seat|convoy)(?= (?:under|to|of|for|from|was|were|has|had|is))',
    { statuses: ['terminated', 'suspended'] },
  ),
  rule(
    'people',
    'drop',
    'forward',
    70,
    `(?<=(?:^|[;,]\\s|\\bthat\\s)(?:(?:the|an?|two|three|four|five|six|all|some|several|many|\\d+|[\\p{L}-]+)\\s){0,3})(?:employees|officials|workers|crew members|players|officers|members|guards|pilots|soldiers|judges|students|MPs|deputies)(?=\\s(?:of|from|at|in|on|was|were|has|have|had)\\s)`,
    { forms: ['past', 'attributive', 'present'], statuses: ['suspended', 'terminated'] },
  ),
  // "suspends two employees", "extends the curfew": another object.
  rule(
    'other-object',
    'drop',
    'backward',
    1,
    '(?:(?:two|three|four|five|its|the|his|her|their|an?|some|several|\\d+|all|one|another|[\\p{L}-]+)\\s+){0,3}(?:employees|staff|traffic|ferries|trains|matches|games|play|services?|officials|officers|players|ministers|MPs|members|judges|pilots|soldiers|licen[cs]es?|curfew|state of emergency|holidays?|hours|stay|visit|tour|lead|run|season|flights|trading|classes|leave|lease|employment|deadlines?|(?:employment|fuel|service|rental|supply|maintenance|coaching|playing) contracts?|contracts? with)',
    {
      forms: ['past', 'present', 'future', 'infinitive', 'attributive'],
      statuses: ['renewed', 'suspended', 'terminated', 'delayed', 'resumed', 'reduced'],
    },
  ),
  rule(
    'other-paper',
    'drop',
    'backward',
    1,
    "(?:an?|the|his|her|their|copies of|two|several) (?:\\p{L}+ ){0,2}(?:guest ?books?|visitors' book|petitions?|open letters?|communiqu[e\u00e9]s?|autographs?|statements?|declarations?(?! of intent)|books?|banners?|registers?|decrees? of appointment|leases?|tenanc(?:y|ies)|sponsorships?|(?:rental|tenancy|employment|insurance|sponsorship|lease) (?:contracts?|agreements?|deals?|polic(?:y|ies))|instruments? of (?:ratification|accession|acceptance|approval))(?! (?:establishing|creating|launching))",
    { statuses: ['signed'] },
  ),
  // "the instrument of ratification, signed by the President on 1 August": who signs it has not signed the treaty.
  rule(
    'instrument-signed',
    'drop',
    'forward',
    2,
    '(?<=instruments? of (?:ratification|accession|acceptance|approval|adhesion) (?:[^.;,]{0,80} )?)[^\\s.;,]+,|instruments? of (?:ratification|accession|acceptance|approval|adhesion),',
    { statuses: ['signed'] },
  ),
  rule(
    'other-rules',
    'drop',
    'forward',
    60,
    '(?<=(?:^|[;,]\\s)(?:(?:the|an?|new|these|several|stricter|its|such)\\s){0,2})(?:rules|regulations?|restrictions|sanctions|measures|standards?|requirements|guidelines|tax(?! (?:treaty|convention|agreement|pact|accord|protocol|deal))|levy|ban|ordinances?|orders?)(?=\\s)',
    { statuses: ['in-force', 'operational'] },
  ),
  rule(
    'tacitly',
    'drop',
    'both',
    40,
    'tacitly|automatically|unless (?:it is |they are |(?:sooner |previously )?)(?:denounced|terminated|either|one of|notice)|(?:each|every) (?:year|\\p{L}+ years)|usually|normally|typically|annually',
    {
      statuses: ['renewed', 'expired', 'negotiating'],
      forms: ['present', 'state', 'infinitive', 'noun', 'possible'],
    },
  ),
  // "on the first day of the month following the exchange of notes, i.e. on 1 January": the day is not that of the exchange.
  rule(
    'counted-from',
    'drop',
    'forward',
    60,
    'day (?:after|following|of the (?:\\p{L}+ )?month (?:after|following))(?=[^;]{0,140}(?:i\\.e\\.|that is|namely|viz\\.),? )',
    {
      forms: ['noun'],
      statuses: ['ratified', 'approved', 'signed'],
    },
  ),
  rule('withdrawal-effect', 'drop', 'forward', 'sentence', 'withdrawal|denunciation|exit|notice of \\p{L}+', {
    statuses: ['in-force'],
    forms: ['present', 'future', 'infinitive', 'noun'],
  }),
  rule('no-longer-party', 'pseudo', 'forward', 'clause', 'no longer (?:an? )?(?:party|member|part|bound)'),
  rule(
    'deadline',
    'drop',
    'forward',
    'clause',
    'deadlines?|ultimatum|mandate|terms? of (?:the|its|their) (?:[^\\s.;,]+ ){0,2}?(?:chair|head|president|director|secretary|judges?|members?)\\p{L}*|visas?|passports?|term of office|referendum (?:period|deadline)|window|warranty|comment period',
    { statuses: ['expired'] },
  ),
  // "stopped work on the station in favour of a base": told of the base, it is the other's stop.
  rule('in-favour-of-this', 'drop', 'backward', 1, 'on (?:the|its|an?) [^.;,]{3,60} in favou?r of', { statuses: ['suspended'] }),
  rule(
    'law',
    'drop',
    'forward',
    'clause',
    '(?:as a|the|this|that|its|a new|new|implementing|ratification|domestic) (?:law|statute|act|bill|decree|regulation|legislation|ordinance|notice)(?: (?:itself|no\\.? ?\\d+))?|(?:law|statute|act|decree|regulations?|legislation|ordinance|order) (?:implementing|transposing|incorporating|enacting|giving effect to)',
    { statuses: ['in-force', 'operational'] },
  ),
  rule(
    'statute',
    'drop',
    'both',
    'clause',
    'shall(?! (?:enter into force|take effect|come into (?:force|effect)|apply|be effective) (?:on|from|as of|as from) (?:\\d{1,2} \\p{L}+ \\d{4}|\\p{L}+ \\d{1,2},? \\d{4}))',
  ),
  rule(
    'provision',
    'drop',
    'both',
    'sentence',
    'on the (?:first|thirtieth|30th|sixtieth|60th|\\d+(?:st|nd|rd|th)) day (?:after|of|following)(?![^;]{0,140}(?:i\\.e\\.|that is|namely|viz\\.),? (?:to say,? )?(?:on )?(?:the )?(?:\\d|\\p{Lu}\\p{L}+ \\d))|(?<!(?:day|today|tonight|yesterday|tomorrow|January|February|March|April|May|June|July|August|September|October|November|December|\\d),?\\s)(?:\\d+|\\p{L}+(?:-\\p{L}+)?) (?:(?:calendar )?days (?:after|from(?! now| today)|following)|(?:months|years) (?:after|from|following) (?:the |its |their |such )?(?:date|day|deposit|receipt|exchange|\\p{L}+ ratification|\\d+\\p{L}+ ratification|ratification|notification|last|later|second|publication|(?:\\d+|\\p{L}+) (?:states|countries|ratifications|parties|governments|members|nations|instruments)))(?![^.;]{0,60}\\b(?:19|20)\\d\\d\\b)|(?:under|according to) (?:its|the) (?:final )?(?:terms|articles?|article \\d+)',
    { forms: ['present', 'future', 'infinitive', 'noun'] },
  ),
];
