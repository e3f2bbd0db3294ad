// Empties the outbox: takes each mail that is due, renders it for its reader, hands it over, and notes how that went.

import type { DueMail, Outbox } from '../domain/alert.js';
import { isMailAddress, type Recipient, type RenderContext, wayOf } from '../domain/audience.js';
import { isQuiet } from '../domain/hours.js';
import type { Channel, Message } from '../domain/stages.js';
import type { Instant, Problem } from '../domain/types.js';
import { renderDigest } from './render-digest.js';
import { renderHealth } from './render-health.js';
import { renderUndelivered } from './render-undelivered.js';
import { renderAlert } from './render.js';

/** How a delivery is to be done. */
export interface Delivery extends Pick<RenderContext, 'openPlans' | 'publicUrl' | 'program'> {
  /** The time as it passes: a mail may take minutes, and leases are counted from when it is taken. */
  readonly clock: () => Instant;
  /** IANA zone of readers who are not among the recipients, such as the operator. */
  readonly zone: string;
  readonly recipients?: readonly Recipient[] | undefined;
  /** Who is told where a message is refused for good, or not taken for a day. */
  readonly operator?: string | undefined;
}

/** A message that was handed over. */
export interface Sent {
  readonly to: string;
  /** What it tells: the event with the kind of alert. */
  readonly alerts: readonly string[];
  readonly isDigest: boolean;
}

/** How a delivery went. */
export interface Delivered {
  /** Messages handed over, whatever the way. */
  readonly mails: number;
  /** Alerts in them; one that went to many people counts once. */
  readonly alerts: number;
  /** Each of them, in order. */
  readonly sent: readonly Sent[];
  readonly problems: readonly Problem[];
}

/**
 * Sends what is due, each mail once: it is taken under a lease, and marked as soon as the channel has it. A process that
 * dies in between leaves the lease to lapse, and the next one sends the same mail under the same Message-ID. Recipients who
 * want quiet are left for later; where a way is closed, what waits for the others still goes.
 */
export async function deliver(outbox: Outbox, channel: Channel, how: Delivery): Promise<Delivered> {
  const { clock, recipients = [], operator } = how;
  const closed = new Set<string>();
  const handedOver: Sent[] = [];
  const problems: Problem[] = [];
  const quiet = recipients.filter((recipient) => isQuiet(recipient, clock())).map(({ id }) => id);
  for (const { key, to } of await outbox.due(clock(), quiet)) {
    if (closed.has(wayOf(to))) continue;
    const mail = await outbox.claim(key, clock());
    if (!mail) continue;
    const result = await channel.send(messageOf(mail, channel.from, how));
    if (result.ok) {
      await outbox.sent(key, clock());
      handedOver.push({
        to,
        alerts: mail.alerts.map(({ event, kind }) => `${event} ${kind}`),
        isDigest: mail.digest !== undefined,
      });
      continue;
    }
    await outbox.failed(key, result, clock(), operator);
    problems.push(result.problem);
    if (result.retry === 'all-later') closed.add(wayOf(to));
  }
  return { mails: handedOver.length, alerts: countAlerts(handedOver), sent: handedOver, problems };
}

/** How many alerts messages tell; one that went to many people counts once. */
export function countAlerts(sent: readonly Sent[]): number {
  return new Set(sent.flatMap(({ alerts }) => alerts)).size;
}

function messageOf(mail: DueMail, from: string, how: Delivery): Message {
  const reader = how.recipients?.find(({ id }) => id === mail.to);
  return { ...render(mail, contextFor(mail.to, from, how)), toName: reader?.name, about: mail };
}

/** What a message to somebody is written with: in the language and zone of that recipient, else in English and the zone of all. */
export function contextFor(
  to: string,
  from: string,
  { clock, zone, recipients = [], openPlans, publicUrl, operator, program }: Delivery,
): RenderContext {
  const reader = recipients.find(({ id }) => id === to);
  return {
    now: clock(),
    zone: reader?.zone ?? zone,
    from,
    language: reader?.language ?? 'en',
    openPlans,
    publicUrl,
    program,
    operator: operator !== undefined && isMailAddress(operator) ? operator : undefined,
  };
}

function render(mail: DueMail, context: RenderContext): Message {
  if (mail.digest) return renderDigest(mail.digest, context);
  if (mail.health?.length) return renderHealth(mail, mail.health, context);
  if (mail.refused?.length) return renderUndelivered(mail, 'refused', mail.refused, context);
  return mail.delayed?.length ? renderUndelivered(mail, 'delayed', mail.delayed, context) : renderAlert(mail, context);
}
