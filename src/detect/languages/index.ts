// The languages that pactwatch reads. A test holds this list against the folders beside it.

import type { Language } from '../language.js';
import { english } from './en/index.js';
import { italian } from './it/index.js';
import { japanese } from './ja/index.js';

export const languages: readonly Language[] = [english, italian, japanese];
