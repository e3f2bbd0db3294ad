// One alert in full: what changed, how sure we are, in which words, who says so; then what came before, what comes next, and why.

import type { Alert, Correction, Report } from '../domain/alert.js';
import type { RenderContext } from '../domain/audience.js';
import { addDays, lastDay } from '../domain/dates.js';
import { headline } from '../domain/headline.js';
import { holds } from '../domain/ledger.js';
import { eventPage } from '../domain/pages.js';
import type { LedgerEvent } from '../domain/types.js';
import type { Inline } from '../wording/inline.js';
import type { Block, Tone } from './blocks.js';
import { clip } from '../wording/clean.js';
import { changesOf } from '../wording/page-changes.js';
import { beforeWords, correctionWords, headlineOf, isAhead, isOvertaken, windowOf } from '../wording/phrases.js';
import type { Phrasebook } from '../wording/phrasebook.js';
import { PUBLISHER_LENGTH, quoted, quoteOf, row, SENTENCE_LENGTH, sourceWords, TITLE_LENGTH } from './rows.js';
import { capital, dayWords, phrasebook, reportedBy, surenessOf, titleOf } from '../wording/words.js';

const SOURCES_SHOWN = 4;
const STEPS_SHOWN = 3;

/** How much there is to be of an alert: with all commands; without; without what was said of its commitment already; its sentence and source. */
export type Form = 'alone' | 'full' | 'again' | 'short';

/** The blocks of one alert. */
export function alertBlocks(alert: Alert, form: Form, context: RenderContext): Block[] {
  const telling: Telling = { alert, context, book: phrasebook(context.language), level: form === 'alone' ? 2 : 3 };
  if (form === 'short') return shortBlocks(telling);
  return [
    { type: 'heading', level: form === 'alone' ? 1 : 2, words: [titleOf(alert, context.language, TITLE_LENGTH)] },
    ...statusBlocks(telling),
    ...evidenceBlocks(telling),
    ...pageBlocks(telling),
    ...(form === 'again' ? [] : [...historyBlocks(telling), ...nextBlocks(telling)]),
    ...whyBlocks(telling),
    ...(form === 'alone' ? actionBlocks(telling) : [explainRow(telling)]),
  ];
}

/** An alert on its way into blocks; `level` is that of the headings inside it. */
interface Telling {
  readonly alert: Alert;
  readonly context: RenderContext;
  readonly book: Phrasebook;
  readonly level: 2 | 3;
}

const TONES: Readonly<Record<Alert['kind'], Tone>> = {
  change: 'change',
  confirmed: 'change',
  upcoming: 'plan',
  reminder: 'plan',
  due: 'warning',
  overdue: 'warning',
  disputed: 'warning',
  corrected: 'warning',
};

/** What kind of news it is, as the label of its step: `Status: ... in force`, `Planned: entry into force`, `Disputed: in force`. */
function stepLabel(kind: Alert['kind'], book: Phrasebook): string {
  return `${kind === 'change' ? book.labels.status : capital(book.tags[kind])}${book.colon}`;
}

/** What was wrong, who says so and why, and where the commitment stands now. */
function correctionBlocks({ alert, context, book }: Telling, { who, why }: Correction): Block[] {
  const decided = `${clip(who, PUBLISHER_LENGTH)}${book.comma}${dayWords(alert.at, context.zone, book)}`;
  return [
    {
      type: 'status',
      label: stepLabel(alert.kind, book),
      before: '',
      step: correctionWords(alert, 'long', book),
      tone: TONES[alert.kind],
    },
    row(book, book.labels.statusNow, book.status(alert.from)),
    row(book, book.labels.decidedBy, decided),
    row(book, book.labels.reason, quoted(clip(why, SENTENCE_LENGTH), book)),
  ];
}

function statusBlocks(telling: Telling): Block[] {
  const { alert, book } = telling;
  if (alert.kind === 'corrected') return alert.correction ? correctionBlocks(telling, alert.correction) : [];
  const { kind, summary } = alert;
  const date = alert.date === null ? book.notes.undated : book.date(alert.date, 'long');
  return [
    {
      type: 'status',
      label: stepLabel(kind, book),
      before: beforeWords(alert, book),
      step: isAhead(kind) ? book.noun(alert) : book.step(alert),
      tone: TONES[kind],
    },
    row(book, book.when[kind], alert.late || isOvertaken(alert) ? `${date}${book.aside(book.notes.late)}` : date),
    ...standingRows(telling),
    ...(summary === undefined ? [] : [row(book, book.labels.summary, clip(summary, SENTENCE_LENGTH))]),
  ];
}

