// Says of every sentence of a document which commitments it speaks of.

import type { Catalogue, Tracked } from './catalogue.js';
import { bodiesIn, hasOutsider } from './fits.js';
import type { Language, PartyHit } from './language.js';
import type { Sentence, Span } from './layout.js';
import type { PartyFinder } from './parties.js';
import { isLegal } from './kin.js';
import { resolve, type Mention, type Stranger } from './resolve.js';
import { NOTHING, sceneOf, type Scene } from './scene.js';
import { describedTopic } from './topic.js';
import { createVocabulary } from './vocabulary.js';
import { createWordReader, hintsIn, narrow, type Words } from './words.js';

/** "The two bodies" are those of so many sentences before. */
const BODY_REACH = 2;

/** The record of a sitting says in its first sentences what is voted on. */
const FIRST_ITEM = 10;

/** What a sentence speaks of. */
export interface Subject {
  readonly sentence: Sentence;
  readonly parties: readonly PartyHit[];
  /** Words of commitments in the sentence, whatever they mean there. */
  readonly entries: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly strangers: readonly Stranger[];
  /** Commitments that the text was about just before this sentence, the latest first. */
  readonly focus: readonly Tracked[];
  /** Sentences since the focus was last mentioned. */
  readonly focusAge: number;
  /** Commitments with any word of theirs in the sentence. */
  readonly hints: ReadonlySet<Tracked>;
  /** True where the sentence names a body that nobody here knows; asked for few sentences. */
  readonly namesOutsider: () => boolean;
  /** The one commitment that the headline or the lead is about; undefined where there are several or none. */
  readonly topic: Tracked | undefined;
  /** The one commitment that the document speaks of at all; undefined where there are several. */
  readonly sole: Tracked | undefined;
  /** True in the record of a sitting whose first item is on the sole commitment. */
  readonly sitting: boolean;
  /** Countries that the document is about: of its headline and lead, and those it names most. */
  readonly around: ReadonlySet<string>;
  /** Countries that the headline names as more than places. */
  readonly titled: ReadonlySet<string>;
  /** True where the document names an agreement or memorandum that is tracked. */
  readonly legal: boolean;
}

/** In: a document's sentences, the country it speaks from, the name of the office that speaks (none for the press). */
export type MentionFinder = (sentences: readonly Sentence[], home: string | undefined, office?: string) => Subject[];

/** In: a language, its party finder, the catalogue. Out: a function that says for each sentence what it speaks of. */
export function createMentionFinder(language: Language, findParties: PartyFinder, catalogue: Catalogue): MentionFinder {
  const read = createWordReader(language, findParties, catalogue);
  const vocabulary = createVocabulary(language, findParties);
  return (sentences, home, office) => {
    const officials = office ? findParties(office) : [];
    const raws = narrow(sentences.map(read), [...(home ? [home] : []), ...officials.map(({ code }) => code)]);
    const scene = sceneOf(raws, home, officials);
    const spoken = readThrough(raws, scene, language);
    const known = spokenOf(spoken);
    const about = describedTopic(raws, scene, vocabulary, known);
    const subjects = about ? readThrough(raws, { ...scene, about, described: known.has(about) }, language) : spoken;
    const topic = topicOf(subjects);
    const named = spokenOf(subjects);
    const sole = named.size === 1 ? [...named][0] : undefined;
    const item = subjects.findIndex(({ mentions }) => mentions.length > 0);
    const sitting = office !== undefined && office !== '' && item < FIRST_ITEM && isSitting(raws, language);
    const legal = [...scene.named].some(isLegal);
    const headline = raws.filter(({ sentence }) => sentence.block === 'headline');
    const titled = new Set(headline.flatMap(({ parties }) => parties.filter(({ place }) => !place).map(({ code }) => code)));
    const ofDocument = { sole, sitting, around: scene.top, titled, legal };
    // One object for all, not a copy of each: a text has thousands of sentences.
    return subjects.map((subject, at) =>
      Object.assign(subject, ofDocument, { topic: topic && isElsewhere(raws[at - 1], topic) ? undefined : topic }),
    );
  };
}

type Spoken = Omit<Subject, 'topic' | 'sole' | 'sitting' | 'around' | 'titled' | 'legal'>;

