// Finds what a document without any name of ours is about as a whole: its parties and its subject, at its top and nobody else's.

import type { Tracked } from './catalogue.js';
import { isSubject, subset } from './fits.js';
import { isKin, isLegal } from './kin.js';
import { isOwn, isTop } from './layout.js';
import { namedOf, type Scene } from './scene.js';
import { sharedWith, type Vocabulary } from './vocabulary.js';
import type { Words } from './words.js';

/** A text is about a matter of which it has so many words ... */
const SUBJECT_WORDS = 2;
/** ... or one of them, and so many of those that the commitment's names are made of. */
const WORDS_OF_NAMES = 3;
/** Beside a commitment that it names a text has a second subject only where it has so many of them. */
const WORDS_OF_A_SECOND = 4;
/** Papers name the first few of many parties. */
const ENOUGH_PARTIES = 2;

/** Words of the commitment's subject in these sentences, each counted once. */
function subjectWords(commitment: Tracked, raws: readonly Words[]): number {
  const words = raws.flatMap(({ entries }) => entries.filter(({ entry }) => isSubject(entry, commitment)));
  return new Set(words.map(({ entry }) => entry.word.toLowerCase())).size;
}

function hasInstrument(commitment: Tracked, raws: readonly Words[]): boolean {
  return raws.some(({ instruments }) => instruments.some((instrument) => isKin(instrument, commitment)));
}

/** What a text has of a commitment's subject. */
interface Evidence {
  readonly of: Tracked;
  readonly all: number;
  readonly shared: number;
}

function isEnough({ of, all, shared }: Evidence, own: readonly Words[]): boolean {
  const { kind } = of.seed;
  const named = (kind === 'programme' || isLegal(of)) && shared >= WORDS_OF_NAMES;
  // A programme is a thing; of a pact, a dialogue or a partnership the text says that it is one.
  return (named || all >= SUBJECT_WORDS) && (kind === 'programme' || hasInstrument(of, own) || all > SUBJECT_WORDS);
}

/** True where a text may be about it as a whole: it speaks of nothing else, and of this by description alone, or this is its second subject. */
function isOpenTo({ of, shared }: Evidence, known: ReadonlySet<Tracked>, { named }: Scene): boolean {
  if (known.has(of)) return known.size === 1 && !named.has(of);
  return known.size === 0 || shared >= WORDS_OF_A_SECOND;
}

/** True where the text names the parties, or is at home in one and names the rest, and its top names nobody else. */
function fitsScene({ parties }: Tracked, scene: Scene, top: readonly Words[]): boolean {
  const outright = [...parties].some((code) => scene.outright.has(code));
  const others = new Set(top.flatMap((raw) => raw.parties.filter(({ place, bloc }) => !place && !bloc).map(({ code }) => code)));
  return (
    outright &&
    namedOf(parties, scene) >= Math.min(parties.size, parties.size > 3 ? ENOUGH_PARTIES : 3) &&
    subset(others, parties)
  );
}

/**
 * In: the sentences' words, the scene, what the names of commitments are made of, those that the text speaks of by name. Out: the one commitment whose parties
 * and subject the document has; undefined where none has enough of both, or two have as much. Memoranda between bodies
 * need their bodies, and wide treaties an instrument: they are found elsewhere or not at all.
 */
export function describedTopic(
  raws: readonly Words[],
  scene: Scene,
  vocabulary: Vocabulary,
  known: ReadonlySet<Tracked>,
): Tracked | undefined {
  const own = raws.filter(({ sentence }) => isOwn(sentence));
  const lead = raws.filter(({ sentence }) => isTop(sentence));
  // A text in short lines alone has no lead: its first says whom it is about.
  const top = lead.some(({ sentence }) => sentence.block === 'lead')
    ? lead
    : [...lead, ...own.filter(({ sentence }) => sentence.block === 'body').slice(0, 1)];
  const text = own.map(({ sentence }) => sentence.text).join('\n');
  const scored = [...scene.words]
    .filter((one) => one.bodies === 0 && fitsScene(one, scene, top))
    .map((of) => ({ of, all: subjectWords(of, own) }))
    .filter(({ all }) => all > 0)
    .map((one) => ({ ...one, shared: sharedWith(vocabulary(one.of), text) }))
    .filter((one) => isEnough(one, own) && isOpenTo(one, known, scene))
    .sort((a, b) => b.all - a.all || b.shared - a.shared);
  const [first, second] = scored;
  return first && !(second && second.all === first.all && second.shared === first.shared) ? first.of : undefined;
}
