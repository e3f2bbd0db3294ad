// What the board says in each language: pages to look at in look.ts, pages to work with in work.ts, of every folder.

import type { ReaderLanguage } from '../../domain/audience.js';
import type { BoardPhrases } from './phrases.js';
import { look as lookEn } from './en/look.js';
import { work as workEn } from './en/work.js';
import { look as lookIt } from './it/look.js';
import { work as workIt } from './it/work.js';
import { look as lookJa } from './ja/look.js';
import { work as workJa } from './ja/work.js';

export type { BoardPhrases } from './phrases.js';

export const boardPhrases: Readonly<Record<ReaderLanguage, BoardPhrases>> = {
  en: { ...lookEn, ...workEn },
  it: { ...lookIt, ...workIt },
  ja: { ...lookJa, ...workJa },
};
