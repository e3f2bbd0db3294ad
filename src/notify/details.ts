// One alert in full: what changed, how sure we are, in which words, who says so; then what came before, what comes next, and why.

import type { Alert, Report } from '../domain/alert.js';
import type { RenderContext } from '../domain/audience.js';
import { addDays, lastDay } from '../domain/dates.js';
import { counts } from '../domain/ledger.js';
import { eventPage } from '../domain/pages.js';
import type { LedgerEvent } from '../domain/types.js';
import type { Block, Inline, Tone } from './blocks.js';
import { clip } from '../wording/clean.js';
import { changesOf } from './page-changes.js';
import { beforeWords, headlineOf, isAhead } from '../wording/phrases.js';
import type { Phrasebook } from '../wording/phrasebook.js';
import { marked } from './quote.js';
import { capital, dayWords, phrasebook, reportedBy, surenessOf, titleOf } from '../wording/words.js';

/** Longest piece of fetched text, in UTF-16 units: a sentence longer than this is no sentence. */
const SENTENCE_LENGTH = 600;
const TITLE_LENGTH = 200;
const PUBLISHER_LENGTH = 80;
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

/** A line with a name, in the reader's way of writing colons. */
export function row(book: Phrasebook, label: string, ...words: readonly Inline[]): Block {
  return { type: 'row', label: `${label}${book.colon}`, words };
}

const TONES: Readonly<Record<Alert['kind'], Tone>> = {
  change: 'change',
  confirmed: 'change',
  upcoming: 'plan',
  reminder: 'plan',
  due: 'warning',
  overdue: 'warning',
  disputed: 'warning',
};

/** What kind of news it is, as the label of its step: `Status: ... in force`, `Planned: entry into force`, `Disputed: in force`. */
function stepLabel(kind: Alert['kind'], book: Phrasebook): string {
  return `${kind === 'change' ? book.labels.status : capital(book.tags[kind])}${book.colon}`;
}

function statusBlocks({ alert, book }: Telling): Block[] {
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
    row(book, book.when[kind], alert.late ? `${date}${book.aside(book.notes.late)}` : date),
    ...(summary === undefined ? [] : [row(book, book.labels.summary, clip(summary, SENTENCE_LENGTH))]),
  ];
}

function evidenceBlocks({ alert, context, book }: Telling): Block[] {
  const { reports, seed, kind } = alert;
  const [first] = reports;
  if (!first) return [];
  const left = reports.length - SOURCES_SHOWN;
  return [
    row(book, book.by[kind], reportedBy(reports, book)),
    row(book, book.labels.sure, book.sureness[surenessOf(Math.max(...reports.map(({ claim }) => claim.confidence)))]),
    quoteOf(first, book),
    row(book, book.labels.inWords, book.claim({ ...first.claim, kind: seed.kind })),
    ...reports.slice(0, SOURCES_SHOWN).map((report, at) => sourceRow(report, at === 0, context, book)),
    ...(left > 0 ? [row(book, book.labels.also, book.counts.report(left))] : []),
  ];
}

/** The sentence of a report, in its language. */
export function quoteOf({ source, claim }: Report, book: Phrasebook): Block {
  const words = marked(claim.evidence, SENTENCE_LENGTH);
  return { type: 'quote', words, marks: book.quotes, ...(source.lang !== undefined && { lang: source.lang }) };
}

function sourceRow(report: Report, isFirst: boolean, context: RenderContext, book: Phrasebook): Block {
  return row(book, isFirst ? book.labels.source : book.labels.also, ...sourceWords(report.source, context, book));
}

/** `Title <link> - Publisher (official), 5 September 2025` */
export function sourceWords(source: Report['source'], { zone }: RenderContext, book: Phrasebook): Inline[] {
  const { url, title, publisher, official, published } = source;
  const who = `${clip(publisher, PUBLISHER_LENGTH)}${book.aside(official ? book.notes.official : book.notes.press)}`;
  return [{ link: url, words: clip(title, TITLE_LENGTH) }, ` - ${who}${book.comma}${dayWords(published, zone, book)}`];
}

/** What an edited page said before and says now, of the first report that comes from one. */
function pageBlocks({ alert, book, level }: Telling): Block[] {
  const edited = alert.reports.find(({ source }) => source.changes?.length);
  const passages = changesOf(edited?.source.changes ?? [], edited?.claim.evidence[0]?.text ?? '');
  if (passages.length === 0) return [];
  return [
    { type: 'heading', level, words: [book.headings.page] },
    ...passages.map((words): Block => ({ type: 'paragraph', words })),
  ];
}

/** `25 November 2024: signed. Signed in Rome.` */
function stepItem({ date, summary, ...step }: LedgerEvent, book: Phrasebook): Block {
  const when = date === null ? book.notes.undated : book.date(date, 'long');
  const what = summary === undefined ? '' : book.aside(clip(summary, TITLE_LENGTH));
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
    .filter((event) => event.modality === 'occurred' && counts(event) && event.id !== alert.event && orderOf(event) <= end)
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
  const rules = alert.reports[0]?.claim.rules.join(', ');
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

/** Days for which the mute is proposed. */
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
  // What a seed states is put right in its file.
  const isJudged = !alert.events.some(({ id, origin }) => id === event && origin !== 'detected');
  const until = addDays(context.now, MUTE_DAYS);
  return [
    { type: 'heading', level, words: [book.headings.actions] },
    explainRow(telling),
    ...(isJudged ? judgements : []),
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
