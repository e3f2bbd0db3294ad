// Sentences of the Japanese press through the whole detector.

import { describe } from 'vitest';
import { testClaims, testSilence } from '../rows.js';
import { CLAIMS, COMMITMENTS, SILENT } from './press.rows.js';
import * as courses from './courses.rows.js';
import * as idioms from './idioms.rows.js';
import * as nouns from './nouns.rows.js';
import * as turns from './turns.rows.js';
import * as wire from './wire.rows.js';
import { claimsAbout, seeds } from './world.js';

const claims = claimsAbout([...COMMITMENTS, ...seeds.filter(({ id }) => COMMITMENTS.every((one) => one.id !== id))]);
const read = (row: string) => (row.endsWith('。') ? claims(row) : claims('', row));

describe('claims', () => {
  testClaims(read, [...CLAIMS, ...wire.CLAIMS, ...idioms.CLAIMS, ...turns.CLAIMS, ...courses.CLAIMS, ...nouns.CLAIMS]);
});

describe('nothing happened', () => {
  testSilence(
    read,
    [...SILENT, ...wire.SILENT, ...idioms.SILENT, ...turns.SILENT, ...courses.SILENT, ...nouns.SILENT],
    'occurred',
  );
});
