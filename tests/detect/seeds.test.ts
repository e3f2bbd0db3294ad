import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/detect/index.js';
import { seedSchema } from '../../src/domain/seed.js';
import { loadYamlFolder } from '../../src/shared/yaml.js';
import { claimsIn, report } from './samples.js';
import { TOLD } from './seeds.rows.js';

const { files } = await loadYamlFolder('seeds', seedSchema);
const reader = createReader(files.map(({ value }) => value));

describe.each(Object.entries(TOLD))('%s', (lang, rows) => {
  it.each([...rows])('$claim: $text', ({ claim, text }) => {
    const claims = claimsIn(reader, { ...report(text, { lang }), published: '2026-11-23T09:00:00Z' });
    const occurred = claims.filter((one) => one.includes(' occurred '));
    if (claim === 'none') expect(occurred).toEqual([]);
    else expect(occurred.filter((one) => one.startsWith(`${claim} `))).not.toEqual([]);
  });
});
