// Baselines from elsewhere: an export of ours (JSON), seeds in YAML or JSON, or a table of events (CSV), as seeds to be written.

import { z } from 'zod';
import { FaultyFiles } from '../config.js';
import { isPartialDate, lastDay } from '../domain/dates.js';
import { headline } from '../domain/headline.js';
import { type Commitment, seedSchema } from '../domain/seed.js';
import type { LedgerEvent } from '../domain/types.js';
import { columnsOf, type CsvRow, parseCsv } from '../shared/csv.js';
import { describeIssue, type Fault, valueAt } from '../shared/faults.js';
import { parseYaml } from '../shared/yaml.js';

/** Columns of a table that make an event, beside those of the commitment; others (as in our own exports) are left aside. */
export const COLUMNS =
  'commitment, title, kind, parties, status, date, party, summary; also name, follow, as_of, modality, body, source, source_title, publisher, published';

const exportSchema = z
  .object({ commitments: z.array(z.object({ seed: seedSchema })) })
  .transform(({ commitments }) => commitments.map(({ seed }) => seed));
const listSchema = z.array(seedSchema);
const seedsSchema = z.object({ seeds: listSchema }).transform(({ seeds }) => seeds);
const oneSchema = seedSchema.transform((seed) => [seed]);

/** Which of the shapes a text has, told by what it begins with: a fault is then named in the words of that shape. */
function schemaOf(file: string, text: string): z.ZodType<Commitment[]> {
  const [parsed] = parseYaml(file, text, z.unknown()).files;
  const value = parsed?.value;
  if (Array.isArray(value)) return listSchema;
  if (typeof value !== 'object' || value === null) return oneSchema;
  return 'commitments' in value ? exportSchema : 'seeds' in value ? seedsSchema : oneSchema;
}

/** The seeds of a file that is YAML or JSON; throws FaultyFiles with all that is wrong. */
function readSeeds(file: string, text: string): Commitment[] {
  const { files, faults } = parseYaml(file, text, schemaOf(file, text));
  if (!files[0]) throw new FaultyFiles(faults);
  return files[0].value;
}

/** Cells that a spreadsheet must not take for a formula bear an apostrophe in our own exports. */
function textOf(cell = ''): string {
  return cell.replace(/^'(?=[=+\-@])/, '');
}

/** Title and publisher of a source; where the table has none, what the event is and the host stand for them. */
function namesOf(cells: CsvRow['cells'], summary: string, url: string): { title: string; publisher: string } {
  return { title: textOf(cells['source_title']) || summary, publisher: textOf(cells['publisher']) || new URL(url).host };
}

/** An event of a table, with what is not there left out. A source needs an address, and a date on which to have spoken. */
function eventOf({ cells }: CsvRow): Record<string, unknown> {
  const { status = '', date, party, body, source: url = '' } = cells;
  const summary = textOf(cells['summary']) || status.replaceAll('-', ' ');
  const published = cells['published'] || date;
  const source = published && URL.canParse(url) && { ...namesOf(cells, summary, url), published, url };
  return { status, ...(date && { date }), ...(party && { party }), ...(body && { body }), summary, ...(source && { source }) };
}

/** True for rows of our own exports that state nothing certain. */
function isOpen({ cells: { standing = '' } }: CsvRow): boolean {
  return standing !== '' && standing !== 'confirmed';
}

/** The day of the latest of some dates, that a coarse one surely has passed; undefined where there is none. */
function latest(dates: readonly unknown[]): string | undefined {
  const known = dates.filter((date): date is string => typeof date === 'string' && isPartialDate(date));
  return known.sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1)).at(-1);
}

/** `JP IT` or `JP, IT`. */
function partiesOf(cell: string | undefined): string[] | undefined {
  return cell?.split(/[\s,;/]+/).filter(Boolean);
}

