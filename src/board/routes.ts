// Every page of the board, in the order of its navigation: a page is a file and a line here.

import { api } from './api.js';
import { assets } from './assets.js';
import { feeds } from './feeds.js';
import { commitment } from './pages/commitment.js';
import { event } from './pages/event.js';
import { overview } from './pages/overview.js';
import { review } from './pages/review.js';
import { reviewWord } from './pages/review-word.js';
import type { Route } from './visit.js';

export const ROUTES: readonly Route[] = [overview, review, ...reviewWord, commitment, event, ...api, ...feeds, ...assets];
