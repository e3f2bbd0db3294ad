// Small pieces that many pages are made of: statuses, dates, quoted words, links. Fetched text is cleaned and escaped here.

import { html } from 'hono/html';
import type { ReaderLanguage } from '../domain/audience.js';
import type { PartialDate } from '../domain/dates.js';
import type { Commitment } from '../domain/seed.js';
import type { Status } from '../domain/status.js';
import type { Instant, LedgerEvent } from '../domain/types.js';
import { clean, clip, safeUrl } from '../wording/clean.js';
import type { Inline } from '../wording/inline.js';
import type { Phrasebook } from '../wording/phrasebook.js';
import { clockWords, titleOf } from '../wording/words.js';
import type { Html } from './page.js';
import type { Standing } from './standing.js';
import type { Visit } from './visit.js';

/** What a status means at a glance: a colour and, before the word, a symbol (style.ts). */
export type Tone = 'ahead' | 'half' | 'on' | 'done' | 'trouble' | 'ended';

const TONES: Readonly<Record<Status, Tone>> = {
  proposed: 'ahead',
  announced: 'ahead',
  negotiating: 'ahead',
  scheduled: 'ahead',
  agreed: 'half',
  signed: 'half',
  approved: 'half',
  ratified: 'half',
  'provisionally-applied': 'half',
  established: 'half',
  contracted: 'half',
  'in-force': 'on',
  underway: 'on',
  milestone: 'on',
  operational: 'on',
  held: 'on',
  renewed: 'on',
  amended: 'on',
  expanded: 'on',
  upgraded: 'on',
  resumed: 'on',
  completed: 'done',
  delayed: 'trouble',
  suspended: 'trouble',
  reduced: 'trouble',
  terminated: 'ended',
  expired: 'ended',
};

export function toneOf(status: Status): Tone {
  return TONES[status];
}

/** A status as symbol, word and colour; `words` where more is to be said than its name. */
export function pill({ book }: Visit, status: Status, words = book.status(status)): Html {
  return html`<span class="pill ${TONES[status]}">${words}</span>`;
}

/** Where a commitment stands, in pills: as a whole, whether that is disputed, and parties that stand apart. */
export function statusPills(visit: Visit, { status, turning, apart }: Pick<Standing, 'status' | 'turning' | 'apart'>): Html {
  const { book } = visit;
  const parties = [...apart].map(([party, step]) => html` ${pill(visit, step, book.step({ status: step, party }))}`);
  return html`${pill(visit, status)} ${turning?.contradicted === undefined ? '' : mark('warning', book.tags.disputed)}${parties}`;
}

/** A mark beside something: `review` waits for a person, `warning` is wrong, `plan` is to come, `half` is so in part, `quiet` is beside the point. */
export function mark(type: 'review' | 'warning' | 'plan' | 'half' | 'quiet' | 'good', words: string): Html {
  return html`<span class="pill ${type}">${words}</span>`;
}

/** A step as it is told: what has happened, or what is planned. */
export function stepWords({ book }: Visit, event: Pick<LedgerEvent, 'modality' | 'status' | 'party' | 'body'>): string {
  return event.modality === 'planned' ? book.noun(event) : book.step(event);
}

/** A link to what waits for a person; nothing where nothing does. */
export function openMark({ book }: Visit, open: number): Html | '' {
  return open === 0 ? '' : html`<a href="/review">${mark('review', book.counts.review(open))}</a>`;
}

/** Dates in words: Intl takes its time, and a page holds the same days many times. */
const dates = new Map<string, string>();

/** More are not kept: a board runs for months. */
const MOST_DATES = 20_000;

function dateWords(book: Phrasebook, date: PartialDate, length: 'long' | 'short'): string {
  const key = `${book.locale} ${length} ${date}`;
  const words = dates.get(key) ?? book.date(date, length);
  if (dates.size < MOST_DATES) dates.set(key, words);
  return words;
}

/** A date of which perhaps only the month or the year is known. */
export function day({ book }: Visit, date: PartialDate, length: 'long' | 'short' = 'short'): Html {
  return html`<time datetime="${date}">${dateWords(book, date, length)}</time>`;
}

