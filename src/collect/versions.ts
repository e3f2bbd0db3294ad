// Texts that are edited in place (pages, PDF files): tells what is new since the last version, word by word.

import { diffArrays, diffWords } from 'diff';
import { z } from 'zod';
import type { Instant, TextChange } from '../domain/types.js';
import { essence, shortHash } from './identity.js';
import type { Item, KindContext, KindMemory, Reading } from './kind.js';
import { layOut, weight, type Block } from './text.js';

/** One version of a text. */
export interface Version {
  readonly url: string;
  readonly title: string;
  readonly blocks: readonly Pick<Block, 'type' | 'text' | 'heading'>[];
  /** The day that the text itself gives, where it does. */
  readonly date?: Instant | undefined;
  readonly lang?: string | undefined;
}

/** When a text is no version but a fault. */
export interface VersionGuards {
  readonly require?: string | undefined;
  readonly min_length: number;
}

const schema = z.object({
  /** Lines of the last good version. */
  lines: z.array(z.string()).catch([]),
  /** Short hashes of all lines ever seen: what comes back is not new. */
  seen: z.array(z.string()).catch([]),
  /** When it was last read well. */
  at: z.string().catch(''),
  /** Since when it has been far shorter than before. */
  shrunk: z.string().optional().catch(undefined),
});

type VersionMemory = z.infer<typeof schema>;

/** Lines whose hashes are kept, the latest ones. */
const MAX_SEEN = 5_000;

/** Below this share of the last version, a text counts as broken at first. */
const SHRUNK = 0.3;

/** ms after which a far shorter text is taken for the new state of things. */
const SHRUNK_FOR = 3 * 86_400_000;

/** Longest line that is compared word by word: Intl.Segmenter is quadratic on Node 20. */
const MAX_LINE = 4_000;

/** ms for one comparison; without a limit the worst case has no end (libraries.md, section 14). */
const DIFF_TIME = 200;

function lineHash(line: string): string {
  return shortHash(essence(line));
}

/** Compares a version with what is remembered: what is new becomes one item, the first version is one as a whole. */
export function readVersion(version: Version, guards: VersionGuards, context: KindContext<unknown>): Reading {
  const memory = schema.parse(context.memory);
  const lines = version.blocks.map(({ text }) => text);
  const text = lines.join('\n');
  if (weight(text) < guards.min_length)
    return context.broken('too-short', `${version.url}: only ${text.length} characters where its text should be`);
  if (guards.require !== undefined && !text.includes(guards.require) && !version.title.includes(guards.require))
    return context.broken('anchor-gone', `${version.url}: "${guards.require}" is not on it`);
  const shrunk = context.upgraded ? undefined : shrinkage(text, memory, context);
  if (shrunk) return shrunk;

  const seen = new Set(memory.seen);
  const isFirst = memory.lines.length === 0;
  const fresh = version.blocks.filter((block) => essence(block.text) !== '' && !seen.has(lineHash(block.text)));
  const items = fresh.length === 0 ? [] : [isFirst ? whole(version) : edited(version, new Set(fresh), memory)];
  return { outcome: 'read', items, memory: remember(lines, memory, context.now) };
}

/** A text that suddenly lost most of itself is a fault of the site; if it stays so for days, it is how the page is now. */
function shrinkage(text: string, memory: VersionMemory, context: KindContext<unknown>): Reading | undefined {
  const before = memory.lines.join('\n').length;
  if (text.length >= before * SHRUNK) return undefined;
  const since = memory.shrunk ?? context.now;
  if (Date.parse(context.now) - Date.parse(since) >= SHRUNK_FOR) return undefined;
  const reading = context.broken('shrunk', `${context.url}: ${text.length} characters are left of ${before}`);
  return reading.outcome === 'broken' ? { ...reading, memory: { ...memory, shrunk: since } } : reading;
}

function remember(lines: readonly string[], { seen }: VersionMemory, now: Instant): KindMemory {
  const hashes = lines.map(lineHash);
  const current = new Set(hashes);
  return { lines, seen: [...seen.filter((hash) => !current.has(hash)), ...current].slice(-MAX_SEEN), at: now };
}

/** Blocks that are the whole of an item: there is no article behind them. */
function wholeText(blocks: Version['blocks']): Pick<Item, 'fingerprint' | 'content'> {
  const laidOut = layOut(blocks);
  return { fingerprint: laidOut.text, content: () => ({ ...laidOut, complete: true }) };
}

function whole({ url, title, blocks, date, lang }: Version): Item {
  return { url, title, ...wholeText(blocks), published: date, lang };
}

/** The new blocks, each under the heading that it stands below. */
function edited(version: Version, fresh: ReadonlySet<Version['blocks'][number]>, memory: VersionMemory): Item {
  let heading: Version['blocks'][number] | undefined;
  const shown: Version['blocks'][number][] = [];
  for (const block of version.blocks) {
    if (block.heading) heading = block;
    if (!fresh.has(block)) continue;
    if (heading && heading !== block) shown.push(heading);
    heading = undefined;
    shown.push(block);
  }
  // A page that gives an older day than our last read has not put today's edit under it.
  const isCurrent = version.date !== undefined && Date.parse(version.date) > Date.parse(memory.at);
  return {
    url: version.url,
    title: version.title,
    ...wholeText(shown),
    updated: isCurrent ? version.date : undefined,
    lang: version.lang,
    changes: changesBetween(
      memory.lines,
      version.blocks.map(({ text }) => text),
      version.lang,
    ),
  };
}

/** Word by word, the lines that were replaced, added or removed; each ends with a line break. */
export function changesBetween(before: readonly string[], after: readonly string[], lang = 'en'): TextChange[] {
  const changes: TextChange[] = [];
  let removed: readonly string[] = [];
  for (const part of diffArrays([...before], [...after], { timeout: DIFF_TIME }) ?? []) {
    if (part.removed) removed = part.value;
    else {
      const added = part.added ? part.value : [];
      for (let index = 0; index < Math.max(removed.length, added.length); index += 1)
        changes.push(...wordChanges(removed[index], added[index], lang), { type: 'kept', text: '\n' });
      removed = [];
    }
  }
  for (const line of removed) changes.push({ type: 'removed', text: line }, { type: 'kept', text: '\n' });
  return changes;
}

function wordChanges(before: string | undefined, after: string | undefined, lang: string): TextChange[] {
  if (before === undefined) return [{ type: 'added', text: after ?? '' }];
  if (after === undefined) return [{ type: 'removed', text: before }];
  const parts = before.length + after.length > MAX_LINE ? undefined : wordDiff(before, after, lang);
  return (
    parts ?? [
      { type: 'removed', text: before },
      { type: 'added', text: after },
    ]
  );
}

/** Japanese has no spaces: its words are found by dictionary, which needs the language. */
function wordDiff(before: string, after: string, lang: string): TextChange[] | undefined {
  const intlSegmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return diffWords(before, after, { intlSegmenter, timeout: DIFF_TIME })?.map(({ added, removed, value }): TextChange => ({
    type: added ? 'added' : removed ? 'removed' : 'kept',
    text: value,
  }));
}
