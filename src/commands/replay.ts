// pactwatch replay: documents played in order of publication through detect, compare and a ledger in memory.

import type { Command } from 'commander';
import { applySteps, nextId } from '../compare/apply.js';
import { compare } from '../compare/compare.js';
import { dueNotices, type DueRules } from '../compare/due.js';
import { createReader, type Reader } from '../detect/index.js';
import { openLedger } from '../domain/baseline.js';
import type { PartialDate } from '../domain/dates.js';
import { headline } from '../domain/headline.js';
import { type Delivery, type DueNotice, isLouder, type Ledger, type LedgerStep, type Telling } from '../domain/ledger.js';
import { DEFAULT_POLICY } from '../domain/policy.js';
import type { Commitment } from '../domain/seed.js';
import type { Status } from '../domain/status.js';
import type { Document, Finding, Instant } from '../domain/types.js';
import { jsonLines, readInput } from './input.js';

/** One line of replay: an event that occurred, a plan, an overdue step or a dispute (DESIGN.md: stable). */
export interface EventLine {
  readonly at: Instant;
  readonly kind: 'change' | 'upcoming' | 'overdue' | 'disputed';
  readonly sent: 'alert' | 'digest';
  readonly commitment: string;
  readonly status: Status;
  readonly date: PartialDate | null;
  readonly party: string | null;
  /** Headline status before. */
  readonly from: Status;
  readonly late: boolean;
  /** Ids of all documents that report it, the first report first. */
  readonly documents: readonly string[];
}

/** Later than any plan: asks for everything that will ever be due. */
const FOR_EVER = '9999-12-31T00:00:00Z';

/** A step has one line, at the moment at which its last day is over everywhere: no evening of a reader's, no grace. */
const CLOCK: DueRules = { zone: 'UTC', policy: { ...DEFAULT_POLICY, grace: 0 } };

/** True for what reaches people: the default policy holds nothing back and keeps nothing to itself. */
function isSent(delivery: Delivery): delivery is EventLine['sent'] {
  return delivery === 'alert' || delivery === 'digest';
}

/** What is told so far. Lines are keyed by kind and event, so that each event has one of each kind. */
class Replay {
  readonly #ledgers: Map<string, Ledger>;
  readonly #due: Map<string, readonly DueNotice[]>;
  readonly #lines = new Map<string, EventLine>();

  constructor(commitments: readonly Commitment[]) {
    this.#ledgers = new Map(commitments.map((commitment) => [commitment.id, openLedger(commitment)]));
    this.#due = new Map([...this.#ledgers].map(([id, ledger]) => [id, dueNotices(ledger, FOR_EVER, CLOCK)]));
  }

  /** All lines in order of `at`; lines of one moment in the order in which they arose. */
  get lines(): EventLine[] {
    return [...this.#lines.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  }

  /** Moves the clock: plans whose date has passed unreported become overdue, once. */
  passTime(now: Instant): void {
    for (const notice of [...this.#due.values()].flat()) {
      const key = `overdue ${notice.event}`;
      if (notice.kind !== 'overdue') continue;
      if (Date.parse(notice.at) > Date.parse(now) || this.#lines.has(key)) continue;
      const { at, commitment, status, date, party, from } = notice;
      const { documents } = this.#lineOf(notice.event) ?? { documents: [] };
      this.#lines.set(key, { at, kind: 'overdue', sent: 'alert', commitment, status, date, party, from, late: false, documents });
    }
  }

  /** Holds one finding of a document against its ledger and records the steps. */
  record(finding: Finding, document: Document): void {
    let ledger = this.#ledgers.get(finding.commitment)!;
    const { steps } = compare(finding, document, ledger);
    for (const step of steps) {
      this.#tell(step, document, ledger);
      ledger = applySteps(ledger, [step], document);
    }
    if (steps.length === 0) return;
    this.#ledgers.set(finding.commitment, ledger);
    this.#due.set(finding.commitment, dueNotices(ledger, FOR_EVER, CLOCK));
  }

  #tell(step: LedgerStep, document: Document, ledger: Ledger): void {
    switch (step.type) {
      case 'add':
        return this.#add(step, document, ledger);
      case 'refine':
        return this.#report(step, document, step.date);
      case 'attach':
        return this.#report(step, document);
      case 'dispute':
        return this.#dispute(step, document, ledger);
    }
  }

  #add(step: Extract<LedgerStep, { type: 'add' }>, document: Document, ledger: Ledger): void {
    const { kind, from, late, delivery } = step;
    const { commitment, status, date, party } = step.event;
    const at = document.published;
    if ((kind !== 'change' && kind !== 'upcoming') || !isSent(delivery)) return;
    const line = { at, kind, sent: delivery, commitment, status, date, party, from, late, documents: [document.id] };
    this.#lines.set(`told ${nextId(ledger)}`, line);
  }

  /** Another report of an event, which may make it an alert. */
  #report({ event, tells }: { event: string; tells?: Telling | undefined }, document: Document, date?: PartialDate): void {
    const line = this.#lineOf(event);
    if (!line) return;
    const documents = [...new Set([...line.documents, document.id])];
    const louder = tells && isSent(tells.delivery) && tells.kind === line.kind && isLouder(tells.delivery, line.sent);
    this.#lines.set(`told ${event}`, { ...line, sent: louder ? 'alert' : line.sent, documents, date: date ?? line.date });
  }

  #dispute(step: Extract<LedgerStep, { type: 'dispute' }>, document: Document, ledger: Ledger): void {
    const key = `disputed ${step.event}`;
    const [told, before] = [this.#lineOf(step.event), this.#lines.get(key)];
    if (!told || !isSent(step.delivery)) return;
    const documents = [...new Set([...(before?.documents ?? []), document.id])];
    const at = before?.at ?? document.published;
    const sent = before?.sent === 'alert' ? 'alert' : step.delivery;
    this.#lines.set(key, { ...told, at, kind: 'disputed', sent, from: headline(ledger), late: false, documents });
  }

  #lineOf(event: string): EventLine | undefined {
    return this.#lines.get(`told ${event}`);
  }
}

/**
 * Plays documents in order of publication (ties in input order) against the seeds and a ledger that grows under the
 * default policy. The documents set the clock; due dates fire between them, none after the last. In: whole documents.
 * Out: one line per event, in order of `at`.
 */
export function replayDocuments(documents: readonly Document[], commitments: readonly Commitment[], reader: Reader): EventLine[] {
  const replay = new Replay(commitments);
  const inOrder = [...documents].sort((a, b) => Date.parse(a.published) - Date.parse(b.published));
  for (const [place, document] of inOrder.entries()) {
    if (place > 0) replay.passTime(document.published);
    for (const finding of reader.read(document).findings) replay.record(finding, document);
  }
  return replay.lines;
}

async function run(file: string, { seeds }: { seeds: string }): Promise<void> {
  const { commitments, documents } = await readInput(seeds, file);
  process.stdout.write(jsonLines(replayDocuments(documents, commitments, createReader(commitments))));
}

/** Adds the verb to the command line. */
export function replayCommand(program: Command): void {
  program
    .command('replay')
    .description('play documents through the whole pipeline in memory and print one JSON line per event')
    .argument('<documents>', 'JSON Lines file with one document a line, or - for standard input')
    .option('--seeds <folder>', 'commitments to look for', 'seeds')
    .action(run);
}
