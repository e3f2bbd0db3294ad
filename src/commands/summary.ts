// The summary of a check, for people and for programs.

import pc from 'picocolors';
import type { Config, Project } from '../config.js';
import type { Alert } from '../domain/alert.js';
import { isTroubled } from '../domain/health.js';
import { isGood, type Message } from '../domain/stages.js';
import { MAIL, wayOf } from '../domain/audience.js';
import type { Document, Judgement, Problem, Verdict } from '../domain/types.js';
import { countVoices } from '../domain/voices.js';
import type { Told } from '../wording/phrases.js';
import { phrasebook } from '../wording/words.js';
import { countAlerts, healthWords, type Sent } from '../notify/index.js';
import type { Read, Summary, Taken } from '../run.js';
import { clip, printable, table } from '../shared/terminal.js';
import { count } from './common.js';
import { instantWords, noticeLine, verdictWords } from './words.js';

/** Sources are listed one by one up to this many; above, only those with news or trouble. */
const LISTED = 15;

/** True where the source was read, with news or without. */
export function wentWell({ collected }: Read): boolean {
  return isGood(collected);
}

/** How often each verdict was given, once per document and commitment. */
function countVerdicts(judgements: readonly Judgement[]): Readonly<Record<Verdict, number>> {
  const counts = { change: 0, upcoming: 0, rumour: 0, denial: 0, restates: 0, mention: 0 };
  for (const { verdict } of judgements) counts[verdict] += 1;
  return counts;
}

function judgementsOf(taken: readonly Taken[]): Judgement[] {
  return taken.flatMap(({ judgements }) => judgements);
}

/** The reason of a trouble; the address, which the source's row stands for, left out. */
function reasonOf({ collected }: Read): string {
  return printable(collected.problems[0]?.message ?? '').replace(/^https?:\/\/\S+: /, '');
}

/** Why a source could not be read; of one that was read, that some of it could not: what, the lines below the table say. */
function troubleWords(read: Read): string {
  if (!wentWell(read)) return clip(reasonOf(read), 70);
  const { length } = read.collected.problems;
  return length === 0 ? '' : pc.yellow(`${count(length, 'part')} not read, see below`);
}

/** Troubles with parts of one source that are named, and of all. */
const NAMED_PARTS = { ofOne: 3, ofAll: 30 };

/** `part    paper: https://paper.example/story: no such page (HTTP 404)`: articles and pages that sources which were read held back. */
function partLines({ reads }: Summary): string[] {
  const lines = reads.filter(wentWell).flatMap(({ watcher, collected }) => {
    const named = collected.problems.slice(0, NAMED_PARTS.ofOne).map(({ message }) => printable(message));
    const more = collected.problems.length - named.length;
    return [...named, ...(more > 0 ? [`and ${more} more`] : [])].map((words) => `part    ${watcher.id}: ${words}`);
  });
  const left = lines.length - NAMED_PARTS.ofAll;
  return left > 0 ? [...lines.slice(0, NAMED_PARTS.ofAll), `and ${count(left, 'line')} more; --json has all`] : lines;
}

function sourceRow(read: Read, taken: readonly Taken[]): string[] {
  const { watcher, collected } = read;
  const said = verdictWords(countVerdicts(judgementsOf(taken.filter(({ document }) => document.watcher === watcher.id))));
  const outcome = wentWell(read) ? collected.outcome : pc.red(collected.outcome);
  return [watcher.id, outcome, String(collected.items), String(collected.documents.length), said || troubleWords(read)];
}

function sourceTable({ reads, taken }: Summary): string {
  const [first] = reads;
  if (first && reads.length > LISTED && !reads.some(wentWell)) {
    return `None of ${reads.length} sources could be read; ${first.watcher.id}: ${reasonOf(first)}\nIs this machine online?`;
  }
  const shown = reads.length <= LISTED ? reads : reads.filter((read) => !wentWell(read) || read.collected.documents.length > 0);
  const rows = shown.map((read) => sourceRow(read, taken));
  return rows.length === 0 ? '' : table(['source', 'result', 'items', 'new', 'said'].map(pc.bold), rows);
}

/** What has decided how it is told, and who says so by now, as its mail counts them: others may have reported it since. */
function reasonWords({ reason, reports }: Noted): string {
  const said = countVoices((reports ?? []).map(({ source }) => source));
  return said.official + said.press < 2 ? reason : `${reason}; by now ${phrasebook('en').voices(said)}`;
}

