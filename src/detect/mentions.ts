// Decides which commitment a sentence speaks of: by name, by a shared name with the right parties, by what it is about, or by pointing back.

import type { Kind } from '../domain/status.js';
import type { Catalogue, Entry, Tracked } from './catalogue.js';
import type { Language, PartyHit } from './language.js';
import type { Sentence, Span } from './layout.js';
import { longest, type Hit } from './match.js';
import { narrowing } from './narrow.js';
import type { PartyFinder } from './parties.js';
import { matchesOf, sifted } from './sieve.js';

/** How a mention was recognised, the surest first. */
export type Means = 'name' | 'reference' | 'generic' | 'description' | 'anaphor';

/** A place in a sentence that means a commitment. Offsets inside the sentence. */
export interface Mention extends Span {
  readonly of: Tracked;
  readonly means: Means;
}

/** A word for an instrument that means none of ours: another agreement, or nobody can tell which. */
export interface Stranger extends Span {
  readonly kinds: readonly Kind[];
  /** True where it is surely somebody else's: other parties stand with it. */
  readonly foreign: boolean;
}

/** What a sentence speaks of. */
export interface Subject {
  readonly sentence: Sentence;
  readonly parties: readonly PartyHit[];
  readonly mentions: readonly Mention[];
  readonly strangers: readonly Stranger[];
  /** Commitments that the text was about just before this sentence, the latest first. */
  readonly focus: readonly Tracked[];
  /** Sentences since the focus was last mentioned. */
  readonly focusAge: number;
  /** Commitments with any word of theirs in the sentence. */
  readonly hints: ReadonlySet<Tracked>;
  /** The one commitment that the headline or the lead is about; undefined where there are several or none. */
  readonly topic: Tracked | undefined;
  /** Countries that the document is about: of its headline and lead, and those it names most. */
  readonly around: ReadonlySet<string>;
  /** True where the document names an agreement or memorandum that is tracked. */
  readonly legal: boolean;
}

/** A sentence with more names of one sort than this is a list: the first ones are read. */
const MAX_WORDS = 60;
const MAX_INSTRUMENTS = 20;
/** An anaphor reaches back so many sentences (detector.md, C3.5). */
const ANAPHOR_REACH = 3;
/** A country that has this share of all that a document names is one of those that it is about. */
const MAIN_SHARE = 0.25;
/** A description needs the parties within this many units of each other and of the instrument. */
const NEAR = 160;
/** Points of a commitment whose parties or bodies are all there: no pointing back outweighs them. */
const CLEAR = 4;
/** A name so close after its instrument belongs to it. */
const ONE_BREATH = 32;
/** Kinds whose instruments go by each other's names: a memorandum is called an agreement, a programme a project. */
const KIN: Readonly<Record<Kind, readonly Kind[]>> = {
  agreement: ['agreement', 'memorandum'],
  // A dialogue may be put on paper.
  memorandum: ['agreement', 'memorandum', 'dialogue'],
  programme: ['programme'],
  dialogue: ['dialogue'],
  partnership: ['partnership'],
  occasion: ['occasion', 'dialogue'],
};

interface InstrumentKind {
  readonly kinds: readonly Kind[];
  /** A word that only parties and subject make one ("trade talks"): by itself it stands for nothing. */
  readonly weak: boolean;
  /** It hangs on another instrument, and is not that one. */
  readonly derived: boolean;
}

interface Instrument extends InstrumentKind, Span {
  readonly anaphor: boolean;
  /** Points back however far: "the said agreement", 本協定. */
  readonly same: boolean;
  /** Letters right before it that say what it is about. */
  readonly subject: number;
}