/** Day and minute in the reader's zone. */
export function moment({ book, zone }: Visit, instant: Instant): Html {
  return html`<time datetime="${instant}">${clockWords(instant, zone, book)}</time>`;
}

/** Until when silence can be believed, where nothing is read any more. */
export function believedUntil(visit: Visit, since: Instant): Html {
  return html`<span class="pill warning">${visit.say.overview.trust.until} ${moment(visit, since)}</span>`;
}

/** `in 12 days`, `3 months ago`, in the reader's language. */
export function away({ book }: Visit, days: number): string {
  const [unit, length] =
    Math.abs(days) < 60
      ? (['day', 1] as const)
      : Math.abs(days) < 730
        ? (['month', 30.44] as const)
        : (['year', 365.25] as const);
  return relative(book.locale).format(Math.round(days / length), unit);
}

/** How long until a plan is due, or since when it is overdue. `days` as `daysLeft` counts them. */
export function countdown(visit: Visit, days: number): Html | string {
  const { tags, comma } = visit.book;
  return days < 0 ? mark('warning', `${tags.overdue}${comma}${away(visit, days)}`) : away(visit, days);
}

const formats = new Map<string, Intl.RelativeTimeFormat>();

function relative(locale: string): Intl.RelativeTimeFormat {
  const format = formats.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  formats.set(locale, format);
  return format;
}

/** What a party is called, in the reader's language. */
export function partyName({ language }: Visit, party: string): string {
  const names = regions.get(language) ?? new Intl.DisplayNames(language, { type: 'region' });
  regions.set(language, names);
  return names.of(party) ?? party;
}

const regions = new Map<ReaderLanguage, Intl.DisplayNames>();

/** The language that words are in, where it is not the page's. */
export function langOf(language: ReaderLanguage, words: string | undefined): Html | '' {
  return words === undefined || words === language ? '' : html`lang="${words}"`;
}

/** Something to choose from a list. */
export function option(value: string, words: string, isChosen: boolean): Html {
  return html`<option value="${value}" ${isChosen ? 'selected' : ''}>${words}</option>`;
}

const TITLE_LENGTH = 200;

/** What a commitment is called, in the reader's language where its seed has a name in it. */
export function commitmentTitle({ language }: Pick<Visit, 'language'>, seed: Commitment): string {
  return titleOf({ seed }, language, TITLE_LENGTH);
}

/** The same as a link to its page. */
export function commitmentLink({ language }: Pick<Visit, 'language'>, seed: Commitment): Html {
  const title = commitmentTitle({ language }, seed);
  const isOwn = language === 'en' || (seed.names[language] ?? []).map(clean).includes(title);
  return html`<a href="/commitments/${seed.id}" ${isOwn ? '' : html`lang="en"`}>${title}</a>`;
}

export function eventPath({ id }: Pick<LedgerEvent, 'id'>): string {
  return `/events/${encodeURIComponent(id)}`;
}

/** A link to the world outside, of which only http and https are followed; its words alone where it is none. */
export function outLink(url: string, words: string, lang?: string): Html {
  const safe = safeUrl(url);
  const text = clip(clean(words), TITLE_LENGTH) || clip(clean(url), TITLE_LENGTH);
  const tongue = lang === undefined ? '' : html`lang="${lang}"`;
  return safe === undefined
    ? html`<span ${tongue}>${text}</span>`
    : html`<a href="${safe}" rel="noreferrer external" ${tongue}>${text}</a>`;
}

/** Spaces at the ends of a run part it from its neighbours; clean takes them away. */
function tidy(text: string): string {
  const inner = clean(text);
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${inner !== '' && /\s$/.test(text) ? ' ' : ''}`;
}

/** Runs of words with their marks. */
export function runs(words: readonly Inline[]): Html[] {
  return words.map((word) => {
    if (typeof word === 'string') return html`${tidy(word)}`;
    if ('mark' in word) return html`<mark>${tidy(word.mark)}</mark>`;
    if ('strong' in word) return html`<strong>${clean(word.strong)}</strong>`;
    if ('code' in word) return html`<code>${clean(word.code)}</code>`;
    if ('added' in word) return html`<ins>${tidy(word.added)}</ins>`;
    if ('removed' in word) return html`<del>${tidy(word.removed)}</del>`;
    return outLink(word.link, word.words);
  });
}
