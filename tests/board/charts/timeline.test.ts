// The picture of a commitment: every step has its mark, labels touch neither each other nor the edge, words are harmless.

import { describe, expect, test } from 'vitest';
import { NARROW, type Timeline, type TimelineMark, timelineSvg, WIDE } from '../../../src/board/charts/timeline.js';

const step = (from: string, label: string, more: Partial<TimelineMark> = {}): TimelineMark => ({
  lane: '',
  from,
  to: from,
  type: 'occurred',
  tone: 'half',
  label,
  words: `${from}: ${label}`,
  path: `/events/${from}`,
  ...more,
});

const svgOf = (marks: readonly TimelineMark[], more: Partial<Timeline> = {}, frame = WIDE): string =>
  String(
    timelineSvg(
      {
        lanes: [{ id: '', name: 'Together' }],
        marks,
        reports: [],
        today: '2025-09-07',
        baseline: '2025-03-05',
        words: { title: 'Timeline', today: 'today', baseline: 'baseline', reports: 'Reports' },
        dayName: (day) => day.slice(0, 4),
        ...more,
      },
      frame,
    ),
  );

/** The labels of steps with the room that they take, from left to right, and their height. */
function labelsIn(svg: string): { text: string; from: number; to: number; y: number }[] {
  const found = svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)" text-anchor="(start|end)">([^<]*)<\/text>/g);
  return [...found].map(([, x, y, anchor, text = '']) => {
    const width = text.length * 6.6;
    const from = anchor === 'end' ? Number(x) - width : Number(x);
    return { text, from, to: from + width, y: Number(y) };
  });
}

const NEIGHBOURS = ['2025-06-01', '2025-06-10', '2025-06-20'].map((day) => step(day, 'provisionally applied'));

describe('steps', () => {
  test('are links with all their words: circles where they happened, triangles where they are planned', () => {
    const svg = svgOf([
      step('2024-11-25', 'signed'),
      step('2026-01-01', 'ratified', { type: 'planned', tone: 'ahead' }),
      step('2025-08-01', 'approved', { type: 'overdue', tone: 'ahead' }),
    ]);
    expect(svg).toMatch(/<a href="\/events\/2024-11-25"[^>]* aria-label="2024-11-25: signed" class="m occurred m-half"/);
    expect([svg.match(/<circle/g)?.length, svg.match(/<path/g)?.length]).toEqual([1, 2]);
    expect(svg).toContain('class="m planned m-ahead"');
    expect(svg).toContain('class="m overdue m-ahead"');
  });

  test('of which only the month or the year is known span it', () => {
    expect(svgOf([step('2024-01-01', 'signed', { to: '2024-12-31' })])).toContain('<line class="span"');
    expect(svgOf([step('2024-01-01', 'signed')])).not.toContain('<line class="span"');
  });

  test('stand on the line of whom they are about', () => {
    const lanes = [
      { id: '', name: 'Together' },
      { id: 'IT', name: 'Italy' },
    ];
    const svg = svgOf([step('2024-11-25', 'signed'), step('2025-06-01', 'ratified', { lane: 'IT' })], { lanes });
    const [signed, ratified] = [...svg.matchAll(/<circle [^>]*cy="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(ratified).toBeGreaterThan(signed ?? Infinity);
    expect([...svg.matchAll(/<text class="lane"[^>]*>([^<]*)</g)].map(([, name]) => name)).toEqual(['Together', 'Italy']);
  });
});

describe('labels', () => {
  test('of neighbours stand in rows of their own, and touch nowhere', () => {
    const labels = labelsIn(svgOf(NEIGHBOURS));
    expect(labels).toHaveLength(3);
    for (const one of labels)
      for (const other of labels)
        if (one !== other && one.y === other.y) expect(one.to <= other.from || other.to <= one.from).toBe(true);
    expect(new Set(labels.map(({ y }) => y)).size).toBeGreaterThan(1);
  });

  test('for which there is no room are left out; their marks are not', () => {
    const crowd = Array.from({ length: 8 }, (_, n) => step(`2025-06-0${n + 1}`, 'provisionally applied'));
    const svg = svgOf([...crowd, step('1999-01-01', 'proposed')]);
    expect(svg.match(/<circle/g)).toHaveLength(9);
    expect(labelsIn(svg).length).toBeLessThan(9);
  });

  test('at the right edge stand on the left of their mark', () => {
    const labels = labelsIn(svgOf([step('2025-09-06', 'provisionally applied for the European Union')]));
    expect(labels).toHaveLength(1);
    expect(labels[0]?.to).toBeLessThanOrEqual(1000);
  });

  test('are words, whatever they hold', () => {
    const hostile = '"><script>x</script>';
    const svg = svgOf([step('2025-06-01', hostile)], { lanes: [{ id: '', name: hostile }] });
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('&quot;&gt;&lt;script&gt;');
  });
});

describe('on the paper of a phone', () => {
  const svg = svgOf(
    [...NEIGHBOURS, step('2024-11-25', 'signed')],
    { dayName: (day) => `the first day of ${day.slice(0, 7)}` },
    NARROW,
  );

  test('all lies within it, and names of lines above their steps', () => {
    const at = [...svg.matchAll(/ (?:cx|x1|x2|x)="([\d.-]+)"/g)].map(([, x]) => Number(x));
    expect(at.length).toBeGreaterThan(10);
    expect(Math.max(...at)).toBeLessThanOrEqual(370);
    expect(Math.min(...at)).toBeGreaterThanOrEqual(0);
    const name = Number(/class="lane" x="0" y="([\d.]+)"/.exec(svg)?.[1]);
    for (const { y } of labelsIn(svg)) expect(name).toBeLessThan(y);
  });

  test('days are named where there is room, and marked where there is none', () => {
    const named = [...svg.matchAll(/<text\s+class="tick"\s+x="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(svg.match(/<line class="tick"/g)?.length).toBeGreaterThan(named.length);
    expect(named.every((x, n) => n === 0 || x - (named[n - 1] ?? 0) > 100)).toBe(true);
  });
});

describe('reports', () => {
  const bars = (svg: string) =>
    [...svg.matchAll(/<rect class="bar" x="\d+" y="\d+" width="\d+" height="(\d+)"\s*><title>(\d+)</g)].map(
      ([, height, count]) => [Number(height), Number(count)],
    );

  test('stand in columns, high where much was written', () => {
    const [much, little] = bars(svgOf([], { reports: ['2025-03-10', '2025-03-10', '2025-03-10', '2025-08-01'] }));
    expect([much?.[1], little?.[1]]).toEqual([3, 1]);
    expect(much?.[0]).toBeGreaterThan(little?.[0] ?? Infinity);
  });

  test('that do not exist leave no strip', () => {
    expect(svgOf([])).not.toContain('Reports');
    expect(svgOf([], { reports: ['2025-08-01'] })).toContain('>Reports</text');
  });
});