/** Something to tell; the reports of it, where they are known. */
type Noted = Told & Partial<Pick<Alert, 'reports'>>;

/** `alert   Japan–Italy ACSA: signed -> in force (5 Sep 2025)` and, under it, why it goes that way. */
export function noticeLines(notices: readonly Noted[]): string[] {
  const alertsFirst = [...notices].sort((a, b) => Number(b.delivery === 'alert') - Number(a.delivery === 'alert'));
  return alertsFirst.map((notice) => {
    const where = notice.delivery === 'alert' ? pc.green('alert ') : notice.delivery.padEnd(6);
    return `${where}  ${noticeLine(notice)}\n        ${pc.dim(reasonWords(notice))}`;
  });
}

/** What a document says of one commitment, and what was told for it. */
type Said = Pick<Taken, 'document' | 'notices'> & { readonly judgement: Judgement };

/** True where what it says was told, or is to be: as a dispute, or as a confirmation. */
function isTold({ document, notices, judgement }: Said): boolean {
  return notices.some(
    ({ commitment, delivery, documents }) =>
      commitment === judgement.commitment && delivery !== 'none' && documents.includes(document.id),
  );
}

/** True for hearsay that the policy puts into digests; what a first read finds of it is old. */
function isKept({ document, judgement: { verdict } }: Said, { reads }: Summary, { policy }: Config): boolean {
  if (verdict !== 'rumour' && verdict !== 'denial') return false;
  return policy[verdict] === 'digest' && !reads.some(({ watcher, first }) => first && watcher.id === document.watcher);
}

/** Hearsay that waits for the digest, and what came to nothing, in counts: nobody need wonder whether it was looked at. */
function quietLines(summary: Summary, { config }: Project): string {
  const { taken } = summary;
  const said = taken.flatMap(({ judgements, ...one }) => judgements.map((judgement): Said => ({ ...one, judgement })));
  const untold = said.filter((one) => !isTold(one));
  const kept = untold.filter((one) => isKept(one, summary, config));
  const waiting = verdictWords(countVerdicts(kept.map(({ judgement }) => judgement)));
  return [
    waiting && `For the digest: ${waiting}.`,
    quietLine(
      taken,
      untold.filter((one) => !kept.includes(one)).map(({ judgement }) => judgement),
    ),
  ]
    .filter(Boolean)
    .join('\n');
}

