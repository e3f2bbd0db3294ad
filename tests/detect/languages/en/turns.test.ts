// English turns of phrase, family by family, through the whole detector.

import { describe } from 'vitest';
import { testClaims, testSilence } from '../rows.js';
import { read } from './reading.js';
import { CLAIMS, NOT_YET, SILENT } from './turns.rows.js';

describe('claims', () => {
  testClaims(read, CLAIMS);
});

describe('nothing happened and nothing planned', () => {
  testSilence(read, SILENT, 'occurred', 'planned');
});

describe('nothing happened yet', () => {
  testSilence(read, NOT_YET, 'occurred');
});
