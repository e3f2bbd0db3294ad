// What the languages' questions about clauses share.

/** In: what opens a new clause (global), and a text. Out: the text after the last of those; all of it where there is none. */
export function afterLast(opens: RegExp, text: string): string {
  const opening = [...text.matchAll(opens)].at(-1);
  return opening ? text.slice(opening.index + opening[0].length) : text;
}
