// Every page of the board, in the order of its navigation: a page is a file and a line here.

import { assets } from './assets.js';
import { commitment } from './pages/commitment.js';
import { event } from './pages/event.js';
import { overview } from './pages/overview.js';
import type { Route } from './visit.js';

export const ROUTES: readonly Route[] = [overview, commitment, event, ...assets];
