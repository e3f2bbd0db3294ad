// Files of seeds that we write: new ones, and new baselines in those that are there; their comments and order stay.

import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Document, isMap, isNode, isSeq, type Node, parseDocument, stringify, type YAMLSeq } from 'yaml';
import { loadKinds } from '../collect/kind.js';
import { FaultyFiles, loadSeeds, type Project } from '../config.js';
import { checkTogether } from '../consistency.js';
import { type Commitment, seedSchema } from '../domain/seed.js';
import type { Accepted } from '../export/baseline.js';
import { makeFolder } from '../shared/folders.js';
import { parseYaml } from '../shared/yaml.js';

/** How the files are written: long lines stay whole, lists in one line have no blanks inside their brackets. */
const FORM = { lineWidth: 0, flowCollectionPadding: false } as const;

/** The list at a place of the file, made where there is none. */
function listAt(document: Document, path: readonly string[]): YAMLSeq {
  const list = document.getIn(path, true);
  if (isSeq(list)) return list;
  document.setIn(path, document.createNode([]));
  return document.getIn(path, true) as YAMLSeq;
}

/** Takes what is certain of a commitment into the text of its seed; comments and order stay. */
export function acceptInto(text: string, { expected }: Commitment, certain: Accepted): string {
  const document = parseDocument(text);
  document.setIn(['baseline', 'as_of'], certain.as_of);
  document.setIn(['baseline', 'status'], certain.status);
  const become = addEvents(document, certain.added);
  for (const [at, step] of [...expected.entries()].reverse()) {
    if (certain.expected.includes(step)) continue;
    const same = certain.added.findIndex(({ status, party }) => status === step.status && party === step.party);
    handOver(document.getIn(['expected', at], true), become[Math.max(same, 0)]);
    document.deleteIn(['expected', at]);
  }
  const left = document.getIn(['expected'], true);
  if (isSeq(left) && left.items.length === 0 && !isNoted(document, left)) document.deleteIn(['expected']);
  return document.toString(FORM);
}

function addEvents(document: Document, added: Accepted['added']): Node[] {
  if (added.length === 0) return [];
  const list = listAt(document, ['baseline', 'events']);
  const nodes = added.map((one) => document.createNode(one, { flow: list.flow !== true }));
  for (const node of nodes) list.add(node);
  return nodes;
}

/** What a person noted on a step goes with it, to the event that it has become. */
function handOver(step: unknown, event: Node | undefined): void {
  if (!isNode(step) || !event) return;
  const notes = [step.commentBefore, step.comment, event.commentBefore].filter((note) => note);
  if (notes.length > 0) event.commentBefore = notes.join('\n');
}

/** True where a person has noted something on the list of steps itself. */
function isNoted({ contents }: Document, list: YAMLSeq): boolean {
  const pair = isMap(contents) ? contents.items.find(({ value }) => value === list) : undefined;
  return [isNode(pair?.key) && pair.key.commentBefore, list.commentBefore, list.comment].some(Boolean);
}

/** Writes a file as a whole or not at all; one that is there is replaced. Throws what the system says. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const draft = `${file}.part`;
  makeFolder(dirname(file));
  try {
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** A seed without what says nothing: empty lists and words that nobody gave. */
function sparse(seed: Commitment): Record<string, unknown> {
  const isEmpty = (value: unknown) =>
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(seed).filter(([key, value]) => key === 'parties' || !isEmpty(value)));
}

/** The text of a file for a seed. */
function seedText(seed: Commitment, origin: string): string {
  return `# Imported from ${origin.replaceAll(/[\r\n]/g, ' ')}.\n${stringify(sparse(seed), { ...FORM, collectionStyle: 'any' })}`;
}

/** The text of a file with another baseline, and with the steps that are expected from it on. */
function withBaseline(text: string, { baseline, expected }: Commitment): string {
  const document = parseDocument(text);
  document.setIn(['baseline'], document.createNode(baseline));
  if (expected.length > 0) document.setIn(['expected'], document.createNode(expected));
  else document.deleteIn(['expected']);
  return document.toString(FORM);
}

/** A seed, and the file that would state it. */
export interface SeedProposal {
  readonly seed: Commitment;
  readonly file: string;
  /** For people: what becomes of the file. */
  readonly what: string;
  /** What would stand in it; undefined where it stays as it is. */
  readonly text?: string;
}

/** The file of a seed: the one that is there, else the one that would be made. */
export function seedFile(folder: string, id: string): string {
  const files = ['yaml', 'yml'].map((ending) => join(folder, `${id}.${ending}`));
  return files.find((file) => existsSync(file)) ?? join(folder, `${id}.yaml`);
}

async function proposeSeed(seed: Commitment, folder: string, { origin, update }: HowToPropose): Promise<SeedProposal> {
  const file = seedFile(folder, seed.id);
  if (!existsSync(file)) return { seed, file, what: 'new', text: seedText(seed, origin) };
  if (!update) return { seed, file, what: 'is there already: --update gives it this baseline' };
  const before = await readFile(file, 'utf8');
  const text = withBaseline(before, seed);
  return text === before ? { seed, file, what: 'as it is' } : { seed, file, what: 'new baseline', text };
}

interface HowToPropose {
  /** Where they come from, in words. */
  readonly origin: string;
  /** Seeds that are there get the baseline. */
  readonly update: boolean;
}

/** The files that would state seeds, right by themselves and beside the others; throws FaultyFiles where they would not be. */
export async function proposeSeeds(
  seeds: readonly Commitment[],
  { config }: Project,
  how: HowToPropose,
): Promise<SeedProposal[]> {
  const proposals = await Promise.all(seeds.map((seed) => proposeSeed(seed, config.seeds, how)));
  const read = proposals.flatMap(({ file, text }) => (text === undefined ? [] : [parseYaml(file, text, seedSchema)]));
  const written = new Set(proposals.flatMap(({ file, text }) => (text === undefined ? [] : [file])));
  const others = (await loadSeeds(config.seeds)).files.filter(({ file }) => !written.has(file));
  const today = new Date().toISOString().slice(0, 10);
  const together = checkTogether([...others, ...read.flatMap(({ files }) => files)], [], await loadKinds(), today);
  const faults = [...read.flatMap((one) => one.faults), ...together.filter(({ file }) => written.has(file))];
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new FaultyFiles(errors);
  return proposals;
}
