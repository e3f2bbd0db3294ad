// One alert in full: what changed, how sure we are, in which words, who says so, and why the reader is told.

import type { Alert, Report, Source } from '../domain/alert.js';
import type { Evidence } from '../domain/types.js';
import type { Block, Inline } from './blocks.js';
import { clip } from './clean.js';
import { headlineOf } from './phrases.js';
import { confidenceWords, count, dateWords, dayWords, reportedBy, statusWords, stepWords } from './words.js';

/** Longest piece of fetched text, in UTF-16 units: a sentence longer than this is no sentence. */
const SENTENCE_LENGTH = 600;
const TITLE_LENGTH = 200;
const PUBLISHER_LENGTH = 80;
const SOURCES_SHOWN = 4;
const MARKS_SHOWN = 8;

/** The blocks of one alert; days are counted in `zone`. */
export function alertBlocks(alert: Alert, zone: string): Block[] {
  const [first] = alert.reports;
  return [
    { type: 'heading', words: [headlineOf(alert, 160)] },
    ...statusRows(alert),
    ...(first ? reportRows(alert, first) : []),
    ...alert.reports.slice(0, SOURCES_SHOWN).map((report, at) => sourceRow(report, zone, at === 0)),
    ...moreSources(alert.reports.length - SOURCES_SHOWN),
    row('Why you are told', [whyWords(alert)]),
    ...(first ? [row('Rules that fired', [clip(first.claim.rules.join(', '), 300)])] : []),
    row('Ask why', [`pactwatch explain ${alert.event}`]),
  ];
}

function row(label: string, words: readonly Inline[]): Block {
  return { type: 'row', label, words };
}

const WHEN = {
  change: 'Happened on',
  upcoming: 'Planned for',
  reminder: 'Due by',
  overdue: 'Was due',
  disputed: 'Told to have happened on',
} as const;

function statusRows(alert: Alert): Block[] {
  const change = alert.kind === 'change' ? `${statusWords(alert.from)} -> ${stepWords(alert)}` : stepWords(alert);
  const date = alert.date === null ? 'a date that the source does not give' : dateWords(alert.date);
  return [
    row(alert.kind === 'change' ? 'Status' : 'Step', [change]),
    row(WHEN[alert.kind], [alert.late ? `${date} (reported late)` : date]),
    ...(alert.summary === undefined ? [] : [row('What it is', [clip(alert.summary, SENTENCE_LENGTH)])]),
  ];
}

const BY = {
  change: 'Reported by',
  upcoming: 'Announced by',
  reminder: 'Announced by',
  overdue: 'Announced by',
  disputed: 'Contradicted by',
} as const;

function reportRows({ kind, reports }: Alert, first: Report): Block[] {
  const confidence = Math.max(...reports.map(({ claim }) => claim.confidence));
  return [
    row('Confidence', [confidenceWords(confidence)]),
    row(BY[kind], [reportedBy(reports)]),
    { type: 'quote', words: marked(first.claim.evidence) },
  ];
}

/** The sentence, with the words that decided marked in it. Spans that lie elsewhere or overlap are left out. */
export function marked([sentence, ...spans]: readonly Evidence[]): Inline[] {
  if (!sentence) return [];
  const words: Inline[] = [];
  let at = sentence.start;
  const end = Math.min(sentence.end, sentence.start + SENTENCE_LENGTH);
  const plain = (to: number) => sentence.text.slice(at - sentence.start, to - sentence.start);
  const inside = spans.filter(({ field }) => field === sentence.field).slice(0, MARKS_SHOWN);
  for (const span of inside.sort((a, b) => a.start - b.start)) {
    if (span.start < at || span.end > end || span.start === span.end) continue;
    words.push(plain(span.start), { mark: sentence.text.slice(span.start - sentence.start, span.end - sentence.start) });
    at = span.end;
  }
  return [...words, plain(end), end < sentence.end ? '…' : ''];
}

function sourceRow({ source }: Report, zone: string, first: boolean): Block {
  const title: Inline = { link: source.url, words: clip(source.title, TITLE_LENGTH) };
  return row(first ? 'Source' : 'Also', [title, ` - ${publisherWords(source)}, ${dayWords(source.published, zone)}`]);
}

function publisherWords({ publisher, official }: Source): string {
  return `${clip(publisher, PUBLISHER_LENGTH)} (${official ? 'official' : 'press'})`;
}

function moreSources(left: number): Block[] {
  return left > 0 ? [row('Also', [count(left, 'more report')])] : [];
}

function whyWords({ kind, from, reason }: Alert): string {
  const news = {
    change: `the ledger held "${statusWords(from)}", and this says that a new step has happened`,
    reminder: 'the time in which a party must act is near',
    upcoming: 'the parties have dated a step that the ledger did not expect then',
    overdue: 'the date has passed and no source that is read has reported the step',
    disputed: 'a source contradicts what you were told',
  }[kind];
  return `${news} (${reason}).`;
}
