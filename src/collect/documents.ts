// Items to documents: leaves out what is known, reads the articles behind teasers, and gives each text its identity.

import { createHash } from 'node:crypto';
import PQueue from 'p-queue';
import type { RawCopy } from '../domain/stages.js';
import type { Document, Instant, Problem } from '../domain/types.js';
import type { Watcher } from '../domain/watcher.js';
import type { Article } from './article.js';
import { dateInUrl, type DateReading } from './dates.js';
import type { Page } from './fetch.js';
import { canonicalUrl, cleanUrl, essence, shortHash } from './identity.js';
import type { Content, Item } from './kind.js';
import { isUpgraded, type Memory } from './memory.js';
import type { ItemOptions } from './options.js';
import { closesDoor, tryArticle } from './read-article.js';
import type { Source } from './source.js';
import { editLines, layOut, weight, type LaidOut } from './text.js';

export interface Made {
  /** New and edited ones, oldest first. */
  readonly documents: readonly Document[];
  readonly copies: readonly RawCopy[];
  readonly known: Memory['known'];
  readonly problems: readonly Problem[];
  /** Something was left for the next read, which must then be a full one. */
  readonly postponed: boolean;
}

/** Articles of one source that are read in one go. More wait for the next read; of a first read, the older items stay teasers. */
const ARTICLES_PER_READ = 40;

/** Articles of one source that are read at the same time; those of one host queue in the client. */
const AT_ONCE = 4;

/** Weight from which a text that stands at two addresses is one text, and no coincidence. */
const SAME_TEXT = 80;

/** Letters of a teaser by which it is found again in its article. */
const TEASER_START = 30;

/** Days for which an article that could not be read is tried again. */
const TRY_AGAIN = 2;

interface Draft {
  readonly item: Item;
  readonly content: Content;
  readonly story: string;
  readonly entry: string;
  readonly article?: Article | undefined;
  readonly page?: Page | undefined;
  /** The article should be tried again. */
  readonly again: boolean;
}

/** The longer of the article and what the source says of it; a teaser that the article does not repeat stands before it. */
function fullText(content: Content, article: Article | undefined): LaidOut {
  if (!article || weight(article.text) < weight(content.text)) return content;
  const start = essence(content.text).slice(0, TEASER_START);
  if (essence(article.title + article.text).includes(start)) return article;
  const leads = content.text.split('\n').map((text) => ({ type: 'lead' as const, text }));
  const lead = layOut(leads);
  const offset = lead.text.length + 1;
  const moved = article.blocks.map(({ type, start, end }) => ({ type, start: start + offset, end: end + offset }));
  return { text: `${lead.text}\n${article.text}`, blocks: [...lead.blocks, ...moved] };
}

/** Makes the documents of one read. */
export class DocumentMaker {
  readonly #watcher: Watcher;
  readonly #options: ItemOptions;
  readonly #source: Source;
  readonly #now: Instant;
  readonly #before: Memory['known'];
  readonly #known: Record<string, string>;
  readonly #dropped: readonly RegExp[];
  readonly #upgraded: boolean;
  readonly #problems: Problem[] = [];
  readonly #closedHosts = new Set<string>();
  #postponed = false;

  constructor(watcher: Watcher, options: ItemOptions, source: Source, memory: Memory, now: Instant) {
    this.#watcher = watcher;
    this.#options = options;
    this.#source = source;
    this.#now = now;
    this.#before = memory.known;
    this.#known = { ...memory.known };
    this.#upgraded = isUpgraded(memory);
    this.#dropped = options.drop.map((pattern) => new RegExp(pattern, 'gu'));
  }

  async make(items: readonly Item[]): Promise<Made> {
    const drafts = await this.#draftAll(this.#newItems(items));
    const made = drafts.flatMap((draft) => this.#finish(draft));
    const documents = made.map(({ document }) => document);
    return {
      documents: documents.sort((a, b) => Date.parse(a.published) - Date.parse(b.published)),
      copies: this.#copies(made),
      known: this.#known,
      problems: this.#problems,
      postponed: this.#postponed,
    };
  }

  /** Items that differ from all that were seen, in this read or before. */
  #newItems(items: readonly Item[]): Draft[] {
    const entries = new Set<string>();
    return items.flatMap((raw) => {
      const story = this.#storyOf(raw);
      const entry = shortHash(`entry ${story} ${essence(raw.fingerprint)}`);
      if (this.#meet(entry) || entries.has(entry)) return [];
      entries.add(entry);
      // What a known story says anew when other rules read it for the first time is our doing, not the world's.
      if (this.#upgraded && shortHash(`story ${story}`) in this.#before) {
        this.#remember(entry);
        return [];
      }
      return [{ ...this.#withoutDropped(raw), story, entry, again: false }];
    });
  }

  #storyOf({ url, guid, title }: Item): string {
    if (guid && this.#options.identity === 'guid') return guid;
    return url ? canonicalUrl(url) : `${canonicalUrl(this.#watcher.url ?? '')} ${essence(title)}`;
  }

  #withoutDropped(item: Item): { item: Item; content: Content } {
    const content = item.content();
    return { item: { ...item, title: this.#drop(item.title) }, content: { ...content, ...this.#dropLines(content) } };
  }

  /** A line without the passages that the watcher drops. */
  #drop(line: string): string {
    return this.#dropped.reduce((text, pattern) => text.replace(pattern, ''), line).trim();
  }

  #dropLines(text: LaidOut): LaidOut {
    return this.#dropped.length > 0 ? editLines(text, (line) => this.#drop(line)) : text;
  }

  /** True where it is known; it is then known as of today. */
  #meet(hash: string): boolean {
    const isKnown = hash in this.#known;
    if (isKnown) this.#remember(hash);
    return isKnown;
  }

  #remember(hash: string): void {
    this.#known[hash] = this.#now.slice(0, 10);
  }

