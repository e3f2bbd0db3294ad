// digest: what a recipient's next digest says, as text or in the browser; or sends it now.

import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { openPlans } from '../compare/plans.js';
import type { Project } from '../config.js';
import type { Recipient } from '../domain/audience.js';
import type { Digest } from '../domain/digest.js';
import { dayStart } from '../domain/hours.js';
import { unsubscribed } from '../domain/mutes.js';
import type { Message } from '../domain/stages.js';
import type { Instant } from '../domain/types.js';
import { contextFor, openChannel, renderDigest } from '../notify/index.js';
import { deliveryOf, runDigests } from '../pipeline.js';
import type { DigestMeans, Store } from '../record/store.js';
import { suggestion } from '../shared/faults.js';
import { EXIT, readSoundProject, UsageError } from './common.js';
import { openForReading, withMeans } from './means.js';
import { unsubscribedLines } from './mute.js';
import { mailLine } from './summary.js';

interface DigestOptions {
  readonly preview?: boolean;
  readonly send?: boolean;
  readonly since?: string;
  readonly to?: string;
  readonly html?: string;
  readonly open?: boolean;
  readonly json?: boolean;
}

/** A day in the zone of the settings, or an instant, as an instant. */
function sinceOf(since: string | undefined, zone: string): Instant | undefined {
  if (since === undefined) return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(since) && !Number.isNaN(Date.parse(since))) return dayStart(since, zone);
  if (/^\d{4}-\d\d-\d\dT/.test(since) && !Number.isNaN(Date.parse(since))) return new Date(since).toISOString();
  throw new UsageError(
    `--since: found "${since}" (expected a day such as 2025-09-05, or an instant such as 2025-09-05T08:00:00Z)`,
  );
}

/** Those that the command line means: one, or all who take digests. */
function chosen({ recipients }: Project, to: string | undefined): readonly Recipient[] {
  if (to === undefined) return recipients.filter(({ receive }) => receive !== 'immediate');
  const ids = recipients.map(({ id }) => id);
  const found = recipients.filter(({ id }) => id === to);
  if (found.length === 0) throw new UsageError(`--to: nobody is called "${to}" (${suggestion(to, ids)})`);
  return found;
}

/** The mail that would tell a digest to a reader now. */
export function renderedDigest(digest: Digest, project: Project, reader: Recipient, now: Instant): Message {
  const from = project.config.smtp?.from ?? 'pactwatch@localhost';
  return renderDigest(
    digest,
    contextFor(
      reader.id,
      from,
      deliveryOf(project, () => now),
    ),
  );
}

async function preview(project: Project, options: DigestOptions, means: DigestMeans): Promise<void> {
  const [reader] = chosen(project, options.to);
  if (!reader) throw new UsageError('nobody takes a digest (receive: digest or both)');
  const store = await openForReading(project.config);
  const since = sinceOf(options.since, project.config.zone);
  const digest = await store.previewDigest(reader, means, since).finally(() => store.close());
  if (options.json) return console.log(JSON.stringify(digest, null, 2));
  const { subject, text, html } = renderedDigest(digest, project, reader, means.now);
  console.log(`To: ${reader.id}\nSubject: ${subject}\n\n${text}`);
  const file = options.html ?? (options.open ? join(await mkdtemp(join(tmpdir(), 'pactwatch-')), 'digest.html') : undefined);
  if (file === undefined) return;
  await writeFile(file, html);
  console.log(`Written to ${file}.`);
  if (options.open) openInBrowser(file);
}

/** Hands a file to the program that this system opens it with; where there is none, its path has been printed. */
function openInBrowser(file: string): void {
  const [program, ...before] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform as string] ?? [
    'xdg-open',
  ];
  const child = spawn(program ?? 'xdg-open', [...before, file], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}

/** Those who have not unsubscribed; the others are named. */
async function stillTold(recipients: readonly Recipient[], store: Store, zone: string): Promise<Recipient[]> {
  const mutes = await store.mutes(new Date().toISOString());
  const gone = mutes.filter(({ recipient }) => recipients.some(({ id }) => id === recipient));
  for (const line of unsubscribedLines(gone, zone)) console.log(line);
  return recipients.filter(({ id }) => !unsubscribed(gone).has(id));
}

async function send(project: Project, options: DigestOptions): Promise<void> {
  const clock = () => new Date().toISOString();
  const recipients = chosen(project, options.to);
  const since = sinceOf(options.since, project.config.zone);
  const how = { channel: openChannel(project.config), clock };
  const delivered = await withMeans(project.config, how, async (means) =>
    runDigests(project, await stillTold(recipients, means.store, project.config.zone), means, since),
  );
  console.log(mailLine({ delivered }, project) || 'Nothing was sent.');
  if (delivered.problems.length > 0) process.exitCode = EXIT.someSourcesFailed;
}

async function run(options: DigestOptions, command: Command): Promise<void> {
  const project = await readSoundProject(command);
  if (options.send && options.preview) throw new UsageError('either --preview or --send');
  if (options.send) return send(project, options);
  await preview(project, options, { watchers: project.watchers, openPlans, now: new Date().toISOString() });
}

export function digestCommand(program: Command): void {
  program
    .command('digest')
    .description("show a recipient's next digest, or send digests now")
    .option('--preview', 'print it; changes nothing (what happens without --send)')
    .option('--send', 'write and send it now, due or not; what it tells is in no later one')
    .option('--since <when>', 'all since a day or an instant, whether a digest told it or not')
    .option('--to <recipient>', 'an address or channel (default: preview of the first, sending to all who take digests)')
    .option('--html <file>', 'write the preview as HTML too')
    .option('--open', 'open it in the browser')
    .option('--json', 'print the preview as JSON')
    .addHelpText(
      'after',
      `
Digests go out by themselves: check sends those whose hour has come (digest: in pactwatch.yaml), one for all that were missed.

Examples:
  pactwatch digest
  pactwatch digest --since 2025-09-01 --open
  pactwatch digest --send --to desk@example.org`,
    )
    .action(run);
}
