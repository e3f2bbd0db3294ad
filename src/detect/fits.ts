// How well a shared name or a word for an instrument fits a commitment: by the parties and bodies that stand with it.

import type { Entry, Tracked } from './catalogue.js';
import type { PartyHit } from './language.js';
import { clauseAt, meets, type Span } from './layout.js';
import { isLegal } from './kin.js';
import { namedOf, type Scene, type Standing } from './scene.js';
import type { Words } from './words.js';

/** An anaphor reaches back so many sentences (detector.md, C3.5). */
export const ANAPHOR_REACH = 3;

/** Points of a commitment whose parties or bodies are all there: no pointing back outweighs them. */
export const CLEAR = 4;

/** Points for reading a shared name or an instrument as this commitment; 0 where its parties do not fit. */
export function fits(commitment: Tracked, span: Span, raw: Words, scene: Scene, standing: Standing): number {
  if (strangePartner(commitment, span, raw)) return 0;
  if (commitment.bodies) return fitsBodies(commitment, span, raw, scene, standing);
  return fitsParties(commitment, span, raw, scene, standing);
}

const isOf = (commitment: Tracked, { entry }: { readonly entry: Entry }) =>
  entry.uses.some((use) => use.commitment === commitment);

/** True where the other side that is named right before the word is none of the commitment's: スイスメディックとの協力覚書. */
function strangePartner(commitment: Tracked, span: Span, raw: Words): boolean {
  const partner = raw.partners.get(span.start);
  if (!partner || commitment.parties.size === 0) return false;
  return !(
    raw.parties.some((p) => meets(p, partner) && (p.bloc === true || commitment.parties.has(p.code))) ||
    raw.entries.some((e) => meets(e, partner) && isOf(commitment, e) && (!isSubject(e.entry, commitment) || e.end >= partner.end))
  );
}

/** Without the countries that only stand in words of the commitment: the islands that a cable will join. */
function withoutOwnWords(commitment: Tracked, raw: Words): Words {
  const own = raw.entries.filter((e) => isOf(commitment, e));
  const parties = raw.parties.filter((p) => commitment.parties.has(p.code) || !own.some((e) => meets(e, p)));
  return parties.length === raw.parties.length ? raw : { ...raw, parties };
}

/** More parties than a text names in one breath. */
const MANY_PARTIES = 3;
/** A text about a pact of very many names two of them, and nobody else at its top. */
function isFewOfMany(parties: ReadonlySet<string>, scene: Scene): boolean {
  return parties.size > MANY_PARTIES && namedOf(parties, scene) >= 2 && subset(scene.top, parties);
}

function fitsParties(commitment: Tracked, span: Span, sentence: Words, scene: Scene, standing: Standing): number {
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
  if (bodiesIn(commitment, raw).size >= 2 && subset(right, parties)) return CLEAR;
  if (isLegal(commitment) && parties.size === 2 && isInLongerList(commitment, raw)) return 0;
  if (own.length === parties.size) return foreign.length ? (right.size && subset(right, parties) ? 3 : 1.5) : 4 + keys;
  // A pact of many has outsiders about it: those who join, those who leave.
  if (parties.size > 2 && right.size > 0 && subset(right, parties) && keys > 0) {
    // "Singapore will go on sending fighter trainees to Italy": a word for a thing with one of its parties, and outsiders.
    return commitment.seed.kind === 'programme' && right.size === 1 && foreign.length > 0 && isThing(commitment, span, raw)
      ? 0
      : 2;
  }
  // A port or a tunnel has neighbours: in a text about its parties they make it nobody else's.
  const isAtTop = commitment.seed.kind === 'programme' && right.size === 0 && subset(parties, scene.top);
  if (foreign.length) return isAtTop && isTitle(commitment, span, raw) ? 1.5 : 0;
  // A text at home in one party leaves it out ("the pact with Japan"): read so only where it names no outsider at all.
  const partner =
    scene.home !== undefined && !right.has(scene.home) && right.size === parties.size - 1 && parties.has(scene.home);
  if (partner && right.size > 0 && subset(scene.top, parties)) return 4 + keys;
  const athome = subset(scene.outright, parties) && (right.size > 0 || keys > 0);
  if (own.some((code) => code !== scene.home) && athome) return 1 + keys;
  // "Oslo is Santiago's second partner: in September a logistics agreement with New Zealand came into effect".
  const inSentence = codesIn(raw.parties, { start: 0, end: raw.sentence.text.length });
  // "After talks in Hanoi the leaders of Peru and Chile raised their partnership ...": the sentence names both, and nobody else.
  if (isOfBoth(commitment, raw) && isTitle(commitment, span, raw)) return 1 + keys;
  if (isLegal(commitment) && parties.size === 2 && right.size > 0 && keys > 0 && subset(parties, inSentence)) return 1;
  // A word of its own ("Gripen") with one of its countries as the place, and no outsider anywhere.
  const placed =
    commitment.seed.kind === 'programme' &&
    subset(scene.outright, parties) &&
    [...scene.parties].some((code) => parties.has(code));
  if (placed && raw.entries.some((e) => e.start <= span.start && span.end <= e.end && isSubject(e.entry, commitment))) return 1;
  // A title of its own ("the Reciprocal Access Agreement") in a text that names one of the two, and no outsider anywhere.
  const abroad = [...scene.outright].some((code) => parties.has(code) && code !== scene.home);
  if (parties.size === 2 && abroad && right.size === 0 && subset(scene.outright, parties) && isTitle(commitment, span, raw))
    return 1;
  // Papers name the first few of many.
  if (parties.size > 2 && own.length >= 2 && keys > 0) return 1.5;
  if (isFewOfMany(parties, scene) && keys > 0 && subset(right, parties)) return 1;
  if (namedOf(parties, scene) < parties.size) return 0;
  if (own.length) {
    if (inFocus || scene.named.has(commitment) || subset(parties, scene.top)) return 2 + keys;
    if (parties.size > 2 && own.length >= 2) return 1.5;
    return subset(scene.top, parties) && keys > 0 ? 1 : 0;
  }
  // A text that names these parties and nobody else speaks of theirs.
  const spoken = said(scene.parties, commitment, scene);
  const alone = subset(spoken, parties) && spoken.size === parties.size;
  const others = scene.unsaid !== undefined && parties.has(scene.unsaid) && !subset(scene.outright, parties);
  return inFocus || alone || (subset(parties, scene.top) && !standing.strangerSince && !others) ? 1 + keys : 0;
}

