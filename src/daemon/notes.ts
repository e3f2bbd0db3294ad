// What a worker says of its work: a line in the log for what people want to know of, and a figure for the rest.

import type { Project } from '../config.js';
import type { Delivered } from '../notify/index.js';
import type { HandedIn, Told } from '../round.js';
import type { Read } from '../run.js';
import type { Logger } from './log.js';
import type { Metrics } from './metrics.js';

/** One source, as soon as it is read. */
export function noteRead({ watcher, collected }: Read, metrics: Metrics, log: Logger): void {
  const { outcome, items, documents, problems } = collected;
  metrics.add('pactwatch_reads_total', 1, { outcome });
  metrics.add('pactwatch_documents_total', documents.length);
  log.debug({ watcher: watcher.id, outcome, items, documents: documents.length }, 'source read');
  for (const { code, message } of problems) log.debug({ watcher: watcher.id, code, message }, 'trouble of a source');
}

export function noteHandedIn({ health, problems }: HandedIn, log: Logger): void {
  for (const { watcher, from, to, reason } of health) log.warn({ watcher, from, to, reason }, 'health of a source changed');
  for (const { subject, code, message } of problems) log.warn({ document: subject, code, message }, 'trouble of a text');
}

export function noteTold(
  { taken, notices, digests, health }: Told,
  { commitments }: Project,
  metrics: Metrics,
  log: Logger,
): void {
  for (const { verdict } of taken.flatMap(({ judgements }) => judgements))
    metrics.add('pactwatch_verdicts_total', 1, { verdict });
  const titles = new Map(commitments.map(({ id, title }) => [id, title]));
  for (const { kind, delivery, commitment, event, status, date, reason } of notices)
    log.info({ kind, delivery, commitment, title: titles.get(commitment), event, status, date, reason }, 'something to tell');
  for (const { title, from, to, reason } of health) log.warn({ title, from, to, reason }, 'coverage of a commitment changed');
  for (const { to, key } of digests) log.info({ to, key }, 'digest written');
}

export function noteSent({ mails, alerts, problems }: Delivered, metrics: Metrics, log: Logger): void {
  metrics.add('pactwatch_messages_total', mails);
  metrics.add('pactwatch_alerts_total', alerts);
  metrics.add('pactwatch_delivery_problems_total', problems.length);
  if (mails > 0) log.info({ mails, alerts }, 'sent');
  for (const { subject, code, message } of problems) log.warn({ to: subject, code, message }, 'not sent');
}
