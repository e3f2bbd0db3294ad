// Sentences of the Italian press through the whole detector.

import { describe, expect, it } from 'vitest';
import { testClaims, testSilence } from '../rows.js';
import { read } from './press.js';
import * as families from './families.rows.js';
import * as idioms from './idioms.rows.js';
import * as plain from './plain.rows.js';
import * as press from './press.rows.js';
import * as turns from './turns.rows.js';
import * as usage from './usage.rows.js';

describe('claims', () => {
  testClaims(read, [...press.CLAIMS, ...usage.CLAIMS, ...turns.CLAIMS, ...idioms.CLAIMS, ...families.CLAIMS, ...plain.CLAIMS]);
});

describe('nothing happened and nothing planned', () => {
  testSilence(read, press.SILENT, 'occurred', 'planned');
});

describe('nothing happened yet', () => {
  testSilence(read, [...press.NOT_YET, ...usage.NOT_YET], 'occurred');
});

describe('not said', () => {
  it.each([...turns.NOT_SAID, ...idioms.NOT_SAID, ...families.NOT_SAID, ...plain.NOT_SAID])('%s (%s)', (text, unsaid) => {
    expect(read(text).filter((claim) => claim.startsWith(unsaid))).toEqual([]);
  });
});
