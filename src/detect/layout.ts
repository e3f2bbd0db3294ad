// Lays a document out for reading: blocks with their types, sentences inside them, clauses inside those.

import type { BlockType, Document } from '../domain/types.js';
import type { Language } from './language.js';
import { normalise } from './normalise.js';

/** A stretch of a field; offsets are those of the document's field. */
export interface Span {
  readonly start: number;
  readonly end: number;
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

/** Longest stretch that is split into sentences at once: Intl.Segmenter is quadratic on Node 20 (libraries.md, section 8). */
const MAX_BLOCK = 4_000;

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
      abbreviation: new RegExp(`(?:^|[^\\p{L}])(?:${words || '(?!)'})\\s*$|(?:^|[^\\p{L}])\\p{Lu}\\.\\s*$`, 'u'),
    };
    matchers.set(language, found);
  }
  return found;
}

/** Blocks are lines: every source hands them over with one line break or more between paragraphs. */
function blocksOf(text: string, language: Language, hints: Document['blocks']): Block[] {
  const { blocks: rules } = matchersOf(language);
  const blocks: Block[] = [];
  let standing: BlockType | undefined;
  let leadSeen = false;
  for (const line of text.matchAll(/[^\n]+/g)) {
    const body = line[0].trim();
    if (!body) continue;
    const start = line.index;
    const end = start + line[0].length;
    const hint = hints?.find((h) => h.start <= start && end <= h.end)?.type;
    const rule = rules.find(({ re }) => re.test(body));
    if (rule) standing = rule.opens ? rule.type : standing;
    let type: BlockType = hint ?? rule?.type ?? standing ?? 'body';
    if (type === 'body' && !leadSeen && body.length >= LEAD_LENGTH) {
      type = 'lead';
      leadSeen = true;
    }
    blocks.push({ start, end, type });
  }
  return blocks;
}

/** Sentence ends of Intl.Segmenter, less those after abbreviations, initials and inside brackets. */
function sentencesOf(text: string, language: Language): Span[] {
  const { segmenter, abbreviation } = matchersOf(language);
  const spans: Span[] = [];
  let start = 0;
  let end = 0;
  const flush = () => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim()) spans.push({ start: start + lead, end: start + lead + raw.trim().length });
    start = end;
  };
  for (let from = 0; from < text.length; from += MAX_BLOCK) {
    for (const { segment } of segmenter.segment(text.slice(from, from + MAX_BLOCK))) {
      end += segment.length;
      const so = text.slice(start, end);
      const open = (so.match(/[「『（([]/g)?.length ?? 0) > (so.match(/[」』）)\]]/g)?.length ?? 0) && so.length < 400;
      const next = text.slice(end, end + 1);
      const broken = abbreviation.test(so) || (open && end < text.length) || /^\p{Ll}/u.test(next);
      if (!broken) flush();
    }
  }
  flush();
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

/** All sentences of a document, title first, in reading order. Never throws on text. */
export function layOut(document: Pick<Document, 'title' | 'text' | 'blocks'>, language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  const add = (field: 'title' | 'text', source: string, block: Block, paragraph: number) => {
    const text = normalise(source.slice(block.start, block.end));
    for (const span of sentencesOf(text, language)) {
      const sentence = text.slice(span.start, span.end);
      sentences.push({
        field,
        start: block.start + span.start,
        end: block.start + span.end,
        text: sentence,
        verbatim: source.slice(block.start + span.start, block.start + span.end),
        block: block.type,
        paragraph,
        clauses: clausesOf(sentence, language),
        question: language.isQuestion(sentence),
      });
    }
  };
  if (document.title.trim()) add('title', document.title, { start: 0, end: document.title.length, type: 'headline' }, 0);
  blocksOf(document.text, language, document.blocks).forEach((block, index) => {
    add('text', document.text, block, index + 1);
  });
  return sentences;
}
