// Documents given by hand: a page, a PDF, a mail or plain text that no watcher may read, as a document like any other.

import { createHash } from 'node:crypto';
import type { Attachment } from 'postal-mime';
import type { RawCopy } from '../domain/stages.js';
import type { Document, Instant, Problem } from '../domain/types.js';
import type { Article } from './article.js';
import type { DateReading } from './dates.js';
import { decode } from './decode.js';
import type { Page } from './fetch.js';
import { parseHtml } from './html.js';
import { canonicalUrl, cleanUrl, essence, shortHash } from './identity.js';
import { isPdf } from './pdf.js';
import { articleOf } from './read-article.js';
import { cleanLine, layOut, weight, type LaidOut } from './text.js';

/** What a person says of a document that they hand in; what is absent is read from it. */
export interface Given {
  readonly publisher: string;
  /** Party that the publisher speaks for. */
  readonly officialOf?: string | undefined;
  readonly published?: Instant | undefined;
  /** ISO 639-1. */
  readonly lang?: string | undefined;
  readonly title?: string | undefined;
  /** Where it can be read. */
  readonly url?: string | undefined;
  /** IANA zone of the publisher. */
  readonly zone: string;
}

/** A document handed in, and its raw body. */
export interface HandedIn {
  readonly document: Document;
  readonly copy: RawCopy;
  /** False where neither the person nor the document gives a date: it then counts as today's. */
  readonly dated: boolean;
}

/** How mails begin, in a file or a mailbox. */
const MAIL =
  /^(?:From |(?:Return-Path|Received|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version|DKIM-Signature|ARC-\w[\w-]*|X-[\w-]+):)/i;

/** True for a body that is a mail: headers, one of them the sender's, and an empty line. */
function isMail(text: string): boolean {
  const [head = ''] = text.split(/\r?\n\r?\n/, 1);
  return MAIL.test(head) && /^From:/im.test(head) && /^(?:Subject|Date):/im.test(head);
}

const HTML = /<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|table)\b[^>]*>/i;

/** Weight below which a line was not cut by the width of a page, but by its author. */
const FULL_LINE = 45;

/** Plain text to paragraphs: empty lines part them; inside, lines that a page's width cut are joined. */
function paragraphsOf(text: string): string[] {
  return text.split(/\n[^\S\n]*\n/).flatMap((paragraph) => {
    const joined: string[] = [];
    let open = false;
    for (const line of paragraph.split('\n')) {
      if (open) joined.push(cleanLine(`${joined.pop()}\n${line}`));
      else joined.push(cleanLine(line));
      open = weight(line.trim()) >= FULL_LINE && !/[.!?。！？:：]$/u.test(line.trim());
    }
    return joined.filter(Boolean);
  });
}

/** Longest first line that is a title, in weight. */
const TITLE = 200;

/** Plain text as an article; its first line is the title where nothing else is. */
function plainArticle(text: string, title?: string): Article {
  const paragraphs = paragraphsOf(text);
  const hasHeading = title === undefined && paragraphs.length > 1 && weight(paragraphs[0] ?? '') <= TITLE;
  const heading = hasHeading ? paragraphs.shift()! : (title ?? '');
  const blocks = paragraphs.map((paragraph) => ({ type: 'body' as const, text: paragraph }));
  return { title: heading, ...layOut(blocks), published: undefined, updated: undefined, lang: undefined };
}

/** How browsers save a page in one file (MHTML): it looks like a mail, but its date is that of saving. */
const SAVED_PAGE = /^(?:From: <Saved by|Snapshot-Content-Location:)/im;

/** The marks of what a mail quotes. */
const QUOTED = /^(?:>[^\S\n]?)+/gm;

/** How far into a text its headers, or its root, are looked for. */
const HEAD = 20_000;

/** A mailbox with a second mail in it: its mails are documents of their own. */
const SECOND_MAIL = /\n\r?\nFrom \S+ .*\d{4}\r?\n[\w-]+:/;

/** The text of a mail and of its attachments, its subject and its date. */
async function mailArticle(body: Uint8Array, head: string, reading: DateReading): Promise<Article | undefined> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(body).catch(() => undefined);
  if (!mail) return undefined;
  const html = mail.html && (await articleOf(pageOf(Buffer.from(mail.html), 'text/html; charset=utf-8'), reading));
  if (SAVED_PAGE.test(head)) return html || undefined;
  const title = cleanLine(mail.subject ?? '');
  const date = mail.date && !Number.isNaN(Date.parse(mail.date)) ? new Date(mail.date).toISOString() : undefined;
  const text = mail.text?.replace(QUOTED, '').trim() ?? '';
  const article = text || !html ? plainArticle(text, title) : html;
  const attached = await Promise.all(mail.attachments.map((one) => attachedText(one, reading)));
  return { ...article, ...attached.reduce<LaidOut>(beneath, article), title, published: date };
}

