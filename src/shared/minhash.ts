// How alike two texts are, from short signatures: near-duplicates are told without keeping the texts beside each other.

/** Characters of a shingle: long enough that texts on one subject share few, in scripts with and without spaces. */
const SHINGLE = 9;

/** Numbers of a signature: the likeness of two is then known to about 0.15. */
const HASHES = 40;

/** A signature of the text as letters and digits; empty for a text too short to have a wording of its own. */
export function signatureOf(text: string): string {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  if (letters.length < 4 * SHINGLE) return '';
  const least = new Uint32Array(HASHES).fill(0xffff_ffff);
  for (let at = 0; at + SHINGLE <= letters.length; at++) {
    const hash = hashOf(letters, at);
    for (let n = 0; n < HASHES; n++) {
      // One hash gives all: multiplied by odd numbers it is a different order each time (multiply-shift hashing).
      const value = Math.imul(hash ^ (hash >>> 15), 2 * n * 0x9e37_79b1 + 0x85eb_ca6b) >>> 0;
      if (value < (least[n] ?? 0)) least[n] = value;
    }
  }
  return [...least].map((value) => value.toString(36).padStart(7, '0')).join('');
}

/** FNV-1a of one shingle. */
function hashOf(text: string, at: number): number {
  let hash = 0x811c_9dc5;
  for (let n = at; n < at + SHINGLE; n++) hash = Math.imul(hash ^ text.charCodeAt(n), 0x0100_0193);
  return hash;
}

/** The share of their shingles that two texts have in common, estimated from their signatures: 0 to 1. */
export function likeness(a: string, b: string): number {
  if (a === '' || b === '' || a.length !== b.length) return 0;
  let same = 0;
  for (let at = 0; at < a.length; at += 7) if (a.slice(at, at + 7) === b.slice(at, at + 7)) same++;
  return same / (a.length / 7);
}
