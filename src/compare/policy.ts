// The default policy: what is told at once, what waits for the digest. DESIGN.md, "What goes where", as a table.

import { daysBetween, lastDay, type PartialDate } from '../domain/dates.js';
import type { Delivery } from '../domain/ledger.js';
import { isEnding, type Status } from '../domain/status.js';
import type { Document, LedgerEvent } from '../domain/types.js';

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

/** Plans worth an alert: an entry into force or an end that the parties have dated. */
function datesTurningPoint(status: Status, date: PartialDate | null): boolean {
  return date !== null && (status === 'in-force' || isEnding(status));
}

/** A change: told at once, unless it is late and leaves the headline status as it was. */
export function routeChange(document: Document, late: boolean, movesHeadline: boolean): Route {
  if (late && !movesHeadline) return { delivery: 'digest', reason: 'late, and the headline status stays' };
  const source = document.official ? 'official source' : '1 press report, unconfirmed';
  return { delivery: 'alert', reason: late ? `${source}; late, but it moves the headline status` : source };
}

/** A plan: for the digest, unless an official source dates an entry into force, an expiry or an end. */
export function routePlan(document: Document, status: Status, date: PartialDate | null): Route {
  return document.official && datesTurningPoint(status, date)
    ? { delivery: 'alert', reason: 'official source dates an entry into force or an end' }
    : { delivery: 'digest', reason: document.official ? 'planned step' : 'planned step, 1 press report' };
}

/** A report against an event that was told: at once where an official source denies it, else for the digest. */
export function routeDispute(document: Document, event: LedgerEvent, denied: boolean): Route {
  const what = denied ? 'denies' : 'dates otherwise';
  return denied && document.official
    ? { delivery: 'alert', reason: `official source ${what} ${event.id}` }
    : { delivery: 'digest', reason: `${document.official ? 'official source' : '1 press report'} ${what} ${event.id}` };
}
