import { describe, expect, it } from 'vitest';
import type { AnalysisLine, AnalyzedClaim } from '../../src/commands/analyze.js';
import type { EventLine } from '../../src/commands/replay.js';
import type { Verdict } from '../../src/domain/types.js';
import { claim, report } from '../compare/samples.js';
import { BASELINES, runBaseline } from './baselines.js';
import { loadGroups, type ExpectedEvent, type Label, type LabelledDocument } from './corpus.js';
import { fallen, raised } from './floors.js';
import { f1, poisson, wilson } from './intervals.js';
import { labelledReader } from './labelled-reader.js';
import { measure } from './measure.js';
import { explainFailures } from './report.js';
import { score, scorePairs, scoreReplay } from './score.js';

/** A claim of a label: "+" in front says that it is new. */
function claims(texts: readonly string[]): Label['claims'] {
  return texts.map((text) => {
    const { status, modality, date } = claim(text.replace('+', ''));
    return { status, modality, date, new: text.startsWith('+') };
  });
}

function labelled(id: string, verdict: Verdict | null, texts: string[] = [], also: Verdict[] = []): LabelledDocument {
  const label = { commitment: 'pact', verdict: verdict ?? 'mention', alt_verdicts: also, claims: claims(texts) };
  return { ...report('2025-09-08', { id }), labels: verdict === null ? [] : [label] };
}

function line(document: string, verdict: Verdict, ...texts: string[]): AnalysisLine {
  const said = claims(texts).map((one): AnalyzedClaim => ({ ...one, party: null, confidence: 1, evidence: [], rules: [] }));
  return { document, commitment: 'pact', verdict, confidence: 1, claims: said };
}

describe('score', () => {
  it('counts changes right, wrong and missed, and takes accepted alternatives', () => {
    const documents = [
      labelled('right', 'change'),
      labelled('missed', 'change'),
      labelled('defensible', 'restates', [], ['change']),
      labelled('defended', 'change', [], ['restates']),
      labelled('false', 'restates'),
      labelled('nothing', null),
    ];
    const lines = [
      line('right', 'change'),
      line('defensible', 'change'),
      line('defended', 'restates'),
      line('false', 'change'),
      line('nothing', 'change'),
    ];
    const { scores, failures } = score(documents, lines);
    expect(scores.changePrecision).toEqual({ right: 2, of: 4 });
    expect(scores.changeRecall).toEqual({ right: 1, of: 2 });
    expect(scores.verdicts).toEqual({ right: 3, of: 5 });
    expect(scores.quietKept).toEqual({ right: 0, of: 2 });
    expect(scores.linkPrecision).toEqual({ right: 4, of: 5 });
    expect(scores.linkRecall).toEqual({ right: 4, of: 5 });
    expect(failures.map(({ document }) => document.id)).toEqual(['missed', 'false', 'nothing']);
  });

  it('pairs claims by status and modality, equal dates first', () => {
    const documents = [labelled('d', 'change', ['+approved 2025-06-06', '+approved 2024-12-16', '+planned in-force 2025-09-11'])];
    const lines = [line('d', 'change', '+approved 2024-12-16', '+approved 2025-06', '+in-force 2025-09-11')];
    const { scores, byModality, byStatus } = score(documents, lines);
    expect(scores.claimPrecision).toEqual({ right: 2, of: 3 });
    expect(scores.claimRecall).toEqual({ right: 2, of: 3 });
    expect(scores.dateExact).toEqual({ right: 1, of: 2 });
    expect(scores.dateAbstained).toEqual({ right: 1, of: 2 });
    expect(scores.dateWrong).toEqual({ right: 0, of: 2 });
    expect(byModality.get('planned')).toEqual({ precision: { right: 0, of: 0 }, recall: { right: 0, of: 1 } });
    expect(byStatus.get('approved')?.recall).toEqual({ right: 2, of: 2 });
  });

  it('tells a wrong date from a coarse one', () => {
    const documents = [labelled('d', 'change', ['+in-force 2025-09-05'])];
    expect(score(documents, [line('d', 'change', '+in-force 2025-09-08')]).scores.dateWrong).toEqual({ right: 1, of: 1 });
    expect(score(documents, [line('d', 'change', '+in-force')]).scores.dateAbstained).toEqual({ right: 1, of: 1 });
  });

  it('asks the status of news only, and takes what a fair judge of the event accepts', () => {
    const documents = [labelled('d', 'change', ['+in-force 2025-09-05', 'signed 2024'])];
    const event: ExpectedEvent = {
      commitment: 'pact',
      status: 'in-force',
      date: '2025-09-05',
      also: ['operational'],
      documents: ['d'],
    };
    const said = [line('d', 'change', '+operational 2025-09-05', '+amended 2025', 'approved 2024')];
    expect(score(documents, said).scores.statusRight).toEqual({ right: 0, of: 2 });
    expect(score(documents, said, [event]).scores.statusRight).toEqual({ right: 1, of: 2 });
  });

  it('counts a pair only where both are right', () => {
    const pair = (id: string, name: string, verdict: Verdict) => ({ ...labelled(id, verdict), pair: name, flips: 'tense' });
    const documents = [
      pair('a', 'p1', 'change'),
      pair('b', 'p1', 'upcoming'),
      pair('c', 'p2', 'change'),
      pair('d', 'p2', 'upcoming'),
    ];
    const lines = [line('a', 'change'), line('b', 'upcoming'), line('c', 'change'), line('d', 'change')];
    expect(scorePairs(documents, lines)).toEqual(new Map([['tense', { right: 1, of: 2 }]]));
  });
});