/** What each sentence speaks of, given what those before it spoke of. */
function readThrough(raws: readonly Words[], scene: Scene, language: Language): Spoken[] {
  const spoken: Spoken[] = [];
  const named = raws.map(hintsIn);
  let focus = headlineFocus(raws, scene, language);
  let focusAge = focus.length ? 0 : Infinity;
  let strangerSince = false;
  for (const [at, raw] of raws.entries()) {
    const from = Math.max(0, at - BODY_REACH);
    const bodies = bodiesOf(raws.slice(from, at), named.slice(from, at));
    const { mentions, strangers } = resolve(raw, scene, { focus, focusAge, strangerSince, bodies }, language);
    const namesOutsider = () => hasOutsider(raw);
    spoken.push({
      sentence: raw.sentence,
      parties: raw.parties,
      entries: raw.entries,
      mentions,
      strangers,
      focus,
      focusAge,
      hints: named[at]!,
      namesOutsider,
    });
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
  return spoken;
}

/** Commitments of whose bodies these sentences name two or more, and no body that nobody here knows. */
function bodiesOf(raws: readonly Words[], hints: readonly ReadonlySet<Tracked>[]): Set<Tracked> {
  const all = new Set(hints.flatMap((one) => [...one].filter(({ bodies }) => bodies > 0)));
  return new Set([...all].filter((one) => new Set(raws.flatMap((raw) => [...bodiesIn(one, raw)])).size >= 2));
}

/** A headline is about what the lead is about, where it has a word of it ("First boat slips to 2030"). */
function headlineFocus(raws: readonly Words[], scene: Scene, language: Language): Tracked[] {
  if (raws[0]?.sentence.block !== 'headline') return [];
  const hints = hintsIn(raws[0]);
  const inLead = raws.slice(1, 3).map((raw) => resolve(raw, scene, NOTHING, language).mentions);
  const lead = inLead.find((mentions) => mentions.length > 0) ?? [];
  const about = new Set(lead.map(({ of }) => of));
  const hinted = [...about].filter((of) => hints.has(of));
  if (hinted.length > 0 || about.size !== 1) return hinted;
  // "Shovels in the ground": a headline that names nothing is about the one thing that the lead is about.
  return isElsewhere(raws[0], [...about][0]!) ? [] : [...about];
}

/** True for a sentence in which one of the two parties has to do with somebody else: "Peru and Portugal signed one as well." */
function isOthers({ parties: hits }: Words, { parties }: Tracked): boolean {
  const codes = new Set(hits.filter(({ place, bloc }) => !place && !bloc).map(({ code }) => code));
  const own = [...codes].filter((code) => parties.has(code)).length;
  return parties.size === 2 && own === 1 && codes.size === 2;
}

/** True for a sentence of other countries alone ("And Germany?"): what follows may go on about them. */
function isElsewhere(raw: Words | undefined, { parties }: Tracked): boolean {
  const codes = raw?.parties.filter(({ place, bloc }) => !place && !bloc).map(({ code }) => code) ?? [];
  return parties.size > 0 && codes.length > 0 && !codes.some((code) => parties.has(code));
}

/** All commitments that these sentences speak of. */
function spokenOf(subjects: readonly Pick<Subject, 'mentions'>[]): Set<Tracked> {
  const all = new Set<Tracked>();
  for (const { mentions } of subjects) for (const { of } of mentions) all.add(of);
  return all;
}

/** True for the record of a parliament's or committee's sitting: "Defence Committee, Thursday 12 February". */
function isSitting(raws: readonly Words[], { sitting }: Language): boolean {
  const [headline] = raws.filter(({ sentence }) => sentence.block === 'headline');
  return sitting !== undefined && headline !== undefined && new RegExp(sitting, 'iu').test(headline.sentence.text);
}

/** Of several at the top the one in the headline; where that has several too, none. */
function topicOf(subjects: readonly Spoken[]): Tracked | undefined {
  const at = (block: string) =>
    new Set(subjects.filter(({ sentence }) => sentence.block === block).flatMap(({ mentions }) => mentions.map(({ of }) => of)));
  const [headline, lead] = [at('headline'), at('lead')];
  const found = headline.size ? headline : lead;
  return found.size === 1 ? [...found][0] : undefined;
}
