// What changed on a page, for people: the edited lines that a claim comes from, with a few kept words around each change.

import type { TextChange } from '../domain/types.js';
import type { Inline } from './inline.js';
import { clip } from './clean.js';

/** UTF-16 units: of kept words on each side of a change, and of a changed run. */
const CONTEXT_LENGTH = 80;
const RUN_LENGTH = 400;
const LINES_SHOWN = 3;
const RUNS_SHOWN = 40;

/** A line of which less than this share was kept has been replaced: word by word it would be a riddle. */
const REPLACED = 0.5;

type Line = readonly TextChange[];

/** The changes line by line: a kept line break ends one. Lines in which nothing changed are left out. */
function changedLines(changes: readonly TextChange[]): Line[] {
  const lines = changes.reduce<TextChange[][]>(
    (all, change) => {
      if (change.type === 'kept' && change.text === '\n') all.push([]);
      else all.at(-1)?.push(change);
      return all;
    },
    [[]],
  );
  return lines.filter((line) => line.some(({ type }) => type !== 'kept'));
}

/** The line as it was, or as it is now. */
function wholeLine(line: Line, without: 'added' | 'removed'): string {
  return line.map(({ type, text }) => (type === without ? '' : text)).join('');
}

/** Kept words between two changes are cut in their middle, at the ends of a line on their outer side. */
function keptWords(text: string, isFirst: boolean, isLast: boolean): string {
  const before = isFirst ? '' : text.slice(0, CONTEXT_LENGTH);
  const after = isLast ? '' : text.slice(-CONTEXT_LENGTH);
  return before.length + after.length >= text.length ? text : `${before}…${after}`;
}

function inlineOf({ type, text }: TextChange, at: number, { length }: Line): Inline {
  if (type === 'kept') return keptWords(text, at === 0, at === length - 1);
  const words = clip(text, RUN_LENGTH);
  return type === 'added' ? { added: words } : { removed: words };
}

function wordsOf(line: Line): Inline[] {
  const [before, after] = [wholeLine(line, 'added'), wholeLine(line, 'removed')];
  const kept = line.reduce((sum, { type, text }) => sum + (type === 'kept' ? text.length : 0), 0);
  if (kept >= Math.max(before.length, after.length) * REPLACED) return line.slice(0, RUNS_SHOWN).map(inlineOf);
  const removed = { removed: clip(before, RUN_LENGTH) };
  const added = { added: clip(after, RUN_LENGTH) };
  return before === '' ? [added] : after === '' ? [removed] : [removed, ' ', added];
}

/**
 * The edited lines that say `sentence`, or the first ones where it is in none of them; an ellipsis stands for those that
 * are left out.
 */
export function changesOf(changes: readonly TextChange[], sentence: string): Inline[][] {
  const lines = changedLines(changes);
  const saying = lines.filter((line) => {
    const now = wholeLine(line, 'removed').trim();
    return now !== '' && (now.includes(sentence.trim()) || sentence.includes(now));
  });
  const chosen = (saying.length > 0 ? saying : lines).slice(0, LINES_SHOWN);
  return [...chosen.map(wordsOf), ...(chosen.length < lines.length ? [['…']] : [])];
}
