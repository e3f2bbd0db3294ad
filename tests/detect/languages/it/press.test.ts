// Sentences of the Italian press through the whole detector.

import { describe, expect, it } from 'vitest';
import { read } from './press.js';
import * as press from './press.rows.js';
import * as turns from './turns.rows.js';
import * as usage from './usage.rows.js';

describe('claims', () => {
  it.each([...press.CLAIMS, ...usage.CLAIMS, ...turns.CLAIMS])('%s', (text, ...wanted) => {
    const claims = read(text);
    for (const claim of wanted)
      expect(
        claims.some((one) => one.startsWith(claim)),
        `${claim} among: ${claims.join('; ')}`,
      ).toBe(true);
  });
});

describe('nothing happened and nothing planned', () => {
  it.each(press.SILENT)('%s', (text) => {
    expect(read(text).filter((claim) => / (?:occurred|planned) /.test(claim))).toEqual([]);
  });
});

describe('nothing happened yet', () => {
  it.each([...press.NOT_YET, ...usage.NOT_YET])('%s', (text) => {
    expect(read(text).filter((claim) => claim.includes(' occurred '))).toEqual([]);
  });
});

describe('not said', () => {
  it.each(turns.NOT_SAID)('%s (%s)', (text, unsaid) => {
    expect(read(text).filter((claim) => claim.startsWith(unsaid))).toEqual([]);
  });
});