/** The document as a whole: what may fill in a party or a body that a sentence leaves out. */
interface Scene {
  readonly home: string | undefined;
  readonly parties: ReadonlySet<string>;
  /** The home country where the text never names it: a text of others' affairs leaves it out, too. */
  readonly unsaid: string | undefined;
  /** Those that it names as more than a place. */
  readonly outright: ReadonlySet<string>;
  /** Members of blocs that it names. */
  readonly members: ReadonlySet<string>;
  /** Parties of the headline and the lead, and those that it names most. */
  readonly top: ReadonlySet<string>;
  /** Organisations of each commitment that the document names. */
  readonly bodies: ReadonlyMap<Tracked, ReadonlySet<number>>;
  readonly named: ReadonlySet<Tracked>;
  /** Commitments with words of theirs in the headline or the lead. */
  readonly topic: ReadonlySet<Tracked>;
  /** Commitments with words of theirs anywhere. */
  readonly words: ReadonlySet<Tracked>;
}

interface Raw {
  /** Nothing behind a noun belongs to it. */
  readonly headFinal: boolean;
  /** By the start of a word: the other side that is named right before it. */
  readonly partners: ReadonlyMap<number, Span>;
  readonly sentence: Sentence;
  readonly parties: readonly PartyHit[];
  readonly entries: readonly (Span & { readonly entry: Entry })[];
  readonly instruments: readonly Instrument[];
}

/** In: a document's sentences, the country it speaks from, the name of the office that speaks (none for the press). */
export type MentionFinder = (sentences: readonly Sentence[], home: string | undefined, office?: string) => Subject[];

/** In: a language, its party finder, the catalogue. Out: a function that says for each sentence what it speaks of. */
export function createMentionFinder(language: Language, findParties: PartyFinder, catalogue: Catalogue): MentionFinder {
  const instrumentWords = sifted(
    language.instruments.map(({ kinds, pattern, weak, derived }) => ({
      kinds,
      weak: weak ?? false,
      derived: derived ?? false,
      re: new RegExp(pattern, 'giu'),
    })),
  );
  const read = (sentence: Sentence): Raw => {
    const entries = longestEntries(catalogue.matcher.find(sentence.text))
      .slice(0, MAX_WORDS)
      .filter(({ start, end }) => !language.cutsWord?.(sentence.text, start, end))
      .map(({ start, end, value }) => ({ start, end, entry: value }));
    const instruments = instrumentsIn(sentence.text, instrumentWords(sentence.text), language);
    return {
      headFinal: language.headFinal === true,
      partners: partnersIn(sentence.text, [...entries, ...instruments], language),
      sentence,
      parties: findParties(sentence.text).slice(0, MAX_WORDS),
      entries,
      instruments,
    };
  };
  return (sentences, home, office) => {
    const officials = office ? findParties(office) : [];
    const raws = narrow(sentences.map(read), [...(home ? [home] : []), ...officials.map(({ code }) => code)]);
    const scene = sceneOf(raws, home, officials);
    const subjects: Omit<Subject, 'topic' | 'around' | 'legal'>[] = [];
    let focus: Tracked[] = [];
    let focusAge = Infinity;
    let strangerSince = false;
    // A headline is about what the lead is about, where it has a word of it ("First boat slips to 2030").
    const lead = raws.slice(1, 3).find((raw) => resolve(raw, scene, NOTHING, language).mentions.length > 0);
    const ahead =
      raws[0]?.sentence.block === 'headline' && lead ? resolve(lead, scene, NOTHING, language).mentions.map(({ of }) => of) : [];
    const head = raws[0] && hintsIn(raws[0]);
    focus = ahead.filter((of) => head?.has(of));
    if (focus.length) focusAge = 0;
    for (const raw of raws) {
      const here = { focus, focusAge, strangerSince };
      const { mentions, strangers } = resolve(raw, scene, here, language);
      subjects.push({ sentence: raw.sentence, parties: raw.parties, mentions, strangers, focus, focusAge, hints: hintsIn(raw) });
      if (mentions.length) {
        const latest = [...new Set([...mentions].reverse().map(({ of }) => of))];
        focus = [...latest, ...focus.filter((f) => !latest.includes(f))].slice(0, 4);
        focusAge = 0;
        strangerSince = false;
      } else {
        focusAge += 1;
        strangerSince ||= strangers.some(({ foreign }) => foreign) || (focus[0] !== undefined && isOthers(raw, focus[0]));
      }
    }
    const topic = topicOf(subjects);
    const legal = [...scene.named].some(isLegal);
    return subjects.map((subject, at) => ({
      ...subject,
      topic: topic && isElsewhere(raws[at - 1], topic) ? undefined : topic,
      around: scene.top,
      legal,
    }));
  };
}

