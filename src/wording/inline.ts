// Runs of words in what we write for people: plain, or with the mark that they bear.

/** A run of words: plain, marked, strong, a command, words of a page that came or went, or a link. May be fetched text: who prints it cleans and escapes it. */
export type Inline =
  | string
  | { readonly mark: string }
  | { readonly strong: string }
  | { readonly code: string }
  | { readonly added: string }
  | { readonly removed: string }
  | { readonly link: string; readonly words: string };
