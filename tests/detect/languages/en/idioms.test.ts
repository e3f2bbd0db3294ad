// English idioms of the trade through the whole detector.

import { describe, expect, it } from 'vitest';
import { CLAIMS, NOT_YET, SILENT } from './idioms.rows.js';
import { read } from './reading.js';

describe('claims', () => {
  it.each(CLAIMS)('%s', (text, ...wanted) => {
    const claims = read(text);
    for (const claim of wanted)
      expect(
        claims.some((one) => one.startsWith(claim)),
        `${claim} among: ${claims.join('; ')}`,
      ).toBe(true);
  });
});

describe('nothing happened and nothing planned', () => {
  it.each(SILENT)('%s', (text) => {
    expect(read(text).filter((claim) => / (?:occurred|planned) /.test(claim))).toEqual([]);
  });
});

describe('nothing happened yet', () => {
  it.each(NOT_YET)('%s', (text) => {
    expect(read(text).filter((claim) => claim.includes(' occurred '))).toEqual([]);
  });
});
