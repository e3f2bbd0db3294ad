// Tells which of many patterns can match a text at all, by the letters that each cannot do without: most need not be tried.

import { createAutomaton } from './automaton.js';
import { fold } from './fold.js';

/** More strings than this are not told apart: the pattern is then known by its other parts. */
const MANY = 512;
/** Needs of one pattern are kept as bits of a number. */
const BITS = 30;

/** What is known of a part of a pattern. */
interface Facts {
  /** All (folded) strings that it can match, where they can be listed. */
  readonly exact: readonly string[] | undefined;
  /** Sets of strings: of each set, one at least stands in every match. */
  readonly needs: readonly (readonly string[])[];
}

const UNKNOWN: Facts = { exact: undefined, needs: [] };
const EMPTY: Facts = { exact: [''], needs: [] };

/** A single Latin letter stands in every text; a single character of another script does not. */
const isTelling = (word: string) => word.length > 1 || word > '\u2fff';

function needOf(strings: readonly string[] | undefined): readonly (readonly string[])[] {
  return strings?.every(isTelling) ? [strings] : [];
}

/** The need that rules out most: long strings before short ones, few before many. */
function best(needs: readonly (readonly string[])[]): readonly string[] | undefined {
  const least = (need: readonly string[]) => Math.min(...need.map((word) => word.length));
  return [...needs].sort((a, b) => least(b) - least(a) || a.length - b.length)[0];
}

function sequence(parts: readonly Facts[]): Facts {
  const needs: (readonly string[])[] = [];
  let run: readonly string[] = [''];
  let whole = true;
  for (const part of parts) {
    needs.push(...part.needs);
    if (part.exact && part.exact.length * run.length <= MANY) {
      run = run.flatMap((head) => part.exact!.map((tail) => head + tail));
      continue;
    }
    whole = false;
    needs.push(...needOf(run));
    run = part.exact ?? [''];
  }
  return whole ? { exact: run, needs } : { exact: undefined, needs: [...needs, ...needOf(run)] };
}

function choice(options: readonly Facts[]): Facts {
  if (options.length === 1) return options[0]!;
  const exact = options.every((option) => option.exact) ? options.flatMap((option) => option.exact!) : undefined;
  if (exact && exact.length <= MANY) return { exact, needs: [] };
  const each = options.map(({ exact: all, needs }) => best([...needOf(all), ...needs]));
  return { exact: undefined, needs: each.every((need) => need !== undefined) ? [each.flat()] : [] };
}

function repeated(part: Facts, least: number, most: number): Facts {
  if (least === 1 && most === 1) return part;
  if (least >= 1) return { exact: undefined, needs: [...part.needs, ...needOf(part.exact)] };
  return most === 1 && part.exact ? { exact: ['', ...part.exact], needs: [] } : UNKNOWN;
}

/** Reads the syntax of regular expressions with the flag "u", as far as our patterns use it; what it does not know, it calls unknown. */
class Parser {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  choice(): Facts {
    const options = [this.sequence()];
    while (this.take('|')) options.push(this.sequence());
    return choice(options);
  }