/** Where the commitment stands, which what is not a change, or came before the last one, does not say of itself; and until when a party can act. */
function standingRows({ alert, book }: Telling): Block[] {
  const { kind, seed, events } = alert;
  const window = windowOf(alert, book);
  return [
    ...(isAhead(kind) && window !== '' ? [row(book, book.labels.window, window)] : []),
    ...(isAhead(kind) || kind === 'disputed' || isOvertaken(alert)
      ? [row(book, book.labels.statusNow, book.status(headline({ commitment: seed, events })))]
      : []),
  ];
}

/** What it is that a reading is sure of: that the step happened, was announced, or is contradicted. */
function sureLabel(kind: Alert['kind'], { labels }: Phrasebook): string {
  if (kind === 'disputed') return labels.sureDisputed;
  return isAhead(kind) ? labels.sureAnnounced : labels.sure;
}

function evidenceBlocks({ alert, context, book }: Telling): Block[] {
  const { reports, said = [], seed, kind } = alert;
  const [first] = reports;
  if (!first) return [];
  const left = reports.length - SOURCES_SHOWN;
  // How surely it was read says nothing of what a person has corrected.
  const isCorrected = kind === 'corrected';
  const sure = book.sureness[surenessOf(Math.max(...reports.map(({ claim }) => claim.confidence)))];
  return [
    row(book, book.by[kind], reportedBy(reports, book)),
    ...(said.length > 0 ? [row(book, book.by.corrected, reportedBy(said, book))] : []),
    ...(isCorrected ? [] : [row(book, sureLabel(kind, book), sure)]),
    quoteOf(first, book),
    ...(isCorrected ? [] : [row(book, book.labels.inWords, book.claim({ ...first.claim, kind: seed.kind }))]),
    ...reports.slice(0, SOURCES_SHOWN).map((report, at) => sourceRow(report, at === 0, context, book)),
    ...(left > 0 ? [row(book, book.labels.also, book.counts.report(left))] : []),
  ];
}

function sourceRow(report: Report, isFirst: boolean, context: RenderContext, book: Phrasebook): Block {
  return row(book, isFirst ? book.labels.source : book.labels.also, ...sourceWords(report.source, context, book));
}

/** What an edited page said before and says now, of the first report that comes from one. */
function pageBlocks({ alert, book, level }: Telling): Block[] {
  if (alert.kind === 'corrected') return [];
  const edited = alert.reports.find(({ source }) => source.changes?.length);
  const passages = changesOf(edited?.source.changes ?? [], edited?.claim.evidence[0]?.text ?? '');
  if (!edited || passages.length === 0) return [];
  return [
    { type: 'heading', level, words: [book.headings.page, book.aside(clip(edited.source.publisher, PUBLISHER_LENGTH))] },
    ...passages.map((words): Block => ({ type: 'paragraph', words })),
  ];
}

/** `25 November 2024: signed. Signed in Rome.` */
function stepItem({ date, summary, contradicted, ...step }: LedgerEvent, book: Phrasebook): Block {
  const when = date === null ? book.notes.undated : book.date(date, 'long');
  const beside = [contradicted && book.tags.disputed, summary && clip(summary, TITLE_LENGTH)].filter(Boolean);
  const what = beside.length === 0 ? '' : book.aside(beside.join(book.semicolon));
  return {
    type: 'item',
    words: [`${when}${book.colon}${step.modality === 'planned' ? book.noun(step) : book.step(step)}${what}`],
  };
}

function orderOf({ date, recorded }: LedgerEvent): string {
  return date ?? recorded.slice(0, 10);
}

/** The last day on which a step can have come before what is told. */
function lastDayBefore({ kind, date, at }: Alert): string {
  return date === null || isAhead(kind) ? at.slice(0, 10) : lastDay(date);
}

