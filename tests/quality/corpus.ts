// The labelled corpus: loads its groups. `corpus/README.md` says how it was made and labelled.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { documentSchema } from '../../src/domain/document.js';
import { isPartialDate } from '../../src/domain/dates.js';
import { seedSchema, type Commitment } from '../../src/domain/seed.js';
import { STATUSES } from '../../src/domain/status.js';
import { MODALITIES, VERDICTS, type Document } from '../../src/domain/types.js';
import { formatFault } from '../../src/shared/faults.js';
import { parseJsonLines } from '../../src/shared/jsonl.js';
import { loadYamlFolder } from '../../src/shared/yaml.js';

export const CORPUS = fileURLToPath(new URL('corpus/', import.meta.url));

const partialDate = z.string().refine(isPartialDate);

const labelSchema = z.object({
  commitment: z.string(),
  verdict: z.enum(VERDICTS),
  alt_verdicts: z.array(z.enum(VERDICTS)).default([]),
  claims: z.array(
    z.object({
      status: z.enum(STATUSES),
      modality: z.enum(MODALITIES),
      date: partialDate.nullable(),
      new: z.boolean(),
    }),
  ),
});

const eventSchema = z.object({
  commitment: z.string(),
  status: z.enum(STATUSES),
  date: partialDate.nullable(),
  also: z.array(z.enum(STATUSES)).default([]),
  documents: z.array(z.string()),
});

const extrasSchema = z.object({
  labels: z.array(labelSchema),
  /** Of pairs: which two belong together, what differs, and whose commitments they are judged against. */
  pair: z.string().optional(),
  flips: z.string().optional(),
  group: z.string().optional(),
});

/** What a person says that a document says of one commitment. */
export type Label = z.infer<typeof labelSchema>;

/** An event that a perfect monitor alerts on once. */
export type ExpectedEvent = z.infer<typeof eventSchema>;

export type LabelledDocument = Document & z.infer<typeof extrasSchema>;

/** Documents that are judged against the same commitments. */
export interface Group {
  /** `dev/en/seed`, `heldout/it/...`, `pairs/ja/seed`, `quiet/en`. */
  readonly name: string;
  readonly set: string;
  readonly lang: string;
  readonly commitments: readonly Commitment[];
  readonly documents: readonly LabelledDocument[];
  /** Empty where the group is not for replaying. */
  readonly events: readonly ExpectedEvent[];
}

const labelledSchema: z.ZodType<LabelledDocument> = z.intersection(documentSchema, extrasSchema);

function read<T>(path: string, parse: (text: string) => T, absent: T): T {
  return existsSync(path) ? parse(readFileSync(path, 'utf8')) : absent;
}

function readDocuments(path: string): LabelledDocument[] {
  const { values, faults } = parseJsonLines(path, readFileSync(path, 'utf8'), labelledSchema);
  if (faults.length > 0) throw new Error(faults.map(formatFault).join('\n'));
  return values;
}

async function readCommitments(...folders: string[]): Promise<Commitment[]> {
  const loaded = await Promise.all(folders.map((folder) => loadYamlFolder(folder, seedSchema)));
  const faults = loaded.flatMap((one) => one.faults);
  if (faults.length > 0) throw new Error(faults.map(formatFault).join('\n'));
  return loaded.flatMap(({ files }) => files.map(({ value }) => value));
}

function folders(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Groups of `dev`, `own` or `heldout`: a folder each, with commitments, documents and events of its own. */
async function loadWholeGroups(set: string, lang: string): Promise<Group[]> {
  const groups = folders(`${CORPUS}${set}/${lang}`).filter((group) =>
    existsSync(`${CORPUS}${set}/${lang}/${group}/documents.jsonl`),
  );
  return Promise.all(
    groups.map(async (group) => {
      const path = `${CORPUS}${set}/${lang}/${group}`;
      return {
        name: `${set}/${lang}/${group}`,
        set,
        lang,
        commitments: await readCommitments(`${path}/commitments`),
        documents: readDocuments(`${path}/documents.jsonl`),
        events: read(`${path}/events.json`, (text) => z.array(eventSchema).parse(JSON.parse(text)), []),
      };
    }),
  );
}

/** Minimal pairs: judged against the development commitments that they name. */
async function loadPairs(lang: string): Promise<Group[]> {
  const path = `${CORPUS}pairs/${lang}/documents.jsonl`;
  const documents = existsSync(path) ? readDocuments(path) : [];
  const groups = [...new Set(documents.map(({ group }) => group ?? 'seed'))].sort();
  return Promise.all(
    groups.map(async (group) => ({
      name: `pairs/${lang}/${group}`,
      set: 'pairs',
      lang,
      commitments: await readCommitments(`${CORPUS}dev/${lang}/${group}/commitments`),
      documents: documents.filter((document) => (document.group ?? 'seed') === group),
      events: [],
    })),
  );
}

/** Everyday documents on other matters: judged against everything that the development groups track today. */
async function loadQuiet(lang: string): Promise<Group[]> {
  const path = `${CORPUS}quiet/${lang}/documents.jsonl`;
  if (!existsSync(path)) return [];
  const tracked = ['seed', 'others'].map((group) => `${CORPUS}dev/${lang}/${group}/commitments`);
  const commitments = await readCommitments(...tracked);
  return [{ name: `quiet/${lang}`, set: 'quiet', lang, commitments, documents: readDocuments(path), events: [] }];
}

/** The sets of the corpus, in the order of reports. Single documents of `heldout` are never shown: it stays unseen. */
export const SETS = ['dev', 'own', 'mixed', 'heldout', 'pairs', 'quiet'] as const;

export type CorpusSet = (typeof SETS)[number];

/** The groups of one set, in order of language and name. A set or language that is not there yet has none. */
export async function loadGroups(set: CorpusSet): Promise<Group[]> {
  const load = {
    dev: loadWholeGroups,
    own: loadWholeGroups,
    mixed: loadWholeGroups,
    heldout: loadWholeGroups,
    pairs: (_: string, lang: string) => loadPairs(lang),
    quiet: (_: string, lang: string) => loadQuiet(lang),
  };
  const groups = await Promise.all(folders(`${CORPUS}${set}`).map((lang) => load[set](set, lang)));
  return groups.flat();
}
