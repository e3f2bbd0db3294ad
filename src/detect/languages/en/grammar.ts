// English verb grammar: from the words around a cue to its form (happened, planned, in passing ...).

import type { Form } from '../../language.js';

/** Adverbs and the like that may stand between an auxiliary and its verb. */
const ADV =
  "(?:\\s+(?:\\p{L}+ly|not|n't|never|also|now|then|already|just|since|yet|still|first|only|both|all|long|at last|in turn|in \\d{4}|on \\p{Lu}\\p{L}+day|today|yesterday|ever|by now|in no way|in fact|thus|so|therefore|once|again|even|together|soon|later|once more))*\\s+";
const ends = (pattern: string) => new RegExp(`(?<![\\p{L}])(?:${pattern})$`, 'iu');

/** The verb, not the month: "on 3 May Norway ratified", "in May ratified". */
const MAY = '(?<!(?:\\d(?:st|nd|rd|th)?|(?<!\\p{L})(?:in|of|by|since|until|from|early|late|mid|last|this|every))[\\s-]+)may';

const FUTURE = ends(`(?:will|shall|'ll|won't)${ADV}(?:be${ADV})?(?:have${ADV})?(?:been${ADV})?`);
const SCHEDULED = ends(
  `(?:is|are|was|were|be|been|being|now|both|seems?)?${ADV}?(?:due|set|scheduled|expected|supposed|slated|meant|poised|planned|about|bound|intended|going|designed|ready|likely|on course|on track|on schedule)\\s+(?:\\p{L}+ly\\s+|(?:on\\s+|next\\s+|this\\s+)?\\p{L}+day\\s+)?to(?:${ADV}|\\s+)(?:be${ADV})?`,
);
const IS_TO = ends(`(?:is|are|was|were)\\s+to(?:${ADV}|\\s+)(?:be${ADV})?`);
const WAS_TO_HAVE = ends(
  `(?:was|were|had\\s+been)\\s+(?:due\\s+|set\\s+|supposed\\s+|meant\\s+|scheduled\\s+)?to\\s+have\\s+(?:been\\s+)?`,
);
const WOULD = ends(`would${ADV}(?:be${ADV})?`);
const WOULD_HAVE = ends(`(?:would|could|should|might|${MAY})${ADV}have${ADV}(?:been${ADV})?`);
const POSSIBLE = ends(`(?:${MAY}|might|could|can|should|must|ought to)${ADV}(?:be${ADV})?(?:have${ADV})?(?:been${ADV})?`);
/** "should open in June" is what is planned; "should ratify by June" what somebody wants. */
const SHOULD = ends(`should${ADV}(?:be${ADV})?`);
const RUNS_BY_ITSELF = /^(?:open|start|begin|carry|fly|sail|run|ready|lift|welcome|kick)/iu;
const DATED =
  /\b(?:in|by|on|from|before|at)\s+(?:[^\s.;,]+\s+){0,3}?(?:20\d\d|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
const PERFECT = ends(`(?:has|have|had|having|'ve|hasn't|haven't|hadn't)${ADV}(?:been${ADV})?(?:being${ADV})?`);
const PERFECT_PROGRESSIVE = ends(`(?:has|have|'ve)${ADV}been${ADV}`);
const DID = ends(`(?:did|didn't)${ADV}`);
const PAST_PASSIVE = ends(`(?:was|were|wasn't|weren't|got)${ADV}(?:(?!being)\\p{L}+ly\\s+)?`);
const PRESENT_PASSIVE = ends(`(?:is|are|isn't|aren't|'s|'re|gets?)${ADV}`);
const BEING = ends(`being${ADV}`);
const PROGRESSIVE = ends(`(?:is|are|was|were|been|be|'s|'re)${ADV}`);
const INFINITIVE = ends(`to(?:${ADV}|\\s+)(?:be${ADV})?(?:have${ADV})?`);
const RELATIVE =
  /(?<![\p{L}])(?:which|who|whom|(?<=[\p{L}\p{N}"')]\s)(?<!(?:said|says|say|announced|confirmed|stated|declared|noted|added|reported|saying|revealed|told [^,]{0,30}|risks?|fears?|hopes?|demand(?:s|ed)?|insist(?:s|ed)?|ask(?:s|ed)?|claims?|reports?|news|fact|chance|possibility|danger|condition|so|sure|clear|likely|doubts?|denied|denies|believes?|thinks?|warn(?:s|ed)|expects?|hoped|feared|requir(?:es|ed)|heard|learned|found|recalled|provided|given|time)\s)that)\s[^,;]*$/iu;
const SUBJUNCTIVE = /(?<![\p{L}])(?<!(?:to|will|would|shall|can|could|may|might|must|should|not)\s)be\s+(?:\p{L}+ly\s+)?$/iu;
const WANTED =
  /(?<![\p{L}])(?:wants?|wanted|needs?|needed|like|likes|prefers?|(?:to|will|would|could|can)\s+(?:see|get|have))\s+(?:the|its|this|that|an?|their|it)(?:\s+(?!(?:and|but|that|which|who|to|was|were|has|had|is|are)\s)[^\s,;.]+){0,8}\s+$/iu;
/** A verb that has ended a relative clause: what follows is the main verb ("the firm which is to run it has been set up"). */
const ENDED = /\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)\s[^,;]*\s\S/iu;
const OWN_AUXILIARY = ends(`(?:(?:has|have|had|was|were|is|are)${ADV}(?:been${ADV})?)`);
const isRelative = (left: string): boolean => {
  const clause = RELATIVE.exec(left)?.[0];
  return clause !== undefined && !(OWN_AUXILIARY.test(left) && ENDED.test(clause.replace(OWN_AUXILIARY, '')));
};

const SAW = /(?<![\p{L}])(?:saw|watched|witnessed)\s[^,;.]{3,80}\s$/iu;
/** What a finite verb with an object goes on with. */
const OBJECT = /^\s+(?:an?|the|its|their|his|her|this|that|these|both|two|three|four|several|\d|"|[\p{Lu}])/u;
const NOUN_BEFORE =
  /(?:agreements?|pacts?|treaty|treaties|deals?|accords?|conventions?|memorand(?:um|a|ums)|mou|moc|mous|documents?|texts?|contracts?|protocols?|arrangements?|statements?|plans?|declarations?|amendments?|law|laws|act|bill|extension|partnership|one|ones|notes|[)"])\s*,?\s*$/iu;
/** "the ACSA signed in 2024". */
const NAME_BEFORE = /\p{Lu}{2,}\s*,?\s*$/u;
const COMMA_BEFORE = /,\s*(?:and\s+|but\s+|first\s+|originally\s+|\p{L}+ly\s+|already\s+)?$/iu;

const PAST_WORDS =
  /(?:ed|en|signed|set|put|came|took|went|won|met|held|gave|given|let|ran|left|quit|split|struck|made|became|begun|began|got|wrote|brought|tore|torn|froze|frozen|shelved|sealed|born|drawn|withdrew|withdrawn|lost|sent|paid|kept|led|broke|broken|fell|fallen|cut|hit|inked|shut|grew|rose|risen|gone|done|did|built|sat|stood|chose|found|upheld|told|held|rewrote|bought|sold|sank|swore|sworn|took|wound|bound|hung|lent|meant|dealt|laid|shook|threw|drew|flew|sought|caught|bore|spent|spoke|lit|fought|taught|lapsed|rode|ridden|swung|slid|spread|sprang|sprung|shot|leapt|flown|shown|thrown|blown|slung|spun|stuck|sped|dug|rang|rung)$/i;

/** Nothing, or what brings somebody's words, before a verb that has no subject. */
const DEMAND = /^\W*(?:(?:please|now|just|don't|do not|never|let's|let us|finally)\s+)*$|[:"\u201c\u2018]\s*(?:please\s+)?$/iu;

/** "Exchange of notes", "Transfer: signed": a noun, and not a demand. */
const HEADING = /^[\p{L}-]+\s*(?:$|\sof\s|[:,;.\u2013-])/u;

const AUXILIARY = /^(?:(?:has|have|had|was|were|is|are|be|been|being|to)\s+(?:\p{L}+ly\s+|now\s+|not\s+|yet\s+)*)+(?=\p{L})/iu;
const DETERMINER = /(?<![\p{L}])(?:an?|the|no|any|this|that|its|their|his|her|another|every|each|of|such)\s+$/iu;

/** Form of the verb at [start, end) of a clause. In headlines the bare participle and the plain present are news. */
export function form(clause: string, at: number, end: number, headline: boolean): Form {
  // A cue may hold its auxiliary ("was held"): the verb is what follows it.
  const start = at + (AUXILIARY.exec(clause.slice(at, end))?.[0].length ?? 0);
  const left = clause.slice(0, start);
  const right = clause.slice(end);
  const word = /[\p{L}-]+/u.exec(clause.slice(start, end))?.[0] ?? '';
  // "was to have signed": did not.
  if (WAS_TO_HAVE.test(left)) return 'negative';
  if (FUTURE.test(left) || SCHEDULED.test(left) || IS_TO.test(left)) return 'future';
  if (SHOULD.test(left) && RUNS_BY_ITSELF.test(word) && DATED.test(right)) return 'future';
  if (WOULD_HAVE.test(left) || POSSIBLE.test(left)) return 'possible';
  if (WOULD.test(left)) return 'future';
  if (INFINITIVE.test(left)) return headline ? 'future' : 'infinitive';
  // "demand that it be ended", "want it signed": nothing has happened.
  if (SUBJUNCTIVE.test(left) || WANTED.test(left)) return 'infinitive';
  if (BEING.test(left)) return 'progressive';
  // "has been producing its effects": it has begun.
  // "Monday saw the treaty take effect".
  if (SAW.test(left) && !PAST_WORDS.test(word) && !/(?:s|ing)$/i.test(word)) return 'past';
  if (/ing$/i.test(word) && PERFECT_PROGRESSIVE.test(left)) return 'past';
  if (/ing$/i.test(word)) return PROGRESSIVE.test(left) ? 'progressive' : 'noun';
  if (PERFECT.test(left) || DID.test(left)) return isRelative(left) ? 'attributive' : 'past';
  if (PAST_WORDS.test(word)) return pastForm(left, right, headline);
  // "Scrap the pact, fishermen say", "Growers to Oslo: walk away": a demand, which nobody has met yet.
  if (DEMAND.test(left) && !/s$/i.test(word) && !HEADING.test(clause.slice(start))) return 'infinitive';
  // "a sign", "the delay": the noun of the same letters.
  return DETERMINER.test(left) ? 'noun' : 'present';
}

/** "Notes swapped in Wellington on the 9th": a noun without an article, a participle, and no other verb. */
const BARE =
  /^\W*(?!(?:the|an?|this|that|these|those|its|their|his|her|any|each|every|all|both|no)\s)\p{Lu}[\p{L}'-]*(?:\s+(?:[\p{Ll}'-]+|of|on|for|the)){0,6}\s+$/u;
const VERBLESS =
  /^(?:\s+(?:in|on|at|by|last|this|yesterday|today|here|late|early)(?:\s+(?:the\s+)?(?:[\p{Lu}\d][\p{L}\d]*|of|last|next|this|morning|night|week|month|year)){0,6})*\s*(?:[.,;!]|$)/u;
const isTelegraphic = (left: string, right: string): boolean => BARE.test(left) && VERBLESS.test(right);

function pastForm(left: string, right: string, headline: boolean): Form {
  if (isRelative(left)) return 'attributive';
  if (PAST_PASSIVE.test(left)) return 'past';
  // "an expired treaty", "any amended text": a quality, no event.
  if (/(?<![\p{L}])(?:an?|any|no|every|such)\s+$/iu.test(left)) return 'noun';
  if (PRESENT_PASSIVE.test(left)) return 'present';
  if (headline || OBJECT.test(right) || isTelegraphic(left, right)) return 'past';
  if (NOUN_BEFORE.test(left) || NAME_BEFORE.test(left) || COMMA_BEFORE.test(left)) return 'attributive';
  return 'past';
}
