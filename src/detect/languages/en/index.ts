// English.

import type { Language } from '../../language.js';
import { approvers, chambers } from './chambers.js';
import { context } from './context.js';
import { countries, geography } from './countries.js';
import { beside } from './beside.js';
import { cues } from './cues.js';
import { dates } from './dates.js';
import { form } from './grammar.js';
import { names } from './names.js';
import { hasSubject, isBareSubject } from './subject.js';

/** Verbs and prepositions after which a capital is a place: "in Rome", "at Tokyo". */
const PLACE_BEFORE =
  /(?:^|[\s(])(?:in|at|from|near|outside|to|visit(?:s|ed)? to|arriv(?:ed|es|ing) in|left|toured|around|central|downtown|University of)\s+(?:the\s+\p{L}+\s+of\s+)?$/iu;
const SEAT = /^(?:Tokyo|Rome|London|Washington|Paris|Berlin|Moscow|Manila|Beijing|Brussels|\p{Lu}[\p{L}' -]+)$/u;

/** What an instrument is called at the end of its name. */
const INSTRUMENT_END =
  /\s(?:agreement|treaty|convention|pact|accord|memorandum|protocol|arrangement|deal|compact|charter)(?:\s+of\s+(?:cooperation|understanding|intent|collaboration))?$/iu;
/** A noun right before a word for an instrument says what it is about: "sales agreement", "gas deal". */
const MATTER_BEFORE =
  /(?<=(?:^|[\s(])(?:an?|the|new|another|one|this|that|its|their|old|first|second|\p{L}+(?:-year|ed|al|ic))\s+)(\p{Ll}{3,})\s$/u;
/** Words before it that say nothing of the matter, and endings of adjectives. */
const NO_MATTER =
  /^(?:the|this|that|its|their|our|his|her|any|some|such|each|every|both|all|two|three|four|five|six|seven|several|many|new|old|own|same|whole|long|short|big|small|major|minor|key|main|full|final|first|second|third|fourth|next|last|latest|other|another|similar|separate|single|joint|mutual|common|draft|interim|bridge|bridging|framework|outline|umbrella|landmark|sweeping|breakthrough|flagship|parent|sister|twin|proper|sought|then|said|future|past|current|present|recent|good|great|grand|fair|cooperation|co-operation|collaboration|poor|better|late|early|quick|secret|open|public|private|state|government|cabinet|lower|upper|standard|model|written|signed|agreed|wider|broader|deeper|fresh|much|prime|modern|daily|year|day|week|month|paper|package|peer|group|government-to-government)$|(?:al|ic|ed|ing|ive|ous|ary|ory|ent|ant|ful|ble|less|ish|ese|ian|ean|est|ern|ly|ward|wide|year|party|nation|country|stage|term|level|done|made|held|struck|reached|won|lost|dead|live|real|free|rare|broke|broken)$/u;

/** A proper name right before an instrument; no word that a title would have with a capital, too. */
const PROPER_BEFORE =
  /\b(?:the|this|that|its|their)\s+(?!(?:New|Joint|Bilateral|Trilateral|Original|Whole|Entire|Existing|Current|Said|First|Second|Third|Final|Latest|Next|Last|Interim|Draft|Framework)\s)\p{Lu}\p{Ll}+\s+$/u;

/** Days of a meeting, in words and figures. */
const DAYS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, 2: 2, 3: 3, 4: 4, 5: 5 };

/** Spellings that papers of other countries use. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/licence/giu, 'license'],
  [/defence/giu, 'defense'],
  [/centre/giu, 'center'],
  [/programme/giu, 'program'],
  [/organisation/giu, 'organization'],
  [/harbour/giu, 'harbor'],
  [/labour/giu, 'labor'],
  [/aluminium/giu, 'aluminum'],
  [/fibre/giu, 'fiber'],
  [/tonne/giu, 'ton'],
];

const plural = (word: string) =>
  /\p{Ll}ies$/u.test(word) ? `${word.slice(0, -3)}y` : /\p{Ll}s$/u.test(word) ? word.slice(0, -1) : `${word}s`;

/** Singular and plural, both spellings, with a hyphen or without, and long names of instruments in short: "Reciprocal Access Agreement" is an "access agreement". */
function inflect(word: string): string[] {
  const number = /\p{Ll}$/u.test(word) ? [plural(word)] : [];
  const short = /\s(\S{4,}\s(?:agreement|treaty|convention|pact|accord|memorandum|programme|dialogue|partnership))$/iu.exec(
    word,
  )?.[1];
  const forms = [word, ...number, ...(short && short !== word ? [short] : [])];
  const joined = forms
    .filter((form) => form.includes('-'))
    .flatMap((form) => [form.replaceAll('-', ' '), form.replaceAll('-', '')]);
  const spelled = [...forms, ...joined].map((form) => SPELLINGS.reduce((out, [from, to]) => out.replace(from, to), form));
  return [...new Set([...forms, ...joined, ...spelled])].filter((form) => form !== word);
}

/** "Antarctic logistics" of "Antarctic Logistics Agreement". */
function matter(name: string): string | undefined {
  const about = name.replace(INSTRUMENT_END, '');
  return about !== name && /\s|\p{Ll}{6}/u.test(about) ? about : undefined;
}

export const english: Language = {
  code: 'en',
  spaced: true,
  inflect,
  matter,
  zone: 'UTC',
  subjectBefore: (before) => {
    const word = MATTER_BEFORE.exec(before)?.[1];
    return word && !NO_MATTER.test(word) ? word.length + 1 : 0;
  },
  subjectAfter: (after) =>
    /^\s+(?:on|concerning|regarding|about|covering|over)\s+(?!(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|the (?:side|margins)|behalf|hold|ice|track|condition|time|its|their|which|what|top|board|paper|schedule|course)\b)[^,.;:()]{3,60}/.exec(
      after,
    )?.[0].length ?? 0,
  announcesList: (before) =>
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|several|both|a (?:number|series|batch|raft|package|clutch) of|as many)\s+(?:\p{L}+\s+){0,3}(?:bills|laws|acts|treaties|agreements|accords|pacts|deals|conventions|protocols|memorand(?:a|ums)|instruments|texts|documents|decrees|resolutions|international|ratifications)\b/iu.test(
      before,
    ),
  hasSubject,
  isBareSubject,
  ...names,
  hasUndergoer: (before, verb) =>
    hasSubject(before) &&
    (/(?<!\p{L})(?:was|were|is|are|be|been|being|got|gets)(?:\s+\p{L}+ly|\s+also|\s+then|\s+now)*\s*$/iu.test(before) ||
      /^(?:was|were|is|are|(?:has|have)\s+been|been)\s|^(?:laps|expir|slip|end)/iu.test(verb)),
  evidence: '\\b(?:the|of|and|to|in|is|was|were|has|that|with|by|on|for)\\b',
  // Not those that end a sentence as often ("at 5 p.m."), nor "No.", which is an answer, too.
  abbreviations: [
    'Nos',
    'Inc',
    'Ltd',
    'Co',
    'Corp',
    'Mr',
    'Mrs',
    'Ms',
    'Dr',
    'Prof',
    'Gen',
    'Col',
    'Lt',
    'Sen',
    'Rep',
    'Gov',
    'St',
    'Art',
    'art',
    'para',
    'vs',
    'Jan',
    'Feb',
    'Mar',
    'Apr',
    'Jun',
    'Jul',
    'Aug',
    'Sept',
    'Sep',
    'Oct',
    'Nov',
    'Dec',
    'U.S',
    'U.K',
    'U.N',
    'approx',
    'e.g',
    'i.e',
    'H.E',
    'Vol',
    'vol',
    'cf',
  ],
  blocks: [
    { type: 'teaser', pattern: '^[^|]{1,120}(?:\\|[^|]{1,160}){2,}$' },
    {
      type: 'teaser',
      pattern:
        '^\\W*(?:related|read (?:more|next|also|on)|also (?:on|read|today|in)|see also|more (?:from|on)|most (?:read|popular)|popular|recommended|you may also|trending|top (?:news|stories)|in other news|further reading|related (?:stories|posts|information|news|articles)|.*popular article|explore|next month|elsewhere)\\b.*',
      opens: true,
    },
    {
      type: 'navigation',
      pattern:
        "^\\W*(?:home\\s*[>|]|skip to|subscribe|sign up|log ?in|share (?:this|on)|tags?\\s*:|topics?\\s*:|advertisement|sponsored|cookies?|we value your|accept all|follow us|comments?\\b|copyright|all rights|\\(c\\)|\\u00a9|press contacts?|privacy|unsubscribe|to unsubscribe|terms|loading|download|print|\\[(?:top|japanese|english)|was this page|markets\\b|registration is open|what's your reaction|updates to this page|for more information|about the (?:company|partners|author))",
    },
    { type: 'caption', pattern: '^\\W*(?:\\[?(?:photo|image|picture|caption|file photo|video)\\b)|\\((?:photo|file|pool)\\)$' },
    {
      type: 'background',
      pattern: '^\\W*(?:background|note(?:s)? to editors|about\\b|reference|timeline|key (?:facts|dates)|context|history)\\b',
    },
  ],
  clauseBreak:
    // After a clause that opens the sentence: "While the pact with Peru was signed, ours ...". The comma first: to look back from every letter is slow.
    ',(?<=^(?:While|Although|Though|Whereas|Whilst)\\s[^,;:]{0,160},)\\s|;|\\s-\\s|:\\s|,?\\s+(?:but|while|whereas|although|though|however|whilst)\\s|,\\s+(?:and|which|where|who|with|after|before|as|when|so|because|since)\\s|\\s\\(|\\)\\s',
  countries,
  geography,
  isPlace: (text, start, end) =>
    SEAT.test(text.slice(start, end)) && PLACE_BEFORE.test(text.slice(Math.max(0, start - 40), start)),
  isPartner: (before) => /\b(?:with|from|against|towards?)\s+(?:the\s+)?$/iu.test(before),
  instruments: [
    {
      kinds: ['agreement'],
      pattern:
        '(?<![\\p{L}])(?:agreements?|pacts?|treat(?:y|ies)|accords?|deals?|conventions?|protocols?|arrangements?|understandings?|concordat|compact|charter|framework|ACSA|RAA|FTA|EPA|CEPA|instrument(?!\\s+of\\s+(?:ratification|acceptance|accession|approval)))(?!s? in principle)(?![\\p{L}])',
    },
    {
      kinds: ['agreement'],
      derived: true,
      pattern:
        '(?<![\\p{L}])(?<!amending\\s+)(?:protocols?|annex(?:es)?|supplements?|side letters?)\\s+to\\s+(?:the|its|an?)\\s+(?:[^\\s,.;]+\\s+){0,4}?(?:conventions?|agreements?|treat(?:y|ies)|pact)(?![\\p{L}])',
    },
    { kinds: ['agreement', 'memorandum'], weak: true, pattern: '(?<![\\p{L}])(?:negotiations?|talks)(?![\\p{L}])' },
    {
      kinds: ['memorandum'],
      pattern:
        '(?<![\\p{L}])(?:memorand(?:um|a|ums)(?: of (?:cooperation|understanding|collaboration|intent))?|MoUs?|MoCs?|letters? of intent)(?![\\p{L}])',
    },
    {
      kinds: ['programme'],
      pattern:
        '(?<![\\p{L}])(?:programmes?|programs?|projects?|missions?|initiatives?|jet|fighter|aircraft|module|satellite|submarines?|frigates?|ventures?|scheme)(?![\\p{L}])',
    },
    {
      kinds: ['programme'],
      weak: true,
      pattern:
        '(?<![\\p{L}])(?:satellites|constellation|spacecraft|telescope|probe|tunnel|helicopters?|drones?|missiles?|tanks?|corvettes?|destroyers?|warships?|joint (?:company|venture)|consortium|demonstrator|contract|order|agency|company|firm)(?![\\p{L}])',
    },
    {
      kinds: ['agreement'],
      weak: true,
      pattern:
        '(?<![\\p{L}])(?:scheme|swap|exchange scheme|framework|rules|arrangements|text|bargain|entente|regime|package|tie-up|paper|document|terminal|hub|centres?|centers?|facilit(?:y|ies))(?![\\p{L}])',
    },
    {
      kinds: ['dialogue'],
      pattern:
        '(?<![\\p{L}])(?:rounds?|sessions?|consultations?|(?:joint|high-level|intergovernmental|bilateral|strategic|cooperation) (?:council|commission|committee|board)|council|dialogues?|2\\+2|talks|working group|forum)(?![\\p{L}])',
    },
    {
      kinds: ['partnership'],
      pattern:
        '(?<![\\p{L}])(?:partnerships?|ties|relations|relationship|alliance|(?:strategic|comprehensive|special|privileged)\\s+partners)(?![\\p{L}])',
    },
    { kinds: ['occasion'], pattern: '(?<![\\p{L}])(?:conference|summit|expo|meeting|exhibition|festival)(?![\\p{L}])' },
  ],
  amending: {
    paper:
      '\\b(?:(?:(?:protocols?|agreements?|instruments?|treat(?:y|ies)|conventions?|acts?|(?:exchange\\s+of\\s+)?(?:notes|letters))\\s+(?:of\\s+amendment\\s+(?:to|of)|(?:amending|modifying|revising|supplementing|to\\s+(?:amend|modify|revise)|(?:that|which)\\s+(?:amends?|modif(?:y|ies)|revises?)))|amendments?\\s+to|(?:additional|supplementary)\\s+protocols?\\s+to)\\s+(?:the|its|their|an?)\\s+(?:[^\\s,.;:()]+\\s+){0,5}?(?:agreements?|conventions?|treat(?:y|ies)|pacts?|memorand(?:um|a)|accords?)|amending\\s+(?:protocols?|agreements?|instruments?|treaty|convention)(?:\\s+(?:to|of)\\s+(?:the|its|their|an?)\\s+(?:[^\\s,.;:()]+\\s+){0,5}?(?:agreements?|conventions?|treat(?:y|ies)|pacts?|memorand(?:um|a)|accords?))?)\\b',
    named: 'protocol|amend',
    ofTreaty: '(?:already )?(?:signed|concluded|ratified|approved|adopted|agreed)|(?:now |currently )?in force',
  },
  isOfLaw: (before) =>
    /\b(?:law|act|statute|decree)(?:,?\s+\(?(?:no\.?|number|nr\.?)?\s*\d[\d./-]*\)?,?)?(?:\s+(?:of|dated)|,?\s+(?:(?:which\s+)?(?:was\s+|had\s+been\s+)?(?:promulgated|signed|adopted|passed|enacted))\s+on)\s+$|\((?:law\s+|act\s+)?no\.?\s*\d[\d./-]*\s+of\s+$/iu.test(
      before,
    ),
  isRelative: (between) => /^,?\s+(?:which|that)\s[^,;]*$/u.test(between),
  isAside: (clause) => /\bhad\s+(?!an?\s|the\s|no\s|to\s|its\s|their\s|his\s|her\s|\d)(?:\p{L}+\s+){1,7}$/iu.test(clause),
  dayLine:
    /^(?:[-–•*]\s*|\(?\d{1,2}[.)]?\s*)?(?:period|dates?(?:\s+and\s+(?:time|venue|place))?|time(?:\s+and\s+(?:date|place))?|when|day|schedule)\s*:/iu,
  announces: (sentence) =>
    /^(?:(?:this|it|the (?:award|deal|move|decision|step|contract|news))\s+(?:was|were)\s+(?:announced|made (?:public|known)|disclosed|reported|revealed|published)|the (?:announcement|news|statement|disclosure)\s+(?:came|was made|is dated|dates from|followed))(?!\p{L})|^[^.;]{1,90}?\s(?:said|told\s+(?:\p{L}+\s+){1,2})\s*so\s+(?:on|last|late|yesterday|today|earlier)(?!\p{L})|^[^,.;]{1,60}?\s(?:announced|made)\s+(?:it|this|the\s+news|the\s+(?:deal|agreement|outcome|result))(?:\s+(?:public|known))?\s+(?:on|last|late|yesterday|today|jointly)(?!\p{L})/iu.test(
      sentence,
    ),
  lasted: (sentence) => {
    const found =
      /(?:after|following)\s+(two|three|four|five|2|3|4|5)\s+(?:full\s+)?days(?:\s+of|['’])|(two|three|four|five)\s+days\s+of\s+(?:work|talks|meetings|discussions)\s+(?:came\s+to\s+an\s+end|ended|finished|concluded)/iu.exec(
        sentence,
      );
    return found ? DAYS[(found[1] ?? found[2])!.toLowerCase()] : undefined;
  },
  opensQuestion: (paragraph) => /^\s*(?:Q|Question)\d*\s*[:.)]/u.test(paragraph),
  crowd: (clause) =>
    /(?<!\p{L})(?:no (?:other )?(?:states?|country|nation|government|party|signatory|one)|nobody|anyone|anybody|none of|not (?:one|a single))(?!\p{L})/iu.test(
      clause,
    ) ||
    /(?<![\p{L}\p{N}-])(?:\d{2,3}|\p{L}+(?:ty|teen|tieth|teenth)(?:-\p{L}+)?|dozens|hundreds?)(?:st|nd|rd|th)?\s+(?:[^\s,.;]+\s+){0,2}?(?:states?|countries|country|nations?|parties|party|governments?|members?|signator\p{L}+|ratifications?|instruments?|signatures?)(?!\p{L})/iu.test(
      clause,
    ) ||
    /open(?:ed|s)? for signature|(?:minimum|required|necessary|requisite) (?:number|tally|count|total)|threshold|half[ -]century|\bquorum of\b/iu.test(
      clause,
    ),
  retracts: (sentence) =>
    /^(?:they|it|he|she|neither|none|nobody|both) (?:had|have|has|did|do|does|was|were|is|are)(?:n't| not)(?: yet| so far)?\s*[,.;]|^(?:A:\s*)?(?:that|this|it|which|both|the claim|verdict)\b.{0,20}\b(?:is|was|are)\s+(?:not (?:correct|true|the case|so)|false|wrong|incorrect|untrue|premature|nonsense|\.)|^(?:A:\s*)?is (?:this|that|it) (?:true|so|correct|right|the case)\?|^(?:wrong|false|not so(?: fast)?|not true|not quite|no)[.,:!;]/iu.test(
      sentence,
    ),
  sitting: '\\b(?:(?:sub-?)?committees?|sitting|proceedings|plenary)\\b',
  isAnaphor: (before, word) =>
    /(?:^|[\s(])(?:the|this|that|these|said|no|any|its|their|(?<!\b(?:an?|any|no|other)\s)new|renewed|latest|both|first|second|third|next|last|final)\s+(?:(?:new|joint|bilateral|trilateral|original|whole|entire|long-awaited|landmark|controversial|historic|existing|current|underlying|two-way|three-way|two-nation|three-nation|(?:19|20)\d\d)\s+)?(?:\p{L}+\s+)?$/iu.test(
      before,
    ) &&
    !/\b(?:other|another|similar|separate)\s+(?:\p{L}+\s+)?$/iu.test(before) &&
    // "the Basel Convention" is one by its name.
    !(/^\p{Lu}\p{Ll}/u.test(word) && PROPER_BEFORE.test(before)),
  beside,
  cues,
  context,
  form,
  side: (form_, cue) => {
    if (cue.about === 'topic') return 'either';
    return form_ === 'past' || form_ === 'future' || form_ === 'infinitive' || form_ === 'noun' ? 'either' : 'before';
  },
  dates,
  approvers,
  chambers,
  dateSide: 'after',
  isQuestion: (sentence) => /\?["')]*$/.test(sentence),
};
