// The clock of the ledger: planned steps whose date has come without a report.

import { addDays, lastDay, type PartialDate } from '../domain/dates.js';
import { headline } from '../domain/headline.js';
import type { DueNotice, Ledger } from '../domain/ledger.js';
import type { Instant } from '../domain/types.js';
import { openPlans } from './plans.js';

/** The moment (UTC) at which the last day that a date may mean is over everywhere: noon of the next day, at UTC-12. */
function overAt(date: PartialDate): Instant {
  return `${addDays(lastDay(date), 1)}T12:00:00Z`;
}

/**
 * The planned steps whose date has passed at `now` without a report, in order of the moment when it had. One notice per
 * planned event, the same on every call until the step is reported, passed or planned anew: the caller remembers which
 * it has told.
 */
export function dueNotices(ledger: Ledger, now: Instant): DueNotice[] {
  const from = headline(ledger);
  return openPlans(ledger)
    .flatMap(({ commitment, id: event, status, party, date }): DueNotice[] =>
      date === null ? [] : [{ commitment, event, status, party, date, from, at: overAt(date), delivery: 'alert' }],
    )
    .filter(({ at }) => Date.parse(at) <= Date.parse(now))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
