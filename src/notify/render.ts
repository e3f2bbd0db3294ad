// Turns the alerts of one mail into the message: subject, text, HTML and headers. Pure.

import type { Alert, AlertKind, DueMail } from '../domain/alert.js';
import type { RenderContext } from '../domain/audience.js';
import { firstDay } from '../domain/dates.js';
import type { Message } from '../domain/stages.js';
import type { Block } from './blocks.js';
import { clip } from '../wording/clean.js';
import { alertBlocks, closingBlocks } from './details.js';
import { headersOf } from './headers.js';
import { mailBytes } from './mail.js';
import { written } from './message.js';
import { headlineOf, headlinesOf, isMove, tagOf } from '../wording/phrases.js';
import { withCommands } from '../wording/program.js';
import type { Phrasebook } from '../wording/phrasebook.js';
import { isUnconfirmed, phrasebook } from '../wording/words.js';

/** What a phone shows of a subject is less; what any reader shows is not more. */
export const SUBJECT_LENGTH = 120;

/** Bytes of a whole mail: under 50 KB whatever happens. Gmail cuts off at 102 KB, other readers and phones earlier. */
export const MAIL_LIMIT = 50_000;

/** The message that tells these alerts. */
export function renderAlert(mail: DueMail, context: RenderContext): Message {
  const alerts = inOrder(mail);
  const subject = subjectOf(alerts, mail.catchUp, context);
  return {
    key: mail.key,
    to: mail.to,
    subject,
    ...body(alerts, { mail, context, title: subject }),
    headers: headersOf({ key: mail.key, to: mail.to, list: 'alerts', thread: threadOf(alerts) }, context),
  };
}

/** What takes back something that was told comes before all that is new. */
const RANK: Readonly<Record<AlertKind, number>> = {
  corrected: 0,
  disputed: 1,
  change: 2,
  confirmed: 3,
  overdue: 4,
  due: 5,
  reminder: 6,
  upcoming: 7,
};

/**
 * What a first read found is told in order of time; else what has happened before what is due or planned, the surest first,
 * and of that what moves the status of a commitment before steps beside it.
 */
function inOrder({ alerts, catchUp }: DueMail): Alert[] {
  const day = ({ date, at }: Alert) => firstDay(date ?? at.slice(0, 10));
  const isBeside = (alert: Alert) => alert.kind === 'change' && !isMove(alert);
  const rank = (alert: Alert) =>
    catchUp ? '' : `${RANK[alert.kind]}${Number(isDoubtful(alert))}${Number(isBeside(alert))} ${alert.seed.title}`;
  return [...alerts].sort((a, b) => byNumbers.compare(rank(a), rank(b)) || day(a).localeCompare(day(b)));
}

/** Number 2 comes before number 10. */
const byNumbers = new Intl.Collator('en', { numeric: true });

/**
 * The commitment in whose thread a mail stands. News of several is in none, for it would be hidden in the others' thread;
 * but a correction or dispute must not part from what it corrects, whatever travels with it.
 */
function threadOf(alerts: readonly Alert[]): string | undefined {
  const second = alerts.filter(({ kind }) => kind === 'disputed' || kind === 'confirmed' || kind === 'corrected');
  const [one, ...others] = new Set((second.length > 0 ? second : alerts).map(({ commitment }) => commitment));
  return others.length === 0 ? one : undefined;
}

/** True for a change that one press report alone tells. */
function isDoubtful({ kind, reports }: Alert): boolean {
  return kind === 'change' && isUnconfirmed(reports);
}

function subjectOf(alerts: readonly Alert[], catchUp: boolean, { language }: RenderContext): string {
  const book = phrasebook(language);
  const [first] = alerts;
  if (alerts.length === 1 && first && !catchUp) {
    const tag = isDoubtful(first) ? `${tagOf(first, book)}${book.comma}${book.notes.unconfirmed}` : tagOf(first, book);
    return clip(`[${tag}] ${headlineOf(first, SUBJECT_LENGTH - tag.length - 3, language)}`, SUBJECT_LENGTH);
  }
  const opening = catchUp
    ? `${sinceBaseline(alerts, book)}${book.colon}${total(alerts, book)}${book.colon}`
    : `[${total(alerts, book)}] `;
  return clip(`${opening}${headlinesOf(alerts.slice(0, 10), SUBJECT_LENGTH - opening.length, language)}`, SUBJECT_LENGTH);
}

