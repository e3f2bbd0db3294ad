// English context rules: negation, plans, hearsay, conditions, and what only looks like them.

import type { Status } from '../../../domain/status.js';
import type { ContextRule, Effect, Form } from '../../language.js';

const word = (pattern: string) => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;
const rule = (
  id: string,
  effect: Effect,
  direction: ContextRule['direction'],
  scope: ContextRule['scope'],
  pattern: string,
  rest: { forms?: readonly Form[]; statuses?: readonly Status[] } = {},
): ContextRule => ({
  id: `en.${id}`,
  effect,
  direction,
  scope,
  pattern: word(pattern),
  ...rest,
});

const OPEN_FORMS: readonly Form[] = ['noun', 'infinitive', 'progressive'];

/** What is done by deciding or agreeing on it: who decides to suspend has suspended. */
const BY_DECIDING =
  '(?:suspend|halt|freeze|pause|terminate|scrap|cancel|abandon|axe|end|withdraw|pull out|quit|leave|postpone|delay|defer|put (?:off|back|on)|shelve|mothball|resume|restart|relaunch|revive|extend|renew|prolong|roll over)(?!\\p{L})';

/** What is opened, extended, suspended or signed around a commitment and is not it. */
const BYSTANDERS =
  'strikes?|exhibitions?|tickets?|cases?|hearings?|debates?|seminars?|workshops?|webinars?|symposium|books?|guides?|booklets?|films?|documentary|concerts?|receptions?|dinners?|hotels?|registrations?|deadlines?|comment periods?|consultation periods?|calls?|licen[cs]es?|permits?|visas?|memberships?|(?:his|her|their) terms?|courses?|match(?:es)?|games?|fixtures?|campaigns?|protests?|demonstrations?|petitions?|offers?|lawsuits?|complaints?|appeals?|investigations?|articles?|tours?|surveys?|stud(?:y|ies)|websites?|subscriptions?|leases?|scholarships?|internships?|side events?|preparatory (?:meetings?|talks)|press (?:conferences?|briefings?)|votes? of (?:no )?confidence|budgets?|museums?|pens?|memorials?';

