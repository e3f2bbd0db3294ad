// English sentences through the whole detector: cue, form, context and date together.

import { describe, expect, it } from 'vitest';
import { read } from './reading.js';
import { CLAIMS, NOT_YET, SILENT } from './sentences.js';

const startsWith = (claims: readonly string[], wanted: string) => claims.some((claim) => claim.startsWith(wanted));

for (const [status, rows] of Object.entries(CLAIMS)) {
  describe(status, () => {
    it.each(rows)('%s', (text, ...wanted) => {
      const claims = read(text);
      for (const claim of wanted) expect(startsWith(claims, claim), `${claim} among: ${claims.join('; ')}`).toBe(true);
    });
  });
}

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
