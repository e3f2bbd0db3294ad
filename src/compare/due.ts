// The clock of the ledger: planned steps whose date has come without a report.

import { addDays, firstDay, lastDay, type PartialDate } from '../domain/dates.js';
import { headline } from '../domain/headline.js';
import type { DueNotice, Ledger } from '../domain/ledger.js';
import type { Status } from '../domain/status.js';
import type { Instant, LedgerEvent } from '../domain/types.js';
import { openPlans } from './plans.js';

/** The moment (UTC) at which the last day that a date may mean is over everywhere: noon of the next day, at UTC-12. */
function overAt(date: PartialDate): Instant {
  return `${addDays(lastDay(date), 1)}T12:00:00Z`;
}

/** What a standing plan has to say of itself in time: that its window opens soon, that its date has passed. */
function noticesOf(plan: LedgerEvent, from: Status): DueNotice[] {
  const { commitment, id: event, status, party, date, window } = plan;
  if (date === null) return [];
  const told = { commitment, event, status, party, date, from, delivery: 'alert' } as const;
  const reason = `planned for ${date}; no report that it happened`;
  const overdue: DueNotice = { ...told, kind: 'overdue', at: overAt(date), reason };
  if (!window) return [overdue];
  const at = `${addDays(firstDay(window.opens), -window.remind)}T00:00:00Z`;
  return [{ ...told, kind: 'reminder', at, reason: `the window opens ${window.opens} and closes ${window.closes}` }, overdue];
}

/**
 * What the clock has to tell of planned steps at `now`: dates that have passed without a report, windows that open soon;
 * in order of the moment at which it could be told. The same on every call until the step is reported, passed or planned
 * anew: the caller remembers which it has told. A window that has closed is no longer called to mind.
 */
export function dueNotices(ledger: Ledger, now: Instant): DueNotice[] {
  const from = headline(ledger);
  const isOver = ({ kind, date }: DueNotice) => kind === 'reminder' && Date.parse(overAt(date)) <= Date.parse(now);
  return openPlans(ledger)
    .flatMap((plan) => noticesOf(plan, from))
    .filter((notice) => Date.parse(notice.at) <= Date.parse(now) && !isOver(notice))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
