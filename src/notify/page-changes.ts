// What changed on a page, for people: its changed lines, with a few kept words around each change.

import type { TextChange } from '../domain/types.js';
import type { Inline } from './blocks.js';
import { clip } from './clean.js';

/** UTF-16 units: of kept words on each side of a change, of a changed run, and of all of it. */
const CONTEXT_LENGTH = 80;
const RUN_LENGTH = 400;
const WHOLE_LENGTH = 1500;
const LINES_SHOWN = 6;

/** The changes line by line: a kept line break ends one. */
function linesOf(changes: readonly TextChange[]): TextChange[][] {
  return changes.reduce<TextChange[][]>(
    (lines, change) => {
      if (change.type === 'kept' && change.text === '\n') lines.push([]);
      else lines.at(-1)?.push(change);
      return lines;
    },
    [[]],
  );
}

/** Kept words between two changes are cut in their middle, at the ends of a line on their outer side. */
function keptWords(text: string, isFirst: boolean, isLast: boolean): string {
  const before = isFirst ? '' : text.slice(0, CONTEXT_LENGTH);
  const after = isLast ? '' : text.slice(-CONTEXT_LENGTH);
  return before.length + after.length >= text.length ? text : `${before}…${after}`;
}

function inlineOf({ type, text }: TextChange, at: number, { length }: readonly TextChange[]): Inline {
  if (type === 'kept') return keptWords(text, at === 0, at === length - 1);
  const words = clip(text, RUN_LENGTH);
  return type === 'added' ? { added: words } : { removed: words };
}

/** Lines of a page that were edited, each as a run of words; those that are cut or left out end with an ellipsis. */
export function changesOf(changes: readonly TextChange[]): Inline[][] {
  const changed = linesOf(changes).filter((line) => line.some(({ type }) => type !== 'kept'));
  const shown: Inline[][] = [];
  let length = 0;
  for (const line of changed.slice(0, LINES_SHOWN)) {
    if (length > WHOLE_LENGTH) break;
    length += line.reduce((sum, { type, text }) => sum + Math.min(text.length, type === 'kept' ? CONTEXT_LENGTH : RUN_LENGTH), 0);
    shown.push(line.slice(0, 40).map(inlineOf));
  }
  return shown.length < changed.length ? [...shown, ['…']] : shown;
}
