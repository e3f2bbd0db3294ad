// Words for what the ledger and the pipeline hold, as the terminal shows them.

import pc from 'picocolors';
import { headline, partySteps, turningPoint } from '../domain/headline.js';
import type { Ledger } from '../domain/ledger.js';
import type { Status } from '../domain/status.js';
import type { Instant, Verdict } from '../domain/types.js';
import { headlineOf, type Told } from '../wording/phrases.js';

/** Longest line on one thing to tell, in UTF-16 units. */
const LINE = 110;

/** `in-force` as people say it, with the party whose step it is: `IT approved`. */
export function statusWords(status: Status, party: string | null = null): string {
  return (party === null ? '' : `${party} `) + status.replaceAll('-', ' ');
}

/** `signed; IT approved`, `in force (disputed)`: the headline, what contradicts it, and where single parties stand apart. */
export function standingWords(ledger: Ledger): string {
  const disputed = turningPoint(ledger)?.contradicted === undefined ? '' : ` ${pc.yellow('(disputed)')}`;
  const apart = [...partySteps(ledger)].map(([party, status]) => `; ${statusWords(status, party)}`);
  return `${pc.bold(statusWords(headline(ledger)))}${disputed}${apart.join('')}`;
}

/** An instant as day and minute in the reader's zone, `2025-09-05 14:30`. */
export function instantWords(instant: Instant, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(instant));
}

/** One line on one thing to tell, in the words of its mail: `Japan–Italy ACSA: signed -> in force (5 Sep 2025)`. */
export function noticeLine(told: Told): string {
  return headlineOf(told, LINE);
}

const VERDICT_WORDS: Readonly<Record<Verdict, [one: string, many: string]>> = {
  change: ['change', 'changes'],
  upcoming: ['plan', 'plans'],
  rumour: ['rumour', 'rumours'],
  denial: ['denial', 'denials'],
  restates: ['restatement', 'restatements'],
  mention: ['mention', 'mentions'],
};

/** `2 changes, 1 rumour`; empty where all counts are 0. */
export function verdictWords(counts: Readonly<Record<Verdict, number>>, only = Object.keys(VERDICT_WORDS)): string {
  return Object.entries(VERDICT_WORDS)
    .filter(([verdict]) => only.includes(verdict))
    .flatMap(([verdict, [one, many]]) => {
      const n = counts[verdict as Verdict];
      return n === 0 ? [] : [`${n} ${n === 1 ? one : many}`];
    })
    .join(', ');
}
