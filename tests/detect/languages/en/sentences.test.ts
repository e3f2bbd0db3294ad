// English sentences through the whole detector: cue, form, context and date together.

import { describe } from 'vitest';
import { testClaims, testSilence } from '../rows.js';
import { read } from './reading.js';
import { CLAIMS, NOT_YET, SILENT } from './sentences.js';

describe.each(Object.entries(CLAIMS))('%s', (_, rows) => {
  testClaims(read, rows);
});

describe('nothing happened and nothing planned', () => {
  testSilence(read, SILENT, 'occurred', 'planned');
});

describe('nothing happened yet', () => {
  testSilence(read, NOT_YET, 'occurred');
});
