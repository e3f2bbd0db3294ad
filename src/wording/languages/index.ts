// The languages that we write in, by code: every file of this folder.

import type { ReaderLanguage } from '../../domain/audience.js';
import type { Phrasebook } from '../phrasebook.js';
import { en } from './en.js';
import { it } from './it.js';
import { ja } from './ja.js';

export const phrasebooks: Readonly<Record<ReaderLanguage, Phrasebook>> = { en, it, ja };
