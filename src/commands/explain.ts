// explain: which rules fired on a document, which verdict followed, and why it was told or not.

import type { Command } from 'commander';
import pc from 'picocolors';
import { canonicalUrl } from '../collect/identity.js';
import { metOn, recall } from '../collect/memory.js';
import { compare } from '../compare/compare.js';
import type { Project } from '../config.js';
import { createReader } from '../detect/index.js';
import type { Source } from '../domain/alert.js';
import { openLedger } from '../domain/baseline.js';
import type { LedgerStep } from '../domain/ledger.js';
import type { Document, JudgedClaim, Judgement, Verdict } from '../domain/types.js';
import type { AlertState, ExplainedDocument, ExplainedEvent, Store } from '../record/store.js';
import { printable } from '../shared/terminal.js';
import { count, pick, readSoundProject, UsageError } from './common.js';
import { openForReading } from './means.js';
import { readInput } from './input.js';
import { instantWords, statusWords } from './words.js';

/** Why a document that added nothing was not told. */
const QUIET: Readonly<Record<Verdict, string>> = {
  change: 'told before by another document',
  upcoming: 'planned before by another document',
  rumour: 'fresh rumours wait for the digest; those that the first read of a source finds are old, and only counted',
  denial: 'it denies nothing that was told; fresh denials wait for the digest, those of a first read are only counted',
  restates: 'the ledger holds all of it already',
  mention: 'it says nothing about where the commitment stands',
};

function claimLines({ status, party, modality, date, isNew, event, confidence, evidence, rules }: JudgedClaim): string[] {
  const known = isNew ? 'new' : event === undefined ? 'known' : `known: ${event}`;
  return [
    `  ${modality} ${pc.bold(statusWords(status, party))}${date === null ? '' : ` ${date}`}  (${known}; confidence ${confidence.toFixed(2)})`,
    `    "${printable(evidence[0]?.text ?? '')}"`,
    `    rules: ${rules.join(' > ')}`,
  ];
}

/** What followed from a judgement; where nothing did, why it stayed quiet. */
export function reasonsOrQuiet({ verdict }: Judgement, reasons: readonly string[]): readonly string[] {
  return reasons.length > 0 ? reasons : [`no alert: ${QUIET[verdict]}`];
}

export function judgementLines(judgement: Judgement, why: readonly string[]): string[] {
  const { commitment, verdict, claims } = judgement;
  return [
    '',
    `${pc.bold(commitment)}: ${pc.bold(verdict)}`,
    ...claims.flatMap(claimLines),
    ...reasonsOrQuiet(judgement, why).map((reason) => `  -> ${reason}`),
  ];
}

export function sourceLines({ id, publisher, official, published, title, url }: Source): string[] {
  const voice = official ? 'official' : 'press';
  return [pc.bold(printable(title)), `${printable(publisher)} (${voice}), ${published}`, printable(url), `document ${id}`];
}

const NOTHING = ['', 'It names nothing that is tracked.'];

function entryReason({ type, event, why, delivery, n }: ExplainedEvent['entries'][number]): string {
  return `${delivery ?? 'no alert'}: entry ${n}, ${type} ${event}: ${why}`;
}

function dismissalReason({ event, at, who, why }: ExplainedEvent['entries'][number], zone: string): string {
  return `${event} was dismissed by ${printable(who.replace('person:', ''))} at ${instantWords(at, zone)}: ${printable(why)}`;
}

function alertReason({ kind, ...alert }: AlertState, zone: string): string {
  return `${kind === 'corrected' ? 'correction: ' : ''}${stateWords(alert, zone)}`;
}

function stateWords({ recipient, state, sentAt, attempts, nextAt, problem }: Omit<AlertState, 'kind'>, zone: string): string {
  const trouble = problem ? ` (${printable(problem.message)})` : '';
  switch (state) {
    case 'sent':
      return `sent to ${recipient} at ${instantWords(sentAt ?? nextAt, zone)}`;
    case 'kept':
      return `kept for the next digest of ${recipient}`;
    case 'muted':
      return `muted for ${recipient}`;
    case 'dropped':
      return `not told to ${recipient}: dropped, or without a point by the time of the digest`;
    case 'refused':
      return `refused for ${recipient}${trouble}`;
    case 'pending':
      // A way out that is closed for all counts as no try of one mail.
      return `waits for ${recipient}${attempts === 0 ? '' : `, tried ${count(attempts, 'time')}`}, next at ${instantWords(nextAt, zone)}${trouble}`;
  }
}

/** What followed from a judgement, one sentence each: entries of the ledger, dismissals that hold, how far its alerts have got. */
export function reasonsOf({ entries, dismissed, alerts }: ExplainedDocument['judgements'][number], zone: string): string[] {
  return [
    ...entries.map(entryReason),
    ...dismissed.map((one) => dismissalReason(one, zone)),
    ...alerts.map((one) => alertReason(one, zone)),
  ];
}

function documentText({ source, judgements }: ExplainedDocument, zone: string): string {
  const judged = judgements.flatMap((one) => judgementLines(one, reasonsOf(one, zone)));
  return [...sourceLines(source), ...(judgements.length === 0 ? NOTHING : judged)].join('\n');
}

