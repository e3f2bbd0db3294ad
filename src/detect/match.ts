// Finds many words at once in one pass over the text: Aho-Corasick over UTF-16 units (70 MB/s measured, libraries.md section 8).

/** A word found in a text; `value` is what was registered with it. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

interface Node<T> {
  readonly next: Map<number, number>;
  fail: number;
  /** Words that end here. */
  readonly ends: { readonly length: number; readonly value: T; readonly cased: string | undefined }[];
  /** Nearest node on the failure path at which a word ends; 0 where there is none. */
  output: number;
}

const WORD = /[\p{L}\p{N}]/u;
/** Scripts written without spaces: a word border means nothing there. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]/u;

function bordersWord(text: string, at: number, inside: string): boolean {
  const outside = text[at];
  if (outside === undefined || !WORD.test(outside) || !WORD.test(inside)) return true;
  return UNSPACED.test(outside) || UNSPACED.test(inside);
}

/** Lower case that never changes the length (as "İ" would), so that offsets stay. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : Array.from({ length: text.length }, (_, i) => {
        const unit = text[i]!.toLowerCase();
        return unit.length === 1 ? unit : text[i]!;
      }).join('');
}

/** A set of words to look for. Words match in any case unless registered as cased, and at word borders only. */
export class Matcher<T> {
  private readonly nodes: Node<T>[] = [{ next: new Map(), fail: 0, ends: [], output: 0 }];
  private ready = false;

  add(word: string, value: T, cased = false): void {
    let at = 0;
    const folded = fold(word);
    for (let i = 0; i < folded.length; i++) {
      const unit = folded.charCodeAt(i);
      let to = this.nodes[at]!.next.get(unit);
      if (to === undefined) {
        to = this.nodes.length;
        this.nodes.push({ next: new Map(), fail: 0, ends: [], output: 0 });
        this.nodes[at]!.next.set(unit, to);
      }
      at = to;
    }
    if (at !== 0) this.nodes[at]!.ends.push({ length: folded.length, value, cased: cased ? word : undefined });
    this.ready = false;
  }

  private link(): void {
    const queue = [...this.nodes[0]!.next.values()];
    for (const at of queue) {
      const node = this.nodes[at]!;
      for (const [unit, to] of node.next) {
        let fail = node.fail;
        while (fail !== 0 && !this.nodes[fail]!.next.has(unit)) fail = this.nodes[fail]!.fail;
        const target = this.nodes[fail]!.next.get(unit);
        const child = this.nodes[to]!;
        child.fail = target !== undefined && target !== to ? target : 0;
        child.output = this.nodes[child.fail]!.ends.length ? child.fail : this.nodes[child.fail]!.output;
        queue.push(to);
      }
    }
    this.ready = true;
  }

  /** All hits in a normalised text, overlapping ones too, by end offset. */
  find(text: string): Hit<T>[] {
    if (!this.ready) this.link();
    const hits: Hit<T>[] = [];
    const folded = fold(text);
    let at = 0;
    for (let i = 0; i < folded.length; i++) {
      const unit = folded.charCodeAt(i);
      while (at !== 0 && !this.nodes[at]!.next.has(unit)) at = this.nodes[at]!.fail;
      at = this.nodes[at]!.next.get(unit) ?? 0;
      for (let out = this.nodes[at]!.ends.length ? at : this.nodes[at]!.output; out !== 0; out = this.nodes[out]!.output) {
        for (const word of this.nodes[out]!.ends) {
          const start = i + 1 - word.length;
          if (!bordersWord(text, start - 1, text[start]!) || !bordersWord(text, i + 1, text[i]!)) continue;
          if (word.cased !== undefined && text.slice(start, i + 1) !== word.cased) continue;
          hits.push({ start, end: i + 1, value: word.value });
        }
      }
    }
    return hits;
  }
}

/** Leaves the longest of overlapping hits: "GCAP International Government Organisation" hides "GCAP". Equal spans all stay. */
export function longest<T>(hits: readonly Hit<T>[]): Hit<T>[] {
  const byLength = [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Hit<T>[] = [];
  for (const hit of byLength) {
    const hidden = kept.some((k) => hit.start < k.end && k.start < hit.end && !(hit.start === k.start && hit.end === k.end));
    if (!hidden) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}
