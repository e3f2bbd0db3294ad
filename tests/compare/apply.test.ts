import { describe, expect, it } from 'vitest';
import { applySteps, nextId } from '../../src/compare/apply.js';
import { compare } from '../../src/compare/compare.js';
import { openLedger } from '../../src/domain/baseline.js';
import { voiceOf } from '../../src/domain/voices.js';
import { claim, commitment, detected, finding, report } from './samples.js';

describe('applySteps', () => {
  it('numbers events from the highest on, also where some are gone', () => {
    const ledger = openLedger(commitment());
    expect(nextId(ledger)).toBe('pact:2');
    expect(nextId({ ...ledger, events: [detected('pact:7', 'held 2025-05-05')] })).toBe('pact:8');
    expect(nextId({ ...ledger, events: [] })).toBe('pact:1');
  });

  it('adds at the time of publication, refines in place, and leaves the rest as it is', () => {
    const before = openLedger(commitment());
    const document = report('2025-09-08');
    const claims = ['in-force 2025-09-05', 'signed 2024-11-25', 'planned operational 2026-04'].map((text) => claim(text));
    const { steps } = compare(finding(...claims), document, before);
    const after = applySteps(before, steps, document);
    const { published: recorded } = document;
    expect(after.events.slice(1)).toEqual([
      { ...detected('pact:2', 'in-force 2025-09-05'), recorded, told: 'alert', voices: [voiceOf(document)] },
      { ...detected('pact:3', 'planned operational 2026-04'), recorded, told: 'digest', voices: [voiceOf(document)] },
    ]);
    const refining = compare(finding(claim('planned operational 2026-04-01'), claim('in-force 2025')), document, after);
    expect(refining.steps.map(({ type }) => type)).toEqual(['attach', 'add']);
    expect(before.events).toHaveLength(1);
  });
});
