// The filters of the overview: parameters of its address, so that every choice can be kept as a bookmark.

import { html } from 'hono/html';
import { KINDS, STATUSES } from '../../domain/status.js';
import type { Html } from '../page.js';
import { option, partyName } from '../parts.js';
import { overduePlans, type Standing } from '../standing.js';
import type { Visit } from '../visit.js';

/** What the lists above the table lead to. */
export const SHOWS = ['overdue', 'review', 'uncovered'] as const;

export type Show = (typeof SHOWS)[number];

/** What was chosen; an empty text is no choice. */
export interface Chosen {
  readonly text: string;
  readonly party: string;
  readonly kind: string;
  readonly status: string;
  readonly tag: string;
  readonly show: Show | undefined;
}

const NAMES = ['text', 'party', 'kind', 'status', 'tag'] as const;

export function chosenIn({ c }: Visit): Chosen {
  const of = (name: (typeof NAMES)[number]) => (c.req.query(name) ?? '').trim().slice(0, 200);
  return {
    text: of('text'),
    party: of('party'),
    kind: of('kind'),
    status: of('status'),
    tag: of('tag'),
    show: SHOWS.find((show) => show === c.req.query('show')),
  };
}

/** True where the whole list is asked for. */
export function isEverything(chosen: Chosen): boolean {
  return chosen.show === undefined && NAMES.every((name) => chosen[name] === '');
}

/** Text in which case, accents and width make no difference. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

const texts = new WeakMap<Standing['commitment'], string>();

/** All that a commitment can be found by. */
function textOf(commitment: Standing['commitment']): string {
  const before = texts.get(commitment);
  if (before !== undefined) return before;
  const { id, title, names, generic_names: shared, organisations, references } = commitment;
  const bodies = organisations.flatMap((one) => Object.values(one.names).flat());
  const text = folded(
    [id, title, ...Object.values(names).flat(), ...Object.values(shared).flat(), ...bodies, ...references].join('\n'),
  );
  texts.set(commitment, text);
  return text;
}

/** Those that fit all that was chosen. `isCovered`: a healthy source is read for it. */
export function fitting(
  all: readonly Standing[],
  chosen: Chosen,
  { today }: Visit,
  isCovered: (standing: Standing) => boolean,
): Standing[] {
  const words = folded(chosen.text).split(/\s+/).filter(Boolean);
  const isShown: Readonly<Record<Show, (standing: Standing) => boolean>> = {
    overdue: (standing) => overduePlans(standing, today).length > 0,
    review: ({ glance }) => glance.open > 0,
    uncovered: (standing) => !isCovered(standing),
  };
  return all.filter((standing) => {
    const { parties, follow, kind, tags } = standing.commitment;
    return (
      (chosen.party === '' || parties.includes(chosen.party) || follow.includes(chosen.party)) &&
      (chosen.kind === '' || kind === chosen.kind) &&
      (chosen.status === '' || standing.status === chosen.status) &&
      (chosen.tag === '' || tags.includes(chosen.tag)) &&
      words.every((word) => textOf(standing.commitment).includes(word)) &&
      (chosen.show === undefined || isShown[chosen.show](standing))
    );
  });
}

interface Option {
  readonly value: string;
  readonly words: string;
}

function select(name: string, label: string, any: string, options: readonly Option[], chosen: string): Html {
  return html`<label
    >${label}
    <select name="${name}">
      <option value="">${any}</option>
      ${options.map(({ value, words }) => option(value, words, value === chosen))}
    </select></label
  >`;
}

/** Only what occurs can be chosen. */
function optionsOf(values: Iterable<string>, words: (value: string) => string): Option[] {
  return [...new Set(values)].map((value) => ({ value, words: words(value) }));
}

/** The form, with what was chosen; `rest` are parameters that it keeps. */
export function filterForm(visit: Visit, all: readonly Standing[], chosen: Chosen): Html {
  const { say, book, language } = visit;
  const { filter } = say.overview;
  const parties = all.flatMap(({ commitment }) => [...commitment.parties, ...commitment.follow]);
  const tags = all.flatMap(({ commitment }) => commitment.tags).sort();
  const [kinds, statuses] = [new Set(all.map(({ commitment }) => commitment.kind)), new Set(all.map(({ status }) => status))];
  const byName = (a: Option, b: Option) => a.words.localeCompare(b.words, language);
  return html`<form class="filters" action="/" method="get" role="search" aria-label="${filter.title}" data-at-once>
    <label>${filter.text} <input type="search" name="text" value="${chosen.text}" /></label>
    ${select('party', filter.party, filter.any, optionsOf(parties, (code) => partyName(visit, code)).sort(byName), chosen.party)}
    ${select(
      'kind',
      filter.kind,
      filter.any,
      KINDS.filter((kind) => kinds.has(kind)).map((value) => ({ value, words: say.kinds[value] })),
      chosen.kind,
    )}
    ${select(
      'status',
      filter.status,
      filter.any,
      STATUSES.filter((status) => statuses.has(status)).map((value) => ({ value, words: book.status(value) })),
      chosen.status,
    )}
    ${select(
      'tag',
      filter.tag,
      filter.any,
      optionsOf(tags, (tag) => tag),
      chosen.tag,
    )}
    ${chosen.show === undefined ? '' : html`<input type="hidden" name="show" value="${chosen.show}" />`}
    <button>${filter.apply}</button>
    ${isEverything(chosen) ? '' : html`<a href="/">${filter.reset}</a>`}
  </form>`;
}
