import { describe, expect, it } from 'vitest';
import { analyzeDocument, byId } from '../../src/commands/analyze.js';
import { replayDocuments } from '../../src/commands/replay.js';
import type { Reader } from '../../src/detect/index.js';
import type { Document } from '../../src/domain/types.js';
import { claim, commitment, finding, report } from '../compare/samples.js';

/** Reads claims that stand in the text as such, one a line: what is tested is what becomes of them. */
const plainReader: Reader = {
  read: ({ text }) => ({
    lang: 'en',
    findings: [finding(...text.split('\n').map((line) => claim(line)))],
    considered: [],
    problems: [],
  }),
};

const said = (day: string, text: string, parts: Partial<Document> = {}) => report(day, { text, ...parts });

function replay(...documents: Document[]) {
  const seed = commitment({ expected: [['approved', '2025-12-31']] });
  return replayDocuments(documents, [seed], plainReader).map(({ documents: ids, at, kind, sent, status, date, from, late }) => ({
    line: [at.slice(0, 10), kind, sent, status, date, 'from', from, late ? 'late' : ''].filter(Boolean).join(' '),
    documents: ids,
  }));
}

describe('analyze', () => {
  it('prints the fields that DESIGN.md fixes, in their order', () => {
    const seed = commitment();
    const evidence = [{ field: 'text' as const, text: 'entered into force', start: 4, end: 22 }];
    const reader: Reader = {
      read: () => ({
        lang: 'en',
        findings: [finding(claim('in-force 2025-09-05 JP', { evidence, rules: ['r'] }))],
        considered: [],
        problems: [],
      }),
    };
    const { lines } = analyzeDocument(report('2025-09-08', { id: 'a' }), byId([seed]), reader);
    expect(lines.map((line) => JSON.stringify(line))).toEqual([
      '{"document":"a","commitment":"pact","verdict":"change","confidence":0.9,"claims":[{"status":"in-force","modality":"occurred","date":"2025-09-05","party":"JP","new":true,"confidence":0.9,"evidence":[{"field":"text","text":"entered into force","start":4,"end":22}],"rules":["r"]}]}',
    ]);
  });

  it('judges each document against the baseline alone', () => {
    const seed = byId([commitment()]);
    const verdicts = [1, 2].map(
      () => analyzeDocument(said('2025-09-08', 'in-force 2025-09-05'), seed, plainReader).lines[0]?.verdict,
    );
    expect(verdicts).toEqual(['change', 'change']);
  });
});

describe('replay', () => {
  it('prints the fields that DESIGN.md fixes, in their order', () => {
    const lines = replayDocuments([said('2025-09-08', 'in-force 2025-09-05', { id: 'a' })], [commitment()], plainReader);
    expect(lines.map((line) => JSON.stringify(line))).toEqual([
      '{"at":"2025-09-08T09:00:00Z","kind":"change","sent":"alert","commitment":"pact","status":"in-force","date":"2025-09-05","party":null,"from":"signed","late":false,"documents":["a"]}',
    ]);
  });

  it('tells an event once, attaches later reports, and takes the finest date', () => {
    const documents = [
      said('2025-09-08', 'in-force 2025-09', { id: 'a' }),
      said('2025-09-09', 'in-force 2025-09-05', { id: 'b' }),
    ];
    expect(replay(...documents)).toEqual([
      { line: '2025-09-08 change alert in-force 2025-09-05 from signed', documents: ['a', 'b'] },
    ]);
  });

  it('plays in order of publication, ties in order of input', () => {
    const [late, first, second] = [
      said('2025-09-10', 'in-force 2025-09-05', { id: 'late' }),
      said('2025-09-08', 'in-force 2025-09-05', { id: 'first' }),
      said('2025-09-08', 'in-force 2025-09-05', { id: 'second' }),
    ];
    expect(replay(late, first, second)[0]?.documents).toEqual(['first', 'second', 'late']);
  });

  it('lets due dates fire between documents, and none before the first or after the last', () => {
    const silent = (day: string) => said(day, 'signed');
    expect(replay(silent('2025-12-01'), silent('2026-01-01'))).toEqual([]);
    expect(replay(silent('2026-02-01'))).toEqual([]);
    const overdue = { line: '2026-01-01 overdue alert approved 2025-12-31 from signed', documents: [] };
    expect(replay(silent('2025-12-01'), silent('2026-01-02'), silent('2026-03-01'))).toEqual([overdue]);
  });

  it('fires nothing for a plan that was reported or put off in time', () => {
    expect(replay(said('2025-12-01', 'approved 2025-11-30'), said('2026-02-01', 'signed')).map(({ line }) => line)).toEqual([
      '2025-12-01 change alert approved 2025-11-30 from signed',
    ]);
    expect(replay(said('2025-12-01', 'planned approved 2026-06'), said('2026-02-01', 'signed')).map(({ line }) => line)).toEqual([
      '2025-12-01 upcoming digest approved 2026-06 from signed',
    ]);
  });

  it('has one line for a dispute, the first contradiction first', () => {
    const lines = replay(
      said('2025-09-08', 'in-force 2025-09-05', { id: 'a' }),
      said('2025-09-12', 'denied in-force', { id: 'b' }),
      said('2025-09-13', 'denied in-force', { id: 'c', official: true }),
    );
    expect(lines).toEqual([
      { line: '2025-09-08 change alert in-force 2025-09-05 from signed', documents: ['a'] },
      { line: '2025-09-12 disputed alert in-force 2025-09-05 from in-force', documents: ['b', 'c'] },
    ]);
  });
});