/** Without the home of a text that never names it, where the commitment is not its own: papers tell of others' affairs, too. */
function said(codes: ReadonlySet<string>, { parties }: Tracked, { unsaid }: Scene): ReadonlySet<string> {
  return unsaid === undefined || parties.has(unsaid) ? codes : new Set([...codes].filter((code) => code !== unsaid));
}

/** What stands between the members of a list. */
const LIST_JOINT = /^\s*(?:[,、・＝=]|,?\s*(?:and|e|ed|&|と|及び|および))\s*(?:the\s+|il\s+|lo\s+|la\s+|l')?$/u;

/** "the borders of Uzbekistan, Kyrgyzstan and Tajikistan": both parties in one breath with a third have a pact of three. */
function isInLongerList({ parties }: Tracked, { parties: hits, sentence: { text } }: Words): boolean {
  const lists: PartyHit[][] = [];
  for (const hit of hits.filter(({ bloc }) => !bloc)) {
    const last = lists.at(-1)?.at(-1);
    if (last && (hit.start < last.end || LIST_JOINT.test(text.slice(last.end, hit.start)))) lists.at(-1)!.push(hit);
    else lists.push([hit]);
  }
  const longer = lists.map((list) => new Set(list.map(({ code }) => code))).filter(({ size }) => size > parties.size);
  return longer.some((list) => subset(parties, list));
}

/** True for a shared name that is more than one word, or an abbreviation: not "the agreement", nor "fighter". */
function isTitle(commitment: Tracked, span: Span, { entries }: Words): boolean {
  const own = entries.find((e) => e.start === span.start && e.end === span.end);
  const generic = own?.entry.uses.some((use) => use.commitment === commitment && use.role === 'generic');
  return generic === true && own !== undefined && /\s|^\p{Lu}{2,}$|[\p{Script=Han}ァ-ヶ]{4}/u.test(own.entry.word);
}

/** True for a bare word of a matter ("fighter"), and not for a word for an instrument. */
function isThing(commitment: Tracked, span: Span, raw: Words): boolean {
  return raw.entries.some((e) => e.start === span.start && e.end === span.end) && !isTitle(commitment, span, raw);
}

/** The commitment's organisations that a sentence names. */
export function bodiesIn(commitment: Tracked, { entries }: Words): Set<number> {
  if (commitment.seed.organisations.length === 0) return new Set();
  const uses = entries.flatMap(({ entry }) => entry.uses.filter((use) => use.commitment === commitment));
  return new Set(uses.flatMap(({ organisation }) => organisation ?? []));
}

/** True for a sentence that names the parties, and nobody else. */
function isOfBoth({ parties }: Tracked, raw: Words): boolean {
  const here = codesIn(raw.parties, { start: 0, end: raw.sentence.text.length });
  return subset(parties, here) && subset(here, parties);
}

/** Decides between two whose parties and matter are the same. */
const NAMED_FIRST = 0.25;

/** A memorandum between bodies needs its own bodies, or its parties and its subject with no other body in the sentence. */
function fitsBodies(commitment: Tracked, span: Span, raw: Words, scene: Scene, standing: Standing): number {
  const here = bodiesIn(commitment, raw);
  if (here.size >= 2) return CLEAR;
  if (hasOutsider(raw)) return 0;
  const subjects = raw.entries.filter(({ entry }) => isSubject(entry, commitment)).length;
  if (here.size === 1 && namesOtherBody(raw)) return 0;
  if (here.size === 1 && subjects > 0) return 2;
  const inFocus = standing.focus[0] === commitment && !standing.strangerSince && standing.focusAge <= ANAPHOR_REACH;
  const whole = (scene.bodies.get(commitment)?.size ?? 0) >= 2;
  // "CNR and JSPS work together. The two have renewed their memorandum."
  if (here.size === 0 && standing.bodies.has(commitment)) return 1 + subjects;
  if (subjects === 0)
    return whole && (inFocus || here.size === 1 || (here.size === 0 && fitsParties(commitment, span, raw, scene, standing) >= 4))
      ? 1
      : 0;
  const points = fitsParties(commitment, span, raw, scene, standing);
  if (points >= CLEAR || attached(raw, span).size > 0)
    return points / 2 + (commitment.ofStates && here.size === 0 && isOfBoth(commitment, raw) ? NAMED_FIRST : 0);
  return whole && here.size === 0 ? 1 : 0;
}

/** Abbreviations that are no bodies: of things, titles, money, time, and of the agencies that news comes from. */
const NO_BODY =
  /^(?:SNS|GDP|GNP|CEO|CFO|PDF|FAQ|LNG|LPG|GPS|ODA|FDI|SME|PMI|DNA|RNA|HIV|AIDS|COVID|ICT|VIP|URL|USD|EUR|GBP|JPY|GMT|UTC|CET|EST|VAT|IVA|LED|CCTV|SIM|QR|DVD|USB|ANSA|AFP|AGI|DPA|EFE|TASS|PTI|ANI|NNA|UPI|AAP)$/u;

/** A body by its whole name ("European Space Agency", "Istituto Weizmann", 韓国科学財団), or a partner ("con la cilena Codelco"). */
const BODY =
  /(?<!\p{L})(?:\p{Lu}[\p{L}'’-]+\s+(?:(?:of|for|the|and)\s+|\p{Lu}[\p{L}'’-]+\s+){0,5}?(?:Agency|Institute|Council|Society|University|Foundation|Academy|Corporation|Organi[sz]ation|Centre|Center)|University\s+of\s+\p{Lu}\p{L}+|(?:Agenzia|Istituto|Fondazione|Università|Accademia)\s+\p{L}+|con\s+(?:(?:la|il|lo)\s+|l')\p{Ll}{5,}\s+\p{Lu}\p{L}{2,}|with\s+\p{Lu}\p{L}+['’]s\s+\p{Lu}\p{L}{2,})(?!\p{L})|[\p{Script=Han}ァ-ヶー]{2,10}(?:機構|宇宙機関|原子力機関|大学|研究所|財団|協会|公社|アカデミー)/gu;

