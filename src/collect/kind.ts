// The contract of a source kind: what it is given, what it answers, how the kinds of the folder kinds/ are found.

import type { z } from 'zod';
import type { Commitment } from '../domain/seed.js';
import type { Outcome } from '../domain/stages.js';
import type { Instant, Problem, TextChange } from '../domain/types.js';
import type { Watcher } from '../domain/watcher.js';
import { loadModules } from '../shared/load-modules.js';
import type { Fetched, Page } from './fetch.js';
import type { LaidOut } from './text.js';

/** The text that a source gives of an item. */
export interface Content extends LaidOut {
  /** True where this is all there is; else the article behind the item may be read for more. */
  readonly complete: boolean;
}

/** Something that a source offers: a feed entry, a link of a press list, a record, a version of a page. */
export interface Item {
  /** Absolute address; absent where the source gives none. */
  readonly url?: string | undefined;
  readonly title: string;
  /** What the source says of it, before any extraction of ours: when this differs from the last read, it has been edited. */
  readonly fingerprint: string;
  /** What the source itself says of it, as text. Asked for only where the fingerprint is new: extraction is the dear part. */
  content(): Content;
  readonly published?: Instant | undefined;
  /** When it was last edited, where the source tells. */
  readonly updated?: Instant | undefined;
  /** The source's own name for it: a hint, unless the watcher says `identity: guid`. */
  readonly guid?: string | undefined;
  /** ISO 639-1, where the source tells. */
  readonly lang?: string | undefined;
  /** The true publisher, where the source only passes it on. */
  readonly publisher?: string | undefined;
  /** Address of the page that it stood on, where one read takes several. */
  readonly page?: string | undefined;
  /** Word by word what is new in a changed page. */
  readonly changes?: readonly TextChange[] | undefined;
}

/** What a kind remembers between two reads; JSON, checked by the kind when it comes back. */
export type KindMemory = Readonly<Record<string, unknown>>;

/** How a read went: items (new or not), nothing new at all, or why there are none. Memory is kept unless given. */
export type Reading =
  | {
      readonly outcome: 'read';
      readonly items: readonly Item[];
      readonly memory?: KindMemory;
      readonly problems?: readonly Problem[];
    }
  | { readonly outcome: 'unchanged' }
  | {
      readonly outcome: Exclude<Outcome, 'read' | 'unchanged'>;
      readonly problems: readonly Problem[];
      readonly memory?: KindMemory;
      /** What came all the same, of a source that was cut off: there was more. */
      readonly items?: readonly Item[];
    };

/** A reading with items, of a whole source or of one that was cut off. */
export type Bringing = Exclude<Reading, { outcome: 'unchanged' }> & { readonly items: readonly Item[] };

export function brings(reading: Reading): reading is Bringing {
  return 'items' in reading && reading.items !== undefined;
}

/** The reading where the source's page did not come. */
export function withoutPage(fetched: Exclude<Fetched, Page>): Reading {
  return fetched.result === 'unchanged' ? { outcome: 'unchanged' } : { outcome: fetched.outcome, problems: [fetched.problem] };
}

/** What a kind is given for one read. */
export interface KindContext<Options> {
  readonly watcher: Watcher;
  /** The watcher's address; empty for kinds that build their own. */
  readonly url: string;
  readonly options: Options;
  readonly memory: KindMemory;
  /** The last read was by other rules of ours: what differs from it need not be the world's doing. */
  readonly upgraded: boolean;
  readonly commitments: readonly Commitment[];
  readonly now: Instant;
  /** Reads an address, conditionally where it has been read before (unless `always`). Never throws. */
  get(url: string, request?: KindRequest): Promise<Fetched>;
  /** A trouble that does not spoil the read. */
  problem(code: string, message: string): Problem;
  /** The reading of a source that answered with something else than it should; `refused` where it did so on purpose. */
  broken(code: string, message: string, outcome?: 'broken' | 'refused' | 'failed'): Reading;
}

export interface KindRequest {
  readonly accept?: string;
  /** True for a full answer even where nothing has changed. */
  readonly always?: boolean;
  /** ms that the service wants between two requests, where that is more than usual. */
  readonly spacing?: number | undefined;
  /** A form to post instead of a plain read. */
  readonly form?: Readonly<Record<string, string>>;
}

/** A source kind as the rest of the stage sees it. */
export interface Kind {
  /** Equal to its file name. */
  readonly id: string;
  /** Schema of a watcher's `options`. */
  readonly options: z.ZodType;
  /** False for kinds that build their own addresses. */
  readonly needsUrl: boolean;
  /** True for kinds that read what is made for people: robots.txt is asked first. Feeds and services are made for readers like us. */
  readonly readsPages: boolean;
  /** Reads the source once. Throws only on a programmer's error. */
  collect(context: KindContext<unknown>): Promise<Reading>;
}

interface KindDefinition<Options> {
  readonly id: string;
  readonly options: z.ZodType<Options>;
  readonly needsUrl?: boolean;
  readonly readsPages?: boolean;
  collect(context: KindContext<Options>): Promise<Reading>;
}

/** Makes a kind of its definition: options reach its functions checked and typed. */
export function defineKind<Options>(definition: KindDefinition<Options>): Kind {
  const { id, options: schema, needsUrl = true, readsPages = false } = definition;
  return {
    id,
    options: schema,
    needsUrl,
    readsPages,
    collect: (context) => definition.collect({ ...context, options: schema.parse(context.options) }),
  };
}

function isKind(value: unknown): value is Kind {
  return typeof value === 'object' && value !== null && 'id' in value && 'options' in value && 'collect' in value;
}

let kinds: Promise<ReadonlyMap<string, Kind>> | undefined;

/** Every kind of the folder kinds/, by id; read once. */
export function loadKinds(): Promise<ReadonlyMap<string, Kind>> {
  kinds ??= loadModules(new URL('./kinds/', import.meta.url), isKind);
  return kinds;
}
