// Lays a document out for reading: blocks with their types, sentences inside them, clauses inside those.

import type { BlockType, Document } from '../domain/types.js';
import type { Language } from './language.js';
import { normalise } from './normalise.js';

/** A stretch of a field; offsets are those of the document's field. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where two stretches share a unit. */
export function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** One sentence with what a reader knows of its place. `text` is normalised and as long as the original. */
export interface Sentence extends Span {
  readonly field: 'title' | 'text';
  readonly text: string;
  /** The same stretch as the document has it. */
  readonly verbatim: string;
  readonly block: BlockType;
  /** Number of its block, counted through the document; the title is 0. */
  readonly paragraph: number;
  /** Offsets inside `text`. */
  readonly clauses: readonly Span[];
  readonly question: boolean;
}

/** True in the headline and the lead, which say what a document is about. */
export function isTop({ block }: Sentence): boolean {
  return block === 'headline' || block === 'lead';
}

/** False in links to other stories and in menus, whose words are not the document's own. */
export function isOwn({ block }: Sentence): boolean {
  return block !== 'teaser' && block !== 'navigation';
}

/** The clause in which a unit of the sentence stands; undefined for what stands between two. */
export function clauseAt({ clauses }: Sentence, at: number): Span | undefined {
  return clauses.find(({ start, end }) => start <= at && at < end);
}

/** Longest stretch that is split into sentences at once: Intl.Segmenter takes quadratic time on Node 20 (100 kB: 0.15 s). */
const MAX_STRETCH = 4_000;
/** What goes on longer without a full stop is no sentence: it is cut, so that no text can make reading slow. */
const MAX_SENTENCE = 800;
/** A document is read up to here: ten times what a long report has, and no more than two seconds can bear. */
export const MAX_SENTENCES = 30_000;
/** A bracket that stays open so long was never one. */
const MAX_BRACKET = 400;
/** A line tells in its first words what it is. */
const LINE_START = 400;

/** Headlines and leads count as such only near the top. */
const LEAD_LENGTH = 40;

interface Block extends Span {
  readonly type: BlockType;
}

const matchers = new WeakMap<
  Language,
  { blocks: { type: BlockType; re: RegExp; opens: boolean }[]; clause: RegExp; segmenter: Intl.Segmenter; abbreviation: RegExp }
>();

function matchersOf(language: Language) {
  let found = matchers.get(language);
  if (!found) {
    const words = language.abbreviations.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    found = {
      blocks: language.blocks.map(({ type, pattern, opens }) => ({ type, re: new RegExp(pattern, 'iu'), opens: opens ?? false })),
      clause: new RegExp(language.clauseBreak, 'giu'),
      segmenter: new Intl.Segmenter(language.code, { granularity: 'sentence' }),
      abbreviation: new RegExp(`(?<![\\p{L}])(?:${words || '(?!)'}|\\p{Lu})\\.\\s*$`, 'u'),
    };
    matchers.set(language, found);
  }
  return found;
}

/** Blocks are lines: every source hands them over with one line break or more between paragraphs. */
function blocksOf(text: string, language: Language, hints: Document['blocks']): Block[] {
  const { blocks: rules } = matchersOf(language);
  const hintFor = hintFinder(hints ?? []);
  const blocks: Block[] = [];
  let standing: BlockType | undefined;
  let leadSeen = false;
  for (const line of text.matchAll(/[^\n]+/g)) {
    const body = line[0].trim();
    if (!body) continue;
    const start = line.index;
    const end = start + line[0].length;
    const opening = normalise(body.slice(0, LINE_START));
    const rule = rules.find(({ re }) => re.test(opening));
    if (rule) standing = rule.opens ? rule.type : standing;
    let type: BlockType = hintFor({ start, end }) ?? rule?.type ?? standing ?? 'body';
    if (type === 'body' && !leadSeen && body.length >= LEAD_LENGTH) {
      type = 'lead';
      leadSeen = true;
    }
    blocks.push({ start, end, type });
  }
  return blocks;
}

/** The type that the collector knows for a line, asked for line after line. */
function hintFinder(hints: NonNullable<Document['blocks']>): (line: Span) => BlockType | undefined {
  const sorted = [...hints].sort((a, b) => a.start - b.start);
  let next = 0;
  return ({ start, end }) => {
    while (next < sorted.length && sorted[next]!.end < end) next++;
    const hint = sorted[next];
    return hint && hint.start <= start ? hint.type : undefined;
  };
}

/** All that can end a sentence. */
const STOP = /[\p{Sentence_Terminal}\u0085\u2028\u2029]/u;

