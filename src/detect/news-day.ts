// The day that a report as a whole is about: what it tells first and dates nowhere happened then.

import { addDays } from '../domain/dates.js';
import type { Claim } from '../domain/types.js';
import { resolveDate } from './dates.js';
import type { DateHit } from './language.js';
import type { Sentence } from './layout.js';

/** News tells of days that are not older than this. */
const NEWS_DAYS = 14;
/** So many sentences, the headline among them, tell the news; what follows is about it. */
export const TOP_SENTENCES = 6;

/** A sentence with its dates, which are read only when asked for. */
export interface Dated {
  readonly sentence: Sentence;
  readonly dates: () => readonly DateHit[];
}

/** "ROME, 27 Nov (Agency) -": the day of writing, not of what is written about. */
function isDateline({ text }: Sentence, { end }: DateHit): boolean {
  return end <= 40 && /^\s*(?:\([^)]{1,30}\)\s*)?[-–—:]\s/u.test(text.slice(end));
}

/**
 * The only day of the last fortnight that the document names, days of statements only where it names no other. In: its
 * sentences with their dates, the day of publication (ISO, the publisher's). Null where it names none or several.
 */
export function newsDayOf(sentences: readonly Dated[], published: string): string | null {
  const days = (link: DateHit['link']) => {
    const found = sentences
      .filter(({ sentence: { block } }) => block === 'headline' || block === 'lead' || block === 'body')
      .flatMap(({ sentence, dates }) =>
        dates().filter((hit) => hit.link === link && hit.raw.type !== 'end-of' && !isDateline(sentence, hit)),
      )
      .map(({ raw }) => resolveDate(raw, published, 'past'))
      .filter((day) => day?.length === 10 && day <= addDays(published, 1) && day >= addDays(published, -NEWS_DAYS));
    return new Set(found);
  };
  const [at, said] = [days('at'), days('said')];
  const named = at.size > 0 ? at : said;
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

/** True for what a document tells as its news and dates nowhere: asserted to have happened, in the headline or near it. */
export function isUndatedNews({ modality, asserted, date, evidence }: Claim, top: readonly Sentence[]): boolean {
  const [sentence] = evidence;
  return (
    modality === 'occurred' &&
    asserted &&
    date === null &&
    sentence !== undefined &&
    top.some((one) => one.field === sentence.field && one.start === sentence.start)
  );
}
