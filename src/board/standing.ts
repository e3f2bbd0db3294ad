// Where a commitment stands, in the form in which pages show it: worked out once for as long as its ledger stays the same.

import { daysBetween, lastDay } from '../domain/dates.js';
import type { Backing, Glance } from '../domain/glance.js';
import { headline, partySteps, turningPoint } from '../domain/headline.js';
import { holds } from '../domain/ledger.js';
import type { Commitment } from '../domain/seed.js';
import type { Status } from '../domain/status.js';
import type { Instant, LedgerEvent } from '../domain/types.js';
import type { BoardSource } from './source.js';

export interface Standing {
  readonly commitment: Commitment;
  readonly glance: Glance;
  readonly status: Status;
  /** What brought the status, where the ledger holds it. */
  readonly turning: LedgerEvent | undefined;
  /** Where single parties stand apart from the whole. */
  readonly apart: ReadonlyMap<string, Status>;
  /** The last step that is known to have happened. */
  readonly last: LedgerEvent | undefined;
  /** Plans that still stand, the earliest first, undated ones last. */
  readonly plans: readonly LedgerEvent[];
  /** The commitment that stands above all that this one is part of; itself where it is part of nothing. */
  readonly programme: string;
}

/** Something that the ledger has learned. */
export interface Change {
  readonly standing: Standing;
  readonly event: LedgerEvent;
  readonly type: 'occurred' | 'planned' | 'disputed';
  /** When it was learned. */
  readonly at: Instant;
}

const known = new WeakMap<Glance, Omit<Standing, 'programme'>>();

/** Where every commitment stands. */
export async function standings(source: BoardSource): Promise<Standing[]> {
  const glances = await source.glances();
  const parents = new Map(glances.map(({ ledger: { commitment } }) => [commitment.id, commitment.part_of]));
  return glances.map((glance) => ({ ...standingOf(glance, source), programme: topOf(glance.ledger.commitment.id, parents) }));
}

/** Where one commitment stands. */
export function standingOf(glance: Glance, source: Pick<BoardSource, 'openPlans'>): Omit<Standing, 'programme'> {
  const before = known.get(glance);
  if (before) return before;
  const { ledger } = glance;
  const standing = {
    commitment: ledger.commitment,
    glance,
    status: headline(ledger),
    turning: turningPoint(ledger),
    apart: partySteps(ledger),
    last: lastStep(ledger.events),
    plans: [...source.openPlans(ledger)].sort((a, b) => compareDates(a.date, b.date)),
  };
  known.set(glance, standing);
  return standing;
}

function compareDates(a: string | null, b: string | null): number {
  const [first, second] = [a ? lastDay(a) : '9999', b ? lastDay(b) : '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
}

function lastStep(events: readonly LedgerEvent[]): LedgerEvent | undefined {
  const steps = events.filter((event) => event.modality === 'occurred' && event.date !== null && holds(event));
  return steps.sort((a, b) => compareDates(a.date, b.date)).at(-1);
}

/** Follows `part_of` upwards; seeds that name each other in a circle end where they began. */
function topOf(id: string, parents: ReadonlyMap<string, string | undefined>): string {
  const seen = new Set<string>();
  let top = id;
  for (
    let parent = parents.get(id);
    parent !== undefined && parents.has(parent) && !seen.has(parent);
    parent = parents.get(parent)
  ) {
    seen.add(parent);
    top = parent;
  }
  return top;
}

/** Days from today (ISO, in the reader's zone) to the last day that a plan may mean; negative where it is overdue, undefined where it has no date. */
export function daysLeft({ date }: LedgerEvent, today: string): number | undefined {
  return date === null ? undefined : daysBetween(today, lastDay(date));
}

/** The plans whose day has passed without a report. */
export function overduePlans({ plans }: Pick<Standing, 'plans'>, today: string): LedgerEvent[] {
  return plans.filter((plan) => (daysLeft(plan, today) ?? 0) < 0);
}

/** Whether a plan still stands, and whether its day has passed without a report. */
export function planState({ plans }: Pick<Standing, 'plans'>, plan: LedgerEvent, today: string): 'open' | 'overdue' | 'closed' {
  if (!plans.some(({ id }) => id === plan.id)) return 'closed';
  return (daysLeft(plan, today) ?? 0) < 0 ? 'overdue' : 'open';
}

/** What the ledger has learned after an instant, the newest first. What a seed states was known before; plans of which something has come are no news. */
export function changesSince(all: readonly Standing[], since: Instant): Change[] {
  const after = (instant: Instant | undefined) => instant !== undefined && Date.parse(instant) > Date.parse(since);
  const changes = all.flatMap((standing) =>
    standing.glance.ledger.events.flatMap((event): Change[] => {
      if (event.origin !== 'detected' || !holds(event)) return [];
      if (event.modality === 'planned' && !standing.plans.includes(event)) return [];
      if (event.contradicted !== undefined && after(event.contradicted))
        return [{ standing, event, type: 'disputed', at: event.contradicted }];
      return after(event.recorded) ? [{ standing, event, type: event.modality, at: event.recorded }] : [];
    }),
  );
  return changes.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** How well an event is backed; undefined for what the seed states. */
export function backingOf({ glance }: Pick<Standing, 'glance'>, event: LedgerEvent | undefined): Backing | undefined {
  return event && glance.backing.get(event.id);
}
