// English that tells of steps in passing, through the whole detector.

import { describe } from 'vitest';
import { testClaims, testSilence } from '../rows.js';
import { CLAIMS, NOT_YET } from './passing.rows.js';
import { read } from './reading.js';

describe('claims', () => {
  testClaims(read, CLAIMS);
});

describe('nothing happened yet', () => {
  testSilence(read, NOT_YET, 'occurred');
});