function entryLines({ at, type, who, why, source, sentence, rules }: ExplainedEvent['entries'][number], zone: string): string[] {
  const voice = source && `${printable(source.publisher)} (${source.official ? 'official' : 'press'}), ${source.published}`;
  return [
    `  ${instantWords(at, zone)}  ${type} by ${printable(who)}: ${printable(why)}`,
    ...(source ? [`    ${printable(source.title)}`, `    ${voice}, document ${source.id}`, `    ${printable(source.url)}`] : []),
    ...(sentence === undefined ? [] : [`    "${printable(sentence)}"`, `    rules: ${rules.join(' > ')}`]),
  ];
}

function eventText({ commitment, event, entries, alerts }: ExplainedEvent, zone: string): string {
  const date = event.date === null ? '' : ` ${event.date}`;
  const standing = event.standing === undefined ? '' : `, ${pc.yellow(event.standing)}`;
  return [
    commitment.title,
    `${pc.bold(event.id)}: ${pc.bold(statusWords(event.status, event.party))}${date} (${event.modality}${standing})`,
    ...entries.flatMap((entry) => entryLines(entry, zone)),
    ...alerts.map((alert) => `  -> ${alertReason(alert, zone)}`),
  ].join('\n');
}

/** The documents whose address differs only in what does not count: scheme, www., tracking, closing slash. */
export async function explainAddress(what: string, store: Store): Promise<ExplainedDocument[]> {
  const canonical = canonicalUrl(what);
  const addresses = await store.addresses(canonical.replace(/[?#].*$/, ''));
  const same = addresses.filter((address) => canonicalUrl(address) === canonical);
  const explained = await Promise.all(same.map((address) => store.explain(address)));
  return explained.flatMap(({ documents }) => documents);
}

/** What became of an address that no document bears: a source has shown it, and what it said was known from another. */
async function foldedAway(what: string, { watchers }: Project, store: Store): Promise<string[]> {
  const memoryOf = await store.memories();
  const met = watchers.flatMap(({ id }) => {
    const day = metOn(recall(memoryOf(id)), what);
    return day === undefined ? [] : [`  ${id}, last on ${day}`];
  });
  if (met.length === 0) return [];
  return [
    [`${printable(what)}\nno document of its own: word for word what was read elsewhere before. Shown by`, ...met].join('\n'),
  ];
}

async function explainStored(what: string, command: Command): Promise<string[]> {
  const project = await readSoundProject(command);
  const store = await openForReading(project.config);
  try {
    const { documents, events } = await store.explain(what);
    const { zone } = project.config;
    const found = [...documents.map((one) => documentText(one, zone)), ...events.map((one) => eventText(one, zone))];
    if (found.length > 0) return found;
    if (project.commitments.some(({ id }) => id === what))
      throw new UsageError(
        `"${what}" is a commitment: pactwatch status ${what} shows where it stands, pactwatch history ${what} how it came there (expected a document or an event)`,
      );
    if (!URL.canParse(what)) return [];
    const variants = (await explainAddress(what, store)).map((one) => documentText(one, zone));
    return variants.length > 0 ? variants : await foldedAway(what, project, store);
  } finally {
    await store.close();
  }
}

/** What a step would do, and why. */
export function stepReason(step: LedgerStep): string {
  switch (step.type) {
    case 'add':
      return `${step.delivery}: ${step.reason}`;
    case 'attach':
      return step.tells ? `${step.tells.delivery}: ${step.tells.reason}` : `no alert: another report of ${step.event}`;
    case 'refine':
      return `no alert: dates ${step.event} more finely, ${step.date}`;
    case 'dispute':
      return `${step.delivery}: ${step.reason}`;
  }
}

/** Explains a document of a file against the seeds' baselines alone. */
async function explainFile(id: string, seeds: string, file: string): Promise<string[]> {
  const { commitments, documents } = await readInput(seeds, file);
  const document: Document = pick('document', documents, id);
  const { findings, problems } = createReader(commitments).read(document);
  const judged = findings.flatMap((finding) => {
    const { judgement, steps } = compare(finding, document, openLedger(pick('commitment', commitments, finding.commitment)));
    return judgementLines(judgement, steps.map(stepReason));
  });
  const troubles = problems.map(({ message }) => `\n${message}`);
  return [[...sourceLines(document), ...troubles, ...(findings.length === 0 ? NOTHING : judged)].join('\n')];
}

async function run(what: string, options: { seeds?: string; documents?: string }, command: Command): Promise<void> {
  const found = options.documents
    ? await explainFile(what, options.seeds ?? 'seeds', options.documents)
    : await explainStored(what, command);
  if (found.length === 0)
    throw new UsageError(`nothing is known of "${printable(what)}" (expected a document's id or address, or an event's id)`);
  console.log(found.join('\n\n'));
}

export function explainCommand(program: Command): void {
  program
    .command('explain')
    .description('why was I told of this, or why not? Rules, verdict and delivery of a document or an event')
    .argument('<what>', 'document id, its address, or event id')
    .option('--documents <file>', 'look in a JSON Lines file of documents instead of the store')
    .option('--seeds <folder>', 'with --documents: the seeds to hold it against (default: seeds)')
    .addHelpText(
      'after',
      `
Examples:
  pactwatch explain japan-italy-acsa:3
  pactwatch explain https://example.org/news/1
  pactwatch explain --seeds seeds --documents articles.jsonl article-17`,
    )
    .action(run);
}