  private sequence(): Facts {
    const parts: Facts[] = [];
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at]!)) parts.push(this.quantified());
    return sequence(parts);
  }

  private quantified(): Facts {
    const part = this.atom();
    const mark = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!mark) return part;
    this.at += mark[0].length;
    const least = mark[1] === undefined ? Number(mark[0][0] === '+') : Number(mark[1]);
    const most = mark[0][0] === '?' ? 1 : mark[1] === undefined || mark[2] ? Number(mark[3] ?? '') || Infinity : least;
    return repeated(part, least, most);
  }

  private atom(): Facts {
    const unit = this.source[this.at]!;
    if (unit === '(') return this.group();
    if (unit === '[') return this.set();
    if (unit === '\\') return this.escape();
    this.at++;
    if (unit === '.') return UNKNOWN;
    return unit === '^' || unit === '$' ? EMPTY : { exact: [fold(unit)], needs: [] };
  }

  private group(): Facts {
    const open = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.at, this.at + 40))![0];
    this.at += open.length;
    const inner = this.choice();
    this.take(')');
    if (/[!]$/.test(open)) return EMPTY;
    return open.endsWith('=') ? { exact: [''], needs: [...inner.needs, ...needOf(inner.exact)] } : inner;
  }

  private set(): Facts {
    const [text, not, body] = /^\[(\^?)((?:\\.|[^\]\\])*)\]/su.exec(this.source.slice(this.at))!;
    this.at += text.length;
    const units = [...body!.replace(/\\([^\p{L}\p{N}])/gu, '$1')];
    if (not || /\\[\p{L}\p{N}]/u.test(body!) || units.slice(1, -1).includes('-')) return UNKNOWN;
    return { exact: [...new Set(units.map(fold))], needs: [] };
  }

  private escape(): Facts {
    const [text, unit] = /^\\(?:[pP]\{[^}]*\}|k<\w+>|u[\da-f]{4}|(.))/iu.exec(this.source.slice(this.at))!;
    this.at += text.length;
    if (unit === 'b' || unit === 'B') return EMPTY;
    return unit === undefined || /[\p{L}\p{N}]/u.test(unit) ? UNKNOWN : { exact: [fold(unit)], needs: [] };
  }

  private take(unit: string): boolean {
    const found = this.source[this.at] === unit;
    if (found) this.at++;
    return found;
  }
}

/** In: a pattern (flag "u"). Out: sets of folded strings; every text that the pattern matches holds one at least of each set. */
export function needsOf(pattern: string): readonly (readonly string[])[] {
  const { exact, needs } = new Parser(pattern).choice();
  return [...needs, ...needOf(exact)].slice(0, BITS);
}

/** In: patterns. Out: a function that gives the numbers of those that may match a text, in ascending order. */
export function createSieve(patterns: readonly string[]): (text: string) => number[] {
  const needs = patterns.map(needsOf);
  const users = new Map<string, Map<number, number>>();
  needs.forEach((sets, pattern) => {
    sets.forEach((set, bit) => {
      for (const word of set) {
        const bits = users.get(word) ?? users.set(word, new Map()).get(word)!;
        bits.set(pattern, (bits.get(pattern) ?? 0) | (1 << bit));
      }
    });
  });
  const automaton = createAutomaton([...users.keys()]);
  const uses = [...users.values()].map((bits) => [...bits]);
  const complete = needs.map((sets) => (1 << sets.length) - 1);
  const always = [...needs.keys()].filter((pattern) => complete[pattern] === 0);
  const met = new Int32Array(patterns.length);
  const seen = new Uint8Array(uses.length);
  return (text) => {
    const words: number[] = [];
    const touched: number[] = [];
    automaton.scan(text, (word) => {
      if (seen[word]) return false;
      seen[word] = 1;
      words.push(word);
      for (const [pattern, bits] of uses[word]!) {
        if (met[pattern] === 0) touched.push(pattern);
        met[pattern]! |= bits;
      }
      return false;
    });
    const found = [...always, ...touched.filter((pattern) => met[pattern] === complete[pattern])];
    // Left clean for the next text: clearing what was touched is cheaper than new arrays.
    for (const word of words) seen[word] = 0;
    for (const pattern of touched) met[pattern] = 0;
    return found.sort((a, b) => a - b);
  };
}

/** In: compiled patterns. Out: a function that gives those that may match a text, in their order. */
export function sifted<T extends { readonly re: RegExp }>(compiled: readonly T[]): (text: string) => T[] {
  const sieve = createSieve(compiled.map(({ re }) => re.source));
  return (text) => sieve(text).map((index) => compiled[index]!);
}

/** All matches of a global expression that are not empty; unlike matchAll it copies no expression. */
export function matchesOf(re: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  re.lastIndex = 0;
  for (let match = re.exec(text); match; match = re.exec(text)) {
    if (match[0]) matches.push(match);
    else re.lastIndex++;
  }
  return matches;
}