/** A seed as plain values: what the table says of it, or what the seed that is there says of itself. */
function tableSeed(id: string, rows: readonly CsvRow[], known: Commitment | undefined): Record<string, unknown> {
  const first = (column: string) => rows.map(({ cells }) => textOf(cells[column])).find(Boolean);
  const isPlanned = ({ cells }: CsvRow) => cells['modality'] === 'planned';
  const events = rows.filter((row) => !isPlanned(row)).map(eventOf);
  const expected = rows.filter(isPlanned).map((row) => {
    const { date, status, party, summary } = eventOf(row);
    return { status, ...(date !== undefined && { by: date }), ...(party !== undefined && { party }), summary };
  });
  const dates = [...events.map(({ date }) => date), ...rows.map(({ cells }) => cells['as_of'])];
  const title = first('title') ?? known?.title;
  const told = {
    id,
    title,
    kind: first('kind') ?? known?.kind,
    parties: partiesOf(first('parties')) ?? known?.parties ?? (first('follow') && []),
    follow: partiesOf(first('follow')) ?? known?.follow ?? [],
    names: known?.names ?? { en: [first('name') ?? title] },
  };
  const baseline = { as_of: latest(dates), status: events[0]?.['status'], events };
  return { ...known, ...told, baseline, expected };
}

/** The status to which the events lead in the end, as the ledger would have it. */
function withStatus(seed: Commitment): Commitment {
  const [first, ...later] = [...seed.baseline.events].sort((a, b) =>
    lastDay(a.date ?? '0000') < lastDay(b.date ?? '0000') ? -1 : 1,
  );
  if (!first) return seed;
  const events = [first, ...later].map(({ status, party, date, body }, at): LedgerEvent => ({
    ...{ id: `${seed.id}:${at + 1}`, commitment: seed.id, status, modality: 'occurred', origin: 'detected' },
    ...{ party: party ?? null, body, date: date ?? null, recorded: `${seed.baseline.as_of}` },
  }));
  const commitment = { ...seed, baseline: { ...seed.baseline, status: first.status, events: [] } };
  return { ...seed, baseline: { ...seed.baseline, status: headline({ commitment, events }) } };
}

/** Where in a table a fault lies, by the line of the commitment's rows. */
function tableFaults(file: string, rows: readonly CsvRow[], value: unknown, { issues }: z.ZodError): Fault[] {
  return issues.map((issue) => {
    const at = issue.path[0] === 'baseline' && issue.path[1] === 'events' ? Number(issue.path[2]) : 0;
    const row = rows.filter(({ cells }) => cells['modality'] !== 'planned')[at] ?? rows[0];
    const message = describeIssue(issue, valueAt(value, issue.path));
    const path = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
    return { file, line: row?.line ?? 1, column: 1, path, message, severity: 'error' };
  });
}

/** Columns without which a row says nothing. */
const NEEDED = ['commitment', 'status'];

/** The columns that a table lacks, each at its first line: they would be missing in every row. */
function columnFaults(file: string, text: string): Fault[] {
  const columns = columnsOf(text);
  const found = columns.filter(Boolean).join(', ');
  return NEEDED.filter((column) => !columns.includes(column)).map((column) => {
    const message = `no column is called so (found ${found}; expected ${NEEDED.join(' and ')} among ${COLUMNS})`;
    return { file, line: 1, column: 1, path: column, message, severity: 'error' };
  });
}

/** The seeds of a table of events; throws FaultyFiles with all that is wrong. */
function readTable(file: string, text: string, commitments: readonly Commitment[]): Commitment[] {
  const lacking = columnFaults(file, text);
  if (lacking.length > 0) throw new FaultyFiles(lacking);
  const rows = parseCsv(text).filter((row) => !isOpen(row));
  const ids = [...new Set(rows.map(({ cells }) => cells['commitment'] ?? ''))];
  const faults: Fault[] = [];
  const seeds = ids.flatMap((id) => {
    const mine = rows.filter(({ cells }) => (cells['commitment'] ?? '') === id);
    const value = tableSeed(
      id,
      mine,
      commitments.find((one) => one.id === id),
    );
    const { data, error } = seedSchema.safeParse(value);
    if (error) faults.push(...tableFaults(file, mine, value, error));
    return data ? [withStatus(data)] : [];
  });
  if (faults.length > 0) throw new FaultyFiles(faults);
  return seeds;
}

/** True for a file that is called one, and for a text whose first line names columns. */
function isTable(file: string, text: string): boolean {
  if (/\.csv$/i.test(file)) return true;
  if (/^\ufeff?\s*[[{]/.test(text)) return false;
  const columns = columnsOf(text);
  return NEEDED.every((column) => columns.includes(column));
}

/** The seeds that a file states, whichever of the forms it has. `commitments`: those that are there. Throws FaultyFiles. */
export function readBaselines(file: string, text: string, commitments: readonly Commitment[]): Commitment[] {
  return isTable(file, text) ? readTable(file, text, commitments) : readSeeds(file, text);
}
