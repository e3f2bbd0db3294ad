// What the tests of the detector share: seeds and documents in short, claims as short text.

import { createReader, type Reader } from '../../src/detect/index.js';
import type { Language } from '../../src/detect/language.js';
import { languages } from '../../src/detect/languages/index.js';
import { seedSchema, type Commitment } from '../../src/domain/seed.js';
import type { Document } from '../../src/domain/types.js';

export type SeedParts = Partial<Commitment> & Pick<Commitment, 'id'>;

/** The language of a code: en, it, ja. */
export function languageOf(code: string): Language {
  return languages.find((language) => language.code === code)!;
}

/** A commitment of which nothing but the given is known. */
export function seed(given: SeedParts): Commitment {
  return seedSchema.parse({
    title: given.id,
    kind: 'agreement',
    parties: [],
    names: {},
    baseline: { as_of: '2020-01-01', status: 'proposed' },
    ...given,
  });
}

/** A press report of 26 November 2025, a Wednesday. */
export function report(text: string, rest: Partial<Document> = {}): Document {
  return {
    id: 'd',
    lang: 'en',
    publisher: 'The Paper',
    official: false,
    published: '2025-11-26T09:00:00Z',
    url: 'https://paper.example/1',
    title: '',
    text,
    ...rest,
  };
}

/** "commitment status modality date party" of each claim of a document, in the order of the findings. */
export function claimsIn(reader: Reader, document: Document): string[] {
  return reader
    .read(document)
    .findings.flatMap(({ claims }) =>
      claims.map((c) => `${c.commitment} ${c.status} ${c.modality} ${c.date ?? '-'} ${c.party ?? '-'}`),
    );
}

/** Ids of the commitments that a document mentions. */
export function mentionsIn(reader: Reader, document: Document): string[] {
  return reader.read(document).findings.map(({ commitment }) => commitment);
}

/** "status modality date" of each claim of a report in one language. */
export function toldIn(reader: Reader, lang: string, text: string): string[] {
  return claimsIn(reader, report(text, { lang })).map((claim) => claim.split(' ').slice(1, 4).join(' '));
}

export const readerOf = (...given: SeedParts[]): Reader => createReader(given.map(seed));

/** A pact of two that has a name in each language. */
export const PACT: SeedParts = {
  id: 'pact',
  kind: 'agreement',
  parties: ['NO', 'CL'],
  names: { en: ['Norway-Chile Fisheries Pact'], it: ['Patto sulla pesca'], ja: ['漁業協定'] },
};
