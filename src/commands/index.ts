// The verbs of the command line, in the order of --help. A command loads what it needs itself and nothing of the others: half of a start was that.

import type { Command } from 'commander';

/** Commands of one file, and how it is loaded. */
export interface Entry {
  readonly names: readonly string[];
  readonly load: () => Promise<(program: Command) => void>;
}

export const COMMANDS: readonly Entry[] = [
  { names: ['check'], load: async () => (await import('./check.js')).checkCommand },
  { names: ['run'], load: async () => (await import('./run.js')).runCommand },
  { names: ['board'], load: async () => (await import('./board.js')).boardCommand },
  { names: ['status'], load: async () => (await import('./status.js')).statusCommand },
  { names: ['watchers'], load: async () => (await import('./watchers.js')).watchersCommand },
  { names: ['history'], load: async () => (await import('./history.js')).historyCommand },
  { names: ['review'], load: async () => (await import('./review.js')).reviewCommand },
  { names: ['digest'], load: async () => (await import('./digest.js')).digestCommand },
  { names: ['outbox'], load: async () => (await import('./outbox.js')).outboxCommand },
  { names: ['mute', 'unmute'], load: async () => (await import('./mute.js')).muteCommand },
  { names: ['notify'], load: async () => (await import('./notify.js')).notifyCommand },
  { names: ['export'], load: async () => (await import('./export.js')).exportCommand },
  { names: ['seed'], load: async () => (await import('./seed.js')).seedCommand },
  { names: ['backup', 'restore'], load: async () => (await import('./backup.js')).backupCommand },
  { names: ['explain'], load: async () => (await import('./explain.js')).explainCommand },
  { names: ['copy'], load: async () => (await import('./copy.js')).copyCommand },
  { names: ['validate'], load: async () => (await import('./validate.js')).validateCommand },
  { names: ['doctor'], load: async () => (await import('./doctor.js')).doctorCommand },
  { names: ['config'], load: async () => (await import('./config.js')).configCommand },
  { names: ['init'], load: async () => (await import('./init.js')).initCommand },
  { names: ['add'], load: async () => (await import('./add.js')).addCommand },
  { names: ['import'], load: async () => (await import('./import.js')).importCommand },
  { names: ['ingest'], load: async () => (await import('./ingest.js')).ingestCommand },
  { names: ['try'], load: async () => (await import('./try.js')).tryCommand },
  { names: ['rederive'], load: async () => (await import('./rederive.js')).rederiveCommand },
  { names: ['analyze'], load: async () => (await import('./analyze.js')).analyzeCommand },
  { names: ['replay'], load: async () => (await import('./replay.js')).replayCommand },
  { names: ['demo'], load: async () => (await import('./demo.js')).demoCommand },
];

/** The verb on a command line; undefined where it asks for help, for the version or for nothing that there is. */
export function verbOf(args: readonly string[]): string | undefined {
  const [first, ...rest] = args;
  if (first === '--config') return verbOf(rest.slice(1));
  return first?.startsWith('--config=') ? verbOf(rest) : first;
}

/** Makes the command that is asked for known to the parser; all of them where none is, for help and hints name them all. */
export async function registerCommands(program: Command, args: readonly string[]): Promise<void> {
  const verb = verbOf(args);
  if (verb === '--version' || verb === '-V') return;
  const asked = COMMANDS.filter(({ names }) => verb !== undefined && names.includes(verb));
  for (const { load } of asked.length > 0 ? asked : COMMANDS) (await load())(program);
  program.hook('preAction', async (_program, command) => (await import('./common.js')).noteCall(command));
}
