// Alerts as the outbox would hand them over, for the tests of rendering and channels.

import type { RenderContext } from '../../src/domain/audience.js';
import type { Alert, DueMail, Report, Source } from '../../src/domain/alert.js';
import { openPlans } from '../../src/compare/plans.js';
import { openLedger } from '../../src/domain/baseline.js';
import { seedSchema } from '../../src/domain/seed.js';
import type { Evidence, JudgedClaim } from '../../src/domain/types.js';
import { acsa } from '../record/world.js';

const SENTENCE = 'The agreement entered into force on 5 September 2025, the ministry said.';

export function evidence(sentence = SENTENCE, ...marks: string[]): Evidence[] {
  const at = 100;
  const span = (text: string): Evidence => {
    const start = at + sentence.indexOf(text);
    return { field: 'text', text, start, end: start + text.length };
  };
  return [span(sentence), ...marks.map(span)];
}

export function claim(more: Partial<JudgedClaim> = {}): JudgedClaim {
  return {
    commitment: acsa.id,
    status: 'in-force',
    modality: 'occurred',
    date: '2025-09-05',
    party: null,
    asserted: true,
    confidence: 0.93,
    evidence: evidence(SENTENCE, 'entered into force'),
    rules: ['en.in-force', 'bound:name'],
    isNew: true,
    ...more,
  };
}

export function report(source: Partial<Source> = {}, said: Partial<JudgedClaim> = {}): Report {
  return {
    source: {
      id: 'a',
      publisher: 'The Daily Post',
      official: false,
      published: '2025-09-08T07:00:00.000Z',
      url: 'https://news.example/a?b=1&c=2',
      title: 'ACSA in force',
      ...source,
    },
    claim: claim(said),
  };
}

export function alert(more: Partial<Alert> = {}): Alert {
  return {
    at: '2025-09-08T08:00:00.000Z',
    kind: 'change',
    event: 'japan-italy-acsa:3',
    commitment: acsa.id,
    status: 'in-force',
    party: null,
    date: '2025-09-05',
    from: 'signed',
    late: false,
    delivery: 'alert',
    reason: '1 press report, unconfirmed',
    documents: ['a'],
    seed: acsa,
    reports: [report()],
    events: openLedger(more.seed ?? acsa).events,
    ...more,
  };
}

/** An alert of another commitment, the n-th of many. */
export function another(n: number, title = `Commitment number ${n}`, more: Partial<Alert> = {}): Alert {
  const id = `commitment-${n}`;
  const seed = seedSchema.parse({ ...acsa, id, title, names: { en: [`C${n}`] } });
  return alert({ commitment: id, event: `${id}:9`, seed, ...more });
}

export function mail(alerts: readonly Alert[], more: Partial<DueMail> = {}): DueMail {
  return { key: '2025-09-08-0123456789abcdef01234567', to: 'reader@example.org', catchUp: false, alerts, ...more };
}

export const CONTEXT: RenderContext = {
  now: '2025-09-08T08:00:00.000Z',
  zone: 'Europe/Rome',
  from: 'watch@sender.example',
  language: 'en',
  openPlans,
};