describe('scoreReplay', () => {
  const event = (status: Label['claims'][number]['status'], date: string, also: ExpectedEvent['also'] = []): ExpectedEvent => ({
    commitment: 'pact',
    status,
    date,
    also,
    documents: [],
  });
  const told = (text: string, parts: Partial<EventLine> = {}): EventLine => ({
    ...{
      at: '2025-09-08T09:00:00Z',
      kind: 'change',
      sent: 'alert',
      commitment: 'pact',
      from: 'signed',
      late: false,
      documents: [],
    },
    ...{ status: claim(text).status, date: claim(text).date, party: null },
    ...parts,
  });

  it('matches by status or its alternatives and by date within a day; each event once', () => {
    const events = [event('contracted', '2026-04', ['signed']), event('contracted', '2026-07-03'), event('held', '2026-05-28')];
    const lines = [
      told('signed 2026-04-02'),
      told('contracted 2026-07-04'),
      told('contracted 2026-07-03'),
      told('delayed 2026-01'),
    ];
    expect(scoreReplay(lines, events)).toEqual({ events: { right: 2, of: 3 }, told: 3, falseAlerts: 1 });
  });

  it('counts neither plans nor overdue steps', () => {
    const lines = [told('held 2026-05-28', { kind: 'upcoming' }), told('held 2026-05-28', { kind: 'overdue' })];
    expect(scoreReplay(lines, [event('held', '2026-05-28')])).toEqual({ events: { right: 0, of: 1 }, told: 0, falseAlerts: 0 });
  });
});

describe('intervals', () => {
  const rounded = (bounds: readonly number[]) => bounds.map((bound) => Number(bound.toFixed(4)));

  // Values of R: binom::binom.wilson(8, 10), poisson.test(0), poisson.test(5).
  it('are those of the textbooks', () => {
    expect(rounded(wilson({ right: 8, of: 10 }))).toEqual([0.4902, 0.9433]);
    expect(rounded(poisson(0))).toEqual([0, 3.6889]);
    expect(rounded(poisson(5))).toEqual([1.6235, 11.6683]);
    expect(f1({ right: 1, of: 2 }, { right: 1, of: 1 })).toBeCloseTo(2 / 3);
  });
});

describe('the corpus, read by its labels', async () => {
  const groups = await loadGroups('dev');

  it.each(groups.map((group) => [group.name, group] as const))('%s: comparing alone is right', (_, group) => {
    const measured = measure(group, () => labelledReader(group.documents));
    expect(explainFailures(measured)).toBe('');
    const { events, told, falseAlerts } = measured.replay;
    // Labels do not say whose step it is, so that two approvals of one group cannot be told apart.
    expect(events.of - events.right + falseAlerts + told - events.right).toBeLessThanOrEqual(1);
  });

  it('lets each monitor say something, and not everything', () => {
    for (const [name, monitor] of BASELINES) {
      const lines = groups.flatMap(({ documents, commitments }) => runBaseline(monitor, documents, commitments));
      expect(lines.length, name).toBeGreaterThan(50);
      expect(lines.length, name).toBeLessThan(1000);
    }
  });
});

describe('floors', async () => {
  const [group] = await loadGroups('dev');
  const perfect = measure(group!, () => labelledReader(group!.documents));
  const none = measure(group!, () => labelledReader(group!.documents.map((document) => ({ ...document, labels: [] }))));

  it('only rise', () => {
    const floors = raised({}, [perfect]);
    expect(floors[perfect.name]?.['changeRecall']).toBe(1);
    expect(raised(floors, [none])).toEqual(floors);
  });

  it('are missed by a reader that finds nothing', () => {
    const floors = raised({}, [perfect]);
    expect(fallen(perfect, floors)).toEqual([]);
    expect(fallen(none, floors).join('\n')).toContain('changeRecall: 0.0000 is below its floor 1');
  });
});