export const context: readonly ContextRule[] = [
  rule(
    'not-only',
    'pseudo',
    'forward',
    'clause',
    "(?:will|did|does|has|have|was|is|would) not(?: be| have)?(?=\\s*[:;.])|if all goes (?:well|to plan|according to plan|as planned)|not (?:only|just|merely|least)|no (?:longer delayed|doubt|later than|fewer than|less than|sooner)|without (?:delay|debate|a vote|fanfare|amendment)|(?:will|would) (?:not|never)(?= (?:now )?be (?:built|made|developed|pursued|reali[sz]ed))|(?:will not|won't|is not|are not|isn't|aren't)(?= (?:now )?(?:go|going) ahead)|not before time|not (?:to be )?confused? with|whether or not",
  ),
  // What does not come as planned is late, and no denial.
  rule(
    'late-no-denial',
    'pseudo',
    'forward',
    'clause',
    "(?:not|\\p{L}+n't)(?=(?:\\s+[^\\s.;]+){1,8}?\\s+(?:until|till) (?:[^\\s.;,]+ ){0,3}?(?:20\\d\\d|next|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)|(?:\\s+[^\\s.;]+){1,4}? this (?:year|month|spring|summer|autumn|winter)|(?:\\s+[^\\s.;]+){0,7}?\\s+before (?:20\\d\\d|next (?:year|spring|summer|autumn|\\p{L}+))|(?:\\s+[^\\s.;]+){1,10}?\\s+(?:as (?:planned|scheduled|expected|foreseen|promised)|on (?:time|schedule))|\\s+(?:be able to )?(?:meet|make|hit|keep|met|made|kept)(?:\\s+[^\\s.;]+){1,4}?\\s+(?:deadlines?|dates?|targets?|timetable|schedule|goals?))",
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
    '(?:(?:two|three|four|five|its|the|his|her|their|an?|some|several|\\d+|all|one|another|[\\p{L}-]+)\\s+){0,3}(?:employees|staff|officials|officers|players|ministers|MPs|members|judges|pilots|soldiers|licen[cs]es?|curfew|state of emergency|holidays?|hours|stay|visit|tour|lead|run|season|flights|trading|classes|leave|lease|employment|deadlines?|(?:employment|fuel|service|rental|supply|maintenance|coaching|playing) contracts?|contracts? with)',
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
    "(?:an?|the|his|her|their|copies of|two|several) (?:\\p{L}+ ){0,2}(?:guest ?books?|visitors' book|petitions?|open letters?|communiqu[e\u00e9]s?|autographs?|statements?|declarations?(?! of intent)|books?|banners?|registers?|decrees? of appointment)(?! (?:establishing|creating|launching))",
    { statuses: ['signed'] },
  ),
  rule(
    'other-rules',
    'drop',
    'forward',
    60,
    '(?<=(?:^|[;,]\\s)(?:(?:the|an?|new|these|several|stricter|its|such)\\s){0,2})(?:rules|regulations?|restrictions|sanctions|measures|standards?|requirements|guidelines|tax|levy|ban|ordinances?|orders?)(?=\\s)',
    { statuses: ['in-force', 'operational'] },
  ),
  rule(
    'tacitly',
    'drop',
    'both',
    40,
    'tacitly|automatically|(?:each|every) (?:year|\\p{L}+ years)|usually|normally|typically|annually',
    {
      statuses: ['renewed', 'expired', 'negotiating'],
      forms: ['present', 'state', 'infinitive', 'noun', 'possible'],
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
    'deadlines?|ultimatum|mandate|visas?|passports?|term of office|referendum (?:period|deadline)|window|warranty|comment period',
    { statuses: ['expired'] },
  ),
  rule(
    'law',
    'drop',
    'forward',
    'clause',
    '(?:as a|the|this|that|its|a new|new|implementing|ratification|domestic) (?:law|statute|act|bill|decree|regulation|legislation|ordinance|notice)(?: (?:itself|no\\.? ?\\d+))?',
    { statuses: ['in-force', 'operational'] },
  ),
  rule('statute', 'drop', 'both', 'clause', 'shall'),
  rule(
    'provision',
    'drop',
    'both',
    'sentence',
    'on the (?:first|thirtieth|30th|sixtieth|60th|\\d+(?:st|nd|rd|th)) day (?:after|of|following)|(?:\\d+|\\p{L}+(?:-\\p{L}+)?) (?:calendar )?(?:days|months|years) (?:after|from|following)(?![^.;]{0,60}\\b(?:19|20)\\d\\d\\b)|(?:under|according to) (?:its|the) (?:final )?(?:terms|articles?|article \\d+)',
    { forms: ['present', 'future', 'infinitive', 'noun'] },
  ),

  rule(
    'not',
    'denied',
    'forward',
    60,
    "not|never|nothing|in no way|by no means|neither|nor|no one|nobody|cannot|(?:is|are|was|were|has|have|had|does|do|did|wo|would|could|can)n't",
  ),
  rule(
    'none',
    'denied',
    'forward',
    70,
    'none of|no (?:other |further |such |new |formal |final |legal |binding |agreed )?(?:text|wording|draft|law|bill|vote|ceremony|signing|launch|construction|work|building|agreement|deal|pact|treaty|country|contract|decision|date|instrument|memorandum|plan|proposal|intention|question|desire|wish|talks|negotiations?|extension|document|party|government|state|signature|agreement)s?',
  ),
  rule(
    'yet-to',
    'denied',
    'forward',
    40,
    '(?:has|have|had|is|are|was) (?:still |yet )?(?:yet|still) to|yet to|remains? to be|(?:is|are) still to be|still (?:has|have|needs?) to be',
  ),
  rule(
    'fail-to',
    'denied',
    'forward',
    50,
    'fail(?:s|ed|ing)? to|refus(?:es|ed|ing) to|declin(?:es|ed) to|stopp?(?:ed|ing)? short of|decid(?:es|ed) against|ruled? out|rules out|den(?:y|ies|ied)|reject(?:s|ed)? (?:claims?|reports?)|dismiss(?:es|ed)|without having|without(?= (?:sign|agree|adopt|ratif|conclud|reach)ing)|instead of|rather than|far from|false that|incorrect that|not true that|no truth|contrary to',
  ),
  rule(
    'deny',
    'denied',
    'forward',
    'sentence',
    '(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|contradict(?:s|ed)?|refut(?:es|ed)|disput(?:es|ed)) (?:a |the |any |these |those |all |media |press |such )*(?:claims?|reports?|suggestions?|rumou?rs?|speculation|assertions?|that|having)',
  ),
  rule(
    'fake',
    'denied',
    'both',
    'sentence',
    'fake news|(?:called|calls|labelled|labeled|branded) (?:[^\\s.;]+ ){0,8}?(?:false|fake|untrue|nonsense|baseless|fiction)',
  ),
  rule(
    'is-false',
    'denied',
    'backward',
    100,
    '(?:is|was|are|were) (?:not (?:true|correct|the case)|false|wrong|untrue|premature|incorrect)|do(?:es)? not correspond to \\S+|(?:has|have|had) no (?:basis|foundation)|(?:is|are|was|were) (?:baseless|unfounded|groundless|fabricated|fake|without foundation|made up|nonsense)|did not (?:take place|happen|materiali[sz]e)|has not (?:happened|taken place|been (?:set|held|completed))|(?:is|was|are) ruled out|fell through|was (?:rejected|voted down|blocked)',
  ),

  rule(
    'reportedly',
    'rumoured',
    'both',
    'sentence',
    'reportedly|allegedly|word (?:is|has it|in \\p{L}+ is)|rumou?r has it|the talk (?:in \\p{L}+ )?is|it is (?:understood|believed|thought|rumou?red)|(?:media|press|newspapers?|papers) reports?|rumou?r(?:s|ed)?|speculation|unconfirmed|purported(?:ly)?',
  ),
  rule(
    'said-to',
    'rumoured',
    'forward',
    60,
    '(?:is|are|was|were) (?:said|understood|believed|thought|rumou?red|reported|tipped|expected by \\S+) to',
  ),
  rule(
    'paper-said-to',
    'rumoured',
    'forward',
    90,
    '(?:documents?|texts?|papers?|letters?|pictures?|photos?|cop(?:y|ies)|drafts?|versions?) (?:\\S+ ){0,4}?said to',
  ),
  rule(
    'could-come',
    'rumoured',
    'backward',
    60,
    '(?:could|may|might) (?:well |yet |still |now )?(?:come|follow|happen|take place|be|slip|go|wait)',
    {
      forms: OPEN_FORMS,
    },
  ),
  rule(
    'anonymous',
    'rumoured',
    'both',
    'sentence',
    '(?:according to|citing|cited|quoting|sa(?:id|ys?)|told by) (?:\\S+ ){0,3}?(?:unnamed|anonymous|undisclosed)(?: \\S+){0,3}|sources? (?:said|says?|told|close to)|(?:one|two|three|four|several|some|many) (?:people|persons|officials|sources|insiders|diplomats)(?: \\S+){0,4}? (?:told|said|say)|unverified|(?:an? |the )?(?:\\S+ )?posts? on (?:Telegram|X|Twitter|Facebook|social media)|claim(?:s|ed) (?:that|on|in)|people (?:familiar|with knowledge|close to|briefed)|(?:two|three|several|some|one) of (?:them|the people) said|asked not to be (?:named|identified)|(?:government|diplomatic|industry|senior|Whitehall) sources?|reports? (?:said|says|suggest(?:s|ed)?)|report says',
  ),
  rule(
    'analysts',
    'rumoured',
    'both',
    'sentence',
    'analysts?|experts?|observers|commentators|my guess|I would (?:guess|expect)|in my view|one consultant',
  ),
  rule(
    'hope',
    'rumoured',
    'forward',
    'clause',
    'hop(?:e|es|ed|ing) (?:to|that|for)|would rather|prefer(?:s|red)? to|keen to|eager to|minded to|tempted to|close to|closer to|nearing|on the (?:verge|brink|cusp|eve) of|edg(?:es|ed|ing) (?:closer )?(?:to|towards)|inch(?:es|ed|ing) (?:closer )?(?:to|towards)|within reach of|days away from|weeks away from|leaning towards|bid to|attempts? to|trying to|tr(?:y|ies|ied) to|hopefully|thinking of|thinks of|toy(?:s|ed|ing) with|contemplat(?:es|ed|ing)|calls (?:\\S+ ){0,3}?to|would like to|want(?:s|ed)?|wish(?:es|ed)? to|call(?:s|ed|ing)? (?:for|on)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|appeal(?:s|ed)? (?:for|to)|press(?:es|ed|ing)? (?:for|to|his|her|the)|seek(?:s|ing)? to|sought to|push(?:es|ed|ing)? (?:to|for)|lobb(?:y|ied|ying)|ask(?:s|ed)? to|interested in|interest in|consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|discuss(?:es|ed|ing)?|explor(?:e|es|ed|ing)|propos(?:e|es|ed|al|ing)|suggest(?:s|ed|ing)?|offer(?:s|ed) to|open to|in favou?r of|possibility|possible|prospects? of|likely to|unlikely to|risk(?:s|ing)?|fear(?:s|ed)?|threat(?:en(?:s|ed|ing)?)?|doubts?|ready to|willing to|prepared to|idea of|talks? (?:of|about)',
  ),
  rule(
    'among-options',
    'rumoured',
    'both',
    'clause',
    '(?:among|one of) the (?:options|possibilities|ideas|scenarios)|on the table|under (?:discussion|consideration|review|study)|(?:is|are) (?:an|one|another) (?:option|idea|possibility)s?|one (?:idea|option|possibility|scenario)|are options',
  ),
  rule('all-but', 'rumoured', 'forward', 2, 'all but|as good as|nearly|almost'),
  rule('perhaps', 'rumoured', 'both', 'clause', 'perhaps|possibly|probably|maybe|presumably|in theory'),

  rule(
    'if',
    'hypothetical',
    'forward',
    'clause',
    'if|unless|whether|once(?=\\s+(?:[^\\s,.;]+\\s+){0,4}?(?:has|have|is|are|been|ratified|approved|signed|completed|in force|\\p{L}+s)(?![\\p{L}]))|provided(?: that)?|should (?:it|they|the)|in case|in the event|(?:until|till)(?!\\s+(?:the\\s+end|end\\s|\\d|next\\s|late\\s|early\\s|mid|midnight|at\\s+least|January|February|March|April|May|June|July|August|September|October|November|December))|as soon as|so that|in order (?:to|that|for)|subject to|conditional on|depends? on|would allow|how to|conditions? for|requirements? for|necessary for|needed for|required for|so as to|even if|only after|only (?:when|if)|without',
  ),
  rule('before-then', 'hypothetical', 'forward', 'clause', 'before(?=\\s(?:it|they|the|any|an?|its|their|this)\\s)', {
    forms: ['present', 'infinitive'],
  }),
  rule(
    'had-it-been',
    'hypothetical',
    'forward',
    'clause',
    '(?<=^)had(?=\\s(?:it|they|the|an?|its|this|that|\\p{Lu}\\p{L}+)\\s[^.;]{1,140},\\s)',
  ),
  rule('date-when', 'hypothetical', 'forward', 90, '(?:date|day|moment|time) (?:on|at|from) which', {
    forms: ['present', 'infinitive'],
  }),
  rule('when-then', 'hypothetical', 'forward', 50, 'when (?:it|they|the \\p{L}+)', { forms: ['present', 'infinitive'] }),

  rule(
    'plan',
    'planned',
    'forward',
    'clause',
    `plan(?:s|ned|ning)? (?:to|for|on)|(?:will|would|to) (?:vote|decide|debate) on|intend(?:s|ed)? to|intention to|aim(?:s|ed|ing)? (?:to|for|at)|expect(?:s|ed)? (?:to|the|that)|due (?:to|for)|up for|authori[sz](?:e|es|ed|ing) (?:\\S+ ){0,4}?to|mandate[sd]? (?:\\S+ ){0,4}?to|in a position to|scheduled|set to|agreed?(?: \\S+){0,2}? to(?! ${BY_DECIDING})|prepar(?:e|es|ed|ing) (?:to|for)|preparations? for|pledg(?:e|es|ed) to|committed to|commits? to|commitment to|vow(?:s|ed)? to|decid(?:e|es|ed) to(?! ${BY_DECIDING})|decision to|ahead of|looking forward to|with a view to|towards?|await(?:s|ed|ing)?|pending|forthcoming|upcoming|target(?:s|ed|ing)?|goal of|on track to|timetable for|roadmap|in time for|submit(?:s|ted)? (?:\\S+ ){0,6}?for|(?:be|is|are) asked (?:for|to)|ask (?:\\S+ ){0,6}?(?:for|to)|has to|have to|must|needs? to|(?:is|are) necessary|ensure|promptly?|accelerate|work(?:ing)? (?:for|towards?|to)|cooperate so that|steps? (?:to|towards?)|paves? the way (?:for|to)|clear(?:s|ed|ing)? the way (?:for|to)|imminent|procedures? (?:for|to)|required for|for the`,
    { forms: OPEN_FORMS },
  ),
  rule(
    'will-follow',
    'planned',
    'backward',
    100,
    'takes? place|(?:is|are|was|were|be|has been|have been) (?:now |being |provisionally )?(?:scheduled|planned|expected|due|foreseen|set|slated|envisaged|targeted|prepared|arranged|pencill?ed in|fixed for|to follow|imminent|needed|required|also necessary|necessary|to be held)|(?:will|would|should|to) (?:take place|follow|be held|be completed|come|happen|start)|remains? the (?:aim|goal|target)',
    { forms: OPEN_FORMS },
  ),
  rule(
    'expected-soon',
    'planned',
    'both',
    30,
    'imminent|expected soon|within (?:days|weeks|months)|in the near future|at an early date',
    { forms: [...OPEN_FORMS, 'present'] },
  ),
  rule(
    'coming',
    'planned',
    'both',
    'clause',
    'next (?:week|month|year)|in the coming (?:days|weeks|months)|later (?:this (?:week|month|year)|today)|tomorrow|in the next few (?:days|weeks|months)',
    { forms: ['present'] },
  ),
  rule(
    'travels-to',
    'planned',
    'forward',
    60,
    '(?:travel(?:s|ling)?|fl(?:y|ies|ying)|head(?:s|ing)|visit(?:s|ing)?|arrives?|goes|meets?|convenes?|gathers?) (?:\\S+ ){0,9}?to(?= \\p{L}+)',
    {
      forms: ['infinitive'],
    },
  ),
  // A line of an agenda: "16:30 Minister signs ...".
  rule(
    'agenda-time',
    'planned',
    'forward',
    'sentence',
    '(?<=^\\W*)(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?:\\s*(?:hrs?|h|GMT|UTC|CES?T|[ap]\\.?m\\.?))?(?=[\\s,])',
    {
      forms: ['present', 'noun', 'infinitive'],
    },
  ),
  rule('goal', 'planned', 'forward', 40, 'goal of having|target of|date for|deadline for', {
    forms: ['noun', 'infinitive', 'state', 'present'],
  }),

  rule(
    'took-place',
    'occurred',
    'backward',
    50,
    'took place|(?:was|were) (?:held|completed|obtained|secured|granted|given|carried out|announced|formali[sz]ed|sealed|finali[sz]ed)|(?:was|were) (?:celebrated|marked|solemnly \\p{L}+)|(?:has|have) (?:taken place|been (?:completed|obtained|given|held))|is (?:now )?complete|ended',
    { forms: ['noun'] },
  ),
  rule(
    'by-deciding',
    'occurred',
    'forward',
    30,
    '(?:agree[sd]?|decide[sd]?|resolve[sd]?|opt(?:s|ed)|vote[sd]?|ch[oe]oses?|chose)(?: \\S+){0,3}? to',
    {
      forms: ['infinitive'],
      statuses: ['suspended', 'terminated', 'delayed', 'resumed', 'renewed', 'reduced'],
    },
  ),
  rule(
    'court-told',
    'occurred',
    'forward',
    60,
    '(?:courts?|tribunal|judges?)(?: \\S+){0,6}? (?:tells?|told|directs?|directed|instructs?|instructed|requires?|required)(?: \\S+){0,6}? to',
    {
      forms: ['infinitive'],
      statuses: ['suspended', 'terminated', 'delayed'],
    },
  ),
  rule('ordered-to', 'occurred', 'forward', 50, '(?:order(?:s|ed)|forc(?:es|ed)|compell?(?:s|ed)) (?:\\S+ ){0,6}?to', {
    forms: ['infinitive'],
    statuses: ['suspended', 'terminated', 'delayed'],
  }),
  rule(
    'met-to',
    'occurred',
    'forward',
    60,
    '(?:sat down|met|gathered|came together|convened|travelled|traveled|flew|assembled) (?:\\S+ ){0,9}?to(?= \\p{L}+)',
    { forms: ['infinitive'] },
  ),
  rule(
    'nth-to',
    'occurred',
    'forward',
    40,
    '(?:was|were|is|are|become|becomes|became|now) (?:the |among the |one of the )(?:very )?(?:first|second|third|fourth|fifth|\\p{L}{3,}th|latest|last|only|\\d+(?:st|nd|rd|th))(?: \\S+){0,4}? to',
    { forms: ['infinitive'] },
  ),
  rule(
    'brings-about',
    'occurred',
    'backward',
    70,
    '(?:came|comes|follows|followed|brings|brought|crowns|crowned|caps|capped|marks|marked|ends|ended|paves|opens|opened|means|meant|completes|completed|concludes|concluded|puts|triggers|triggered) (?:an?|the|to|on|after|just|only|less|more|days|weeks|months|\\p{L}+ (?:days|weeks|months|years)|into|in|with|that|at|as|its|all|both|over|off|up)',
    { forms: ['noun'], statuses: ['signed', 'ratified', 'in-force', 'provisionally-applied', 'renewed', 'agreed'] },
  ),
  rule('watched', 'occurred', 'forward', 'clause', 'watch(?:es|ed)|saw|sees|witness(?:es|ed)|looked on', {
    forms: ['progressive', 'infinitive'],
  }),
  rule('announced-noun', 'occurred', 'forward', 40, 'announc(?:e|es|ed)|confirm(?:s|ed)|report(?:s|ed)', { forms: ['noun'] }),
  rule(
    'attended',
    'occurred',
    'forward',
    'clause',
    'satisfaction with|saw|includ(?:es|ed)|culminat(?:es|ed|ing) (?:in|with)|end(?:s|ed) (?:in|with)|crowned (?:by|with)|led to|result(?:s|ed|ing) in|capped (?:by|with)|brought about|oversaw|presid(?:es|ed) over|looked on|on hand for|present (?:at|for)|took part in|followed by|in signing|results? of|outcome of|conclusion of|attend(?:s|ed)|witness(?:es|ed)|celebrat(?:e|es|ed|ing)|welcom(?:e|es|ed|ing)|hail(?:s|ed|ing)?|announc(?:e|es|ed) the|confirm(?:s|ed) the|mark(?:s|ed|ing)? the|manag(?:es|ed) to|succeed(?:s|ed) in|went on to|proceeded to',
    { forms: ['noun', 'infinitive'] },
  ),
  rule(
    'after',
    'presupposed',
    'forward',
    50,
    "after|since|following|upon|thanks to|in the wake of|anniversary of|as a result of|with the|with \\S+'s|by the|the (?:recent|successful)|since the|recall(?:s|ed|ing)? (?:that|the)?|as agreed|years? (?:after|since)",
    { forms: ['noun', 'past', 'attributive', 'present'] },
  ),
];
