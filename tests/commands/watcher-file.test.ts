// Proposed watcher files are right whatever a source calls itself.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freeId, propose, slug } from '../../src/commands/watcher-file.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '"',
    "' }",
    'a: b # c',
    '- x',
    '}',
    '}, id: y',
    '\u0000',
    '*a',
    '!!js',
    '外務省',
    'null',
    '12',
    'true',
    '{ a }',
    '>\n x',
  ),
);

it('any name makes a file that passes the schema and says what was meant', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, anyText, async (name, publisher, origin) => {
      const id = freeId(publisher, 'https://www.courier.example/rss', new Set(['courier-example']));
      const draft = { id, name, publisher, kind: 'feed', url: 'https://courier.example/rss', origin };
      const { watcher, yaml } = await propose(draft, 'watchers');
      expect(watcher).toMatchObject({ id, kind: 'feed', url: draft.url, enabled: true, options: {} });
      if (/^[\w :#{}"'-]+$/.test(name) && name.trim() === name) expect(watcher.name).toBe(name);
      expect(yaml.split('\n').length).toBeLessThan(18);
    }),
    { numRuns: 300 },
  );
});

it('an id is made of the name, else of the host, and is free', () => {
  expect(slug('Ministero degli Affari Esteri – è già')).toBe('ministero-degli-affari-esteri-e-gia');
  expect(freeId('外務省', 'https://www.mofa.example:8080/rss', new Set())).toBe('mofa-example');
  expect(freeId('外務省', 'https://www.mofa.example/rss', new Set(['mofa-example', 'mofa-example-2']))).toBe('mofa-example-3');
  expect(freeId('外務省', 'https://外務省.example/', new Set())).toMatch(/^[a-z0-9-]+$/);
});
