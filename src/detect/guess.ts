// Guesses the language of a document that does not say: by script, then by frequent function words.

import type { Document } from '../domain/types.js';
import type { Language } from './language.js';

const SAMPLE = 2_000;

/** The language whose evidence stands thickest in the text; undefined where none has any, or two have as much. */
export function guessLanguage(
  { title, text }: Pick<Document, 'title' | 'text'>,
  languages: readonly Language[],
): Language | undefined {
  const sample = `${title}\n${text}`.slice(0, SAMPLE);
  const scored = languages.map((language) => ({
    language,
    hits: [...sample.matchAll(new RegExp(language.evidence, 'giu'))].length,
  }));
  const [top, second] = scored.sort((a, b) => b.hits - a.hits);
  return top && top.hits > (second?.hits ?? 0) ? top.language : undefined;
}
