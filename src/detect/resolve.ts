// Decides which commitment each word of a sentence means: by name, by a shared name with its parties, by description, by pointing back.

import type { Kind } from '../domain/status.js';
import type { Tracked, Use } from './catalogue.js';
import { ANAPHOR_REACH, attached, bodiesIn, CLEAR, fits, hasOutsider, isSubject, subset } from './fits.js';
import { isKin, isLegal } from './kin.js';
import type { Language } from './language.js';
import { meets, type Span } from './layout.js';
import { isAbout, isModifiedOtherwise, isOnOtherMatters, isTitledOtherwise, isWidelyAbout, ONE_BREATH } from './matters.js';
import { namedOf, type Scene, type Standing } from './scene.js';
import type { Instrument, Words } from './words.js';

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

/** A description needs the parties within this many units of each other and of the instrument. */
const NEAR = 160;

export function resolve(
  raw: Words,
  scene: Scene,
  standing: Standing,
  language: Language,
): { mentions: Mention[]; strangers: Stranger[] } {
  const mentions: Mention[] = [];
  const taken = (span: Span) => mentions.some((mention) => meets(mention, span));
  const derived = raw.instruments.filter((instrument) => instrument.derived);
  for (const { start, end, entry } of raw.entries) {
    if (derived.some((one) => meets(one, { start, end }))) continue;
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
  mentions.push(...mattersOf(scene, raw).filter((span) => !taken(span)));
  mentions.push(...thingsOf(raw, standing, language).filter((span) => !taken(span)));
  mentions.push(...partnersOf(raw, scene).filter((span) => !taken(span)));
  const strangers: Stranger[] = [];
  for (const instrument of raw.instruments) {
    if (taken(instrument)) continue;
    const of = instrument.derived
      ? undefined
      : (ownedBy(instrument, mentions, raw, language) ??
        titledBy(instrument, mentions, raw, language) ??
        namedBy(instrument, mentions, raw, language) ??
        described(instrument, raw, scene, standing, CLEAR) ??
        (instrument.weak ? undefined : pointedAt(instrument, raw, scene, standing)) ??
        described(instrument, raw, scene, standing) ??
        ofTopic(instrument, raw, scene) ??
        ownPaper(instrument, raw, scene, standing));
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

/**
 * What a document as a whole is about is meant by the words of its subject, unless others have them ("the scheme of Paris
 * and Lima"); where it is described elsewhere, an instrument in the sentence says itself whose it is.
 */
function mattersOf(scene: Scene, raw: Words): Mention[] {
  const { about } = scene;
  const speaksForItself = scene.described === true && raw.instruments.some(({ weak }) => !weak);
  if (!about || speaksForItself || isOfOthers(raw, scene)) return [];
  return raw.entries
    .filter(({ entry }) => isSubject(entry, about))
    .filter((span) => subset(attached(raw, span), about.parties))
    .map(({ start, end }) => ({ start, end, of: about, means: 'description' }));
}

/** "the port", "il gasdotto": a thing that the text was just speaking of, by the word for what it is. */
function thingsOf({ entries, sentence: { block, text } }: Words, standing: Standing, language: Language): Mention[] {
  const [of] = standing.focus;
  if (of?.seed.kind !== 'programme' || block === 'headline' || standing.strangerSince || standing.focusAge > ANAPHOR_REACH)
    return [];
  return entries
    .filter(
      ({ start, end, entry }) =>
        isSubject(entry, of) && language.isAnaphor(text.slice(Math.max(0, start - 40), start), text.slice(start, end)),
    )
    .map(({ start, end }) => ({ start, end, of, means: 'anaphor' }));
}

/** Parties of a venture that a document must name for its partners to stand for it. */
const PARTIES_OF_VENTURE = 3;

/**
 * "The Kingfisher Agency has awarded Halcyon Aero a contract": two of a venture's own bodies in one sentence, where the
 * document names its parties and its matter, and no other commitment.
 */
function partnersOf(raw: Words, scene: Scene): Mention[] {
  const { entries } = raw;
  const isPartner = (use: Use) => use.organisation !== undefined && use.commitment.seed.kind === 'programme';
  const ventures = new Set(entries.flatMap(({ entry }) => entry.uses.filter(isPartner).map(({ commitment }) => commitment)));
  const [of, other] = [...ventures].filter((one) => bodiesIn(one, raw).size >= 2 && isAtHome(one, scene));
  if (!of || other || hasOutsider(raw)) return [];
  return entries
    .filter(({ entry }) => entry.uses.some((use) => use.commitment === of && use.organisation !== undefined))
    .map(({ start, end }) => ({ start, end, of, means: 'description' }));
}

/** True for a document that names a commitment's parties and its matter, and no other commitment by name. */
function isAtHome(of: Tracked, scene: Scene): boolean {
  const others = [...scene.named].some((one) => one !== of);
  const named = namedOf(of.parties, scene) >= Math.min(of.parties.size, PARTIES_OF_VENTURE);
  return scene.words.has(of) && !others && (named || subset(scene.outright, of.parties));
}

/** A text that describes what it is about elsewhere tells of others' in the sentences that name a body nobody here knows. */
function isOfOthers(raw: Words, { described }: Scene): boolean {
  return described === true && hasOutsider(raw);
}

/** "the purchase", "the scheme": in a document about one matter its instrument, unless it says that it is another's. */
function ofTopic(instrument: Instrument, raw: Words, scene: Scene): { of: Tracked; means: Means } | undefined {
  const { about } = scene;
  if (!about || !isKin(instrument, about) || isOfOthers(raw, scene)) return undefined;
  const strange = [...attached(raw, instrument)].some((code) => !about.parties.has(code));
  const other = isTitledOtherwise(instrument, about, raw) || isModifiedOtherwise(instrument, about, raw);
  return strange || other ? undefined : { of: about, means: 'description' };
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

function isForeign(span: Span, raw: Words, scene: Scene): boolean {
  const right = attached(raw, span);
  return right.size > 0 && [...right].some((code) => !scene.top.has(code));
}

/** JETPの投資計画, 「ノースブリッジ」の実証: what is planned or built under a commitment is its own. */
function ownedBy(
  instrument: Instrument,
  mentions: readonly Mention[],
  { sentence: { text } }: Words,
  language: Language,
): { of: Tracked; means: Means } | undefined {
  const owner = mentions.findLast(({ end }) => end <= instrument.start && language.ownsNext?.(text.slice(end, instrument.start)));
  // Its papers are a programme's own, too; a pact's implementing papers are not the pact.
  const owns = instrument.kinds.includes('programme') || (owner !== undefined && !isLegal(owner.of));
  return owner && owns ? { of: owner.of, means: 'description' } : undefined;
}

/** "the GCAP programme", GCAP計画, "GCAP, the fighter programme": what a name is, said right after it. */
function titledBy(
  instrument: Instrument,
  mentions: readonly Mention[],
  raw: Words,
  { apposes }: Language,
): { of: Tracked; means: Means } | undefined {
  const between = ({ end }: Span) => raw.sentence.text.slice(end, instrument.start);
  const name = mentions.find(
    (one) =>
      one.means === 'name' &&
      one.end <= instrument.start &&
      (/^[\s"”」』]*$/.test(between(one)) || apposes?.test(between(one))) &&
      isKin(instrument, one.of),
  );
  return name && { of: name.of, means: 'name' };
}

/** "the treaty that set up GIGO", "la Convenzione istitutiva del GIGO": an instrument whose name follows it in one breath. */
function namedBy(
  instrument: Instrument,
  mentions: readonly Mention[],
  raw: Words,
  { beside }: Language,
): { of: Tracked; means: Means } | undefined {
  const name = mentions.find(
    ({ start, of, means }) =>
      means === 'name' &&
      start >= instrument.end &&
      start - instrument.end <= ONE_BREATH &&
      !/[,;:.()、。]/.test(raw.sentence.text.slice(instrument.end, start)) &&
      beside.likens?.test(raw.sentence.text.slice(instrument.end, start)) !== true &&
      (isKin(instrument, of) || isOwnPaper(instrument, of)),
  );
  return name && { of: name.of, means: 'description' };
}

/** "The agreement on the tunnel": what is put on paper for a programme, dialogue or partnership. */
function isOwnPaper({ kinds }: Instrument, of: Tracked): boolean {
  return !isLegal(of) && (kinds.includes('agreement') || kinds.includes('memorandum'));
}

/** "the pact", "the agreement": the commitment of this kind that the text spoke of last. */
function pointedAt(
  instrument: Instrument,
  raw: Words,
  scene: Scene,
  standing: Standing,
): { of: Tracked; means: Means } | undefined {
  const far = standing.strangerSince || (standing.focusAge > ANAPHOR_REACH && !instrument.same);
  if (!instrument.anaphor || (far && !isOpening(instrument, raw, standing))) return undefined;
  // Where no treaty is tracked in the text, "the Agreement" is the one that a programme rests on.
  const base = (t: Tracked) =>
    t.seed.kind === 'programme' && instrument.kinds.includes('agreement') && ![...scene.named].some(isLegal);
  const of = standing.focus.find((one) => isKin(instrument, one)) ?? standing.focus.find(base);
  if (!of || (of.bodies && hasOutsider(raw))) return undefined;
  const right = attached(raw, instrument);
  const stranger = of.parties.size > 0 && [...right].some((code) => !of.parties.has(code));
  return stranger ? undefined : { of, means: 'anaphor' };
}

/** Longest article before the word that opens a sentence: "that treaty" is rather the one just named. */
const ARTICLE = 4;
const DEMONSTRATIVE = /^[そこ]の/u;

/** "The agreement was signed on 9 July": what opens a sentence and says no more of itself is the one treaty that was spoken of. */
function isOpening({ start, subject, matter, kinds }: Instrument, { sentence }: Words, { focus }: Standing): boolean {
  const bare =
    start <= ARTICLE && !DEMONSTRATIVE.test(sentence.text) && subject === 0 && matter === 0 && sentence.block !== 'headline';
  return bare && kinds.includes('agreement') && focus.filter(isLegal).length === 1;
}

/** "Eni signed a deal on gas supplies with Mitsui": a body of another commitment acts, and the states are not all named. */
function isOfBodies(commitment: Tracked, raw: Words): boolean {
  if (!isLegal(commitment)) return false;
  const bodies = raw.entries.filter(({ entry }) => entry.uses.some(({ organisation }) => organisation !== undefined));
  const theirs = bodies.length > 0 && !bodies.some(({ entry }) => entry.uses.some((use) => use.commitment === commitment));
  return theirs && !subset(commitment.parties, new Set(raw.parties.map(({ code }) => code)));
}

/** "the logistics deal between Rome and Tokyo": an instrument, the parties and what it is about, in the sentence or at the top. */
function described(
  instrument: Instrument,
  raw: Words,
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
    if (!isKin(instrument, commitment)) return 0;
    if (isTitledOtherwise(instrument, commitment, raw) || isOnOtherMatters(instrument, commitment, raw)) return 0;
    if (isOfBodies(commitment, raw)) return 0;
    if (commitment.parties.size === 0) return isAbout(instrument, commitment, raw) || isWidelyAbout(commitment, raw) ? 1 : 0;
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
      ? (best([...scene.topic], atLeast(CLEAR)) ??
        best([...scene.words], partner) ??
        (instrument.anaphor && instrument.matter === 0 ? best([...standing.bodies], points) : undefined))
      : undefined);
  return of && { of, means: 'description' };
}

/** What two bodies do together: a paper that both put their names to is theirs; of more, it may be a contract within. */
const isOfTwo = ({ seed }: Tracked) => seed.organisations.length === 2;

/** "signed an agreement to build a metro across the strait": parties, subject and a paper of no treaty that is tracked are a programme's. */
function ownPaper(
  instrument: Instrument,
  raw: Words,
  scene: Scene,
  standing: Standing,
): { of: Tracked; means: Means } | undefined {
  if ([...scene.named].some(isLegal)) return undefined;
  const near = raw.entries.flatMap(({ entry }) =>
    entry.uses
      .filter(({ subject, role, commitment }) => subject || (role === 'generic' && isOfTwo(commitment)))
      .map(({ commitment }) => commitment),
  );
  const of = best(near, (commitment) => {
    if (!isOwnPaper(instrument, commitment) || (commitment.seed.kind !== 'programme' && hasOutsider(raw))) return 0;
    if (isTitledOtherwise(instrument, commitment, raw) || isOnOtherMatters(instrument, commitment, raw)) return 0;
    if (bodiesIn(commitment, raw).size >= 2 && !isOfTwo(commitment) && !isWidelyAbout(commitment, raw)) return 0;
    const found = fits(commitment, instrument, raw, scene, standing);
    return found >= CLEAR ? found : 0;
  });
  return of && { of, means: 'description' };
}
