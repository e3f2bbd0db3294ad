// Every page of the board, in the order of its navigation: a page is a file and a line here.

import { api } from './api.js';
import { assets } from './assets.js';
import { feeds } from './feeds.js';
import { commitment } from './pages/commitment.js';
import { digest } from './pages/digest.js';
import { document } from './pages/document.js';
import { event } from './pages/event.js';
import { explain } from './pages/explain.js';
import { outbox } from './pages/outbox.js';
import { overview } from './pages/overview.js';
import { quality } from './pages/quality.js';
import { review } from './pages/review.js';
import { reviewWord } from './pages/review-word.js';
import { sourcePage } from './pages/source.js';
import { sources } from './pages/sources.js';
import { unsubscribe } from './pages/unsubscribe.js';
import type { Route } from './visit.js';

/** What programs read by themselves: nobody fills a form for them. */
export const FOR_PROGRAMS: ReadonlySet<Route> = new Set([...api, ...feeds]);

export const ROUTES: readonly Route[] = [
  overview,
  review,
  ...reviewWord,
  commitment,
  event,
  document,
  sources,
  sourcePage,
  digest,
  outbox,
  quality,
  ...explain,
  ...unsubscribe,
  ...api,
  ...feeds,
  ...assets,
];
