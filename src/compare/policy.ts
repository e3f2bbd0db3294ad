// Where what a document adds is told: the policy of domain/policy.ts applied to what is known of the report and its event.

import { daysBetween, lastDay, type PartialDate } from '../domain/dates.js';
import { type Delivery, quieter } from '../domain/ledger.js';
import type { Policy } from '../domain/policy.js';
import { isEnding, type Status } from '../domain/status.js';
import type { Document, LedgerEvent } from '../domain/types.js';
import type { Corroboration } from '../domain/voices.js';

/** Days between an event and its report after which the event is told as late (DESIGN.md, "Known and late"). */
const LATE_DAYS = 30;

/** True where a document reports an event that is more than 30 days old. An event without a date is taken as fresh. */
export function isLate(date: PartialDate | null, document: Document): boolean {
  return date !== null && daysBetween(lastDay(date), document.published) > LATE_DAYS;
}

/** Where something goes, and the cell of the table that sent it there, in words for people. */
export interface Route {
  readonly delivery: Delivery;
  readonly reason: string;
}

/** Who says it, as the table's columns have it: enough to believe, or not yet. */
function sourceOf({ official, press }: Corroboration, { owners }: Policy): { column: 'official' | 'press'; words: string } {
  if (official > 0) return { column: 'official', words: 'official source' };
  if (press >= owners) return { column: 'official', words: `${press} independent owners` };
  return { column: 'press', words: press <= 1 ? '1 press report' : `${press} press reports` };
}

/** Whose step it would be: how late it is, and whether the headline status moves with it. */
export interface Moment {
  readonly late: boolean;
  readonly moves: boolean;
}

/** A change: as its sources deserve, and where it is late not louder than that deserves. */
export function routeChange(said: Corroboration, { late, moves }: Moment, policy: Policy): Route {
  const { column, words } = sourceOf(said, policy);
  const source = column === 'press' ? `${words}, unconfirmed` : words;
  const cell = policy.change[column];
  if (!late) return { delivery: cell, reason: source };
  return moves
    ? { delivery: quieter(cell, policy.change.late_moving), reason: `${source}; late, but it moves the headline status` }
    : { delivery: quieter(cell, policy.change.late), reason: 'late, and the headline status stays' };
}

/** Plans worth an alert: an entry into force or an end that the parties have dated. */
function datesTurningPoint(status: Status, date: PartialDate | null): boolean {
  return date !== null && (status === 'in-force' || isEnding(status));
}

/** A plan: dated turning points go their own way where there is enough to believe them. */
export function routePlan(said: Corroboration, status: Status, date: PartialDate | null, policy: Policy): Route {
  const { column, words } = sourceOf(said, policy);
  if (column === 'press') return { delivery: policy.upcoming.press, reason: `planned step, ${words}` };
  return datesTurningPoint(status, date)
    ? { delivery: policy.upcoming.turning_point, reason: `${words} dates an entry into force or an end` }
    : { delivery: policy.upcoming.official, reason: 'planned step' };
}

/** What people are told of a contradiction is never louder than what they were told of the event. */
function notLouderThan(told: Delivery | undefined, cell: Delivery): Delivery {
  const delivery = quieter(cell, told ?? 'alert');
  return delivery === 'review' ? 'none' : delivery;
}

/** A report against an event that was told: a denial, or another date. */
export function routeDispute({ official }: Document, { id, told }: LedgerEvent, denied: boolean, { disputed }: Policy): Route {
  const cell = denied ? disputed[official ? 'official' : 'press'] : disputed.other_date;
  const who = official ? 'official source' : '1 press report';
  return { delivery: notLouderThan(told, cell), reason: `${who} ${denied ? 'denies' : 'dates otherwise'} ${id}` };
}
