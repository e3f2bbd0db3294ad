// Lists of commitments: "the kelp accord and a treaty on plastics were signed" tells a step of each.

import type { Span } from './layout.js';

/** A member of a list may be said in several words that mean it, so far from each other. */
const ONE_MEMBER = 40;
/** What ends a list; a comma alone may as well set off what explains a member. */
const CONJUNCTION = /(?<!\p{L})(?:and|nor|as\s+well\s+as|&|ed?|né|nonché)(?!\p{L})|と|及び|および|並びに|ならびに/u;

interface Member extends Span {
  readonly of: unknown;
}

/** In: what a verb is about, and all that stands in its sentence. Out: all of its list, in the order of the text, itself among them. */
export function listOf<M extends Member>(one: M, all: readonly M[], text: string, joint: RegExp): readonly M[] {
  const sorted = [...all].sort((a, b) => a.start - b.start || b.end - a.end);
  const at = sorted.indexOf(one);
  const gap = (left: number) => text.slice(sorted[left]!.end, sorted[left + 1]!.start);
  const same = (left: number) => {
    const [a, b] = [sorted[left]!, sorted[left + 1]!];
    return a.of !== undefined && a.of === b.of && b.start - a.end < ONE_MEMBER && !/[.,;:()、。]/.test(gap(left));
  };
  const joined = (left: number) => same(left) || sorted[left + 1]!.start < sorted[left]!.end || joint.test(gap(left));
  let [from, to] = [at, at];
  while (from > 0 && joined(from - 1)) from--;
  while (to + 1 < sorted.length && joined(to)) to++;
  const list = sorted.slice(from, to + 1);
  return CONJUNCTION.test(text.slice(list[0]!.end, list.at(-1)!.start)) ? list : [one];
}
