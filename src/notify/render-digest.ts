// Turns a digest into a message: what is new first, what still stands after it, then how far the sources can be believed. Pure.

import type { Alert } from '../domain/alert.js';
import type { RenderContext } from '../domain/audience.js';
import type { AwaitedReview, Confirmation, Digest, DigestAlert, DigestStep, Hearsay } from '../domain/digest.js';
import type { Message } from '../domain/stages.js';
import type { Inline } from '../wording/inline.js';
import type { Block } from './blocks.js';
import { clip } from '../wording/clean.js';
import { item, LINE_LENGTH, quietBlocks, SENTENCE_LENGTH, sourceBlocks, type Telling } from './digest-foot.js';
import { quoted, quoteOf, sourceWords } from './rows.js';
import { headersOf } from './headers.js';
import { mailBytes } from './mail.js';
import { headlineOf, headlinesOf, isMove, isOvertaken } from '../wording/phrases.js';
import { written } from './message.js';
import type { Counted, Doubt, Heading, Phrasebook } from '../wording/phrasebook.js';
import { MAIL_LIMIT, SUBJECT_LENGTH } from './render.js';
import { capital, isoDay, phrasebook, reportedBy, surenessOf, titleOf } from '../wording/words.js';

/** Entries of a section with which fitting starts. */
const MOST_ENTRIES = 60;

/** The message that tells a digest. */
export function renderDigest(digest: Digest, context: RenderContext): Message {
  const book = phrasebook(context.language);
  const subject = subjectOf(digest, context, book);
  const { key, to } = digest;
  return { key, to, subject, ...body(digest, context, subject), headers: headersOf({ key, to, list: 'digest' }, context) };
}

/** As many entries of each section as fit; what is left out is counted. */
function body(digest: Digest, context: RenderContext, title: string): Pick<Message, 'text' | 'html'> {
  const { language } = context;
  for (let most = MOST_ENTRIES; ; most = Math.floor(most * 0.7)) {
    const blocks = compose({ digest, context, book: phrasebook(language), most });
    const parts = written(blocks, title, context);
    if (mailBytes(parts) < MAIL_LIMIT || most === 0) return parts;
  }
}

/** `2 changes, 1 overdue`: what is new, section by section; empty where nothing is. */
function newsIn(digest: Digest, book: Phrasebook): string {
  const { changes, corrections, confirmations, disputed, upcoming, overdue, rumours, denials, foundLate } = digest;
  const fresh = (steps: readonly DigestStep[]) => steps.filter(({ isNew }) => isNew);
  const numbers: [Counted, number][] = [
    ['change', changes.length],
    ['correction', corrections.length],
    ['disputed', disputed.length],
    ['confirmation', confirmations.length],
    ['overdue', fresh(overdue).length],
    ['upcoming', fresh(upcoming).length],
    ['rumour', rumours.length],
    ['denial', denials.length],
    ['late', foundLate.length],
  ];
  return numbers
    .filter(([, n]) => n > 0)
    .map(([counted, n]) => book.counts[counted](n))
    .join(book.comma);
}

/** What may be said where nothing is new: that nothing changed, only if every source was read well and nothing waits for a person. */
function nothingIn({ allRead, sources, awaitingReview }: Digest, book: Phrasebook): string {
  const open = awaitingReview.length;
  if (!allRead) {
    const found = book.nothingFound(sources.readWell, sources.total);
    return open === 0 ? found : `${found}${book.comma}${book.counts.review(open)}`;
  }
  return open === 0 ? book.nothingChanged(sources.total) : `${book.nothingSure}${book.comma}${book.counts.review(open)}`;
}

function subjectOf(digest: Digest, { language }: RenderContext, book: Phrasebook): string {
  const news = newsIn(digest, book);
  // A subject must not state what the digest itself calls disputed.
  const sure = digest.changes.filter((alert) => !isDisputed(alert));
  const [moves, beside] = [sure.filter(isMove), sure.filter((alert) => !isMove(alert))];
  const first = [...digest.corrections, ...moves, ...beside, ...digest.disputed].slice(0, 5);
  const opening = `[${book.digest[digest.every]}] ${news === '' ? nothingIn(digest, book) : news}`;
  if (first.length === 0) return clip(opening, SUBJECT_LENGTH);
  const room = SUBJECT_LENGTH - opening.length - book.colon.length;
  return clip(`${opening}${book.colon}${headlinesOf(first, room, language)}`, SUBJECT_LENGTH);
}

function compose(telling: Telling): Block[] {
  const { digest, context, book } = telling;
  const { zone } = context;
  const [from, to] = [isoDay(digest.period.from, zone), isoDay(digest.period.to, zone)];
  const period = from === to ? book.date(to, 'short') : book.period(from, to);
  return [
    { type: 'heading', level: 1, words: [`${capital(book.digest[digest.every])}${book.colon}${period}`] },
    { type: 'paragraph', words: [capital(newsIn(digest, book) || nothingIn(digest, book))] },
    ...changeSections(telling),
    ...section(telling, 'upcoming', digest.upcoming, stepItem),
    ...section(telling, 'rumours', digest.rumours, hearsayItem),
    ...section(telling, 'denials', digest.denials, hearsayItem),
    ...section(telling, 'late', digest.foundLate, alertItem),
    ...section(telling, 'review', digest.awaitingReview, reviewItem),
    ...(digest.awaitingReview.length > 0 ? [small({ code: 'pactwatch review confirm|correct|dismiss EVENT --why "..."' })] : []),
    ...sourceBlocks(telling),
    ...quietBlocks(telling),
  ];
}