/** True where a body stands in the sentence that no seed knows: the memorandum may be with that one. */
function namesOtherBody({ entries, sentence: { text } }: Words): boolean {
  const bodies = entries.filter(({ entry }) => entry.uses.some(({ role }) => role === 'organisation' || role === 'name'));
  return [...text.matchAll(BODY)].some((m) => !bodies.some((e) => e.start < m.index + m[0].length && m.index < e.end));
}

/** Abbreviations of bodies that nobody here knows: JAMSTEC, JOGMEC. Those of the seeds and of countries are entries and parties. */
export function hasOutsider(raw: Words): boolean {
  const known = [...raw.entries, ...raw.parties, ...raw.instruments];
  const names = raw.sentence.text.matchAll(/(?<![\p{Script=Latin}\p{N}])\p{Lu}{3,}(?![\p{Script=Latin}\p{N}])/gu);
  return [...names].some((m) => !NO_BODY.test(m[0]) && !known.some((k) => k.start < m.index + m[0].length && m.index < k.end));
}

export function isSubject(entry: Entry, commitment: Tracked): boolean {
  return entry.uses.some((use) => use.commitment === commitment && use.subject);
}

function keywordsIn(commitment: Tracked, raw: Words): number {
  return new Set(
    raw.entries
      .filter(({ entry }) =>
        entry.uses.some((u) => u.commitment === commitment && (u.role === 'keyword' || u.role === 'generic')),
      )
      .map(({ entry }) => entry),
  ).size;
}

function codesIn(parties: readonly PartyHit[], span: Span): Set<string> {
  return new Set(parties.filter((p) => !p.place && !p.bloc && meets(p, span)).map(({ code }) => code));
}

/** The parties that stand with a place in the text: those of its clause; where it has none, those of the sentence. */
function company({ parties, sentence }: Words, { start }: Span): Set<string> {
  const whole = { start: 0, end: sentence.text.length };
  const near = codesIn(parties, clauseAt(sentence, start) ?? whole);
  return near.size ? near : codesIn(parties, whole);
}

/** Parties written right at the word: "Japan-Germany ACSA", "with Malta", 日独ACSA. They decide before all others. */
export function attached(raw: Words, { start, end }: Span): Set<string> {
  const before = raw.parties.filter(
    (p) => !p.place && p.end <= start && start - p.end <= 24 && !/[,;:.、。]/.test(raw.sentence.text.slice(p.end, start)),
  );
  const behind = raw.headFinal ? 12 : 34;
  const after = raw.parties.filter(
    (p) => !p.place && p.start >= end && p.start - end <= behind && !/[,;:.、。]/.test(raw.sentence.text.slice(end, p.start)),
  );
  return new Set([...before, ...after].map(({ code }) => code));
}

export function subset(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((x) => b.has(x));
}