  #wantsArticle({ item, content }: Draft): boolean {
    const { article } = this.#options;
    return item.url !== undefined && (article === 'always' || (article === 'auto' && !content.complete));
  }

  /** Reads the articles that are needed, the newest items first, as many as one read may. */
  async #draftAll(drafts: readonly Draft[]): Promise<Draft[]> {
    const teasers = drafts.filter((draft) => this.#wantsArticle(draft));
    const newest = [...teasers].sort((a, b) => (b.item.published ?? '').localeCompare(a.item.published ?? ''));
    const chosen = new Set(newest.slice(0, ARTICLES_PER_READ));
    // A first read goes out as one mail: what came with the second would not be in it.
    const isFirst = Object.keys(this.#before).length === 0;
    if (chosen.size < teasers.length && !isFirst) this.#postponed = true;
    const queue = new PQueue({ concurrency: AT_ONCE });
    const wanted = drafts.filter((draft) => isFirst || chosen.has(draft) || !this.#wantsArticle(draft));
    return queue.addAll(wanted.map((draft) => () => (chosen.has(draft) ? this.#withArticle(draft) : Promise.resolve(draft))));
  }

  async #withArticle(draft: Draft): Promise<Draft> {
    const url = draft.item.url ?? '';
    const host = new URL(url).host;
    if (this.#closedHosts.has(host)) return draft;
    const page = await this.#source.getArticle(url);
    if (closesDoor(page)) this.#closedHosts.add(host);
    if (page.result === 'trouble') {
      this.#problems.push(page.problem);
      return { ...draft, again: page.problem.transient && this.#isRecent(draft.item) };
    }
    if (page.result !== 'fresh') return draft;
    const article = await tryArticle(page, this.#articleReading());
    if (article.ok) return { ...draft, page, article: article.value && this.#cleaned(article.value) };
    this.#problems.push(this.#source.problem(article.code, `${page.url}: ${article.message}`, false));
    return draft;
  }

  #cleaned(article: Article): Article {
    return { ...article, title: this.#drop(article.title), ...this.#dropLines(article) };
  }

  #isRecent({ published }: Item): boolean {
    return published !== undefined && Date.parse(this.#now) - Date.parse(published) < TRY_AGAIN * 86_400_000;
  }

  #reading(): DateReading {
    return { zone: this.#watcher.zone, now: this.#now };
  }

  #articleReading() {
    const { article_selector: selector, article_ignore: ignore, article_date: date } = this.#options;
    return { ...this.#reading(), selector, ignore, date };
  }

  /** A document, unless its text is known. */
  #finish(draft: Draft): { document: Document; page?: Page | undefined; from?: string | undefined }[] {
    const { item, content, story, entry, article } = draft;
    const better = fullText(content, article);
    const title = (/(?:…|\.\.\.)$/.test(item.title) ? article?.title : item.title) || article?.title || item.title;
    const said = essence(title + better.text);
    const id = shortHash(`${story} ${said}`);
    const twin = weight(said) >= SAME_TEXT ? shortHash(`text ${said}`) : undefined;
    const storyHash = shortHash(`story ${story}`);
    const isKnown = this.#meet(id) || (twin !== undefined && this.#meet(twin));
    const edited = storyHash in this.#before;
    if (draft.again) this.#postponed = true;
    else for (const hash of [entry, storyHash]) this.#remember(hash);
    for (const hash of [id, twin]) if (hash) this.#remember(hash);
    if (isKnown || said === '') return [];
    const dates = { published: this.#published(draft, edited), lang: this.#watcher.language ?? item.lang ?? article?.lang };
    const { text, blocks } = better;
    return [
      {
        document: { id, ...this.#voice(item), ...dates, title, text, blocks, changes: item.changes },
        page: draft.page,
        from: item.page,
      },
    ];
  }

  /** Who speaks: the watcher's publisher, unless the source only passes on what others say. */
  #voice({ publisher, url }: Item) {
    const { id, official_of: officialOf, owner, zone } = this.#watcher;
    const own = { publisher: this.#watcher.publisher, owner, official: officialOf !== undefined, officialOf };
    const passedOn = publisher !== undefined && { publisher, owner: undefined, official: false, officialOf: undefined };
    return { ...own, ...passedOn, zone, url: cleanUrl(url ?? this.#watcher.url ?? ''), watcher: id };
  }

  /** When it was said: an edit is as old as the edit, and nothing is from the future. */
  #published({ item, article }: Draft, edited: boolean): Instant {
    const first = item.published ?? article?.published ?? dateInUrl(item.url ?? '', this.#reading());
    const updated = item.updated ?? article?.updated;
    const edit = updated && (!first || Date.parse(updated) > Date.parse(first)) ? updated : this.#now;
    const date = edited ? edit : (first ?? this.#now);
    return Date.parse(date) > Date.parse(this.#now) ? this.#now : date;
  }

  /** The bodies that documents were made of. */
  #copies(made: readonly { document: Document; page?: Page | undefined; from?: string | undefined }[]): RawCopy[] {
    const articles = made.flatMap(({ document, page }) => (page ? [this.#copy(page, [document.id])] : []));
    const own = this.#source.pages.map((page) => {
      const documents = made.filter(({ from }) => from === undefined || from === page.url);
      return this.#copy(
        page,
        documents.map(({ document }) => document.id),
      );
    });
    return [...own.filter(({ documents }) => documents.length > 0), ...articles];
  }

  #copy({ url, contentType, body }: Page, documents: readonly string[]): RawCopy {
    const hash = createHash('sha256').update(body).digest('hex');
    return { url, fetched: this.#now, contentType, hash, body, documents };
  }
}