function quietLine(taken: readonly Taken[], quiet: readonly Judgement[]): string {
  const nothing = taken.filter(({ judgements, known }) => judgements.length === 0 && !known).length;
  const elsewhere = taken.filter(({ known }) => known).length;
  const parts = [
    verdictWords(countVerdicts(quiet), ['rumour', 'denial', 'restates', 'mention']),
    nothing === 0 ? '' : `${count(nothing, 'document')} naming nothing that is tracked`,
    elsewhere === 0 ? '' : `${count(elsewhere, 'document')} known already, from a run before or beside this one`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : `Stayed quiet: ${parts.join('; ')}.`;
}

/** `source  jp-mod-news: fails since 2025-09-05 14:30 (HTTP 500)`: what has begun or ended in this run. */
function healthLines({ health }: Summary, { config }: Project): string[] {
  return health.map((notice) => {
    const reason = printable(notice.reason).replace(/^https?:\/\/\S+: /, '');
    const words = `${healthWords(notice)}, since ${instantWords(notice.since, config.zone)}${reason ? ` (${clip(reason, 70)})` : ''}`;
    return `source  ${isTroubled(notice.to) ? pc.red(words) : words}`;
  });
}

function sourceLine({ reads }: Summary): string {
  const good = reads.filter(wentWell).length;
  if (reads.length === 0) return 'No source is due. --all reads them all the same.';
  const failed = reads.length - good;
  return `${count(good, 'source')} read${failed === 0 ? '' : `, ${pc.red(`${failed} failed`)}`}.`;
}

/** Recipients of one trouble that are named. */
const NAMED = 3;

/** What was sent, way by way, and what could not be; empty where there was nothing to send. */
export function mailLine({ delivered }: Pick<Summary, 'delivered'>, { config }: Project): string {
  const mailWay = config.smtp ? `by ${config.smtp.host}` : `to ${config.outbox}/`;
  const ways = new Set(delivered.sent.map(({ to }) => wayOf(to)));
  const sent = [...ways].map((way) => {
    const messages = delivered.sent.filter(({ to }) => wayOf(to) === way);
    return way === MAIL ? sentLine('mail', messages, mailWay) : sentLine('message', messages, `to the channel ${way}`);
  });
  return [...sent, ...problemLines(delivered.problems)].join('\n');
}

/** `2 mails with 3 alerts and 1 digest sent to state/outbox/.` */
function sentLine(word: string, sent: readonly Sent[], where: string): string {
  const digests = sent.filter(({ isDigest }) => isDigest).length;
  const others = sent.length - digests;
  const alerts = countAlerts(sent);
  const told = alerts === 0 ? '' : ` with ${count(alerts, 'alert')}`;
  const parts = [others === 0 ? '' : `${count(others, word)}${told}`, digests === 0 ? '' : count(digests, 'digest')];
  return `${parts.filter(Boolean).join(' and ')} sent ${where}.`;
}

/** One line for each trouble, with those whom it kept from hearing. */
function problemLines(problems: readonly Problem[]): string[] {
  return [...new Set(problems.map(({ message }) => message))].map((message) => {
    const all = problems.filter((problem) => problem.message === message);
    const who = [...new Set(all.map(({ subject }) => printable(subject)))];
    const more = who.length > NAMED ? ` and ${who.length - NAMED} more` : '';
    return pc.red(`Not sent to ${who.slice(0, NAMED).join(', ')}${more}: ${printable(message)}.`);
  });
}

/** The summary of a run for a terminal. */
export function summaryText(summary: Summary, project: Project): string {
  const changes = noticeLines(summary.notices);
  const nothing = summary.reads.some(wentWell)
    ? 'Nothing new in what was read.'
    : 'Nothing could be read: this says nothing about changes.';
  const parts = [
    sourceTable(summary),
    partLines(summary).join('\n'),
    changes.length > 0 ? changes.join('\n') : summary.reads.length > 0 ? nothing : '',
    healthLines(summary, project).join('\n'),
    [sourceLine(summary), quietLines(summary, project), mailLine(summary, project)].filter(Boolean).join('\n'),
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** `2025-09-05 14:30  Pact in force  https://paper.example/1`: documents, a row each, times in `zone`. */
export function documentTable(documents: readonly Document[], zone: string): string {
  const rows = documents.map(({ published, title, url }) => [
    instantWords(published, zone),
    clip(printable(title), 70),
    clip(printable(url), 70),
  ]);
  return table(['published', 'title', 'address'].map(pc.bold), rows);
}

/** Documents of one source that a trial lists. */
const TRIED = 10;

/** What the sources brought that are tried by name, the newest first: whether titles, times and addresses are right is for a person to see. */
export function triedText({ reads }: Summary, zone: string): string {
  const tried = reads.filter(({ collected }) => collected.documents.length > 0);
  return tried
    .map(({ watcher, collected: { documents } }) => {
      const newest = documents.slice(-TRIED).reverse();
      const head = `\n${watcher.id}: ${count(documents.length, 'document')}${newest.length < documents.length ? ', the newest' : ''}`;
      return `${pc.bold(head)}\n${documentTable(newest, zone)}\n`;
    })
    .join('');
}

/** The mails that a dry run would have sent. */
export function dryRunText(messages: readonly Message[]): string {
  const mails = messages.map(({ to, subject, text }) => `\n${pc.bold(`To: ${to}\nSubject: ${subject}`)}\n\n${text}`);
  return ['\nDry run: nothing was stored, nothing was sent.', ...mails].join('\n');
}

/** The summary of a run for programs: counts per source, everything that was to be told, every problem. */
export function summaryJson({ at, reads, taken, health, delivered, problems, ...summary }: Summary): unknown {
  const sources = reads.map(({ watcher, collected, first }) => ({
    watcher: watcher.id,
    outcome: collected.outcome,
    first,
    items: collected.items,
    documents: collected.documents.length,
  }));
  const { mails, alerts } = delivered;
  // What the ledger and the papers say at length is asked of other commands.
  const left = { seed: undefined, events: undefined, reports: undefined, said: undefined };
  const notices = summary.notices.map((notice) => ({ ...notice, ...left }));
  return {
    at,
    sources,
    documents: taken.length,
    verdicts: countVerdicts(judgementsOf(taken)),
    notices,
    health,
    mails,
    alerts,
    problems,
  };
}
