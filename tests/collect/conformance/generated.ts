// Feeds made from the grammar of their formats, with the entries that they must give.

import fc from 'fast-check';

/** A feed, and what its entries are. */
export interface Spec {
  readonly feed: string;
  readonly entries: readonly Expected[];
}

interface Expected {
  readonly title: string;
  readonly url: string;
  readonly published: string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const twice = (text: string) => escaped(escaped(text));
const references = (text: string) => [...text].map((one) => `&#${one.codePointAt(0)};`).join('');

/** Ways of writing a text that is to be read as markup. */
const AS_MARKUP: readonly ((text: string) => string)[] = [
  twice,
  (text) => `<![CDATA[${escaped(text)}]]>`,
  (text) => escaped(`<b>${escaped(text)}</b>`),
  (text) => `\n  ${twice(text)}\n`,
];

const DATES: readonly ((date: Date) => string)[] = [
  (date) => date.toUTCString(),
  (date) => date.toUTCString().replace('GMT', '+0000'),
  (date) => date.toUTCString().replace(/^\w+, /, ''),
  (date) => date.toISOString(),
  (date) => date.toISOString().replace('.000Z', '+00:00'),
  (date) => new Date(date.getTime() + 9 * 3_600_000).toISOString().replace('.000Z', '+09:00'),
];

const LINKS: readonly ((url: string) => string)[] = [
  (url) => `<link>${escaped(url)}</link>`,
  (url) => `<link><![CDATA[${url}]]></link>`,
  (url) => `<guid>${escaped(url)}</guid>`,
  (url) => `<guid isPermaLink="false">tag:1</guid><link> ${escaped(url)} </link>`,
  (url) => `<a10:link xmlns:a10="http://www.w3.org/2005/Atom" href="${escaped(url)}"/>`,
];

const ATOM_LINKS: readonly ((url: string) => string)[] = [
  (url) => `<link href="${escaped(url)}"/>`,
  (url) =>
    `<link rel="self" href="https://x.example/self"/><link rel="alternate" type="text/html" href="${escaped(url)}"></link>`,
  (url) => `<id>${escaped(url)}</id>`,
];

const word = fc.constantFrom('pact', 'signed', 'in force', '協定', '発効', 'perché', 'Q&A', '1 < 2', '"quoted"', '😀', 'a > b');
const title = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const url = fc.tuple(fc.nat(9999), fc.constantFrom('', '?a=1&b=2', '#x')).map(([id, rest]) => `https://x.example/${id}${rest}`);
const date = fc.date({ min: new Date('1995-01-01'), max: new Date('2026-11-20'), noInvalidDate: true });

const entry = fc.record({
  title,
  url,
  date,
  text: title,
  forms: fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)),
  noise: fc.boolean(),
});
type Made = typeof entry extends fc.Arbitrary<infer Value> ? Value : never;

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!;
const whole = ({ date: when }: Made) => new Date(Math.floor(when.getTime() / 1000) * 1000);
const expected = (made: Made): Expected => ({ title: made.title, url: made.url, published: whole(made).toISOString() });
const NOISE =
  '<media:content xmlns:media="http://search.yahoo.com/mrss/" url="https://x.example/p.jpg"><media:title>P</media:title></media:content><category>pacts</category>';

function rssItem(made: Made): string {
  const [a, b, c] = made.forms;
  const parts = `<title>${pick(AS_MARKUP, a)(made.title)}</title>${pick(LINKS, b)(made.url)}<pubDate>${pick(DATES, c)(whole(made))}</pubDate>`;
  return `<item>${made.noise ? NOISE : ''}${parts}<description>${twice(made.text)}</description></item>`;
}

function rdfItem(made: Made): string {
  const [a, , c] = made.forms;
  return `<item rdf:about="${escaped(made.url)}"><title>${pick(AS_MARKUP, a)(made.title)}</title><dc:date>${pick(DATES, c)(whole(made))}</dc:date>${made.noise ? NOISE : ''}</item>`;
}

function atomTitle({ title: text, forms: [a] }: Made): string {
  const ways = [
    `<title>${escaped(escaped(text))}</title>`,
    `<title type="text">${escaped(text)}</title>`,
    `<title type="text">${references(text)}</title>`,
    `<title type="html">${twice(text)}</title>`,
    `<title type="html"><![CDATA[<i>${escaped(text)}</i>]]></title>`,
    `<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${escaped(text)}</div></title>`,
  ];
  return pick(ways, a);
}

function atomEntry(made: Made): string {
  const [, b, c] = made.forms;
  const date = pick(DATES, c)(whole(made));
  return `<entry>${atomTitle(made)}${pick(ATOM_LINKS, b)(made.url)}<updated>2026-11-20T00:00:00Z</updated><published>${date}</published><summary>${escaped(made.text)}</summary></entry>`;
}

const FORMATS: readonly ((entries: readonly Made[]) => string)[] = [
  (entries) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>C</title>${entries.map(rssItem).join('\n')}</channel></rss>`,
  (entries) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"/>${entries.map(rdfItem).join('')}</rdf:RDF>`,
  (entries) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title>${entries.map(atomEntry).join('')}</feed>`,
];

/** A feed of some format with some entries, each written in some way. */
export const feedOf: fc.Arbitrary<Spec> = fc
  .tuple(fc.constantFrom(...FORMATS), fc.array(entry, { minLength: 1, maxLength: 6 }))
  .map(([format, entries]) => ({ feed: format(entries), entries: entries.map(expected) }));
