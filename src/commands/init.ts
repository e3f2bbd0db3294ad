// init: asks a few questions and writes a commented pactwatch.yaml to begin with. Overwrites nothing.

import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { stringify } from 'yaml';
import { CONFIG_FILE, loadConfig } from '../config.js';
import { configFile, hint, UsageError } from './common.js';
import { makeFolder } from '../shared/folders.js';

/** What is asked; each can be given as an option. */
interface Answers {
  readonly recipient: string;
  readonly operator: string;
  readonly zone: string;
  /** host or host:port; empty: mails go to files. */
  readonly smtp: string;
  readonly from: string;
}

type InitOptions = Partial<Answers>;

const hereZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Asks one thing; what is given on the command line is not asked. */
type Ask = (given: string | undefined, question: string, preset: string) => Promise<string>;

async function answersOf(options: InitOptions, ask: Ask): Promise<Answers> {
  const recipient = await ask(options.recipient, 'Who is told of changes? (mail address)', 'reader@localhost');
  const operator = await ask(options.operator, 'Who is told when a source fails? (mail address)', recipient);
  const zone = await ask(options.zone, 'In which time zone are days counted?', hereZone());
  const smtp = await ask(options.smtp, 'Mail server, host:port? (empty: mails become files in state/outbox)', '');
  const from = smtp === '' ? '' : await ask(options.from, 'From which address do mails come?', recipient);
  return { recipient, operator, zone, smtp, from };
}

/** A value as YAML writes it on one line, quoted where it must be. */
function scalar(value: string | number): string {
  return stringify(value).trim();
}

function smtpLines({ smtp, from }: Answers): string {
  if (smtp === '')
    return '# smtp: {host: smtp.example.org, port: 587, from: pactwatch@example.org}   # absent: mails become files';
  const [, host = smtp, port = '587'] = /^(.*?)(?::(\d+))?$/.exec(smtp) ?? [];
  return ['smtp:', `  host: ${scalar(host)}`, `  port: ${port}`, `  secure: ${port === '465'}`, `  from: ${scalar(from)}`].join(
    '\n',
  );
}

/** The file, with what else can be set in comments. */
export function starter(answers: Answers): string {
  return `# Settings of pactwatch. pactwatch config shows all that is in force, pactwatch validate checks it.

# Days in mails and tables are counted here.
zone: ${scalar(answers.zone)}

# Who is told. Each may choose: receive: immediate | digest | both, commitments, tags, kinds, quiet hours, language.
recipients:
  - address: ${scalar(answers.recipient)}

# Told once when a source fails or goes quiet, once when it is back.
operator: ${scalar(answers.operator)}

# A login comes from the environment: PACTWATCH_SMTP_USER and PACTWATCH_SMTP_PASSWORD.
${smtpLines(answers)}

# When digests go out, in the zone of each recipient; empty: send also when there is nothing new.
digest: {every: day, at: "08:00", empty: skip}

# Publishers can reach you: this goes into the User-Agent.
# contact: https://example.org/about-us

# Raw bodies of what was read are kept so long; those that the ledger rests on stay for ever.
keep_copies: 180d

# pactwatch run: where /healthz, /readyz and /metrics are answered, and backups.
run:
  listen: 127.0.0.1:8321
  # backup: {folder: state/backups, every: 1d, keep: 7}
`;
}

/** Asks on the terminal; elsewhere nobody could answer, and the presets stand. */
async function ask(options: InitOptions): Promise<Answers> {
  if (!process.stdin.isTTY) return answersOf(options, async (given, _question, preset) => given ?? preset);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await answersOf(options, async (given, question, preset) => {
      if (given !== undefined) return given;
      return (await terminal.question(`${question}${preset === '' ? '' : ` [${preset}]`} `)).trim() || preset;
    });
  } finally {
    terminal.close();
  }
}

async function run(options: InitOptions, command: Command): Promise<void> {
  const file = configFile(command) ?? CONFIG_FILE;
  if (existsSync(file)) throw new UsageError(`${file} is there already: nothing is overwritten (expected a folder without one)`);
  if (options.recipient === undefined && !process.stdin.isTTY)
    throw new UsageError('nobody is here to answer (expected --recipient ADDRESS at least, where this is no terminal)');
  await writeFile(file, starter(await ask(options)), { flag: 'wx' });
  const { faults, config } = await loadConfig(file, process.env);
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    await rm(file);
    throw new UsageError(`nothing was written:\n${errors.map(({ path, message }) => `${path}  ${message}`).join('\n')}`);
  }
  // Empty folders are right, missing ones a fault: somebody may have called pactwatch from elsewhere.
  for (const folder of [config.seeds, config.watchers]) makeFolder(folder);
  console.log(
    `${file} is written. What is tracked goes into ${config.seeds}/, where it is looked for into ${config.watchers}/. Next:
${hint(`  pactwatch add URL  a source: its file is proposed
  pactwatch doctor   is everything there?
  pactwatch check    a first look
  pactwatch run      and then by itself`)}`,
  );
}

export function initCommand(program: Command): void {
  program
    .command('init')
    .description('ask a few questions and write a commented pactwatch.yaml; overwrites nothing')
    .option('--recipient <address>', 'who is told of changes')
    .option('--operator <address>', 'who is told when a source fails (default: the recipient)')
    .option('--zone <zone>', 'time zone in which days are counted (default: this machine\u2019s)')
    .option('--smtp <host:port>', 'mail server; without one mails become files in state/outbox')
    .option('--from <address>', 'address that mails come from (default: the recipient)')
    .addHelpText(
      'after',
      `
What is not given is asked, where there is a terminal.

Examples:
  pactwatch init
  pactwatch init --recipient desk@example.org --zone Europe/Rome --smtp smtp.example.org:587 --from pactwatch@example.org`,
    )
    .action(run);
}
