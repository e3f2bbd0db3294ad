// What a language must say for the board, beside what every message says (phrasebook.ts).

import type { LookPhrases } from './look.js';
import type { WorkPhrases } from './work.js';

export type BoardPhrases = LookPhrases & WorkPhrases;
