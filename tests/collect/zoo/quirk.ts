// What an animal of the zoo is: a source that misbehaves in one way, where that was seen, and what must come of it.

import type { Outcome } from '../../../src/domain/stages.js';
import type { Document } from '../../../src/domain/types.js';
import type { Answer } from '../../support/http-server.js';
import { prose, rss, type FeedEntry } from '../helpers.js';

/** One read of the source. */
export interface QuirkRead {
  /** What stands at which path from now on; `/source` is the watcher's. */
  readonly serve?: Readonly<Record<string, Answer>>;
  /** Hours after the first read. */
  readonly after?: number;
  readonly outcome: Outcome;
  /** Titles of the documents that come, oldest first. None where absent. */
  readonly titles?: readonly string[];
  /** What else must hold of the documents. */
  readonly documents?: readonly Partial<Record<keyof Document, unknown>>[];
  /** Codes of the problems. */
  readonly problems?: readonly string[];
}

export interface Quirk {
  readonly name: string;
  /** The source or the issue that shows it: an id of sources.json, or a reference of peers.md. */
  readonly origin: string;
  readonly kind?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly zone?: string;
  readonly language?: string;
  readonly reads: readonly QuirkRead[];
}

/** A text that counts as whole. */
export const TEXT = prose('The pact was signed.');

/** A feed of whole entries with these titles, newest first, a day apart. */
export function feedOf(
  titles: readonly string[],
  more: (title: string, index: number) => Partial<FeedEntry> = () => ({}),
): string {
  return rss(
    titles.map((title, index) => ({
      title,
      link: `/${encodeURIComponent(title)}`,
      description: `${title}. ${TEXT}`,
      pubDate: new Date(Date.UTC(2026, 10, 19 - index, 10)).toUTCString(),
      ...more(title, index),
    })),
  );
}

/** A read of a source that brings documents with these titles, oldest first. */
export function brings(serve: Answer, titles: readonly string[], more: Partial<QuirkRead> = {}): QuirkRead {
  return { serve: { '/source': serve }, outcome: 'read', titles, ...more };
}

/** A read in which the source is in trouble. */
export function fails(serve: Answer, outcome: Outcome, problem: string, more: Partial<QuirkRead> = {}): QuirkRead {
  return { serve: { '/source': serve }, outcome, problems: [problem], ...more };
}

/** A whole page with this text. */
export function pageOf(text: string, title = 'Pacts'): string {
  return `<!doctype html><html><head><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`;
}
