// One request as the pages see it, and what a page is: a file in pages/ with one line in routes.ts.

import type { Context } from 'hono';
import type { ReaderLanguage } from '../domain/audience.js';
import type { Instant } from '../domain/types.js';
import type { BoardPhrases } from '../wording/board/index.js';
import type { Phrasebook } from '../wording/phrasebook.js';
import type { BoardSource } from './source.js';

/** Places of the navigation; each has its name in every language (`say.nav`). */
export type Place = keyof BoardPhrases['nav'];

export interface Visit {
  /** Hono's own: parameters, forms, headers, ways to answer. */
  readonly c: Context;
  readonly source: BoardSource;
  readonly now: Instant;
  /** The day that it is in the zone (ISO). */
  readonly today: string;
  /** IANA zone in which days are counted. */
  readonly zone: string;
  readonly language: ReaderLanguage;
  /** Names of statuses, dates, claims in the reader's language. */
  readonly book: Phrasebook;
  /** What the board itself says in it. */
  readonly say: BoardPhrases;
  /** False where the reader has not logged in: buttons that write are then not shown. */
  readonly mayWrite: boolean;
  readonly places: readonly { readonly place: Place; readonly path: string }[];
}

export interface Route {
  /** Hono's pattern: `/commitments/:id`. */
  readonly path: string;
  /** A form that writes nothing: whoever may read may send it. */
  readonly reads?: true;
  /** GET where absent. A POST needs a login and comes from a page of ours, unless it is open. */
  readonly method?: 'POST';
  /** Its place in the navigation, in the order of routes.ts; absent: it is reached by links. */
  readonly place?: Place;
  /** For everyone, without a login, from anywhere: style, login, unsubscribing with a key. */
  readonly open?: true;
  readonly answer: (visit: Visit) => Response | Promise<Response>;
}
