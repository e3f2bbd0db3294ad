// Whom we tell: recipients with what they want to hear, in which language, at which hours; and what their messages are written with.

import type { Instant } from './types.js';

/** Languages that we write in. */
export const READER_LANGUAGES = ['en', 'it', 'ja'] as const;

export type ReaderLanguage = (typeof READER_LANGUAGES)[number];

/** What rendering needs beside what is to be told. */
export interface RenderContext {
  readonly now: Instant;
  /** The reader's IANA zone: days and hours are counted in it. */
  readonly zone: string;
  /** The sender's address: its domain names our messages. */
  readonly from: string;
  /** Language of our own words; quotations stay in theirs. */
  readonly language: ReaderLanguage;
  /** Address (https, no slash at its end) under which the board can be reached; without it messages bear no links of ours. */
  readonly publicUrl?: string | undefined;
}
