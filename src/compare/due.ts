// The clock of the ledger: planned steps whose day has come without a report, and windows that open soon.

import { Temporal } from 'temporal-polyfill';
import { addDays, firstDay, lastDay, type PartialDate } from '../domain/dates.js';
import { headline } from '../domain/headline.js';
import type { DueNotice, Ledger } from '../domain/ledger.js';
import { DEFAULT_POLICY, type Policy } from '../domain/policy.js';
import type { Status } from '../domain/status.js';
import type { Instant, LedgerEvent } from '../domain/types.js';
import { openPlans } from './plans.js';

/** How the clock tells: the reader's IANA zone, in which a day has its evening, and the policy. */
export interface DueRules {
  readonly zone: string;
  readonly policy: Pick<Policy, 'due' | 'overdue' | 'reminder' | 'grace'>;
}

const DEFAULT_RULES: DueRules = { zone: 'UTC', policy: DEFAULT_POLICY };

/** In the evening of a day papers have reported what was to happen on it. */
const EVENING = '18:00';

function inZone(day: string, time: string, zone: string): Instant {
  const at = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time });
  return new Date(at.epochMilliseconds).toISOString();
}

/** The moment (UTC) at which the last day that a date may mean is over everywhere: noon of the next day, at UTC-12. */
export function overAt(date: PartialDate): Instant {
  return `${addDays(lastDay(date), 1)}T12:00:00Z`;
}

/** What a standing plan has to say of itself in time: that its window opens soon, that its day has come, and has passed. */
function noticesOf(plan: LedgerEvent, from: Status, { zone, policy }: DueRules): DueNotice[] {
  const { commitment, id: event, status, party, date, window } = plan;
  if (date === null) return [];
  const told = { commitment, event, status, party, date, from };
  const reason = `planned for ${date}; no report that it happened`;
  const overdueAt = new Date(Date.parse(overAt(date)) + policy.grace).toISOString();
  const due: DueNotice = { ...told, kind: 'due', at: inZone(lastDay(date), EVENING, zone), delivery: policy.due, reason };
  const overdue: DueNotice = { ...told, kind: 'overdue', at: overdueAt, delivery: policy.overdue, reason };
  if (!window) return [due, overdue];
  const at = inZone(addDays(firstDay(window.opens), -window.remind), '00:00', zone);
  const opening = `the window opens ${window.opens} and closes ${window.closes}`;
  return [{ ...told, kind: 'reminder', at, delivery: policy.reminder, reason: opening }, due, overdue];
}

/**
 * What the clock has to tell of planned steps at `now`: windows that open soon, days that have come without a report, and
 * those that have been passed by more than the grace; in order of the moment at which it could be told. The same on every
 * call until the step is reported, passed or planned anew: the caller remembers which it has told. A window that has closed
 * is no longer called to mind.
 */
export function dueNotices(ledger: Ledger, now: Instant, rules: DueRules = DEFAULT_RULES): DueNotice[] {
  const from = headline(ledger);
  const isOver = ({ kind, date }: DueNotice) => kind === 'reminder' && Date.parse(overAt(date)) <= Date.parse(now);
  return openPlans(ledger)
    .flatMap((plan) => noticesOf(plan, from, rules))
    .filter((notice) => Date.parse(notice.at) <= Date.parse(now) && !isOver(notice))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
