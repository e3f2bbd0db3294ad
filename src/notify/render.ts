// Turns the alerts of one mail into the message: subject, text, HTML and headers. Pure.

import { createHash } from 'node:crypto';
import type { Alert, DueMail } from '../domain/alert.js';
import type { RenderContext } from '../domain/audience.js';
import { firstDay } from '../domain/dates.js';
import type { NoticeKind } from '../domain/ledger.js';
import type { Message } from '../domain/stages.js';
import { type Block, toHtml, toText } from './blocks.js';
import { clean, clip } from './clean.js';
import { alertBlocks } from './details.js';
import { mailBytes } from './mail.js';
import { headlineOf, type Tag, tagOf } from './phrases.js';
import { count, dateWords } from './words.js';

const SUBJECT_LENGTH = 120;

/** Bytes of a whole mail: under 50 KB whatever happens. Gmail cuts off at 102 KB, other readers and phones earlier. */
const MAIL_LIMIT = 50_000;

/** More than ever fits: a line takes 200 bytes in both forms together, an alert in full 1,200. Where fitting starts. */
const MOST_LINES = 250;
const MOST_DETAILS = 40;

/** The message that tells these alerts. */
export function renderAlert(mail: DueMail, context: RenderContext): Message {
  const alerts = inOrder(mail);
  return {
    key: mail.key,
    to: mail.to,
    subject: subject(alerts, mail.catchUp),
    ...body(alerts, mail, context.zone),
    headers: headers(mail, context),
  };
}

const RANK: Readonly<Record<NoticeKind, number>> = { change: 0, disputed: 1, overdue: 2, reminder: 3, upcoming: 4 };

/** What a first read found is told in order of time; else what has happened before what is due or planned. */
function inOrder({ alerts, catchUp }: DueMail): Alert[] {
  const day = ({ date, at }: Alert) => firstDay(date ?? at.slice(0, 10));
  const rank = ({ kind, seed }: Alert) => (catchUp ? '' : `${RANK[kind]} ${seed.title}`);
  return [...alerts].sort((a, b) => rank(a).localeCompare(rank(b)) || day(a).localeCompare(day(b)));
}

function subject(alerts: readonly Alert[], catchUp: boolean): string {
  const [first] = alerts;
  if (alerts.length === 1 && first && !catchUp)
    return `[${tagOf(first)}] ${headlineOf(first, SUBJECT_LENGTH - tagOf(first).length - 3)}`;
  const list = alerts.map((alert) => headlineOf(alert, SUBJECT_LENGTH)).join('; ');
  return clip(catchUp ? `${sinceBaseline(alerts)}: ${list}` : `[${total(alerts)}] ${list}`, SUBJECT_LENGTH);
}

/** `7 changes`; `7 notices` where some are no changes. */
function total(alerts: readonly Alert[]): string {
  return count(alerts.length, alerts.every(({ kind }) => kind === 'change') ? 'change' : 'notice');
}

/** `since your baseline of 5 March 2025: 7 changes`, by the oldest baseline among them. */
function sinceBaseline(alerts: readonly Alert[]): string {
  const [oldest] = alerts.map(({ seed }) => seed.baseline.as_of).sort();
  return `since your baseline of ${dateWords(oldest ?? '')}: ${total(alerts)}`;
}

/** As much of the whole as fits: every alert in one line, and as many as possible in full; what is left out is counted. */
function body(alerts: readonly Alert[], mail: DueMail, zone: string): Pick<Message, 'text' | 'html'> {
  let lines = Math.min(alerts.length, MOST_LINES);
  let details = Math.min(alerts.length, MOST_DETAILS);
  for (;;) {
    const blocks = compose(alerts, { lines, details, mail, zone });
    const parts = { text: toText(blocks), html: toHtml(blocks) };
    if (mailBytes(parts) < MAIL_LIMIT || lines === 0) return parts;
    if (details > 1) details = Math.floor(details * 0.8);
    else lines = Math.floor(lines * 0.8);
  }
}

interface Measure {
  readonly lines: number;
  readonly details: number;
  readonly mail: DueMail;
  readonly zone: string;
}

function compose(alerts: readonly Alert[], { lines, details, mail, zone }: Measure): Block[] {
  const overview = alerts.length > 1 || mail.catchUp ? overviewBlocks(alerts, lines, mail.catchUp) : [];
  const left = alerts.length - details;
  const rest = `${count(left, 'more alert')} ${left === 1 ? 'is' : 'are'} only listed above; pactwatch explain EVENT tells all of one.`;
  return [
    ...overview,
    ...alerts.slice(0, details).flatMap((alert) => alertBlocks(alert, zone)),
    ...(left > 0 ? [{ type: 'paragraph' as const, words: [rest] }] : []),
  ];
}

function overviewBlocks(alerts: readonly Alert[], lines: number, catchUp: boolean): Block[] {
  const opening = catchUp ? `What the first read found ${sinceBaseline(alerts)}, oldest first.` : `${total(alerts)} at once.`;
  const items = alerts.slice(0, lines).map((alert): Block => {
    const tag: Tag = tagOf(alert);
    return { type: 'item', words: [`[${tag}] ${headlineOf(alert, SUBJECT_LENGTH)} (${alert.event})`] };
  });
  const left = alerts.length - lines;
  const more: Block[] = left > 0 ? [{ type: 'item', words: [`and ${left} more: pactwatch status lists them`] }] : [];
  return [{ type: 'paragraph', words: [opening] }, ...items, ...more];
}

function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
}

/**
 * Message-ID is made of the key, so that a repeat can be told as one. All mails on one commitment answer to one id that
 * no mail bears: readers show them as one thread whichever of them is still there.
 */
function headers({ key, to, alerts }: DueMail, { now, from }: RenderContext): Record<string, string> {
  const domain = clean(from.split('@').at(-1) ?? '') || 'localhost';
  const commitments = [...new Set(alerts.map(({ commitment }) => commitment))];
  const thread = commitments.length === 1 ? `<thread-${digest(to, ...commitments)}@${domain}>` : undefined;
  return {
    'Message-ID': `<${key}@${domain}>`,
    Date: new Date(now).toUTCString().replace('GMT', '+0000'),
    ...(thread && { 'In-Reply-To': thread, References: thread }),
    'List-Id': `pactwatch alerts <alerts.pactwatch.${domain}>`,
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    'Content-Language': 'en',
  };
}