/** What an attachment says, under its title: nothing where it is none of the forms that can be read. */
async function attachedText({ content, mimeType }: Attachment, reading: DateReading): Promise<LaidOut> {
  const body = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
  const isText = /^text\/(?:html|plain)$/i.test(mimeType) || isPdf(body);
  const article = isText ? await textByHand(pageOf(body, mimeType), reading) : undefined;
  if (!article) return { text: '', blocks: [] };
  return article.text.startsWith(article.title) ? article : beneath({ text: article.title, blocks: [] }, article);
}

/** One text under another. */
function beneath(above: LaidOut, below: LaidOut): LaidOut {
  if (!above.text || !below.text) return above.text ? above : below;
  const shift = above.text.length + 1;
  const moved = below.blocks.map(({ type, start, end }) => ({ type, start: start + shift, end: end + shift }));
  return { text: `${above.text}\n${below.text}`, blocks: [...above.blocks, ...moved] };
}

function pageOf(body: Uint8Array, contentType: string): Page {
  return { result: 'fresh', url: '', otherSite: false, contentType, validators: {}, body };
}

/** True for a body that is no text in any charset but UTF-16, which says so at its start. */
function isBinary(body: Uint8Array): boolean {
  const [first, second] = body;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return !isUtf16 && body.includes(0);
}

/** Roots of what is written for programs: feeds, lists of addresses. */
const DATA_ROOT = /^<(?:rss|feed|rdf:RDF|opml|urlset|sitemapindex)[\s>]/i;

/** True for text that is no prose: data, feeds, files of word processors. Quoted as it stands, it would be gibberish in an alert. */
function isForPrograms(text: string): boolean {
  const start = text.slice(0, HEAD).replace(/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*/, '');
  return start.startsWith('{\\rtf') || DATA_ROOT.test(start) || (/^[{[]/.test(start) && isJson(text));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function articleIn(text: string, page: Page, reading: DateReading): Promise<Article | undefined> {
  return HTML.test(text) ? articleOf(page, reading) : plainArticle(text);
}

/** The text of a body of whatever form; undefined where it holds none that can be read. */
export async function textByHand(page: Page, reading: DateReading): Promise<Article | undefined> {
  if (isPdf(page.body)) return articleOf(page, reading);
  if (isBinary(page.body)) return undefined;
  const { text } = decode(page.body, page.contentType);
  if (isForPrograms(text) || SECOND_MAIL.test(text)) return undefined;
  const article = await (isMail(text) ? mailArticle(page.body, text.slice(0, HEAD), reading) : articleIn(text, page, reading));
  return article?.text ? article : undefined;
}

/** The address that a saved page gives as its own. */
function ownAddress({ body, contentType, url }: Page): string {
  if (/^https?:/.test(url)) return url;
  if (isPdf(body)) return '';
  const { text } = decode(body, contentType);
  const saved = SAVED_PAGE.test(text.slice(0, HEAD)) && /^Snapshot-Content-Location: *(https?:\S+)/im.exec(text)?.[1];
  if (saved) return saved;
  const $ = parseHtml(text);
  const own = $('link[rel="canonical"]').attr('href') ?? $('meta[property="og:url"]').attr('content') ?? '';
  return /^https?:\/\//.test(own) && URL.canParse(own) ? own : '';
}

/** A printed date that lies ahead is a fault of clocks or templates; a day alone is noon, and may be tomorrow's elsewhere. */
function notToCome(printed: Instant | undefined, now: Instant): Instant | undefined {
  return printed !== undefined && Date.parse(printed) <= Date.parse(now) + 86_400_000 ? printed : undefined;
}

/**
 * Makes a document of a body that a person hands in. `page.url` is where it was fetched from, or a file's name. A problem
 * where it holds no text: an image, a scanned PDF, a file of an office program. Never throws on what is in it.
 */
export async function handIn(page: Page, given: Given, now: Instant): Promise<HandedIn | { problem: Problem }> {
  if (page.otherSite) {
    const message = `it leads to another site, as bot walls do (expected ${page.url} itself, if that is meant)`;
    return { problem: { stage: 'collect', subject: page.url, code: 'other-site', message, transient: false } };
  }
  const article = await textByHand(page, { zone: given.zone, now });
  if (!article) {
    const message = 'it holds no text that can be read (expected a page, a PDF with text, one mail or plain text)';
    return { problem: { stage: 'collect', subject: page.url, code: 'no-text', message, transient: false } };
  }
  const url = cleanUrl(given.url ?? ownAddress(page));
  const title = given.title ?? article.title;
  const { publisher, officialOf, zone } = given;
  const id = shortHash(`${url ? canonicalUrl(url) : publisher} ${essence(title + article.text)}`);
  const published = given.published ?? notToCome(article.published, now);
  const document: Document = {
    id,
    publisher,
    official: officialOf !== undefined,
    officialOf,
    zone,
    url,
    lang: given.lang ?? article.lang,
    published: published ?? now,
    title,
    text: article.text,
    blocks: article.blocks,
  };
  const hash = createHash('sha256').update(page.body).digest('hex');
  const { contentType, body } = page;
  const copy = { url: url || page.url, fetched: now, contentType, hash, body, documents: [id] };
  return { document, copy, dated: published !== undefined };
}