/** True for a sentence in which one of the two parties has to do with somebody else: "Peru and Portugal signed one as well." */
function isOthers({ parties: hits }: Raw, { parties }: Tracked): boolean {
  const codes = new Set(hits.filter(({ place, bloc }) => !place && !bloc).map(({ code }) => code));
  const own = [...codes].filter((code) => parties.has(code)).length;
  return parties.size === 2 && own === 1 && codes.size === 2;
}

/** True for a sentence of other countries alone ("And Germany?"): what follows may go on about them. */
function isElsewhere(raw: Raw | undefined, { parties }: Tracked): boolean {
  const codes = raw?.parties.filter(({ place, bloc }) => !place && !bloc).map(({ code }) => code) ?? [];
  return parties.size > 0 && codes.length > 0 && !codes.some((code) => parties.has(code));
}

/** Of several at the top the one in the headline; where that has several too, none. */
function topicOf(subjects: readonly Omit<Subject, 'topic' | 'around' | 'legal'>[]): Tracked | undefined {
  const at = (block: string) =>
    new Set(subjects.filter(({ sentence }) => sentence.block === block).flatMap(({ mentions }) => mentions.map(({ of }) => of)));
  const [headline, lead] = [at('headline'), at('lead')];
  const found = headline.size ? headline : lead;
  return found.size === 1 ? [...found][0] : undefined;
}

/** A word about the matter hides no name inside it: the programme is named in "GCAP Agency", too. */
function longestEntries(hits: readonly Hit<Entry>[]): Hit<Entry>[] {
  const isMatter = ({ value }: Hit<Entry>) => value.uses.every(({ role }) => role === 'keyword');
  const names = longest(hits.filter((hit) => !isMatter(hit)));
  const matters = longest(hits).filter(isMatter);
  return [...names, ...matters].sort((a, b) => a.start - b.start);
}

/** The same sentences, with words that very many commitments share cut down to what this document can mean by them. */
function narrow(raws: readonly Raw[], given: readonly string[]): Raw[] {
  const parties = new Set([...given, ...raws.flatMap((raw) => raw.parties.map(({ code }) => code))]);
  const inDocument = narrowing(
    raws.flatMap(({ entries }) => entries.map(({ entry }) => entry)),
    parties,
  );
  return raws.map((raw) => ({ ...raw, entries: raw.entries.map((one) => ({ ...one, entry: inDocument(one.entry) })) }));
}

function hintsIn({ entries }: Raw): Set<Tracked> {
  return new Set(entries.flatMap(({ entry }) => entry.uses.map(({ commitment }) => commitment)));
}

function instrumentsIn(
  text: string,
  words: readonly (InstrumentKind & { readonly re: RegExp })[],
  language: Language,
): Instrument[] {
  const found = words.flatMap(({ kinds, weak, derived, re }) =>
    matchesOf(re, text).map((m) => ({ start: m.index, end: m.index + m[0].length, value: { kinds, weak, derived } })),
  );
  return longest(found)
    .slice(0, MAX_INSTRUMENTS)
    .map(({ start, end, value }) => ({
      start,
      end,
      ...value,
      ...pointing(text.slice(Math.max(0, start - 40), start), text.slice(start, end), language),
    }));
}