function changeSections(telling: Telling): Block[] {
  const { digest } = telling;
  const untold = digest.changes.filter(({ alerted }) => !alerted);
  const told = digest.changes.filter(({ alerted }) => alerted);
  return [
    ...section(telling, 'changes', [...untold, ...told], changeBlocks),
    ...section(telling, 'corrections', digest.corrections, correctionItem),
    ...section(telling, 'disputed', digest.disputed, alertItem),
    ...section(telling, 'confirmations', digest.confirmations, confirmationItem),
    ...section(telling, 'overdue', digest.overdue, stepItem),
  ];
}

/** True where reports contradict by now what was or is told. */
function isDisputed({ event: id, events }: Alert): boolean {
  return events.some((event) => event.id === id && event.standing === 'disputed');
}

function small(...words: readonly Inline[]): Block {
  return { type: 'small', words };
}

/** One section under its heading; nothing where it has no entries. */
function section<T>(
  telling: Telling,
  heading: Heading,
  entries: readonly T[],
  write: (entry: T, telling: Telling) => readonly Block[],
): Block[] {
  const { book, most } = telling;
  if (entries.length === 0) return [];
  const left = entries.length - most;
  return [
    { type: 'heading', level: 2, words: [book.headings[heading]] },
    ...entries.slice(0, most).flatMap((entry) => write(entry, telling)),
    ...(left > 0 ? [{ type: 'paragraph' as const, words: [book.counts.more(left)] }] : []),
  ];
}

/** The sources of an alert: its first report as a link, and how many report it. */
function evidenceWords({ reports }: Alert, { context, book }: Telling): Inline[] {
  const [first] = reports;
  return first ? [`${reportedBy(reports, book)}${book.colon}`, ...sourceWords(first.source, context, book)] : [];
}

/** What the recipient has not been told comes with its sentence; the rest rounds off the picture. */
function changeBlocks(alert: DigestAlert, telling: Telling): Block[] {
  const { context, book } = telling;
  const headline = headlineOf(alert, LINE_LENGTH, context.language);
  const [first] = alert.reports;
  const isLate = alert.late || isOvertaken(alert);
  const beside = [...(isDisputed(alert) ? [book.tags.disputed] : []), ...(isLate ? [book.notes.late] : [])];
  if (alert.alerted || !first)
    return item(headline, book.aside([alert.event, ...beside, ...(alert.alerted ? [book.notes.alerted] : [])].join(book.comma)));
  const sure = book.sureness[surenessOf(Math.max(...alert.reports.map(({ claim }) => claim.confidence)))];
  return [
    { type: 'heading', level: 3, words: [headline, ...beside.map(book.aside)] },
    quoteOf(first, book),
    { type: 'paragraph', words: evidenceWords(alert, telling) },
    small(`${book.labels.sure}${book.colon}${sure}${book.semicolon}`, { code: `pactwatch explain ${alert.event}` }),
  ];
}

function alertItem(alert: Alert, telling: Telling): Block[] {
  const { book, context } = telling;
  const headline = headlineOf(alert, LINE_LENGTH, context.language);
  const evidence = evidenceWords(alert, telling);
  return item({ strong: headline }, book.aside(alert.event), ...(evidence.length > 0 ? [' - ', ...evidence] : []));
}

/** What was put right, by whom and why. */
function correctionItem(alert: DigestAlert, { book, context }: Telling): Block[] {
  const headline = headlineOf(alert, LINE_LENGTH, context.language);
  const { who = '', why = '' } = alert.correction ?? {};
  const said = `${clip(who, LINE_LENGTH)}${book.colon}${quoted(clip(why, SENTENCE_LENGTH), book)}`;
  const beside = [alert.event, ...(alert.alerted ? [book.notes.alerted] : [])].join(book.comma);
  return item({ strong: headline }, book.aside(beside), ' - ', said);
}

function stepItem(step: DigestStep, telling: Telling): Block[] {
  const { book, context } = telling;
  if (step.isNew) return alertItem(step, telling).map((block) => withMark(block, book.notes.isNew));
  return item({ strong: headlineOf(step, LINE_LENGTH, context.language) }, book.aside(step.event));
}

function withMark(block: Block, mark: string): Block {
  return block.type === 'item' ? { ...block, words: [{ mark }, ' ', ...block.words] } : block;
}

function confirmationItem({ alert, corroboration, by }: Confirmation, { context, book }: Telling): Block[] {
  const headline = headlineOf({ ...alert, kind: 'change' }, LINE_LENGTH, context.language);
  const now = ` - ${book.voices(corroboration)}${book.colon}`;
  return item({ strong: headline }, book.aside(alert.event), now, ...sourceWords(by, context, book));
}

function hearsayItem(hearsay: Hearsay, { context, book }: Telling): Block[] {
  const { seed, sentence, source, more } = hearsay;
  const what = `${titleOf({ seed }, context.language, LINE_LENGTH)}${book.colon}${book.noun(hearsay)}`;
  const quote = quoted(clip(sentence, SENTENCE_LENGTH), book);
  const others = more > 0 ? `${book.comma}${book.counts.report(more)}` : '';
  return item({ strong: what }, ` - ${quote} `, ...sourceWords(source, context, book), others);
}

function doubtOf({ standing, contradicted }: AwaitedReview['event']): Doubt {
  if (standing === 'waiting' || standing === 'unusual') return standing;
  return standing === 'disputed' || contradicted !== undefined ? 'disputed' : 'unsure';
}

function reviewItem({ seed, event }: AwaitedReview, { context, book }: Telling): Block[] {
  const title = titleOf({ seed }, context.language, LINE_LENGTH);
  return item({ strong: `${title}${book.colon}${book.step(event)}` }, `${book.aside(event.id)} - ${book.doubts[doubtOf(event)]}`);
}
