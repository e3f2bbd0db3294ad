// English cues. Idioms of coming late: dates that are blown, launches that slide, works that drag on.

import type { Cue } from '../../../language.js';
import { BE, MONTH, STRUCTURE, phrase } from './words.js';

/** What was to be kept. */
const DATE =
  '(?:deadlines?|target(?:\\s+dates?)?|dates?|timetable|schedule|calendar|milestones?|due\\s+dates?|opening\\s+date|start\\s+date|launch\\s+date|goal|end-of-\\p{L}+(?:-\\p{L}+)?\\s+(?:deadline|target))';
/** What was to happen on a day. */
const STEP =
  '(?:start(?:-?up)?|opening|launch|lift-?off|commissioning|completion|delivery|deliveries|handover|inauguration|entry\\s+into\\s+service|first\\s+flight|maiden\\s+flight|signing|signature|vote|award|roll-?out|switch-?on|construction|work|works|project|programme|program|scheme|service)';
const LATER =
  '(?:20\\d\\d|next\\s+\\p{L}+|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December|the\\s+(?:new|following|coming)\\s+year|later|the\\s+end\\s+of)';
const topic = { about: 'topic' } as const;

export const lateness: readonly Cue[] = [
  phrase(
    'date-blown',
    `${DATE}(?:,[^,.;]{1,80},)?(?:\\s+(?!(?:to|risks?|may|might|could|no|not|without|never|any)\\s)[^\\s.;,]+){0,8}?\\s+(?<head>(?:${BE})(?:blown|missed|overshot|busted|overrun|not\\s+met|abandoned|scrapped|ditched|dropped|moved|pushed|shifted|postponed|put\\s+(?:back|off)|relaxed)|(?:has\\s+|have\\s+|had\\s+)?(?:blown|bl[eo]w\\s+by|c[ao]me\\s+and\\s+(?:went|gone)|slip(?:s|ped)|slid|pass(?:es|ed)\\s+(?:by(?=[.,;]|$)|with(?:out|\\s+no)\\s+(?:an?\\s+|any\\s+)?(?:signature|signing|deal|agreement|ceremony|decision|opening|launch|result|contract|news|ratification|start))|gone\\s+by|went\\s+by|lapsed|fell|fallen|go(?:es|ne)?\\s+(?:out\\s+(?:of\\s+)?the\\s+window|by\\s+the\\s+board|up\\s+in\\s+smoke|begging)|went\\s+(?:out\\s+(?:of\\s+)?the\\s+window|by\\s+the\\s+board)|move[sd]|c[ao]mes?\\s+under\\s+\\p{L}+\\s+and\\s+slip(?:s|ped)))`,
    { ...topic, weight: 0.88 },
  ),
  phrase(
    'blow-date',
    `(?<head>bl[eo]ws?|blown|bust(?:s|ed)?|overshoot(?:s)?|overshot|overr[au]ns?|let(?:s)?\\s+slip|miss(?:es|ed)|fail(?:s|ed)\\s+to\\s+(?:meet|make|hit|keep)|fall(?:s|en)?\\s+short\\s+of|fell\\s+short\\s+of|sail(?:s|ed)\\s+past|drift(?:s|ed)\\s+past|pass(?:es|ed)\\s+up)\\s+(?:[^\\s.;,]+\\s+){0,5}?${DATE}`,
    { ...topic, weight: 0.88 },
  ),
  phrase(
    'step-slides',
    `${STEP}(?:\\s+(?!(?:to|and|risks?|may|might|could|no|not|without|never|any)\\s)[^\\s.;,]+){0,8}?\\s+(?<head>(?:has\\s+|have\\s+|had\\s+|is\\s+|are\\s+)?(?:slip(?:s|ped|ping)?|slid(?:es|ing)?|drift(?:s|ed|ing)?|drag(?:s|ged|ging)?\\s+on|dr[ao]pp?(?:s|ed)\\s+back)|(?:${BE})(?:put\\s+(?:off|back)|pushed\\s+(?:back|out|to\\s+the\\s+right)|moved\\s+(?:back|out)|set\\s+back|held\\s+(?:up|back|over)|kicked\\s+(?:down\\s+the\\s+road|into\\s+the\\s+long\\s+grass)|bumped|delayed|deferred|postponed|rescheduled|reprogrammed|retimed|staggered))`,
    { ...topic, weight: 0.88 },
  ),
  phrase(
    'start-put-back',
    `(?:second|third|fourth|first|umpteenth|yet\\s+another|latest|\\d+(?:st|nd|rd|th))\\s+(?:time|occasion)\\s+(?:that\\s+)?(?:the|its|an?)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?<head>(?:${BE})(?:put\\s+(?:off|back)|pushed\\s+back|delayed|postponed|deferred|moved|missed))`,
    topic,
  ),
  phrase(
    'take-longer',
    `(?:will|is\\s+going\\s+to|are\\s+going\\s+to|to)\\s+(?<head>take|need)\\s+(?:(?:at\\s+least\\s+)?(?:another|a\\s+further|an\\s+extra|some|a\\s+few\\s+more|\\p{L}+\\s+more)\\s+(?:few\\s+|couple\\s+of\\s+|\\p{L}+\\s+)?(?:days|weeks?|months?|years?)|(?:[^\\s.;,]+\\s+)?longer)`,
    { ...topic, form: 'past', weight: 0.84 },
  ),
  phrase(
    'pushed-into',
    `(?<head>push(?:es|ed)|kick(?:s|ed)|shunt(?:s|ed)|punt(?:s|ed)|bump(?:s|ed)|move[sd]|shift(?:s|ed)|put(?:s)?|stretch(?:es|ed)|drag(?:s|ged)|delay(?:s|ed)|defer(?:s|red))\\s+(?:[^\\s.;,]+\\s+){0,8}?(?:in)?(?:to|until|till|over\\s+to|back\\s+to|out\\s+to)\\s+(?:at\\s+least\\s+|early\\s+|late\\s+|mid-?\\s?|the\\s+)?(?:20\\d\\d|next\\s+(?:year|month|spring|summer|autumn|winter)|(?:(?:first|second|third|fourth|last)\\s+(?:half|quarter|months)|end|middle|autumn|winter|spring|summer)\\s+of\\s+(?:the|next|20\\d\\d))`,
    { ...topic, weight: 0.88 },
  ),
  phrase(
    'long-grass',
    `(?<head>kick(?:s|ed)|punt(?:s|ed)|boot(?:s|ed))\\s+(?:[^\\s.;,]+\\s+){0,8}?(?:into\\s+the\\s+long\\s+grass|down\\s+the\\s+road|into\\s+touch)`,
    topic,
  ),
  phrase(
    'new-date-later',
    `(?:new|revised|latest|current)\\s+(?:[^\\s.;,]+\\s+)?(?:opening\\s+|target\\s+|start\\s+|launch\\s+|completion\\s+|delivery\\s+)?(?:date|target|deadline|timetable|schedule)\\s+(?:is|of|has\\s+been\\s+set\\s+for|now\\s+points\\s+to)(?=[^.;]{1,60}\\b(?:instead\\s+of|rather\\s+than|not|after|from)\\s+[^.;]{0,20}\\b(?:20\\d\\d|January|February|March|April|May|June|July|August|September|October|November|December))`,
    { ...topic, form: 'past' },
  ),
  phrase(
    'originally-due',
    `(?:was|were|had\\s+been)\\s+(?:originally\\s+|initially\\s+|first\\s+|once\\s+|previously\\s+)(?:due|set|meant|supposed|expected|scheduled|planned|promised|to\\s+have|slated)(?=[^.;]{1,100}\\b(?:now|but|will|later|instead|slipped|pushed)\\b)`,
    { ...topic, form: 'past', weight: 0.84 },
  ),
  phrase(
    'no-sooner',
    `(?<!(?:target(?:ed|ing|s)?|aim(?:ed|ing|s)?|scheduled|set|planned|due|slated|launch(?:es|ed)?|fl(?:y|ies))\\s+(?:for\\s+|at\\s+)?)(?:no|not)\\s+(?:sooner|earlier)\\s+than\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+){0,3}?${LATER}|(?:not|n't)\\s+(?:now\\s+)?(?:be\\s+)?(?:expected|due|foreseen|seen|coming|anticipated)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:before|until|till)\\s+(?:[^\\s.;,]+\\s+){0,3}?${LATER}`,
    { ...topic, form: 'past', weight: 0.86 },
  ),
  phrase(
    'now-only-in',
    `(?:now\\s+(?:only\\s+|not\\s+)?(?:due|expected|planned|scheduled|set|foreseen|pencilled\\s+in|slated)|only\\s+(?:now\\s+)?(?:due|expected|planned|ready))(?=[^.;]{1,60}\\b(?:later\\s+than|behind|instead\\s+of|rather\\s+than|not\\s+in|after\\s+(?:slipping|the\\s+original)|from\\s+an?\\s+(?:original|earlier|initial)))`,
    { ...topic, form: 'past' },
  ),
  phrase(
    'clock-slips',
    `(?:another|an?|a\\s+further|one|two|three|four|five|six|nine|twelve|\\d+|several|some)[\\s-](?:weeks?|months?|years?|few\\s+\\p{L}+)(?:'s?|-long)?\\s+(?:delay|slip(?:page)?|setback|hold-?up|postponement|wait|slide)`,
    { ...topic, form: 'noun' },
  ),
  phrase(
    'means-delay',
    `(?<head>mean(?:s|t)?|caus(?:es|ed)|force[sd]|brings?|brought|add(?:s|ed)|announce[sd]?|confirm(?:s|ed)|admit(?:s|ted)|own(?:s|ed)\\s+up\\s+to|blame[sd]?|explain(?:s|ed)|order(?:s|ed)|grant(?:s|ed)|accept(?:s|ed)|concede[sd]?|signal(?:s|led))\\s+(?:to\\s+)?(?:an?|another|the|yet\\s+another|a\\s+further|a\\s+new|fresh|more|its|for\\s+the|weeks\\s+of|months\\s+of)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:delays?|slippage|postponement|hold-?ups?|setback|slip)(?!\\p{L})`,
    { ...topic, weight: 0.84 },
  ),
  phrase(
    'structure-late',
    `${STRUCTURE}(?:\\s+(?!(?:to|risks?|may|might|could|no|not|without|never|any)\\s)[^\\s.;,]+){0,6}?\\s+(?<head>(?:is|are|was|were|will\\s+be)\\s+(?:now\\s+|already\\s+|running\\s+)?(?:late|overdue|delayed|behind\\s+(?:time|schedule|plan)))`,
    { ...topic, form: 'past' },
  ),
  phrase(
    'nothing-opens',
    `nothing\\s+(?:[^\\s.;,]+\\s+)?(?:will|would|is\\s+going\\s+to)\\s+(?<head>open|start|fly|sail|run|happen|begin|move)`,
    { ...topic, form: 'past', weight: 0.84 },
  ),
  phrase(
    'still-not-done',
    `(?:was|were|had)\\s+(?:been\\s+)?(?:due|set|supposed|meant|expected|scheduled|planned|promised|slated)?\\s*to\\s+(?:have\\s+)?(?:be\\s+|been\\s+)?\\p{L}+\\s[^.;]{1,140}?\\s(?<head>(?:is|are|has|have)\\s+still(?=\\s+not\\s)|(?:is|are|has|have)\\s+(?:still\\s+(?:un\\p{L}+|stuck|waiting|missing|outstanding|on\\s+paper)|not\\s+(?:yet\\s+)?(?:been|happened|begun|started|arrived|come)|yet\\s+to))`,
    { ...topic, form: 'past', weight: 0.86 },
  ),
  phrase(
    'is-stuck',
    `(?:contracts?|orders?|award|signing|launch|opening|works?|construction|project|programme|program)(?:\\s+(?!(?:to|no|not)\\s)[^\\s.;,]+){0,12}?\\s+(?<head>(?:is|are|remains?|was|were|has\\s+been|have\\s+been)\\s+(?:still\\s+|now\\s+)?(?:stuck|bogged\\s+down|mired|jammed|gridlocked|held\\s+up|nowhere\\s+to\\s+be\\s+seen|hanging\\s+in\\s+the\\s+air|up\\s+in\\s+the\\s+air|on\\s+hold\\s+until))`,
    { ...topic, form: 'past', weight: 0.86 },
  ),
  phrase(
    'nth-postponement',
    `(?:it|this|that|which)\\s+(?:is|was|would\\s+be)\\s+(?:already\\s+|now\\s+)?(?:the|its|their)\\s+(?:second|third|fourth|fifth|umpteenth|latest|\\d+(?:st|nd|rd|th))\\s+(?:[^\\s.;,]+\\s+)?(?:postponement|delay|slip(?:page)?|deferral|setback|change\\s+of\\s+date)`,
    { ...topic, form: 'past' },
  ),
  phrase(
    'day-is-gone',
    `(?:\\d{1,2}\\s+(?:${MONTH})|(?:${MONTH})\\s+\\d{1,2}|(?:${MONTH})\\s+date|the\\s+first\\s+of\\s+(?:${MONTH}))\\s+(?<head>(?:has\\s+(?:now\\s+)?|is\\s+(?:now\\s+)?)gone|is\\s+(?:off|out)|goes\\s+(?:too|as\\s+well)|falls|won't\\s+happen|will\\s+not\\s+(?:happen|hold|be\\s+kept))(?=\\s+(?:too|as\\s+well|again|either)|[.,;]|$)`,
    { ...topic, form: 'past' },
  ),
  phrase('late-again', `(?<head>late)\\s+(?:again|once\\s+more|yet\\s+again)`, { ...topic, form: 'past', weight: 0.88 }),
  phrase('none-before', `(?<=^["']?)no\\s+(?:[^\\s.;,]+\\s+){1,6}?(?<head>before)\\s+(?:[^\\s.;,]+\\s+){0,3}?20\\d\\d`, {
    ...topic,
    form: 'past',
  }),
  phrase(
    'another-wait',
    `another\\s+(?:[^\\s.;,]+\\s+)?(?:year|month|week|day)s?'?s?['-]?\\s*(?:long\\s+)?wait\\s+for(?![^.;]{0,60}\\swould\\s)`,
    { ...topic, form: 'past' },
  ),
  phrase('last-longer', `will\\s+(?:[^\\s.;,]+\\s+){0,4}?(?<head>take)\\s+longer(?!\\s+than\\s+(?:an?|the)\\s)`, {
    ...topic,
    form: 'past',
    weight: 0.84,
  }),
  phrase(
    'after-the-date',
    `(?:days|weeks?|months?|years?)\\s+(?:after|past|beyond)\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+)?(?:deadline|date|day|target)\\s+(?:by\\s+which|set|agreed|promised|on\\s+which|that\\s+(?:all|the|both|they))`,
    { ...topic, form: 'past', weight: 0.88 },
  ),
  phrase(
    'came-and-went-without',
    `(?:Christmas|(?:the\\s+)?New\\s+Year|Easter|summer|spring|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December|year-?end|the\\s+(?:day|date|deadline|year|month))(?:\\s+\\p{L}+){0,2}\\s+(?<head>c[ao]mes?\\s+and\\s+(?:went|goes|gone)|passed|went\\s+by|arrived|dawned)(?:,?\\s+(?:without|with\\s+no|but\\s+no|and\\s+(?:no|nothing))|,\\s+the)(?=\\s)`,
    { ...topic, form: 'past', weight: 0.86 },
  ),
  phrase(
    'should-have-come',
    `(?:should|was\\s+to|were\\s+to|ought\\s+to|was\\s+meant\\s+to|was\\s+supposed\\s+to)\\s+have\\s+(?<head>come|opened|started|begun|been\\s+\\p{L}+(?:\\s+(?:up|over|in|on|out))?|happened|arrived|landed|flown|sailed|(?:lifted|taken)\\s+off|gone\\s+(?:up|live|into)|entered|reached|run|carried|launched|joined|finished)\\s+(?:[^\\s.;,]+\\s+)?(?:before|by|in|on|at|last|early|late|this|two|three|four|five|months|weeks|years)(?=\\s)`,
    { ...topic, form: 'past', weight: 0.84 },
  ),
  phrase(
    'wait-goes-on',
    `(?:the\\s+)?wait(?:\\s+for\\s+[^.;,]{1,60})?\\s+(?<head>go(?:es)?\\s+on|drags?\\s+on|gets?\\s+longer|continues?|lengthens)`,
    {
      ...topic,
      form: 'past',
      weight: 0.84,
    },
  ),
];
