// Sentences about missions, corridors, partnerships and schemes through the whole detector.

import { describe, expect, it } from 'vitest';
import { testClaims, testSilence } from '../rows.js';
import { read } from './worlds.js';
import { CLAIMS, NOT_SAID, SILENT } from './worlds.rows.js';

describe('claims', () => {
  testClaims(read, CLAIMS);
});

describe('nothing happened and nothing planned', () => {
  testSilence(read, SILENT, 'occurred', 'planned');
});

describe('not said', () => {
  it.each(NOT_SAID)('%s (%s)', (text, unsaid) => {
    expect(read(text).filter((claim) => claim.startsWith(unsaid!))).toEqual([]);
  });
});
