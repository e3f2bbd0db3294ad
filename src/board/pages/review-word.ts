// A person's word on an event, as a form brings it; and the name under which it is kept.

import { getCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { isPartialDate } from '../../domain/dates.js';
import { type Review, ReviewRefused } from '../../domain/review.js';
import { STATUSES } from '../../domain/status.js';
import { REASONS, type WorkPhrases } from '../../wording/board/work.js';
import { clean, clip } from '../../wording/clean.js';
import { type Fields, fieldsOf, textOf } from '../form.js';
import { keepCookie } from '../guard.js';
import { page } from '../page.js';
import type { Route, Visit } from '../visit.js';

const NAME_COOKIE = 'pactwatch_person';

/** UTF-16 units of a name and of a reason that are kept. */
const NAME = 60;
const REASON = 500;

/** Whose word it is: the name that this browser was given, else that of who runs the board. */
export function personOf({ c, source }: Visit): string {
  return clip(clean(getCookie(c, NAME_COOKIE) ?? ''), NAME) || source.person;
}

function wordsOf(fields: Fields, name: string): string {
  return clean(textOf(fields, name));
}

/** The person's own words, or the reason that was chosen. */
function whyOf(fields: Fields, say: WorkPhrases): string {
  const chosen = REASONS.find((reason) => reason === wordsOf(fields, 'reason'));
  return clip(wordsOf(fields, 'why'), REASON) || (chosen ? say.review.reasons[chosen] : '');
}

type Fault = keyof WorkPhrases['review']['faults'];

/** What the form says, or what is wrong with it. */
function readWord(fields: Fields, about: Pick<Review, 'event' | 'person' | 'why' | 'now'>): Review | Fault {
  const word = wordsOf(fields, 'word');
  if (about.why === '') return 'why';
  switch (word) {
    case 'confirmed':
    case 'dismissed':
    case 'undone':
      return { ...about, type: word };
    case 'corrected': {
      const status = STATUSES.find((one) => one === wordsOf(fields, 'status'));
      const date = wordsOf(fields, 'date');
      if (date !== '' && !isPartialDate(date)) return 'date';
      if (!status && date === '') return 'nothing';
      return { ...about, type: word, status, ...(date !== '' && { date }) };
    }
    case 'merged': {
      const into = wordsOf(fields, 'into');
      return into === '' ? 'into' : { ...about, type: word, into };
    }
    default:
      return 'word';
  }
}

function refused(visit: Visit, reason: string, lang: string, status: 400 | 409): Promise<Response> {
  const { say } = visit;
  const body = html`<h1>${say.review.refused}</h1>
    <p class="banner" role="alert" lang="${lang}">${reason}</p>
    <p><a href="/review">${say.review.back}</a></p>`;
  return page(visit, { title: say.review.refused, place: 'review', body }, status);
}

async function hear(visit: Visit): Promise<Response> {
  const { c, say, source, now, language } = visit;
  const fields = await fieldsOf(c);
  const event = c.req.param('event') ?? '';
  const said = readWord(fields, { event, person: personOf(visit), why: whyOf(fields, say), now });
  if (typeof said === 'string') return refused(visit, say.review.faults[said], language, 400);
  try {
    const { alerts, corrections } = await source.review(said);
    const came = new URLSearchParams({ said: event, told: String(alerts), corrected: String(corrections) });
    return c.redirect(`/review?${came.toString()}`, 303);
  } catch (error) {
    if (error instanceof ReviewRefused) return refused(visit, error.message, 'en', 409);
    throw error;
  }
}

async function rename({ c }: Visit): Promise<Response> {
  const name = clip(wordsOf(await fieldsOf(c), 'person'), NAME);
  keepCookie(c, NAME_COOKIE, name, 'Strict');
  return c.redirect('/review', 303);
}

export const reviewWord: readonly Route[] = [
  { path: '/review/:event', method: 'POST', answer: hear },
  { path: '/person', method: 'POST', answer: rename },
];
