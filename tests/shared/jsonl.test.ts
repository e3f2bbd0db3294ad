import { describe, expect, it } from 'vitest';
import { documentSchema } from '../../src/domain/document.js';
import { formatFault } from '../../src/shared/faults.js';
import { parseJsonLines } from '../../src/shared/jsonl.js';

const line = (parts: Record<string, unknown> = {}) =>
  JSON.stringify({
    id: 'a',
    publisher: 'P',
    official: false,
    published: '2025-09-08T16:00:00+09:00',
    url: 'u',
    title: 't',
    text: 'x',
    ...parts,
  });

function read(...lines: string[]) {
  const { values, faults } = parseJsonLines('docs.jsonl', lines.join('\n'), documentSchema);
  return { values, faults: faults.map(formatFault) };
}

describe('documents as JSON Lines', () => {
  it('reads them in order, in UTC, ignoring empty lines and unknown fields', () => {
    const { values, faults } = read(line({ labels: [] }), '', `${line({ id: 'b', lang: 'ja', published: '2025-09-08' })}\r`);
    expect(faults).toEqual([]);
    expect(values.map(({ id, lang, published }) => [id, lang, published])).toEqual([
      ['a', undefined, '2025-09-08T07:00:00Z'],
      ['b', 'ja', '2025-09-08T12:00:00Z'],
    ]);
    expect(values[0]).not.toHaveProperty('labels');
  });

  it('reads past the mark that some editors put before the first line', () => {
    const { values, faults } = read(`\ufeff${line()}`);
    expect(faults).toEqual([]);
    expect(values).toHaveLength(1);
  });

  it.each([
    ['2025-09-08T07:15:00', '2025-09-08T07:15:00Z'],
    ['2025-09-08T07:15Z', '2025-09-08T07:15:00Z'],
    ['2025-09-08 07:15:00+0900', '2025-09-07T22:15:00Z'],
    ['2024-02-29', '2024-02-29T12:00:00Z'],
  ])('%s is %s on every machine', (published, instant) => {
    expect(read(line({ published })).values.map((value) => value.published)).toEqual([instant]);
  });

  it.each(['2026-02-30', '2025-02-29T10:00:00Z', '2025-09-08T25:00:00Z', '08/09/2025', '2025-09', ''])(
    '"%s" is no date',
    (published) => {
      expect(read(line({ published })).faults.join()).toContain('expected an ISO date and time');
    },
  );

  it('names every fault with its line, and keeps the good lines', () => {
    const { values, faults } = read(
      '{"id":',
      line({ official: 'yes', text: undefined }),
      line({ published: 'yesterday' }),
      line(),
    );
    expect(values).toHaveLength(1);
    expect(faults).toEqual([
      expect.stringMatching(/^docs\.jsonl:1:1 {2}not JSON: /),
      'docs.jsonl:2:1  official  found "yes" (expected true or false)',
      'docs.jsonl:2:1  text  missing (expected a text)',
      'docs.jsonl:3:1  published  found "yesterday" (expected an ISO date and time such as 2025-09-08T07:15:00Z)',
    ]);
  });
});
