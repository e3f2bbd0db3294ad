// Languages as sources name them, to codes: tags, English names, and words that say nothing.

import { isLanguage } from '../domain/codes.js';

let languageNames: ReadonlyMap<string, string> | undefined;

/** ISO 639-1 codes by the English names of their languages. */
function namesOfLanguages(): ReadonlyMap<string, string> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const named = letters.flatMap((one) => letters.map((other): [string, string] => [names.of(one + other) ?? '', one + other]));
  return new Map(named.filter(([name]) => name).map(([name, code]) => [name.toLowerCase(), code]));
}

/** ISO 639-1 of a printed language: a tag (`ja`, `en-GB`, `it_IT`) or an English name (`Japanese`); undefined for anything else. */
export function languageOf(printed: string): string | undefined {
  const text = printed.trim().toLowerCase();
  const tag = /^[a-z]{2}(?![a-z])/.exec(text)?.[0];
  if (tag) return isLanguage(tag) ? tag : undefined;
  if (!text) return undefined;
  languageNames ??= namesOfLanguages();
  return languageNames.get(text);
}
