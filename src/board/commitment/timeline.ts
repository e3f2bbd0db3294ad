// What the picture of a commitment shows: the steps that happened, the plans that stand, and when was written of them.

import { firstDay, lastDay } from '../../domain/dates.js';
import type { History } from '../../domain/history.js';
import { holds } from '../../domain/ledger.js';
import { isPerParty } from '../../domain/status.js';
import type { LedgerEvent } from '../../domain/types.js';
import { isoDay } from '../../wording/words.js';
import type { Timeline, TimelineMark } from '../charts/timeline.js';
import { eventPath, partyName, stepWords, toneOf } from '../parts.js';
import { daysLeft, type Standing } from '../standing.js';
import type { Visit } from '../visit.js';

/** The line of the commitment as a whole. */
const WHOLE = '';

function laneOf({ party, status }: LedgerEvent): string {
  return party !== null && isPerParty(status) ? party : WHOLE;
}

function markOf(visit: Visit, event: LedgerEvent): TimelineMark[] {
  const { book, today } = visit;
  const { date, modality, status } = event;
  if (date === null) return [];
  const step = { status, party: null };
  const isPlan = modality === 'planned';
  const type = !isPlan ? 'occurred' : (daysLeft(event, today) ?? 0) < 0 ? 'overdue' : 'planned';
  const label = isPlan ? book.noun(step) : book.status(status);
  const said = `${book.date(date, 'long')}${book.colon}${type === 'overdue' ? `${book.tags.overdue}${book.comma}` : ''}${stepWords(visit, event)}`;
  return [
    {
      lane: laneOf(event),
      // A plan is due by the end of what its date may mean.
      from: isPlan ? lastDay(date) : firstDay(date),
      to: lastDay(date),
      type,
      tone: isPlan ? 'ahead' : toneOf(status),
      label,
      // What is drawn is part of what is heard, for those who speak to their browser.
      words: said.includes(label) ? said : `${label}${book.comma}${said}`,
      path: eventPath(event),
    },
  ];
}

/** Days on which reports of its events were published. */
function reportDays(history: History | undefined, zone: string): string[] {
  const published = new Map(
    (history?.events ?? []).flatMap(({ reports, contradictions }) =>
      [...reports, ...contradictions].map(({ source }) => [source.id, source.published] as const),
    ),
  );
  return [...published.values()].map((instant) => isoDay(instant, zone));
}

export function timelineOf(
  visit: Visit,
  { commitment, glance, plans }: Pick<Standing, 'commitment' | 'glance' | 'plans'>,
  history: History | undefined,
): Timeline {
  const { today, zone, book, say } = visit;
  const happened = glance.ledger.events.filter((event) => event.modality === 'occurred' && holds(event));
  const marks = [...happened, ...plans].flatMap((event) => markOf(visit, event));
  const parties = [...new Set(marks.map(({ lane }) => lane))].filter((lane) => lane !== WHOLE).sort();
  return {
    lanes: [{ id: WHOLE, name: say.commitment.whole }, ...parties.map((id) => ({ id, name: partyName(visit, id) }))],
    marks,
    reports: reportDays(history, zone),
    today,
    baseline: firstDay(commitment.baseline.as_of),
    words: {
      title: say.commitment.timeline,
      today: say.commitment.today,
      baseline: say.commitment.baseline,
      reports: say.commitment.reports,
    },
    dayName: (day) => (day.endsWith('-01-01') ? day.slice(0, 4) : book.date(day.slice(0, 7), 'short')),
  };
}
