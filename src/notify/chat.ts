// A message as chats want it: its text in lines with the addresses told apart, in a length that is known.

import type { Message } from '../domain/stages.js';
import { clip, safeUrl } from '../wording/clean.js';

/** A stretch of a line: words, which may be fetched text, or an address, which is safe to be a link. */
export type Piece = { readonly words: string } | { readonly url: string };

/** `words <https://...>`, as the text of a message writes links. */
const ADDRESS = /<?(https?:\/\/[^\s<>]+)>?/gu;

/** A line in pieces. */
export function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of line.matchAll(ADDRESS)) {
    const url = safeUrl(match[1] ?? '');
    if (url === undefined) continue;
    if (match.index > at) pieces.push({ words: line.slice(at, match.index) });
    pieces.push({ url });
    at = match.index + match[0].length;
  }
  return at < line.length ? [...pieces, { words: line.slice(at) }] : pieces;
}

/**
 * As many lines of the message as fit into `limit` by `size` of what `write` makes of them; the last one says that there is
 * more. Lines are never cut: half an address is a wrong one.
 */
export function fittingLines(
  { text }: Pick<Message, 'text'>,
  write: (line: string) => string,
  limit: number,
  size: (written: string) => number = (written) => written.length,
): string[] {
  const all = text.trimEnd().split('\n');
  const lines: string[] = [];
  let left = limit - size('\n…');
  for (const line of all) {
    const written = write(line);
    if ((left -= size(`${written}\n`)) < 0) return [...lines, '…'];
    lines.push(written);
  }
  return lines;
}

/** The subject, in at most `length` UTF-16 units. */
export function titleOf({ subject }: Pick<Message, 'subject'>, length: number): string {
  return clip(subject, length);
}

/** Addresses that a message names, each once, the first ones first. */
export function addressesOf({ text }: Pick<Message, 'text'>, most: number): string[] {
  const urls = text
    .split('\n')
    .flatMap(piecesOf)
    .flatMap((piece) => ('url' in piece ? piece.url : []));
  return [...new Set(urls)].slice(0, most);
}