/** The last steps before this one, oldest first. */
function historyBlocks({ alert, book, level }: Telling): Block[] {
  const end = lastDayBefore(alert);
  const before = alert.events
    .filter((event) => event.modality === 'occurred' && holds(event) && event.id !== alert.event && orderOf(event) <= end)
    .sort((a, b) => orderOf(a).localeCompare(orderOf(b)))
    .slice(-STEPS_SHOWN);
  const none: Block = { type: 'paragraph', words: [book.notes.noHistory] };
  return [
    { type: 'heading', level, words: [book.headings.history] },
    ...(before.length === 0 ? [none] : before.map((event) => stepItem(event, book))),
  ];
}

/** The steps that are planned, dated ones first. */
function nextBlocks({ alert, context, book, level }: Telling): Block[] {
  const plans = context
    .openPlans({ commitment: alert.seed, events: alert.events })
    .filter(({ id }) => id !== alert.event)
    .sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'))
    .slice(0, STEPS_SHOWN);
  const none: Block = { type: 'paragraph', words: [book.notes.noNext] };
  return [
    { type: 'heading', level, words: [book.headings.next] },
    ...(plans.length === 0 ? [none] : plans.map((event) => stepItem(event, book))),
  ];
}

function whyBlocks({ alert, book, level }: Telling): Block[] {
  // What a person says follows from no rule.
  const rules = alert.kind === 'corrected' ? '' : alert.reports[0]?.claim.rules.join(', ');
  return [
    { type: 'heading', level, words: [book.headings.why] },
    { type: 'paragraph', words: [book.why[alert.kind](book.status(alert.from))] },
    ...(rules ? [{ type: 'small' as const, words: [`${book.labels.rules}${book.colon}${clip(rules, 300)}`] }] : []),
  ];
}

function explainRow({ alert, book, context: { publicUrl } }: Telling): Block {
  const command: Inline = { code: `pactwatch explain ${alert.event}` };
  if (publicUrl === undefined) return row(book, book.labels.explain, command);
  return row(book, book.labels.explain, command, ' - ', {
    link: eventPage(publicUrl, alert.event),
    words: book.labels.eventPage,
  });
}

/** Days for which the mute is proposed, as its label says. */
const MUTE_DAYS = 30;

/** How to look closer, to say that it is right or wrong, and to hear no more of it. */
function actionBlocks(telling: Telling): Block[] {
  const { alert, book, context, level } = telling;
  const { event, commitment, date, kind } = alert;
  // Of a dispute "it" could be the step or its denial.
  const isDispute = kind === 'disputed';
  const command = (label: string, code: string) => row(book, label, { code });
  const review = (verb: string) => `pactwatch review ${verb} ${event}`;
  const judgements = [
    command(isDispute ? book.labels.happened : book.labels.confirm, `${review('confirm')} --why "..."`),
    command(book.labels.correct, `${review('correct')} --date ${date ?? context.now.slice(0, 10)} --why "..."`),
    command(isDispute ? book.labels.notHappened : book.labels.dismiss, `${review('dismiss')} --why "..."`),
  ];
  const undoing = [command(book.labels.undo, `${review('undo')} --why "..."`)];
  // What a seed states is put right in its file.
  const isJudged = !alert.events.some(({ id, origin }) => id === event && origin !== 'detected');
  const until = addDays(context.now, MUTE_DAYS);
  return [
    { type: 'heading', level, words: [book.headings.actions] },
    explainRow(telling),
    ...(isJudged ? (kind === 'corrected' ? undoing : judgements) : []),
    command(book.labels.mute, `pactwatch mute ${commitment} --until ${until}`),
  ];
}

const HEADLINE_LENGTH = 160;

function shortBlocks({ alert, context, book }: Telling): Block[] {
  const [first] = alert.reports;
  const headline = headlineOf(alert, HEADLINE_LENGTH, context.language);
  return [
    { type: 'heading', level: 3, words: [headline, book.aside(alert.event)] },
    ...(first ? [quoteOf(first, book), sourceRow(first, true, context, book)] : []),
  ];
}

/** What can be done about each of several alerts, once for all of them. */
export function closingBlocks({ now, language }: RenderContext): Block[] {
  const book = phrasebook(language);
  return [
    { type: 'heading', level: 2, words: [book.headings.actions] },
    row(book, book.labels.explain, { code: 'pactwatch explain EVENT' }),
    row(book, book.labels.judge, { code: 'pactwatch review confirm|correct|dismiss EVENT --why "..."' }),
    row(book, book.labels.mute, { code: `pactwatch mute COMMITMENT --until ${addDays(now, MUTE_DAYS)}` }),
  ];
}