function partnersIn(text: string, words: readonly Span[], language: Language): Map<number, Span> {
  const partners = new Map<number, Span>();
  for (const { start } of words) {
    const from = Math.max(0, start - 40);
    const name = language.partnerBefore?.(text.slice(from, start));
    if (name) partners.set(start, { start: from + name.start, end: from + name.end });
  }
  return partners;
}

function pointing(before: string, word: string, language: Language): Pick<Instrument, 'anaphor' | 'same' | 'subject'> {
  return {
    anaphor: language.isAnaphor(before, word),
    same: language.isSame?.(before) === true,
    subject: language.subjectBefore?.(before, word) ?? 0,
  };
}

function sceneOf(raws: readonly Raw[], home: string | undefined, office: readonly PartyHit[]): Scene {
  // An embassy does not say in each notice whose it is and where: its name does.
  const given = [...(home ? [home] : []), ...office.map(({ code }) => code)];
  const parties = new Set<string>(given);
  const top = new Set<string>(given);
  const outright = new Set<string>();
  const members = new Set<string>();
  const counts = new Map<string, number>();
  const bodies = new Map<Tracked, Set<number>>();
  const named = new Set<Tracked>();
  const topic = new Set<Tracked>();
  const words = new Set<Tracked>();
  for (const { sentence, parties: hits, entries } of raws) {
    for (const { code, place, bloc } of hits) {
      (bloc ? members : parties).add(code);
      if (!place && !bloc) outright.add(code);
      if (place || bloc) continue;
      counts.set(code, (counts.get(code) ?? 0) + 1);
      if (sentence.block === 'headline' || sentence.block === 'lead') top.add(code);
    }
    for (const { entry } of entries)
      for (const use of entry.uses) {
        if (sentence.block === 'headline' || sentence.block === 'lead') topic.add(use.commitment);
        if (use.role !== 'organisation') words.add(use.commitment);
        if (use.organisation !== undefined)
          (bodies.get(use.commitment) ?? bodies.set(use.commitment, new Set()).get(use.commitment)!).add(use.organisation);
        if (use.role === 'name' || use.role === 'reference') named.add(use.commitment);
      }
  }
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  for (const [code, n] of counts) if (n >= 2 && n >= all * MAIN_SHARE) top.add(code);
  const unsaid = home !== undefined && !counts.has(home) && !members.has(home) ? home : undefined;
  return { home, parties, unsaid, outright, members, top, bodies, named, topic, words };
}

/** Nothing has been spoken of yet. */
const NOTHING: Standing = { focus: [], focusAge: Infinity, strangerSince: false };

interface Standing {
  readonly focus: readonly Tracked[];
  readonly focusAge: number;
  readonly strangerSince: boolean;
}

function resolve(raw: Raw, scene: Scene, standing: Standing, language: Language): { mentions: Mention[]; strangers: Stranger[] } {
  const mentions: Mention[] = [];
  const taken = (span: Span) => mentions.some((m) => span.start < m.end && m.start < span.end);
  const derived = raw.instruments.filter((instrument) => instrument.derived);
  for (const { start, end, entry } of raw.entries) {
    if (derived.some((d) => start < d.end && d.start < end)) continue;
    const sure = entry.uses.filter(({ role }) => role === 'name' || role === 'reference');
    for (const { commitment, role } of sure)
      mentions.push({ start, end, of: commitment, means: role === 'reference' ? 'reference' : 'name' });
    if (sure.length) continue;
    const shared = best(
      entry.uses.filter(({ role }) => role === 'generic').map(({ commitment }) => commitment),
      (commitment) => fits(commitment, { start, end }, raw, scene, standing),
    );
    if (shared) mentions.push({ start, end, of: shared, means: 'generic' });
  }
  const strangers: Stranger[] = [];
  for (const instrument of raw.instruments) {
    if (taken(instrument)) continue;
    const of = instrument.derived
      ? undefined
      : (ownedBy(instrument, mentions, raw, language) ??
        namedBy(instrument, mentions, raw) ??
        described(instrument, raw, scene, standing, CLEAR) ??
        (instrument.weak ? undefined : pointedAt(instrument, raw, scene, standing)) ??
        described(instrument, raw, scene, standing));
    if (of) mentions.push({ start: instrument.start, end: instrument.end, of: of.of, means: of.means });
    else if (!instrument.weak)
      strangers.push({
        start: instrument.start,
        end: instrument.end,
        kinds: instrument.kinds,
        foreign: isForeign(instrument, raw, scene),
      });
  }
  return { mentions: mentions.sort((a, b) => a.start - b.start), strangers };
}

