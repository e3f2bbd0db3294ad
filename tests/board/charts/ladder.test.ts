// The ladder of a commitment ticks only what all have done and nobody doubts; the rest it shows as what it is, and whose.

import { describe, expect, it } from 'vitest';
import { ladder } from '../../../src/board/charts/ladder.js';
import { standingOf } from '../../../src/board/standing.js';
import type { Visit } from '../../../src/board/visit.js';
import { openPlans } from '../../../src/compare/plans.js';
import { openLedger } from '../../../src/domain/baseline.js';
import type { Backing } from '../../../src/domain/glance.js';
import type { LedgerEvent } from '../../../src/domain/types.js';
import { boardPhrases } from '../../../src/wording/board/index.js';
import { phrasebook } from '../../../src/wording/words.js';
import { commitment, detected, type SeedParts } from '../../compare/samples.js';

const VISIT = { book: phrasebook('en'), say: boardPhrases.en, language: 'en' } as Visit;

const OFFICIAL: Backing = { official: 1, press: 0, confidence: 0.9 };
const PAPER: Backing = { official: 0, press: 1, confidence: 0.9 };

/** `approved: part, Italy 6 Jun 2025`: the steps that are not simply to come. */
function steps(seed: SeedParts, events: readonly LedgerEvent[], backing: Backing = OFFICIAL): string[] {
  const { events: stated, ...opened } = openLedger(commitment(seed));
  const ledger = { ...opened, events: [...stated, ...events] };
  const glance = { ledger, backing: new Map(events.map(({ id }) => [id, backing])), open: 0 };
  const page = String(ladder(VISIT, standingOf(glance, { openPlans })));
  const words = (markup: string) =>
    markup
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return [...page.matchAll(/<li class="(\w+)"[^>]*>\s*<span>([^<]*)<\/span>([^]*?)<\/li>/g)]
    .map(([, state = '', name = '', beside = '']) => `${name}: ${[state, words(beside)].filter(Boolean).join(', ')}`)
    .filter((step) => !step.endsWith(': ahead'));
}

describe('a ladder', () => {
  it('ticks no step that one party alone has taken', () => {
    const approved = detected('pact:2', 'approved 2025-06-06 IT');
    expect(steps({}, [approved]).slice(-2)).toEqual(['signed: here, 25 Nov 2024', 'approved: part, Italy 6 Jun 2025']);
    const both = [approved, detected('pact:3', 'approved 2025-07-07 JP'), detected('pact:4', 'ratified 2025-08-06 JP')];
    expect(steps({}, both).slice(-2)).toEqual([
      'approved: here, Italy 6 Jun 2025 Japan 7 Jul 2025',
      'ratified: part, Japan 6 Aug 2025',
    ]);
  });

  it('does not take the steps before that of one party for passed by all', () => {
    expect(steps({}, [detected('pact:2', 'ratified 2025-08-06 JP')])).not.toContainEqual(expect.stringMatching(/^approved/));
  });

  it('names some of many parties', () => {
    const many = ['JP', 'IT', 'FR', 'DE', 'NO'].map((party, at) => detected(`pact:${at + 2}`, `ratified 2025-08-06 ${party}`));
    expect(steps({ parties: [] }, many).at(-1)).toMatch(/^ratified: part, Japan .* Italy .* France .* 2 more$/);
  });

  it.each<[string, Partial<LedgerEvent>, Backing, string]>([
    ['disputed', { standing: 'disputed', contradicted: '2025-09-09T00:00:00Z' }, OFFICIAL, 'disputed'],
    ['told by one paper', {}, PAPER, 'unconfirmed'],
  ])('says of the step where it stands that it is %s', (_, more, backing, word) => {
    const inForce = { ...detected('pact:2', 'in-force 2025-09-05'), ...more };
    expect(steps({}, [inForce], backing).at(-1)).toBe(`in force: here, 5 Sep 2025 ${word}`);
    const suspended = detected('pact:3', 'suspended 2025-10-10');
    expect(steps({}, [inForce, suspended], backing).at(-1)).toBe(`in force: part, 5 Sep 2025 ${word}`);
  });

  it('takes the word of a person, and shows what is unusual as not reached', () => {
    const inForce = { ...detected('pact:2', 'in-force 2025-09-05'), standing: 'confirmed' as const };
    expect(steps({}, [inForce], PAPER).at(-1)).toBe('in force: here, 5 Sep 2025');
    const anew = { ...detected('pact:2', 'in-force 2025-09-05'), standing: 'unusual' as const };
    expect(steps({ status: 'terminated' }, [anew]).at(-1)).toBe('in force: part, 5 Sep 2025 unusual step');
  });
});
