// Reads stored documents again: today's extraction over the raw copies that they were made of.

import type { Commitment } from '../domain/seed.js';
import type { RawCopy } from '../domain/stages.js';
import type { Document, Problem } from '../domain/types.js';
import type { Watcher } from '../domain/watcher.js';
import { textByHand } from './by-hand.js';
import { DocumentMaker } from './documents.js';
import type { Fetched, Fetcher, Page } from './fetch.js';
import { canonicalUrl, cleanUrl } from './identity.js';
import { brings, loadKinds, type Item } from './kind.js';
import { recall } from './memory.js';
import { itemOptions } from './options.js';
import { Source } from './source.js';
import type { LaidOut } from './text.js';
import { statusTrouble } from './trouble.js';

/** Lists that are remembered as read: documents of one list follow each other closely. */
const REMEMBERED = 64;

/** What a kind reads in a copy. A `version` is a page's own text, of which a document may hold only what was new. */
interface List {
  readonly items: readonly Item[];
  readonly version: boolean;
}

const NOTHING: List = { items: [], version: false };

/** A body that was stored, as if it had just been fetched. */
function pageOf({ url, contentType, body }: RawCopy): Page {
  return { result: 'fresh', url, otherSite: false, contentType, validators: {}, body };
}

/** A client that knows the stored copies alone: nothing is asked of the world. */
function storedFetcher(copies: readonly RawCopy[]): Fetcher {
  const find = (url: string) => copies.find((copy) => canonicalUrl(copy.url) === canonicalUrl(url));
  // An article that redirects led to stands under another address than its link.
  const redirected = copies.length === 1 ? copies[0] : undefined;
  const get = (url: string, subject: string): Fetched => {
    const copy = url.endsWith('/robots.txt') ? undefined : (find(url) ?? redirected);
    return copy ? pageOf(copy) : statusTrouble(subject, url, 404, false);
  };
  return { get: async ({ url, subject }) => get(url, subject), close: async () => {} };
}

/** Reads stored documents again, each as the watcher that brought it would read its copies today. */
export class Rereader {
  readonly #commitments: readonly Commitment[];
  readonly #lists = new Map<string, Promise<List>>();

  constructor(commitments: readonly Commitment[]) {
    // A search is read alike whatever was searched for: one query stands for all.
    this.#commitments = commitments.filter(({ names }) => Object.values(names).some((words) => words.length > 0)).slice(0, 1);
  }

  /**
   * The document with its text as it is read today; as it was stored where its copies are gone (which may be its title
   * alone), or where they do not tell what was new in a page. `watcher` is the one that brought it, as it is now.
   */
  async read(document: Document, copies: readonly RawCopy[], watcher: Watcher | undefined): Promise<Document> {
    const read = watcher ? await this.#fromLists(document, copies, watcher) : await this.#fromOwn(document, copies);
    return read?.text ? { ...document, text: read.text, blocks: read.blocks } : document;
  }

  async #fromLists(document: Document, copies: readonly RawCopy[], watcher: Watcher): Promise<LaidOut | undefined> {
    for (const copy of copies) {
      const { items, version } = await this.#list(copy, watcher);
      if (version && document.text) return undefined;
      const item = version ? items[0] : items.find((one) => isOf(one, document));
      const others = copies.filter((one) => one !== copy);
      if (item) return version ? item.content() : this.#fromItem(item, watcher, others, copy);
    }
    return this.#fromOwn(document, copies);
  }

  /** The item as a document, made as on the day on which it was new. */
  async #fromItem(
    item: Item,
    watcher: Watcher,
    articles: readonly RawCopy[],
    { fetched }: RawCopy,
  ): Promise<LaidOut | undefined> {
    const source = new Source(watcher, storedFetcher(articles), recall({}), fetched);
    const maker = new DocumentMaker(watcher, itemOptions.parse(watcher.options), source, recall({}), fetched);
    const [document] = (await maker.make([item])).documents;
    return document && { text: document.text, blocks: document.blocks ?? [] };
  }

  /** The text of the document's own page, by the general rules. */
  async #fromOwn(document: Document, copies: readonly RawCopy[]): Promise<LaidOut | undefined> {
    const own =
      copies.find(({ url }) => canonicalUrl(url) === canonicalUrl(document.url)) ?? (document.watcher ? undefined : copies[0]);
    const read = own && (await textByHand(pageOf(own), { zone: document.zone ?? 'UTC', now: own.fetched }));
    return read && 'text' in read ? read : undefined;
  }

  #list(copy: RawCopy, watcher: Watcher): Promise<List> {
    const key = `${watcher.id} ${copy.hash}`;
    const list = this.#lists.get(key) ?? this.#readList(copy, watcher);
    this.#lists.delete(key);
    this.#lists.set(key, list);
    if (this.#lists.size > REMEMBERED) this.#lists.delete(this.#lists.keys().next().value ?? '');
    return list;
  }

  async #readList(copy: RawCopy, watcher: Watcher): Promise<List> {
    const kind = (await loadKinds()).get(watcher.kind);
    // The copy is where the links led: there are none to follow.
    const options = 'follow' in watcher.options ? { ...watcher.options, follow: [] } : watcher.options;
    if (!kind?.options.safeParse(options).success) return NOTHING;
    const problem = (code: string, message: string): Problem => {
      return { stage: 'collect', subject: watcher.id, code, message, transient: false };
    };
    const reading = await kind.collect({
      watcher,
      url: watcher.url ?? copy.url,
      options,
      memory: {},
      upgraded: false,
      commitments: this.#commitments,
      now: copy.fetched,
      get: async () => pageOf(copy),
      problem,
      broken: (code, message, outcome = 'broken') => ({ outcome, problems: [problem(code, message)] }),
    });
    if (!brings(reading)) return NOTHING;
    return { items: reading.items, version: 'lines' in (reading.memory ?? {}) };
  }
}

function isOf({ url, title }: Item, document: Document): boolean {
  return url === undefined ? title === document.title : cleanUrl(url) === document.url;
}