/** The one with the highest positive score; none where two are equal. */
function best(candidates: readonly Tracked[], score: (c: Tracked) => number): Tracked | undefined {
  let winner: Tracked | undefined;
  let top = 0;
  let tie = false;
  for (const candidate of new Set(candidates)) {
    const points = score(candidate);
    if (points <= 0) continue;
    if (points === top) tie = true;
    if (points > top) [winner, top, tie] = [candidate, points, false];
  }
  return tie ? undefined : winner;
}

function clauseAround(sentence: Sentence, { start }: Span): Span {
  return sentence.clauses.find((c) => c.start <= start && start < c.end) ?? { start: 0, end: sentence.text.length };
}

function codesIn(parties: readonly PartyHit[], span: Span): Set<string> {
  return new Set(parties.filter((p) => !p.place && !p.bloc && p.start < span.end && span.start < p.end).map(({ code }) => code));
}

/** The parties that stand with a place in the text: those of its clause; where it has none, those of the sentence. */
function company(raw: Raw, span: Span): Set<string> {
  const near = codesIn(raw.parties, clauseAround(raw.sentence, span));
  return near.size ? near : codesIn(raw.parties, { start: 0, end: raw.sentence.text.length });
}

/** Parties written right at the word: "Japan-Germany ACSA", "with Malta", 日独ACSA. They decide before all others. */
function attached(raw: Raw, { start, end }: Span): Set<string> {
  const before = raw.parties.filter(
    (p) => !p.place && p.end <= start && start - p.end <= 24 && !/[,;:.、。]/.test(raw.sentence.text.slice(p.end, start)),
  );
  const behind = raw.headFinal ? 12 : 34;
  const after = raw.parties.filter(
    (p) => !p.place && p.start >= end && p.start - end <= behind && !/[,;:.、。]/.test(raw.sentence.text.slice(end, p.start)),
  );
  return new Set([...before, ...after].map(({ code }) => code));
}

function subset(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((x) => b.has(x));
}

/** Points for reading a shared name or an instrument as this commitment; 0 where its parties do not fit. */
function fits(commitment: Tracked, span: Span, raw: Raw, scene: Scene, standing: Standing): number {
  if (strangePartner(commitment, span, raw)) return 0;
  if (commitment.bodies) return fitsBodies(commitment, span, raw, scene, standing);
  return fitsParties(commitment, span, raw, scene, standing);
}

const meets = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const isOf = (commitment: Tracked, { entry }: { readonly entry: Entry }) =>
  entry.uses.some((use) => use.commitment === commitment);

/** True where the other side that is named right before the word is none of the commitment's: スイスメディックとの協力覚書. */
function strangePartner(commitment: Tracked, span: Span, raw: Raw): boolean {
  const partner = raw.partners.get(span.start);
  if (!partner || commitment.parties.size === 0) return false;
  return !(
    raw.parties.some((p) => meets(p, partner) && (p.bloc === true || commitment.parties.has(p.code))) ||
    raw.entries.some((e) => meets(e, partner) && isOf(commitment, e) && (!isSubject(e.entry, commitment) || e.end >= partner.end))
  );
}

