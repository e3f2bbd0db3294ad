// Empties the outbox: takes each mail that is due, renders it, hands it over, and notes how that went.

import type { Outbox } from '../domain/alert.js';
import type { RenderContext } from '../domain/audience.js';
import type { Channel } from '../domain/stages.js';
import type { Instant, Problem } from '../domain/types.js';
import { renderHealth } from './render-health.js';
import { renderAlert } from './render.js';

/** How a delivery is to be done. */
export interface Delivery extends Pick<RenderContext, 'openPlans'> {
  /** The time as it passes: a mail may take minutes, and leases are counted from when it is taken. */
  readonly clock: () => Instant;
  /** The reader's IANA zone. */
  readonly zone: string;
}

/** How a delivery went. */
export interface Delivered {
  /** Messages handed over. */
  readonly mails: number;
  /** Alerts in them. */
  readonly alerts: number;
  readonly problems: readonly Problem[];
}

/**
 * Sends what is due, each mail once: it is taken under a lease, and marked as soon as the channel has it. A process that
 * dies in between leaves the lease to lapse, and the next one sends the same mail under the same Message-ID.
 */
export async function deliver(outbox: Outbox, channel: Channel, { clock, zone, openPlans }: Delivery): Promise<Delivered> {
  let mails = 0;
  let alerts = 0;
  const problems: Problem[] = [];
  for (const key of await outbox.due(clock())) {
    const mail = await outbox.claim(key, clock());
    if (!mail) continue;
    const context = { now: clock(), zone, from: channel.from, language: 'en' as const, openPlans };
    const message = mail.health?.length ? renderHealth(mail, mail.health, context) : renderAlert(mail, context);
    const result = await channel.send(message);
    if (result.ok) {
      await outbox.sent(key, clock());
      mails += 1;
      alerts += mail.alerts.length;
      continue;
    }
    await outbox.failed(key, result, clock());
    problems.push(result.problem);
    if (result.retry === 'all-later') break;
  }
  return { mails, alerts, problems };
}