/** A text piece by piece as Intl.Segmenter sees its sentences. */
function* piecesOf(text: string, segmenter: Intl.Segmenter): Generator<string> {
  if (!STOP.test(text)) {
    yield text;
    return;
  }
  for (let from = 0; from < text.length;) {
    const stretch = text.slice(from, from + MAX_STRETCH);
    const pieces = Array.from(segmenter.segment(stretch), ({ segment }) => segment);
    // The last one may go on behind the stretch: it is read again with what follows.
    const whole = from + stretch.length < text.length && pieces.length > 1 ? pieces.slice(0, -1) : pieces;
    yield* whole;
    from += whole.reduce((sum, { length }) => sum + length, 0);
  }
}

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

/** Sentence ends of Intl.Segmenter, less those after abbreviations, initials and inside brackets. */
function sentencesOf(text: string, language: Language): Span[] {
  const { segmenter, abbreviation } = matchersOf(language);
  const spans: Span[] = [];
  let [start, end, open] = [0, 0, 0];
  for (const piece of piecesOf(text, segmenter)) {
    end += piece.length;
    open += count(piece, /[「『（([]/g) - count(piece, /[」』）)\]]/g);
    const abbreviated = /\.\s*$/.test(piece) && abbreviation.test(text.slice(Math.max(start, end - 40), end));
    // "Law No. 21.700", "legge nr. 21.700".
    const numbered = /(?<!\p{L})(?:nos?|nrs?)\.\s*$/iu.test(piece) && /^\d/.test(text.slice(end, end + 1));
    const inBracket = open > 0 && end - start < MAX_BRACKET && end < text.length;
    // 「…する。」と述べた: what was quoted goes on in the sentence that quotes it.
    const quoted = /[」』]$/.test(piece) && /^[とのはがをにも]/.test(text.slice(end, end + 1));
    if (abbreviated || numbered || inBracket || quoted || /^\p{Ll}/u.test(text.slice(end, end + 1))) continue;
    spans.push(...cut(text, start, end));
    [start, open] = [end, 0];
  }
  return [...spans, ...cut(text, start, text.length)];
}

/** A sentence without the space around it, in pieces where it is overlong: at a space or comma, where it has one. */
function cut(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let start = from; start < to;) {
    const piece = text.slice(start, Math.min(to, start + MAX_SENTENCE));
    const last = to - start > MAX_SENTENCE ? Math.max(...[' ', ',', '、'].map((mark) => piece.lastIndexOf(mark))) + 1 : 0;
    // Two halves of one character stay together.
    const whole = /[\ud800-\udbff]$/.test(piece) && piece.length > 1 ? piece.length - 1 : piece.length;
    const length = last > MAX_SENTENCE / 2 ? last : whole;
    const body = piece.slice(0, length).trim();
    const lead = piece.length - piece.trimStart().length;
    if (body) spans.push({ start: start + lead, end: start + lead + body.length });
    start += length;
  }
  return spans;
}

function clausesOf(sentence: string, language: Language): Span[] {
  const { clause } = matchersOf(language);
  const clauses: Span[] = [];
  let start = 0;
  for (const mark of sentence.matchAll(clause)) {
    if (mark.index > start) clauses.push({ start, end: mark.index });
    // Keep the words of the break ("but", "while") with the clause that they open.
    start = mark.index + (/^\P{L}*/u.exec(mark[0])?.[0].length ?? 0);
  }
  if (start < sentence.length) clauses.push({ start, end: sentence.length });
  return clauses.length ? clauses : [{ start: 0, end: sentence.length }];
}

/** The sentences of a document, title first, in reading order, as far as MAX_SENTENCES go. Never throws on text. */
export function layOut(document: Pick<Document, 'title' | 'text' | 'blocks'>, language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  const add = (field: 'title' | 'text', source: string, block: Block, paragraph: number) => {
    const text = normalise(source.slice(block.start, block.end));
    const asked = language.opensQuestion?.(text) === true;
    for (const span of sentencesOf(text, language)) {
      if (sentences.length >= MAX_SENTENCES) return;
      const sentence = text.slice(span.start, span.end);
      // Most sentences speak of nothing that is tracked: nobody asks for their clauses.
      let clauses: Span[] | undefined;
      sentences.push({
        field,
        start: block.start + span.start,
        end: block.start + span.end,
        text: sentence,
        verbatim: source.slice(block.start + span.start, block.start + span.end),
        block: block.type,
        paragraph,
        get clauses() {
          return (clauses ??= clausesOf(sentence, language));
        },
        question: asked || language.isQuestion(sentence),
      });
    }
  };
  if (document.title.trim()) add('title', document.title, { start: 0, end: document.title.length, type: 'headline' }, 0);
  for (const [index, block] of blocksOf(document.text, language, document.blocks).entries()) {
    if (sentences.length >= MAX_SENTENCES) break;
    add('text', document.text, block, index + 1);
  }
  return sentences;
}
