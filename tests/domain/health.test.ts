// States of health with hysteresis: one transition for one trouble, whatever its length; the network is no source's fault.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOffline, isTransition, nextCondition, type Condition, type HealthState } from '../../src/domain/health.js';
import type { Outcome } from '../../src/domain/stages.js';

const hour = (n: number) => new Date(Date.UTC(2026, 0, 1, n)).toISOString();

/** The states after each of some reads, an hour apart. */
function statesOf(
  outcomes: readonly Outcome[],
  more: { newest?: string; expectEvery?: number; gone?: boolean } = {},
): HealthState[] {
  let condition: Condition | undefined;
  return outcomes.map((outcome, index) => {
    condition = nextCondition(condition, { outcome, now: hour(index), ...more });
    return condition.state;
  });
}

function tellings(states: readonly HealthState[]): string[] {
  const before = ['new' as const, ...states];
  return states.flatMap((state, index) => (isTransition(before[index]!, state) ? [`${before[index]} -> ${state}`] : []));
}

describe('the state of a source', () => {
  it.each<[string, Outcome[], HealthState[]]>([
    ['one bad read is none', ['read', 'failed', 'read'], ['ok', 'ok', 'ok']],
    ['two are none', ['read', 'failed', 'broken', 'unchanged'], ['ok', 'ok', 'ok', 'ok']],
    ['three are one', ['read', 'failed', 'failed', 'failed', 'read'], ['ok', 'ok', 'ok', 'failing', 'ok']],
    [
      'its sort is that of the last read',
      ['read', 'failed', 'failed', 'refused', 'broken'],
      ['ok', 'ok', 'ok', 'refused', 'broken'],
    ],
    ['a new source that fails', ['failed', 'failed', 'failed', 'failed'], ['new', 'new', 'failing', 'failing']],
    ['a new source that comes late', ['failed', 'read'], ['new', 'ok']],
  ])('%s', (_, outcomes, states) => {
    expect(statesOf(outcomes)).toEqual(states);
  });

  it('is trouble at once where the source says that it is gone', () => {
    expect(statesOf(['failed'], { gone: true })).toEqual(['failing']);
  });

  it('is quiet where nothing newer than its period came, and that is told apart from trouble', () => {
    const day = 86_400_000;
    expect(statesOf(['read'], { newest: '2025-12-30T00:00:00Z', expectEvery: day })).toEqual(['quiet']);
    expect(statesOf(['read'], { newest: '2025-12-31T12:00:00Z', expectEvery: day })).toEqual(['ok']);
    expect(statesOf(['read'], { expectEvery: day })).toEqual(['ok']);
  });

  it('begins with the first bad read, and the good time before it ends', () => {
    let condition = nextCondition(undefined, { outcome: 'read', now: hour(0) });
    for (let n = 1; n <= 3; n += 1) condition = nextCondition(condition, { outcome: 'failed', now: hour(n) });
    expect(condition).toEqual({ state: 'failing', since: hour(1), failures: 3, troubledSince: hour(1) });
    condition = nextCondition(condition, { outcome: 'unchanged', now: hour(4) });
    expect(condition).toEqual({ state: 'ok', since: hour(4), goodSince: hour(4), failures: 0 });
  });
});

describe('what is told', () => {
  it('a thousand errors in a row are one telling, the recovery a second', () => {
    const errors = Array.from({ length: 1000 }, (_, n): Outcome => (n % 3 === 0 ? 'broken' : n % 3 === 1 ? 'failed' : 'refused'));
    expect(tellings(statesOf(['read', ...errors, 'read', 'read']))).toEqual(
      ['ok -> failing', 'failing -> ok'].map((one) => expect.stringMatching(one.replace('failing', '(failing|refused|broken)'))),
    );
  });

  it('never twice the same: beginnings and ends alternate, whatever happens', () => {
    const outcome = fc.constantFrom<Outcome>('read', 'unchanged', 'failed', 'refused', 'broken');
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 60 }), (outcomes) => {
        const told = tellings(statesOf(outcomes)).map((one) => one.endsWith('-> ok'));
        told.forEach((end, index) => expect(end).toBe(index % 2 === 1));
        // A trouble is never hidden: after three bad reads in a row the state says so.
        const last = outcomes.slice(-3);
        const bad = last.length === 3 && last.every((one) => one !== 'read' && one !== 'unchanged');
        if (bad) expect(statesOf(outcomes).at(-1)).toMatch(/failing|refused|broken/);
      }),
    );
  });
});

describe('a local outage', () => {
  const lost = (n: number, failures = 0) => Array.from({ length: n }, () => ({ code: 'dns', failures }));
  const well = (n: number) => Array.from({ length: n }, () => ({ failures: 0 }));

  it.each([
    ['most cannot be reached', [...lost(4), ...well(2)], true],
    ['half can', [...lost(3), ...well(3)], false],
    ['two sources say nothing', lost(2), false],
    ['only sources that failed before were due', lost(9, 5), false],
    ['servers that answer with errors are reached', Array.from({ length: 5 }, () => ({ code: 'http-500', failures: 0 })), false],
  ])('%s', (_, signs, offline) => {
    expect(isOffline(signs)).toBe(offline);
  });
});
