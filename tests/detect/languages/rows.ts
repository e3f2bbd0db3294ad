// Runs rows of sentences of any language through a reader: what each claims, and what it does not.

import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/detect/index.js';
import type { Modality } from '../../../src/domain/types.js';
import { claimsIn, report, seed, type SeedParts } from '../samples.js';

/** A text and the beginnings of claims that it makes. */
export type Row = readonly [text: string, ...claims: string[]];

/** Gives the claims of a text: "status modality ...". */
type Read = (text: string) => string[];

/** In: language, commitments. Out: what a line ("text" or "title || text") claims of any of them: "status modality date party". */
export function lineReader(lang: string, commitments: readonly SeedParts[]): Read {
  const reader = createReader(commitments.map(seed));
  return (line) => {
    const [text, title = ''] = line.split(' || ').reverse();
    return claimsIn(reader, report(text!, { lang, title })).map((claim) => claim.slice(claim.indexOf(' ') + 1));
  };
}

/** Fails unless one of the claims begins with each that is wanted. */
export function expectClaims(claims: readonly string[], wanted: readonly string[]): void {
  for (const one of wanted)
    expect(
      claims.some((claim) => claim.startsWith(one)),
      `${one} among: ${claims.join('; ')}`,
    ).toBe(true);
}

export function testClaims(read: Read, rows: readonly Row[]): void {
  it.each(rows)('%s', (text, ...wanted) => {
    expectClaims(read(text), wanted);
  });
}

/** The texts claim nothing in these modalities. */
export function testSilence(read: Read, texts: readonly string[], ...modalities: Modality[]): void {
  it.each(texts)('%s', (text) => {
    const said = read(text).filter((claim) => modalities.some((modality) => claim.split(' ')[1] === modality));
    expect(said).toEqual([]);
  });
}

/** Tests of one file of rows: what texts claim, by family, and those in which nothing happened and nothing or something is planned. */
export function testRows(
  read: Read,
  claims: Readonly<Record<string, readonly Row[]>>,
  silent: readonly string[],
  notYet: readonly string[],
): void {
  describe.each(Object.entries(claims))('%s', (_, rows) => {
    testClaims(read, rows);
  });
  describe('nothing happened and nothing planned', () => {
    testSilence(read, silent, 'occurred', 'planned');
  });
  describe('nothing happened yet', () => {
    testSilence(read, notYet, 'occurred');
  });
}
