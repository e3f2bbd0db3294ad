// The standard sentences of ministries, gazettes, depositaries and wires through the whole detector.

import { describe, expect, it } from 'vitest';
import { lineReader } from '../rows.js';
import { CLAIMS, NOT_SAID, SEEDS } from './formal.rows.js';

const read = lineReader('it', SEEDS);

describe.each(Object.entries(CLAIMS))('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...claims) => {
    expect(read(text).sort()).toEqual([...claims].sort());
  });
});

describe('not said', () => {
  it.each(NOT_SAID)('%s (%s)', (text, ...unsaid) => {
    expect(read(text).filter((claim) => unsaid.some((one) => claim.startsWith(one)))).toEqual([]);
  });
});