/** Without the countries that only stand in words of the commitment: the islands that a cable will join. */
function withoutOwnWords(commitment: Tracked, raw: Raw): Raw {
  const own = raw.entries.filter((e) => isOf(commitment, e));
  const parties = raw.parties.filter((p) => commitment.parties.has(p.code) || !own.some((e) => meets(e, p)));
  return parties.length === raw.parties.length ? raw : { ...raw, parties };
}

function fitsParties(commitment: Tracked, span: Span, sentence: Raw, scene: Scene, standing: Standing): number {
  const raw = withoutOwnWords(commitment, sentence);
  const { parties } = commitment;
  const inFocus = standing.focus.includes(commitment) && !standing.strangerSince && standing.focusAge <= ANAPHOR_REACH;
  if (parties.size === 0) return inFocus || scene.named.has(commitment) || keywordsIn(commitment, raw) > 0 ? 1 : 0;
  const right = attached(raw, span);
  if (right.size && ![...right].some((code) => parties.has(code))) return 0;
  if (right.size && !subset(right, parties) && !subset(parties, right)) return 0;
  const with_ = company(raw, span);
  // A shared name may hold a party itself: "the centres in Albania".
  for (const { code, start, end } of raw.parties)
    if (span.start <= start && end <= span.end && parties.has(code)) with_.add(code);
  const foreign = [...with_].filter((code) => !parties.has(code));
  const all = new Set([...with_, ...scene.members]);
  const own = [...all].filter((code) => parties.has(code));
  const keys = keywordsIn(commitment, raw);
  if (own.length === parties.size) return foreign.length ? (right.size && subset(right, parties) ? 3 : 1.5) : 4 + keys;
  // A pact of many has outsiders about it: those who join, those who leave.
  if (parties.size > 2 && right.size > 0 && subset(right, parties) && keys > 0) return 2;
  if (foreign.length) return 0;
  // A text at home in one party leaves it out ("the pact with Japan"): read so only where it names no outsider at all.
  const partner =
    scene.home !== undefined && !right.has(scene.home) && right.size === parties.size - 1 && parties.has(scene.home);
  if (partner && right.size > 0 && subset(scene.top, parties)) return 4 + keys;
  const athome = subset(scene.outright, parties) && (right.size > 0 || keys > 0);
  if (own.some((code) => code !== scene.home) && athome) return 1 + keys;
  // A word of its own ("Gripen") with one of its countries as the place, and no outsider anywhere.
  const placed =
    commitment.seed.kind === 'programme' &&
    subset(scene.outright, parties) &&
    [...scene.parties].some((code) => parties.has(code));
  if (placed && raw.entries.some((e) => e.start <= span.start && span.end <= e.end && isSubject(e.entry, commitment))) return 1;
  // Papers name the first few of many.
  if (parties.size > 2 && own.length >= 2 && keys > 0) return 1.5;
  if (!subset(parties, new Set([...scene.parties, ...scene.members]))) return 0;
  if (own.length) {
    if (inFocus || scene.named.has(commitment) || subset(parties, scene.top)) return 2 + keys;
    if (parties.size > 2 && own.length >= 2) return 1.5;
    return subset(scene.top, parties) && keys > 0 ? 1 : 0;
  }
  // A text that names these parties and nobody else speaks of theirs.
  const alone = subset(scene.parties, parties) && scene.parties.size === parties.size;
  const others = scene.unsaid !== undefined && parties.has(scene.unsaid) && !subset(scene.outright, parties);
  return inFocus || alone || (subset(parties, scene.top) && !standing.strangerSince && !others) ? 1 + keys : 0;
}

