// How the events that people have looked at came out: the only measure of what is told that needs no labels.

import type { ReviewCounts, ReviewedEvent } from '../domain/review.js';
import { byEvent, deriveEvent, reviews } from './derive.js';
import { sourcesBehind } from './documents.js';
import { type Database, type EntryRow, fromJson, nameOf } from './schema.js';

/** Who said the last word, and what it came to; undefined where it was taken back, or the event is part of another. */
function outcomeOf(entries: readonly EntryRow[]): { outcome: keyof ReviewCounts; last: EntryRow } | undefined {
  const said = reviews(entries.filter(({ who }) => who !== 'seed'));
  const last = said.at(-1);
  if (!last) return undefined;
  if (last.type === 'dismissed' || last.type === 'corrected') return { outcome: last.type, last };
  if (last.type !== 'confirmed') return undefined;
  return { outcome: said.some(({ type }) => type === 'corrected') ? 'corrected' : 'confirmed', last };
}

/** Every event that a person has looked at, oldest word first; those merged into others are not counted. */
export async function reviewedEvents(db: Database): Promise<ReviewedEvent[]> {
  const looked = await db
    .selectFrom('entries')
    .selectAll()
    .where('event', 'in', (one) => one.selectFrom('entries').select('event').where('who', 'like', 'person:%'))
    .orderBy('commitment')
    .orderBy('n')
    .execute();
  const first = ({ document }: EntryRow) => document !== null;
  const sources = await sourcesBehind(db, looked);
  const found = [...byEvent(looked).values()].flatMap((entries): ReviewedEvent[] => {
    const came = outcomeOf(entries);
    if (!came) return [];
    const { commitment, status, id } = deriveEvent(entries);
    const { at, who, why } = came.last;
    const report = entries.find(first);
    const source = sources.get(report?.document ?? '');
    const confidence = report?.claim ? fromJson(report.claim).confidence : undefined;
    const { lang: language, publisher } = source ?? {};
    const word = { outcome: came.outcome, at, who: nameOf(who), why };
    return [{ event: id, commitment, status, ...word, confidence, language, publisher }];
  });
  return found.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** The same in numbers. */
export async function reviewCounts(db: Database): Promise<ReviewCounts> {
  const all = await reviewedEvents(db);
  const of = (wanted: keyof ReviewCounts) => all.filter(({ outcome }) => outcome === wanted).length;
  return { confirmed: of('confirmed'), corrected: of('corrected'), dismissed: of('dismissed') };
}