/** `7 changes`; `7 notices` where some are no changes. */
function total(alerts: readonly Alert[], { counts }: Phrasebook): string {
  return counts[alerts.every(({ kind }) => kind === 'change') ? 'change' : 'notice'](alerts.length);
}

/** `since your baseline of 5 March 2025`, by the oldest baseline among them. */
function sinceBaseline(alerts: readonly Alert[], book: Phrasebook): string {
  const [oldest = ''] = alerts.map(({ seed }) => seed.baseline.as_of).sort();
  return book.sinceBaseline(book.date(oldest, 'long'));
}

/** Where fitting starts: more than ever fits of lines, of alerts in full and of short ones. */
const MOST = { lines: 250, full: 20, short: 60 } as const;

/** How many alerts have a line, how many are told in full, and how many of the others in short. */
interface Measure {
  readonly lines: number;
  readonly full: number;
  readonly short: number;
}

/** The next smaller measure: what is short goes last, what is in full stays as long as three of them do. */
function smaller({ lines, full, short }: Measure): Measure {
  if (full > 3) return { lines, full: Math.max(3, Math.floor(full * 0.8)), short };
  if (short > 0) return { lines, full, short: Math.floor(short * 0.8) };
  if (full > 1) return { lines, full: full - 1, short };
  return { lines: Math.floor(lines * 0.8), full, short };
}

interface Letter {
  readonly mail: DueMail;
  readonly context: RenderContext;
  readonly title: string;
}

/** As much of the whole as fits; what is left out is counted. */
function body(alerts: readonly Alert[], letter: Letter): Pick<Message, 'text' | 'html'> {
  const { length } = alerts;
  let measure: Measure = {
    lines: Math.min(length, MOST.lines),
    full: Math.min(length, MOST.full),
    short: Math.min(length - Math.min(length, MOST.full), MOST.short),
  };
  for (;;) {
    const blocks = compose(alerts, measure, letter);
    const parts = written(blocks, letter.title, letter.context);
    if (mailBytes(parts) < MAIL_LIMIT || measure.lines === 0) return parts;
    measure = smaller(measure);
    measure = { ...measure, short: Math.min(measure.short, length - measure.full) };
  }
}

function compose(alerts: readonly Alert[], { lines, full, short }: Measure, { mail, context }: Letter): Block[] {
  const book = phrasebook(context.language);
  const [only] = alerts;
  if (alerts.length === 1 && only && !mail.catchUp) return alertBlocks(only, 'alone', context);
  const shortOnes = alerts.slice(full, full + short);
  const left = alerts.length - full - shortOnes.length;
  return [
    ...overviewBlocks(alerts, lines, mail.catchUp, context),
    ...alerts.slice(0, full).flatMap((alert, at) => alertBlocks(alert, isAgain(alert, alerts, at) ? 'again' : 'full', context)),
    ...(shortOnes.length > 0 ? [{ type: 'heading' as const, level: 2 as const, words: [book.headings.rest] }] : []),
    ...shortOnes.flatMap((alert) => alertBlocks(alert, 'short', context)),
    ...(left > 0 ? [{ type: 'paragraph' as const, words: withCommands(book.onlyListed(book.counts.alert(left))) }] : []),
    ...closingBlocks(context),
  ];
}

/** True where an earlier alert of the mail has told what came before and what comes next. */
function isAgain({ commitment }: Alert, alerts: readonly Alert[], at: number): boolean {
  return alerts.findIndex((other) => other.commitment === commitment) < at;
}

function overviewBlocks(alerts: readonly Alert[], lines: number, catchUp: boolean, { language }: RenderContext): Block[] {
  const book = phrasebook(language);
  const sum = total(alerts, book);
  const opening: Block[] = catchUp ? [{ type: 'paragraph', words: [book.firstRead(sinceBaseline(alerts, book))] }] : [];
  const items = alerts.slice(0, lines).map((alert): Block => {
    const beside = isDoubtful(alert) ? `${book.notes.unconfirmed}${book.comma}${alert.event}` : alert.event;
    return { type: 'item', words: [{ strong: headlineOf(alert, SUBJECT_LENGTH, language) }, book.aside(beside)] };
  });
  const left = alerts.length - lines;
  const more: Block[] =
    left > 0 ? [{ type: 'item', words: withCommands(`${book.counts.more(left)}. ${book.notes.manySteps}`) }] : [];
  return [{ type: 'heading', level: 1, words: [catchUp ? sum : book.atOnce(sum)] }, ...opening, ...items, ...more];
}
