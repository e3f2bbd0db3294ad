// The table of the overview: a row for each commitment, under the programme that it is part of.

import { html } from 'hono/html';
import { type Coverage, coveredSince, isHealthy } from '../../domain/coverage.js';
import type { ReaderLanguage } from '../../domain/audience.js';
import type { LedgerEvent } from '../../domain/types.js';
import { groupedBy } from '../../shared/groups.js';
import { isoDay, surenessOf } from '../../wording/words.js';
import type { Html } from '../page.js';
import { commitmentLink, commitmentTitle, countdown, day, eventPath, mark, openMark, statusPills } from '../parts.js';
import { backingOf, daysLeft, type Standing } from '../standing.js';
import { table } from '../tables.js';
import type { Visit } from '../visit.js';

/** Commitments of one programme; `top` is absent for those that are part of none. */
export interface Group {
  readonly top: Standing | undefined;
  readonly members: readonly Standing[];
}

/** Programmes by title, each with what stands above it first; what belongs to no programme comes last. */
export function grouped(shown: readonly Standing[], all: readonly Standing[], language: ReaderLanguage): Group[] {
  const byId = new Map(all.map((standing) => [standing.commitment.id, standing]));
  const programmes = new Set(all.flatMap(({ programme, commitment }) => (programme === commitment.id ? [] : [programme])));
  const titles = new Map(shown.map(({ commitment }) => [commitment.id, commitmentTitle({ language }, commitment)]));
  const compare = new Intl.Collator(language).compare;
  const byTitle = (a: Standing, b: Standing) => compare(titles.get(a.commitment.id) ?? '', titles.get(b.commitment.id) ?? '');
  const members = groupedBy(shown, ({ programme }) => (programmes.has(programme) ? programme : ''));
  const isTop = ({ commitment, programme }: Standing) => Number(commitment.id !== programme);
  return [...members]
    .map(([top, list]) => ({
      top: byId.get(top),
      members: list.sort((a, b) => (top === '' ? 0 : isTop(a) - isTop(b)) || byTitle(a, b)),
    }))
    .sort((a, b) => Number(!a.top) - Number(!b.top) || compare(a.top?.commitment.title ?? '', b.top?.commitment.title ?? ''));
}

/** The groups of one page of so many rows, counted from 1; a group may go on over the next page. */
export function pageOf(groups: readonly Group[], page: number, rows: number): Group[] {
  let left = (page - 1) * rows;
  let room = rows;
  return groups.flatMap(({ top, members }) => {
    const part = members.slice(Math.min(left, members.length), left + room);
    left = Math.max(0, left - members.length);
    room -= part.length;
    return part.length === 0 ? [] : [{ top, members: part }];
  });
}

function statusCell(visit: Visit, standing: Standing): Html {
  const { turning, glance } = standing;
  return html`${statusPills(visit, standing)} ${openMark(visit, glance.open)}
    <small>${turning ? sinceWords(visit, standing, turning) : visit.say.overview.baseline}</small>`;
}

/** Since when the status holds, and who says so. */
function sinceWords(visit: Visit, standing: Standing, turning: LedgerEvent): Html {
  const backing = backingWords(visit, standing);
  if (turning.date === null) return html`<a href="${eventPath(turning)}">${backing}</a>`;
  return html`<a href="${eventPath(turning)}">${day(visit, turning.date)}</a> · ${backing}`;
}

/** Who says so, and how surely it was read; a baseline needs no witness. */
function backingWords({ book, say }: Visit, standing: Standing): string {
  const backing = backingOf(standing, standing.turning);
  if (!backing) return say.overview.baseline;
  return `${book.voices(backing)}${book.comma}${say.sure[surenessOf(backing.confidence)]}`;
}

function lastCell(visit: Visit, { last, turning }: Standing): Html | '' {
  if (!last || last === turning || last.date === null) return '';
  return html`<a href="${eventPath(last)}">${visit.book.step(last)}</a> <small>${day(visit, last.date)}</small>`;
}

function nextCell(visit: Visit, { plans }: Standing): Html | '' {
  const { book, today } = visit;
  const [next] = plans;
  if (!next) return '';
  const days = daysLeft(next, today);
  const words = html`<a href="${eventPath(next)}">${book.noun(next)}</a>`;
  if (next.date === null || days === undefined) return words;
  return html`${words} <small>${day(visit, next.date)} · ${countdown(visit, days)}</small>`;
}

function sourcesCell(visit: Visit, { commitment }: Standing, coverage: readonly Coverage[]): Html {
  const { say, zone } = visit;
  const since = coveredSince(coverage);
  if (since === undefined)
    return html`<a href="/commitments/${commitment.id}#sources">${mark('warning', say.overview.notCovered)}</a>`;
  const healthy = coverage.filter(isHealthy).length;
  return html`${healthy}/${coverage.length} <small>${say.overview.coveredSince} ${day(visit, isoDay(since, zone))}</small>`;
}

function row(visit: Visit, standing: Standing, coverage: readonly Coverage[]): Html {
  const { columns } = visit.say.overview;
  const { commitment } = standing;
  const parties = commitment.parties.length === 0 || commitment.parties.length > 6 ? '' : commitment.parties.join(' ');
  return html`<tr>
    <th scope="row">
      ${commitmentLink(visit, commitment)} <small>${visit.say.kinds[commitment.kind]}${parties && ` · ${parties}`}</small>
    </th>
    <td>${statusCell(visit, standing)}</td>
    <td data-l="${columns.last}">${lastCell(visit, standing)}</td>
    <td data-l="${columns.next}">${nextCell(visit, standing)}</td>
    <td data-l="${columns.sources}">${sourcesCell(visit, standing, coverage)}</td>
  </tr> `;
}

/** The rows of one page, under their programmes. */
export function standingsTable(
  visit: Visit,
  groups: readonly Group[],
  coverageOf: (commitment: string) => readonly Coverage[],
): Html {
  const { say } = visit;
  const { columns, single } = say.overview;
  const heads = [columns.commitment, columns.status, columns.last, columns.next, columns.sources];
  const bodies = groups.map(({ top, members }) => [
    html`<tr class="group">
      <th scope="rowgroup" colspan="${heads.length}">${top ? commitmentTitle(visit, top.commitment) : single}</th>
    </tr>`,
    ...members.map((standing) => row(visit, standing, coverageOf(standing.commitment.id))),
  ]);
  return table('standings', say.overview.caption, heads, bodies);
}
