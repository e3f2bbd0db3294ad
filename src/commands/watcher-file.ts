// Proposed watcher files: commented YAML that passes the schema, named by an id that is free.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { canonicalUrl } from '../collect/identity.js';
import { loadKinds } from '../collect/kind.js';
import type { Project } from '../config.js';
import { watcherSchema, type Watcher } from '../domain/watcher.js';
import { formatFault } from '../shared/faults.js';
import { printable } from '../shared/terminal.js';
import { parseYaml } from '../shared/yaml.js';
import { UsageError } from './common.js';

/** What is known of a source before a person has looked at it. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly kind: string;
  readonly url: string;
  readonly language?: string | undefined;
  readonly options?: Readonly<Record<string, string>>;
  /** How it came about, for the first line. */
  readonly origin: string;
}

/** A proposed file and the watcher that it describes. */
export interface Proposal {
  readonly file: string;
  readonly yaml: string;
  readonly watcher: Watcher;
}

/** Where days are counted that a source prints without a zone, as far as its language tells. */
const ZONES: Readonly<Record<string, string>> = { it: 'Europe/Rome', ja: 'Asia/Tokyo' };

/** Column at which comments begin, where there is room. */
const COMMENTS = 29;

/** One line of the file. Flow style, without its outer braces: what is safe inside them is safe in a file of its own. */
function entry(key: string, value: unknown, comment?: string): string {
  const flow = stringify({ [key]: value }, { lineWidth: 0, collectionStyle: 'flow' }).trim();
  const line = flow.replace(/^\{ /, '').replace(/ \}$/, '');
  return comment ? `${line.padEnd(COMMENTS)} # ${comment}` : line;
}

function yamlOf({ id, name, publisher, kind, url, language, options = {}, origin }: Draft): string {
  const zone = ZONES[language ?? ''];
  return [
    `# ${printable(origin)}. Look it over: what is guessed says so.`,
    entry('id', id),
    entry('name', printable(name) || id),
    entry('publisher', printable(publisher) || id, 'who speaks'),
    '# owner: ...                  # who counts as one voice, where several titles belong to one house',
    '# official_of: JP             # only for a government or a body that is a party',
    entry('kind', kind),
    entry('url', url),
    language ? entry('language', language) : '# language: en',
    entry('zone', zone ?? 'UTC', zone ? 'guessed from the language' : 'where days without a zone are counted'),
    entry('every', '2h'),
    '# expect_every: 3d            # quieter than that is worth a notice',
    '# access: ...                 # terms, robots.txt, refusals seen',
    ...(Object.keys(options).length > 0 ? [entry('options', options)] : []),
    '',
  ].join('\n');
}

/** Lower-case letters, digits and hyphens of a name; empty where it has none (a Japanese one). */
export function slug(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  return letters
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-$/, '');
}

/** An id for a source: by its publisher's name, else by its host; numbered where others have it. */
export function freeId(publisher: string, url: string, taken: ReadonlySet<string>): string {
  const host = URL.canParse(url) ? new URL(url).host.replace(/^www\d?\./, '').replace(/:\d+$/, '') : '';
  const base = slug(publisher) || slug(host) || 'source';
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  return id;
}

/** Why an address cannot stand in a watcher's file, in the words of its schema; undefined where it can. */
export function addressFault(url: string): string | undefined {
  return watcherSchema.shape.url.safeParse(url).error?.issues[0]?.message;
}

/** An address as it may be shown: its login left out. */
export function withoutLogin(url: string): string {
  return url.replace(/(:\/\/)[^/@\s]*@/, '$1***@');
}

/** The watcher that reads an address already. */
export function watcherOf(url: string, watchers: readonly Watcher[]): Watcher | undefined {
  return watchers.find((watcher) => watcher.url !== undefined && canonicalUrl(watcher.url) === canonicalUrl(url));
}

/** The file for a draft. What the schema refuses is a fault of ours: drafts are made to pass. */
export async function propose(draft: Draft, folder: string): Promise<Proposal> {
  const file = join(folder, `${draft.id}.yaml`);
  const yaml = yamlOf(draft);
  const { files, faults } = parseYaml(file, yaml, watcherSchema);
  const kind = (await loadKinds()).get(draft.kind);
  const optionFaults = kind ? (files[0]?.check(['options'], kind.options) ?? []) : [];
  const [fault] = [...faults, ...optionFaults];
  const [read] = files;
  if (!read || fault) throw new Error(`a proposed watcher is wrong: ${fault ? formatFault(fault) : file}\n${yaml}`);
  return { file, yaml, watcher: read.value };
}

/** Writes a proposed file; one that is there is never overwritten. */
export async function writeProposal({ file, yaml }: Proposal): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, yaml, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(
      error.code === 'EEXIST'
        ? `${file} is there already, and stays as it is (expected another --id)`
        : `${file} cannot be written (${String(error.code)})`,
    );
  }
}

/** Ids that are taken: of watchers, and of files that have faults. */
export function takenIds({ watchers, faults }: Pick<Project, 'watchers' | 'faults'>): Set<string> {
  const files = faults.map(({ file }) => /([^/\\]+)\.ya?ml$/.exec(file)?.[1] ?? '');
  return new Set([...watchers.map(({ id }) => id), ...files]);
}