/** A memorandum between bodies needs its own bodies, or its parties and its subject with no other body in the sentence. */
function fitsBodies(commitment: Tracked, span: Span, raw: Raw, scene: Scene, standing: Standing): number {
  const here = new Set<number>();
  for (const { entry } of raw.entries)
    for (const use of entry.uses) if (use.commitment === commitment && use.organisation !== undefined) here.add(use.organisation);
  if (here.size >= 2) return 4;
  if (hasOutsider(raw)) return 0;
  const subjects = raw.entries.filter(({ entry }) => isSubject(entry, commitment)).length;
  if (here.size === 1 && subjects > 0) return 2;
  const inFocus = standing.focus[0] === commitment && !standing.strangerSince && standing.focusAge <= ANAPHOR_REACH;
  const whole = (scene.bodies.get(commitment)?.size ?? 0) >= 2;
  if (subjects === 0)
    return whole && (inFocus || here.size === 1 || (here.size === 0 && fitsParties(commitment, span, raw, scene, standing) >= 4))
      ? 1
      : 0;
  const points = fitsParties(commitment, span, raw, scene, standing);
  if (points >= CLEAR || attached(raw, span).size > 0) return points / 2;
  return whole && here.size === 0 ? 1 : 0;
}

/** Abbreviations of bodies that nobody here knows: JAMSTEC, JOGMEC. Those of the seeds and of countries are entries and parties. */
function hasOutsider(raw: Raw): boolean {
  const known = [...raw.entries, ...raw.parties, ...raw.instruments];
  const names = raw.sentence.text.matchAll(/(?<![\p{Script=Latin}\p{N}])\p{Lu}{3,}(?![\p{Script=Latin}\p{N}])/gu);
  return [...names].some((m) => !known.some((k) => k.start < m.index + m[0].length && m.index < k.end));
}

function isSubject(entry: Entry, commitment: Tracked): boolean {
  return entry.uses.some((use) => use.commitment === commitment && use.subject);
}

function keywordsIn(commitment: Tracked, raw: Raw): number {
  return new Set(
    raw.entries
      .filter(({ entry }) =>
        entry.uses.some((u) => u.commitment === commitment && (u.role === 'keyword' || u.role === 'generic')),
      )
      .map(({ entry }) => entry),
  ).size;
}

function isForeign(span: Span, raw: Raw, scene: Scene): boolean {
  const right = attached(raw, span);
  return right.size > 0 && [...right].some((code) => !scene.top.has(code));
}

/** JETPの投資計画, 「ノースブリッジ」の実証: what is planned or built under a commitment is its own. */
function ownedBy(
  instrument: Instrument,
  mentions: readonly Mention[],
  { sentence: { text } }: Raw,
  language: Language,
): { of: Tracked; means: Means } | undefined {
  if (!instrument.kinds.includes('programme')) return undefined;
  const owner = mentions.findLast(({ end }) => end <= instrument.start && language.ownsNext?.(text.slice(end, instrument.start)));
  return owner && { of: owner.of, means: 'description' };
}

/** "the treaty that set up GIGO", "la Convenzione istitutiva del GIGO": an instrument whose name follows it in one breath. */
function namedBy(instrument: Instrument, mentions: readonly Mention[], raw: Raw): { of: Tracked; means: Means } | undefined {
  const name = mentions.find(
    ({ start, of, means }) =>
      means === 'name' &&
      start >= instrument.end &&
      start - instrument.end <= ONE_BREATH &&
      !/[,;:.()、。]/.test(raw.sentence.text.slice(instrument.end, start)) &&
      instrument.kinds.some((kind) => KIN[kind].includes(of.seed.kind)),
  );
  return name && { of: name.of, means: 'description' };
}

function isLegal({ seed }: Tracked): boolean {
  return seed.kind === 'agreement' || seed.kind === 'memorandum';
}

