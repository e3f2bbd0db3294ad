// Lists in pieces that one statement takes.

/** A list in pieces of at most `size`. SQLite takes 32,766 values in one statement, PostgreSQL more. */
export function inBatches<T>(rows: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size));
}
