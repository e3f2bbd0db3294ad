// Partial dates: ISO days, months or years as plain text ("2025-09-05", "2025-09", "2025"), compared with their precision kept.

/** "YYYY", "YYYY-MM" or "YYYY-MM-DD". Plain text sorts by time when the precision is equal. */
export type PartialDate = string;

const PARTIAL = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** True for a real year, month or day: 2025-02-30 is refused. */
export function isPartialDate(text: string): text is PartialDate {
  if (!PARTIAL.test(text)) return false;
  return text.length < 10 || new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

/** The first day that the date may mean. */
export function firstDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that the date may mean. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Whole days from `a` to `b` (ISO days or instants); negative where `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  const day = (iso: string) => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return Math.round((day(b) - day(a)) / 86_400_000);
}

/** The ISO day that lies `days` after `date`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * True where both may mean the same day, give or take `tolerance` days between two days (the turn of a year does not
 * make 2026 agree with 31 December 2025). A missing date agrees with every date.
 */
export function agree(a: PartialDate | null, b: PartialDate | null, tolerance = 0): boolean {
  if (a === null || b === null) return true;
  const slack = a.length === 10 && b.length === 10 ? tolerance : 0;
  const isBy = (day: string, end: string) => day <= end || (slack > 0 && daysBetween(end, day) <= slack);
  return isBy(firstDay(a), lastDay(b)) && isBy(firstDay(b), lastDay(a));
}

/** True where `a` says more precisely than `b` when it was. */
export function isFiner(a: PartialDate | null, b: PartialDate | null): boolean {
  return (a?.length ?? 0) > (b?.length ?? 0);
}