/** "the pact", "the agreement": the commitment of this kind that the text spoke of last. */
function pointedAt(
  instrument: Instrument,
  raw: Raw,
  scene: Scene,
  standing: Standing,
): { of: Tracked; means: Means } | undefined {
  if (!instrument.anaphor || standing.strangerSince || (standing.focusAge > ANAPHOR_REACH && !instrument.same)) return undefined;
  const kin = (t: Tracked) => instrument.kinds.some((kind) => KIN[kind].includes(t.seed.kind));
  // Where no treaty is tracked in the text, "the Agreement" is the one that a programme rests on.
  const base = (t: Tracked) =>
    t.seed.kind === 'programme' && instrument.kinds.includes('agreement') && ![...scene.named].some(isLegal);
  const of = standing.focus.find(kin) ?? standing.focus.find(base);
  if (!of || (of.bodies && hasOutsider(raw))) return undefined;
  const right = attached(raw, instrument);
  const stranger = of.parties.size > 0 && [...right].some((code) => !of.parties.has(code));
  return stranger ? undefined : { of, means: 'anaphor' };
}

/** "the logistics deal between Rome and Tokyo": an instrument, the parties and what it is about, in the sentence or at the top. */
function described(
  instrument: Instrument,
  raw: Raw,
  scene: Scene,
  standing: Standing,
  least = 0,
): { of: Tracked; means: Means } | undefined {
  // An instrument that says itself what it is about (租税条約) is not about what the rest of the text is about.
  const [before, after] = instrument.subject > 0 ? [instrument.subject, 0] : [NEAR, NEAR];
  const near = raw.entries
    .filter(({ start, end }) => start - instrument.end < after && instrument.start - end < before)
    .flatMap(({ entry }) =>
      entry.uses.filter(({ role }) => role === 'keyword' || role === 'generic').map(({ commitment }) => commitment),
    );
  const points = (commitment: Tracked) => {
    if (!instrument.kinds.some((kind) => KIN[kind].includes(commitment.seed.kind))) return 0;
    if (isTitledOtherwise(instrument, commitment, raw)) return 0;
    if (commitment.parties.size === 0) return isAbout(instrument, commitment, raw) ? 1 : 0;
    return fits(commitment, instrument, raw, scene, standing);
  };
  const atLeast = (floor: number) => (commitment: Tracked) => {
    const found = points(commitment);
    return found >= floor ? found : 0;
  };
  const partner = (commitment: Tracked) => (attached(raw, instrument).size > 0 ? points(commitment) : 0);
  const of =
    best(near, atLeast(least)) ??
    (least < CLEAR && instrument.subject === 0
      ? (best([...scene.topic], atLeast(CLEAR)) ?? best([...scene.words], partner))
      : undefined);
  return of && { of, means: 'description' };
}

/** "the convention on cybercrime": what a treaty is about, right behind it. */
function isAbout(instrument: Instrument, commitment: Tracked, raw: Raw): boolean {
  return raw.entries.some(({ start, end, entry }) => {
    const behind = start >= instrument.end && start - instrument.end <= ONE_BREATH;
    const before = end <= instrument.start && instrument.start - end < instrument.subject;
    return (behind || before) && isSubject(entry, commitment);
  });
}

/** "the Film Co-Production Agreement": a title of which no word is the commitment's names another instrument. */
function isTitledOtherwise({ start }: Span, commitment: Tracked, raw: Raw): boolean {
  const { text } = raw.sentence;
  if (!/^\p{Lu}/u.test(text.slice(start))) return false;
  const title = /(?:\p{Lu}[\p{L}'-]*\s+)+$/u.exec(text.slice(0, start))?.[0];
  if (!title) return false;
  const own = [...raw.parties, ...raw.entries.filter(({ entry }) => entry.uses.some((use) => use.commitment === commitment))];
  const from = start - title.length;
  const words = [...title.matchAll(/\S{4,}/gu)].filter(
    ({ 0: word, index }) => !own.some((o) => o.start < from + index + word.length && from + index < o.end),
  );
  return (
    words.length > 0 &&
    !raw.entries.some((e) => e.start < start && from < e.end && e.entry.uses.some((use) => use.commitment === commitment))
  );
}
