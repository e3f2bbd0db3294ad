// Sentences of the Japanese press through the whole detector.

import { describe, expect, it } from 'vitest';
import { CLAIMS, COMMITMENTS, SILENT } from './press.rows.js';
import { claimsAbout } from './world.js';

const claims = claimsAbout(COMMITMENTS);
const read = (row: string) => (row.endsWith('。') ? claims(row) : claims('', row));

describe('claims', () => {
  it.each(CLAIMS)('%s', (row, claim) => {
    expect(read(row).map((one) => one.split(' ', 2).join(' '))).toContain(claim);
  });
});

describe('nothing happened', () => {
  it.each(SILENT)('%s', (row) => {
    expect(read(row).filter((claim) => claim.includes(' occurred'))).toEqual([]);
  });
});
