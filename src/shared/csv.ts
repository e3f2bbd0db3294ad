// Comma-separated values (RFC 4180), as spreadsheets write them: quoted cells, semicolons where a country writes commas in numbers.

/** A row by the names of the first row's cells; `line` is that on which it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Cells of a text, row by row, each with the line on which it begins. Rows without any text are left out. */
function cellsOf(text: string, separator: string): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = [];
  let [cell, cells, line, start, quoted] = ['', [] as string[], 1, 1, false];
  const endCell = () => {
    cells.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (cells.some(Boolean)) rows.push({ line: start, cells });
    [cells, start] = [[], line];
  };
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\n') line += 1;
    if (quoted && char === '"' && text[at + 1] === '"') cell += text.charAt(at++);
    else if (char === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
    else if (quoted) cell += char;
    else if (char === separator) endCell();
    else if (char === '\n') endRow();
    else if (char !== '\r') cell += char;
  }
  endRow();
  return rows;
}

interface Table {
  readonly names: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

function tableOf(text: string): Table {
  const plain = text.replace(/^\ufeff/, '');
  const [first = ''] = plain.split('\n');
  const separator = first.split(';').length > first.split(',').length ? ';' : ',';
  const [head, ...rows] = cellsOf(plain, separator);
  return { names: (head?.cells ?? []).map((name) => name.toLowerCase().replace(/\s+/g, '_')), rows };
}

/** The names of a table's columns, as `parseCsv` has them. */
export function columnsOf(text: string): readonly string[] {
  return tableOf(text).names;
}

/** The rows of a table whose first row names its columns (lower case, blanks as underscores). An unclosed quote runs to the end. */
export function parseCsv(text: string): CsvRow[] {
  const { names, rows } = tableOf(text);
  return rows.map(({ line, cells }) => ({ line, cells: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])) }));
}

type Cell = string | number | null | undefined;

/** A cell of CSV. A text that a spreadsheet would take for a formula is made text by an apostrophe. */
function writtenCell(value: Cell): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a table that spreadsheets open; safe with fetched text in its cells. */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(writtenCell).join(',')}\r\n`).join('');
}
