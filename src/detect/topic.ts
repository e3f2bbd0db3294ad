// Finds what a document without any name of ours is about as a whole: its parties and its subject, at its top and nobody else's.

import type { Tracked } from './catalogue.js';
import { isSubject, subset } from './fits.js';
import { isKin, isLegal } from './kin.js';
import { isOwn, isTop } from './layout.js';
import { namedOf, type Scene } from './scene.js';
import type { Words } from './words.js';

/** A text is about a matter of which it has so many words, the first of them at its top. */
const SUBJECT_WORDS = 2;
/** It is about a pact on that matter where they all stand at its top, with a word for such a thing anywhere, or so many of them. */
const WORDS_OF_A_PACT = 3;
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
 * In: the sentences' words and the scene. Out: the one commitment whose parties and subject the top of the document has;
 * undefined where none has enough of both, or two have as much. Memoranda between bodies need their bodies, and wide
 * treaties an instrument: they are found elsewhere or not at all.
 */
export function describedTopic(raws: readonly Words[], scene: Scene): Tracked | undefined {
  const own = raws.filter(({ sentence }) => isOwn(sentence));
  const top = raws.filter(({ sentence }) => isTop(sentence));
  const scored = [...scene.topic]
    .filter((one) => one.parties.size > 0 && one.bodies === 0 && fitsScene(one, scene, top))
    .map((of) => ({ of, top: subjectWords(of, top), all: subjectWords(of, own) }))
    .filter(({ of, top: above, all }) =>
      isLegal(of) ? above >= (hasInstrument(of, own) ? SUBJECT_WORDS : WORDS_OF_A_PACT) : above > 0 && all >= SUBJECT_WORDS,
    )
    .sort((a, b) => b.top - a.top || b.all - a.all);
  const [first, second] = scored;
  return first && !(second && second.top === first.top && second.all === first.all) ? first.of : undefined;
}
