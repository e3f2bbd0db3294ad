// Feeds in every format and variant that parsers are tried with: one entry each, with the title, address and date that it has.

import Encoding from 'encoding-japanese';
import iconv from 'iconv-lite';

/** What the one entry of a feed must come out as. Fields that a case is not about are left out. */
export interface FeedCase {
  readonly name: string;
  readonly feed: string | Uint8Array;
  readonly contentType?: string;
  readonly title?: string;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly text?: string;
  /** Number of entries, where it is not one. */
  readonly items?: number;
}

type Expected = Omit<FeedCase, 'name' | 'feed'>;

const AT = 'https://feeds.example/a/b.xml';
const LINK = 'https://x.example/1';
export const BASE = AT;

export const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const DCTERMS = 'xmlns:dcterms="http://purl.org/dc/terms/"';
const CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';
const MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"';
const ITUNES = 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';
const ATOM_IN_RSS = 'xmlns:atom="http://www.w3.org/2005/Atom"';

/** RSS 2.0 around one entry. */
export function rss2(item: string, spaces = '', channel = ''): string {
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" ${spaces}><channel><title>Channel</title><link>https://x.example/</link><description>About</description>${channel}<item>${item}</item></channel></rss>`;
}

/** RSS 1.0 around one entry. */
export function rdf(item: string, about = LINK, spaces = ''): string {
  return `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${DC} ${spaces}><channel rdf:about="https://x.example/"><title>Channel</title><link>https://x.example/</link><description>About</description><items><rdf:Seq><rdf:li resource="${about}"/></rdf:Seq></items></channel><item rdf:about="${about}">${item}</item></rdf:RDF>`;
}

/** Atom 1.0 around one entry. */
export function atom(entry: string, attributes = ''): string {
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Feed</title><id>urn:feed</id><updated>2026-01-01T00:00:00Z</updated><link href="https://x.example/"/><link rel="self" href="${AT}"/><entry>${entry}</entry></feed>`;
}

/** Atom 0.3 around one entry. */
export function atom03(entry: string): string {
  return `<?xml version="1.0"?><feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Feed</title><link rel="alternate" type="text/html" href="https://x.example/"/><modified>2026-01-01T00:00:00Z</modified><entry>${entry}</entry></feed>`;
}

const json = (item: unknown, version = 'https://jsonfeed.org/version/1.1') =>
  JSON.stringify({ version, title: 'Feed', home_page_url: 'https://x.example/', items: [item] });

const of =
  (make: (inside: string) => string) =>
  (name: string, inside: string, expected: Expected): FeedCase => ({ name, feed: make(inside), ...expected });
const inRss = of((item) => rss2(item));
const inAtom = of((entry) => atom(entry));
const inAtom03 = of((entry) => atom03(entry));
const inRdf = of((item) => rdf(item));
const whole = (name: string, feed: string | Uint8Array, expected: Expected): FeedCase => ({ name, feed, ...expected });

const OLD = '<title>Old</title><link>https://x.example/1</link><description>Said.</description>';
const SIGNED = { title: 'Signed', url: LINK };
const ITEM = `<title>Signed</title><link>${LINK}</link>`;
const ENTRY = `<title>Signed</title><link href="${LINK}"/><id>urn:1</id><updated>2026-03-04T05:06:07Z</updated>`;

const FORMATS: readonly FeedCase[] = [
  whole(
    'RSS 0.90',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>C</title></channel><image><title>I</title><url>https://x.example/i.png</url></image><item>${OLD}</item></rdf:RDF>`,
    { title: 'Old', url: LINK },
  ),
  whole(
    'RSS 0.91 of Netscape, with its document type',
    `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>C</title><item>${OLD}</item></channel></rss>`,
    { title: 'Old', url: LINK, text: 'Said.' },
  ),
  whole(
    'RSS 0.91 of Userland, with days to skip',
    `<rss version="0.91"><channel><title>C</title><skipDays><day>Sunday</day></skipDays><textinput><title>Search</title><link>https://x.example/s</link></textinput><item>${OLD}</item></channel></rss>`,
    { title: 'Old', url: LINK },
  ),
  whole(
    'RSS 0.92 whose entry has only a description',
    '<rss version="0.92"><channel><title>C</title><item><description>Only &lt;b&gt;this&lt;/b&gt;.</description></item></channel></rss>',
    { title: '', text: 'Only this.' },
  ),
  whole(
    'RSS 0.93',
    `<rss version="0.93"><channel><item>${OLD}<pubDate>Wed, 04 Mar 2026 05:06:07 GMT</pubDate><expirationDate>Thu, 05 Mar 2026 05:06:07 GMT</expirationDate></item></channel></rss>`,
    { published: '2026-03-04T05:06:07.000Z' },
  ),
  whole(
    'a channel of Microsoft (CDF), which says all in attributes',
    '<?xml version="1.0"?><CHANNEL HREF="https://x.example/"><TITLE>Channel</TITLE><ITEM HREF="https://x.example/1" LASTMOD="2026-01-02T03:04Z"><TITLE>Pact</TITLE><ABSTRACT>In force.</ABSTRACT></ITEM></CHANNEL>',
    { title: 'Pact', url: LINK, published: '2026-01-02T03:04:00.000Z', text: 'In force.' },
  ),
  whole('RSS 0.94', `<rss version="0.94"><channel><item>${OLD}</item></channel></rss>`, { title: 'Old', url: LINK }),
  whole(
    'RSS 2.0 in its first namespace',
    `<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><item>${ITEM}</item></channel></rss>`,
    SIGNED,
  ),
  whole(
    'RSS 2.0 in its second namespace',
    `<rss version="2.0" xmlns="http://blogs.law.harvard.edu/tech/rss"><channel><item>${ITEM}</item></channel></rss>`,
    SIGNED,
  ),
  whole(
    'RSS 2.0 with a prefix for everything',
    `<r:rss version="2.0" xmlns:r="http://backend.userland.com/rss2"><r:channel><r:item><r:title>Signed</r:title><r:link>${LINK}</r:link></r:item></r:channel></r:rss>`,
    SIGNED,
  ),
  whole('RSS without a version', `<rss><channel><item>${ITEM}</item></channel></rss>`, SIGNED),
  whole(
    'RSS whose entries stand behind the channel',
    `<rss version="2.0"><channel><title>C</title></channel><item>${ITEM}</item></rss>`,
    SIGNED,
  ),
  whole('a channel without its rss', `<?xml version="1.0"?><channel><title>C</title><item>${ITEM}</item></channel>`, SIGNED),
  whole(
    'RSS in capitals',
    `<RSS VERSION="2.0"><CHANNEL><ITEM><TITLE>Signed</TITLE><LINK>${LINK}</LINK><PUBDATE>Wed, 04 Mar 2026 05:06:07 GMT</PUBDATE></ITEM></CHANNEL></RSS>`,
    { ...SIGNED, published: '2026-03-04T05:06:07.000Z' },
  ),
  whole('RSS 1.0', rdf(`${ITEM}<description>Said.</description><dc:date>2026-03-04T05:06:07+09:00</dc:date>`), {
    ...SIGNED,
    text: 'Said.',
    published: '2026-03-03T20:06:07.000Z',
  }),
  whole(
    'RSS 1.0 with a document type',
    rdf(ITEM).replace(
      '?>',
      '?><!DOCTYPE rdf:RDF [<!ENTITY % HTMLlat1 PUBLIC "-//W3C//ENTITIES Latin 1 for XHTML//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml-lat1.ent">]>',
    ),
    SIGNED,
  ),
  whole(
    'RSS 1.0 with every name prefixed',
    `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:channel/><s:item r:about="${LINK}"><s:title>Signed</s:title><s:link>${LINK}</s:link></s:item></r:RDF>`,
    SIGNED,
  ),
  whole(
    'RSS 1.1',
    `<Channel xmlns="http://purl.org/net/rss1.1#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><title>C</title><items rdf:parseType="Collection"><item rdf:about="${LINK}">${ITEM}</item></items></Channel>`,
    SIGNED,
  ),
  whole(
    'Atom 0.3',
    atom03(
      `<title>Signed</title><link rel="alternate" type="text/html" href="${LINK}"/><issued>2026-03-04T05:06:07Z</issued><modified>2026-03-05T05:06:07Z</modified>`,
    ),
    { ...SIGNED, published: '2026-03-04T05:06:07.000Z' },
  ),
  whole(
    'Atom 0.3 with a prefix',
    `<a:feed version="0.3" xmlns:a="http://purl.org/atom/ns#"><a:entry><a:title>Signed</a:title><a:link rel="alternate" href="${LINK}"/></a:entry></a:feed>`,
    SIGNED,
  ),
  whole('Atom 1.0', atom(ENTRY), { ...SIGNED, published: '2026-03-04T05:06:07.000Z' }),
  whole(
    'Atom 1.0 with a prefix',
    `<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:entry><atom:title>Signed</atom:title><atom:link href="${LINK}"/><atom:updated>2026-03-04T05:06:07Z</atom:updated></atom:entry></atom:feed>`,
    { ...SIGNED, published: '2026-03-04T05:06:07.000Z' },
  ),
  whole('Atom without a namespace', `<feed><entry><title>Signed</title><link href="${LINK}"/></entry></feed>`, SIGNED),
  whole(
    'one entry of Atom as a document',
    `<?xml version="1.0"?><entry xmlns="http://www.w3.org/2005/Atom"><title>Signed</title><link href="${LINK}"/></entry>`,
    SIGNED,
  ),
  whole('JSON Feed 1', json({ id: '1', url: LINK, title: 'Signed', content_text: 'Said.' }, 'https://jsonfeed.org/version/1'), {
    ...SIGNED,
    text: 'Said.',
  }),
  whole(
    'JSON Feed 1.1',
    json({ id: '1', url: LINK, title: 'Signed', content_html: '<p>Said.</p>', date_published: '2026-03-04T05:06:07+01:00' }),
    { ...SIGNED, text: 'Said.', published: '2026-03-04T04:06:07.000Z' },
  ),
  whole('JSON Feed whose id is the address', json({ id: LINK, title: 'Signed' }), SIGNED),
  whole('JSON Feed with a number for id', json({ id: 7, url: LINK, title: 'Signed' }), SIGNED),
  whole('JSON Feed that links elsewhere', json({ id: '1', external_url: LINK, title: 'Signed' }), SIGNED),
  whole(
    'JSON Feed with plain text that looks like markup',
    json({ id: '1', title: 'a < b & <c>', content_text: '1 < 2\n\n<p>' }),
    { title: 'a < b & <c>', text: '1 < 2\n<p>' },
  ),
  whole(
    'JSON Feed of version 1.1 behind http',
    json({ id: '1', url: LINK, title: 'Signed' }, 'http://jsonfeed.org/version/1.1'),
    SIGNED,
  ),
  whole(
    'JSON Feed with bad entries beside a good one',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      items: [null, 3, 'x', { id: '1', url: LINK, title: 'Signed', tags: 5 }],
    }),
    SIGNED,
  ),
  whole('JSON Feed without a title', json({ id: '1', url: LINK, content_text: 'Said.' }), {
    title: '',
    url: LINK,
    text: 'Said.',
  }),
];

const TITLES: readonly FeedCase[] = [
  inRss('a title in CDATA', `<title><![CDATA[Signed & sealed]]></title>`, { title: 'Signed & sealed' }),
  inRss('a title with an escaped ampersand', '<title>Q&amp;A</title>', { title: 'Q&A' }),
  inRss('a title escaped twice', '<title>Q&amp;amp;A</title>', { title: 'Q&A' }),
  inRss('a title with a bare ampersand', '<title>Q & A</title>', { title: 'Q & A' }),
  inRss('a title with entities of HTML', '<title>perch&eacute; &nbsp;s&igrave;</title>', { title: 'perché sì' }),
  inRss('a title with entities of HTML, escaped', '<title>perch&amp;eacute;</title>', { title: 'perché' }),
  inRss('a title with decimal references', '<title>caf&#233; &#8212; open</title>', { title: 'café — open' }),
  inRss('a title with hexadecimal references', '<title>&#x65E5;&#x4F0A;</title>', { title: '日伊' }),
  inRss('a title with references of Windows', '<title>it&#146;s &#147;on&#148;</title>', { title: 'it’s “on”' }),
  inRss('a title with a reference beyond the first plane', '<title>&#128512; ok</title>', { title: '😀 ok' }),
  inRss('a title with escaped markup', '<title>&lt;b&gt;Signed&lt;/b&gt; today</title>', { title: 'Signed today' }),
  inRss('a title with markup in CDATA', '<title><![CDATA[<em>Signed</em> today]]></title>', { title: 'Signed today' }),
  inRss('a title with markup that is not escaped', '<title>Signed <b>today</b></title>', { title: 'Signed today' }),
  inRss('a title that compares', '<title>1 &lt; 2 &gt; 0</title>', { title: '1 < 2 > 0' }),
  inRss('a title over several lines', '<title>\n  Signed\n  today \n</title>', { title: 'Signed today' }),
  inRss('CDATA in the middle of a title', '<title>Signed <![CDATA[& sealed]]> today</title>', { title: 'Signed & sealed today' }),
  inRss('a comment in a title', '<title>Signed<!-- draft --> today</title>', { title: 'Signed today' }),
  inRss('an empty title', `<title/><link>${LINK}</link>`, { title: '', url: LINK }),
  whole('a title of Dublin Core alone', rss2(`<dc:title>Signed</dc:title><link>${LINK}</link>`, DC), SIGNED),
  whole(
    'a title beside that of its picture',
    rss2(
      `<media:title>Photo</media:title><title>Signed</title><media:content url="https://x.example/p.jpg"><media:title>Other</media:title></media:content>`,
      MEDIA,
    ),
    { title: 'Signed' },
  ),
  whole('a title beside that of a podcast', rss2(`<itunes:title>Short</itunes:title><title>Signed</title>`, ITUNES), {
    title: 'Signed',
  }),
  whole('the title of a podcast alone', rss2(`<itunes:title>Signed</itunes:title>`, ITUNES), { title: 'Signed' }),
  whole(
    'titles of things inside the channel',
    rss2(
      '<title>Signed</title>',
      '',
      '<image><title>I</title><link>https://x.example/i</link></image><textInput><title>S</title></textInput>',
    ),
    { title: 'Signed' },
  ),
  whole(
    'Dublin Core under another prefix',
    rss2(
      '<foo:title>Signed</foo:title><foo:date>2026-03-04T05:06:07Z</foo:date>',
      'xmlns:foo="http://purl.org/dc/elements/1.1/"',
    ),
    { title: 'Signed', published: '2026-03-04T05:06:07.000Z' },
  ),
  whole(
    'a foreign vocabulary under the prefix dc',
    rss2('<dc:title>No</dc:title><title>Signed</title>', 'xmlns:dc="urn:other"'),
    { title: 'Signed' },
  ),
  whole('a prefix that was never declared', rss2('<title>Signed</title><dc:date>2026-03-04T05:06:07Z</dc:date>'), {
    title: 'Signed',
    published: '2026-03-04T05:06:07.000Z',
  }),
  inAtom(
    'an entry whose text stands elsewhere',
    '<title>Signed</title><content type="text/html" src="https://x.example/1"/>',
    SIGNED,
  ),
  inAtom('a title with an end tag that lacks its bracket', `<title>Signed</title\n<link href="${LINK}"/>`, SIGNED),
  inRss('end tags that lack their brackets', `<title>Signed</title <link>${LINK}</link <description>Said.</description>`, {
    ...SIGNED,
    text: 'Said.',
  }),
  inAtom('a plain title', '<title type="text">Signed</title>', { title: 'Signed' }),
  inAtom('a plain title that looks like markup', '<title type="text">the &lt;b&gt; tag</title>', { title: 'the <b> tag' }),
  inAtom('a plain title with an ampersand', '<title type="text">Q&amp;A</title>', { title: 'Q&A' }),
  inAtom('a title in HTML', '<title type="html">Q&amp;amp;A &lt;i&gt;today&lt;/i&gt;</title>', { title: 'Q&A today' }),
  inAtom('a title in HTML in CDATA', '<title type="html"><![CDATA[Q&amp;A <i>today</i>]]></title>', { title: 'Q&A today' }),
  inAtom('a title in XHTML', '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Q&amp;A <i>today</i></div></title>', {
    title: 'Q&A today',
  }),
  inAtom(
    'a title in XHTML with a prefix',
    '<title type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml">Signed <h:i>today</h:i></h:div></title>',
    { title: 'Signed today' },
  ),
  inAtom('a title of a type that does not exist', '<title type="text/markdown">Signed</title>', { title: 'Signed' }),
  inAtom03('an escaped title', '<title type="text/html" mode="escaped">Q&amp;amp;A &lt;i&gt;today&lt;/i&gt;</title>', {
    title: 'Q&A today',
  }),
  inAtom03(
    'a title in base64',
    `<title type="text/html" mode="base64">${Buffer.from('Signed <b>today</b>').toString('base64')}</title>`,
    { title: 'Signed today' },
  ),
  inAtom03(
    'a title in base64 of bytes',
    `<title type="application/octet-stream" mode="base64">${Buffer.from('Signed today').toString('base64')}</title>`,
    { title: 'Signed today' },
  ),
  inAtom03(
    'a title in XHTML of Atom 0.3',
    '<title type="application/xhtml+xml"><div xmlns="http://www.w3.org/1999/xhtml">Signed <b>today</b></div></title>',
    { title: 'Signed today' },
  ),
  inAtom03('a plain title of its day', '<title type="text/plain">Q&amp;A</title>', { title: 'Q&A' }),
  inRdf('a title of RSS 1.0 with Japanese', '<title>日伊ACSAが発効</title>', { title: '日伊ACSAが発効' }),
];

const LINKS: readonly FeedCase[] = [
  inRss('a link', `<link>${LINK}</link>`, { url: LINK }),
  inRss('a link with space around it', `<link>\n  ${LINK}\n </link>`, { url: LINK }),
  inRss('a link in CDATA', `<link><![CDATA[https://x.example/?a=1&b=2]]></link>`, { url: 'https://x.example/?a=1&b=2' }),
  inRss('a link with escaped ampersands', '<link>https://x.example/?a=1&amp;b=2</link>', { url: 'https://x.example/?a=1&b=2' }),
  inRss('a link with bare ampersands', '<link>https://x.example/?a=1&copy=2</link>', { url: 'https://x.example/?a=1&copy=2' }),
  inRss('a relative link', '<link>/news/1</link>', { url: 'https://feeds.example/news/1' }),
  inRss('a link relative to the folder', '<link>news/1</link>', { url: 'https://feeds.example/a/news/1' }),
  inRss('a link without its scheme', '<link>//x.example/1</link>', { url: LINK }),
  inRss('a link with Japanese letters', '<link>https://x.example/協定</link>', { url: 'https://x.example/%E5%8D%94%E5%AE%9A' }),
  inRss('a link in an attribute', `<link href="${LINK}"/>`, { url: LINK }),
  inRss('no link but a permalink', `<title>A</title><guid isPermaLink="true">${LINK}</guid>`, { url: LINK }),
  inRss('no link but a GUID, which is a permalink unless it says otherwise', `<title>A</title><guid>${LINK}</guid>`, {
    url: LINK,
  }),
  inRss('an empty link and a permalink', `<link></link><guid>${LINK}</guid>`, { url: LINK }),
  inRss('a link beside a permalink', `<guid isPermaLink="true">https://x.example/g</guid><link>${LINK}</link>`, { url: LINK }),
  inRss('a GUID that is no address', '<title>A</title><guid isPermaLink="false">tag:x,2026:1</guid>', { url: undefined }),
  inRss('a GUID that claims to be a permalink and is none', '<title>A</title><guid isPermaLink="true">12345</guid>', {
    url: undefined,
  }),
  inRss('no link at all', '<title>A</title>', { title: 'A', url: undefined }),
  inRss(
    'only a file that belongs to it',
    '<title>A</title><enclosure url="https://x.example/a.pdf" type="application/pdf" length="1"/>',
    { url: 'https://x.example/a.pdf' },
  ),
  inRss('a link beside a file', `<enclosure url="https://x.example/a.mp3" type="audio/mpeg" length="1"/><link>${LINK}</link>`, {
    url: LINK,
  }),
  inRss('a link that is a script', '<link>javascript:alert(1)</link>', { url: undefined }),
  inRss('a link that is mail', '<link>mailto:a@x.example</link>', { url: undefined }),
  inRss('two links', `<link>${LINK}</link><link>https://x.example/2</link>`, { url: LINK }),
  whole(
    'a link of Atom beside that of RSS',
    rss2(`<atom:link rel="self" href="https://x.example/self"/><link>${LINK}</link>`, ATOM_IN_RSS),
    { url: LINK },
  ),
  whole('a link of Atom alone', rss2(`<title>A</title><atom:link href="${LINK}"/>`, ATOM_IN_RSS), { url: LINK }),
  whole(
    'a link beside the one that a service counts clicks with',
    rss2(
      `<link>${LINK}</link><feedburner:origLink>https://o.example/1</feedburner:origLink>`,
      'xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"',
    ),
    { url: LINK },
  ),
  whole(
    'a link beside those of its pictures',
    rss2(
      `<media:content url="https://x.example/p.jpg"/><media:thumbnail url="https://x.example/t.jpg"/><link>${LINK}</link>`,
      MEDIA,
    ),
    { url: LINK },
  ),
  whole(
    'a link beside its comments',
    rss2(
      `<comments>https://x.example/c</comments><wfw:commentRss>https://x.example/cr</wfw:commentRss><link>${LINK}</link>`,
      'xmlns:wfw="http://wellformedweb.org/CommentAPI/"',
    ),
    { url: LINK },
  ),
  inRdf('an entry of RSS 1.0 without a link', '<title>A</title>', { url: LINK }),
  whole(
    'RSS with a base',
    `<rss version="2.0" xml:base="https://b.example/x/"><channel><item><title>A</title><link>1</link></item></channel></rss>`,
    { url: 'https://b.example/x/1' },
  ),
  whole(
    'a base inside a base',
    `<rss version="2.0" xml:base="https://b.example/x/"><channel xml:base="y/"><item xml:base="z/"><link>1</link></item></channel></rss>`,
    { url: 'https://b.example/x/y/z/1' },
  ),
  inAtom('a link without a relation', `<link href="${LINK}"/>`, { url: LINK }),
  inAtom('an alternate link', `<link rel="alternate" type="text/html" href="${LINK}"/>`, { url: LINK }),
  inAtom(
    'links of other relations before its own',
    `<link rel="replies" href="https://x.example/r"/><link rel="enclosure" href="https://x.example/e.mp3"/><link rel="alternate" href="${LINK}"/>`,
    { url: LINK },
  ),
  inAtom(
    'several alternates: the page first',
    `<link rel="alternate" type="application/pdf" href="https://x.example/1.pdf"/><link rel="alternate" type="text/html" href="${LINK}"/>`,
    { url: LINK },
  ),
  inAtom(
    'alternates in several languages: the first',
    `<link rel="alternate" hreflang="it" href="${LINK}"/><link rel="alternate" hreflang="fr" href="https://x.example/fr"/>`,
    { url: LINK },
  ),
  inAtom('only a related link', `<link rel="related" href="${LINK}"/>`, { url: LINK }),
  inAtom('no link but an id that is an address', `<title>A</title><id>${LINK}</id>`, { url: LINK }),
  inAtom('an id that is no address', '<title>A</title><id>urn:uuid:1</id>', { url: undefined }),
  inAtom(
    'only the entry as a resource',
    '<title>A</title><id>urn:1</id><link rel="edit" href="https://x.example/edit"/><link rel="self" href="https://x.example/self"/>',
    { url: undefined },
  ),
  inAtom('a relative link of Atom', '<link href="1"/>', { url: 'https://feeds.example/a/1' }),
  inAtom('a link with a base', '<link xml:base="https://b.example/x/" href="1"/>', { url: 'https://b.example/x/1' }),
  whole('an entry with a base', atom('<link href="1"/>', 'xml:base="https://b.example/x/"'), { url: 'https://b.example/x/1' }),
  whole('an entry with a relative base', atom('<link href="1"/>', 'xml:base="/x/"'), { url: 'https://feeds.example/x/1' }),
  inAtom('a link with ampersands', '<link href="https://x.example/?a=1&amp;b=2"/>', { url: 'https://x.example/?a=1&b=2' }),
  inAtom(
    'the link of its content',
    `<title>A</title><content type="text/html" src="https://x.example/c"/><link href="${LINK}"/>`,
    { url: LINK, text: '' },
  ),
  inAtom03(
    'a link of Atom 0.3',
    `<link rel="service.edit" href="https://x.example/e"/><link rel="alternate" type="text/html" href="${LINK}"/>`,
    { url: LINK },
  ),
];

const MARCH = '2026-03-04T05:06:07.000Z';
const DATES: readonly FeedCase[] = [
  inRss('pubDate', '<pubDate>Wed, 04 Mar 2026 05:06:07 GMT</pubDate>', { published: MARCH }),
  inRss('an empty pubDate', '<pubDate></pubDate><title>A</title>', {}),
  inRss('pubDate in CDATA', '<pubDate><![CDATA[Wed, 04 Mar 2026 05:06:07 GMT]]></pubDate>', { published: MARCH }),
  inRss('pubDate over several lines', '<pubDate>\n Wed, 04 Mar 2026 05:06:07 GMT\n</pubDate>', { published: MARCH }),
  inRss('pubDate in small letters', '<pubdate>Wed, 04 Mar 2026 05:06:07 GMT</pubdate>', { published: MARCH }),
  whole('a date of Dublin Core', rss2('<dc:date>2026-03-04T05:06:07Z</dc:date>', DC), { published: MARCH }),
  whole(
    'a date of Dublin Core in the terms',
    rss2(
      '<dcterms:issued>2026-03-04T05:06:07Z</dcterms:issued><dcterms:modified>2026-03-05T05:06:07Z</dcterms:modified>',
      DCTERMS,
    ),
    { published: MARCH },
  ),
  whole('when it was created', rss2('<dcterms:created>2026-03-04T05:06:07Z</dcterms:created>', DCTERMS), { published: MARCH }),
  whole('only when it was changed', rss2('<dcterms:modified>2026-03-04T05:06:07Z</dcterms:modified>', DCTERMS), {
    published: MARCH,
  }),
  whole('a date of Atom in RSS', rss2('<atom:updated>2026-03-04T05:06:07Z</atom:updated>', ATOM_IN_RSS), { published: MARCH }),
  whole(
    'a10, as one framework writes it',
    rss2('<a10:updated>2026-03-04T05:06:07Z</a10:updated>', 'xmlns:a10="http://www.w3.org/2005/Atom"'),
    { published: MARCH },
  ),
  whole(
    'a pubDate that is none beside a date that is one',
    rss2('<pubDate>soon</pubDate><dc:date>2026-03-04T05:06:07Z</dc:date>', DC),
    { published: MARCH },
  ),
  inAtom('published before updated', '<updated>2026-03-05T05:06:07Z</updated><published>2026-03-04T05:06:07Z</published>', {
    published: MARCH,
  }),
  inAtom('updated alone', '<updated>2026-03-04T05:06:07Z</updated>', { published: MARCH }),
  inAtom('a fraction of a second', '<published>2026-03-04T05:06:07.25Z</published>', { published: MARCH }),
  inAtom('in small letters', '<published>2026-03-04t05:06:07z</published>', { published: MARCH }),
  inAtom03('issued', '<issued>2026-03-04T05:06:07Z</issued><modified>2026-03-06T00:00:00Z</modified>', { published: MARCH }),
  inAtom03('created', '<created>2026-03-04T05:06:07Z</created>', { published: MARCH }),
  inAtom03('modified alone', '<modified>2026-03-04T05:06:07Z</modified>', { published: MARCH }),
  inRdf('a date of RSS 1.0', '<dc:date>2026-03-04T14:06:07+09:00</dc:date>', { published: MARCH }),
  whole('a date of JSON Feed that was only modified', json({ id: '1', title: 'A', date_modified: '2026-03-04T05:06:07Z' }), {
    published: MARCH,
  }),
];

const TEXTS: readonly FeedCase[] = [
  inRss('a description with escaped markup', '<description>&lt;p&gt;In force.&lt;/p&gt;&lt;p&gt;Today.&lt;/p&gt;</description>', {
    text: 'In force.\nToday.',
  }),
  inRss('a description in CDATA', '<description><![CDATA[<p>In force.</p>]]></description>', { text: 'In force.' }),
  inRss('a description whose markup is not escaped', '<description><p>In <b>force</b>.</p></description>', { text: 'In force.' }),
  inRss('a description with markup that is not closed', '<title>A</title><description><p>In force.<br>Today.</description>', {
    title: 'A',
    text: 'In force.\nToday.',
  }),
  inRss('a description with two parts of CDATA', '<description><![CDATA[In ]]><![CDATA[force.]]></description>', {
    text: 'In force.',
  }),
  inRss('a description that quotes CDATA', '<description><![CDATA[In force ]]]]><![CDATA[>.]]></description>', {
    text: 'In force ]]>.',
  }),
  whole(
    'the whole text beside the description',
    rss2('<description>Short.</description><content:encoded><![CDATA[<p>The whole text.</p>]]></content:encoded>', CONTENT),
    { text: 'The whole text.' },
  ),
  whole(
    'a picture for a text',
    rss2('<description>Short.</description><content:encoded><![CDATA[<img src="a.jpg">]]></content:encoded>', CONTENT),
    { text: 'Short.' },
  ),
  whole('a text in a body', rss2('<body xmlns="http://www.w3.org/1999/xhtml"><p>The whole text.</p></body>'), {
    text: 'The whole text.',
  }),
  whole('what a podcast says', rss2('<title>A</title><itunes:summary>Said.</itunes:summary>', ITUNES), { text: 'Said.' }),
  whole('what a picture says', rss2('<title>A</title><media:description>Said.</media:description>', MEDIA), { text: 'Said.' }),
  whole('a script in a text', rss2('<description>&lt;script&gt;alert(1)&lt;/script&gt;In force.</description>'), {
    text: 'In force.',
  }),
  inAtom('a summary', '<summary>In force.</summary>', { text: 'In force.' }),
  inAtom(
    'a content in HTML beside a summary',
    '<summary>Short.</summary><content type="html">&lt;p&gt;The whole text.&lt;/p&gt;</content>',
    { text: 'The whole text.' },
  ),
  inAtom(
    'a content in XHTML keeps its order',
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It is <b>not</b> yet in force.</p></div></content>',
    { text: 'It is not yet in force.' },
  ),
  inAtom('a plain content', '<content type="text">1 &lt; 2</content>', { text: '1 < 2' }),
  inAtom('a content that is a picture', '<summary>Short.</summary><content type="image/png">iVBORw0KGgo=</content>', {
    text: 'Short.',
  }),
  inAtom('a content in XML of its own', '<content type="application/xml"><a xmlns="urn:x"><b>In force.</b></a></content>', {
    text: 'In force.',
  }),
  inAtom(
    'the source of an entry that is passed on',
    `${ENTRY}<source><title>Other</title><id>urn:o</id><updated>2020-01-01T00:00:00Z</updated><link href="https://o.example/"/></source>`,
    { ...SIGNED, published: MARCH },
  ),
];

/** Dates as they are written: RFC 822 and its kin, ISO 8601 and its profiles, asctime, languages. */
const WRITTEN: readonly [date: string, instant: string][] = [
  ['Thu, 01 Jan 2004 19:48:21 GMT', '2004-01-01T19:48:21Z'],
  ['01 Jan 2004 19:48 GMT', '2004-01-01T19:48:00Z'],
  ['Thu, 01 Jan 04 19:48:21 GMT', '2004-01-01T19:48:21Z'],
  ['Thu, 01 Jan 98 19:48:21 GMT', '1998-01-01T19:48:21Z'],
  ['Thu, 01 Jan 2004 19:48:21 EST', '2004-01-02T00:48:21Z'],
  ['Thu, 01 Jan 2004 19:48:21 -0500', '2004-01-02T00:48:21Z'],
  ['Thu, 01 Jan 2004 19:48:21 -05:00', '2004-01-02T00:48:21Z'],
  ['Thu, 01 Jan 2004 19:48:21 GMT+9', '2004-01-01T10:48:21Z'],
  ['Thu, 01 Jan 2004 19:48:21 +9:00', '2004-01-01T10:48:21Z'],
  ['Thu, 01 Jan 2004 19:48:21 +0900 (JST)', '2004-01-01T10:48:21Z'],
  ['Thu, 01 Jan 2004 19:48:21 AEDT', '2004-01-01T08:48:21Z'],
  ['Thu, 01 Jan 2004 19:48:21 IST', '2004-01-01T14:18:21Z'],
  ['Thu,01 Jan 2004 19:48:21 GMT', '2004-01-01T19:48:21Z'],
  ['Thursday, 01 January 2004 19:48:21 GMT', '2004-01-01T19:48:21Z'],
  ['Thursday, 01-Jan-04 19:48:21 GMT', '2004-01-01T19:48:21Z'],
  ['Thu, Jan 01 2004 19:48:21 GMT', '2004-01-01T19:48:21Z'],
  ['Thu, 01 Jan 2004 7:48:21 PM', '2004-01-01T19:48:21Z'],
  ['Thu Jan  1 19:48:21 2004', '2004-01-01T19:48:21Z'],
  ['Thu Jan 1 19:48:21 EST 2004', '2004-01-02T00:48:21Z'],
  ['Thu Jan 01 19:48:21 +0100 2004', '2004-01-01T18:48:21Z'],
  ['January 1st, 2004 at 7:48 pm', '2004-01-01T19:48:00Z'],
  ['2003-12-31T10:14:55.1234Z', '2003-12-31T10:14:55Z'],
  ['2003-12-31T10:14:55-08:00', '2003-12-31T18:14:55Z'],
  ['2003-12-31T10:14:55-0800', '2003-12-31T18:14:55Z'],
  ['2003-12-31T10:14Z', '2003-12-31T10:14:00Z'],
  ['2003-12-31T10Z', '2003-12-31T10:00:00Z'],
  ['2003-12-31T10:14:55', '2003-12-31T10:14:55Z'],
  ['2003-12-31 10:14:55.0', '2003-12-31T10:14:55Z'],
  ['2003-12-31 10:14:55 +0000', '2003-12-31T10:14:55Z'],
  ['2003-12-31', '2003-12-31T12:00:00Z'],
  ['2003-12', '2003-12-01T12:00:00Z'],
  ['2003', '2003-01-01T12:00:00Z'],
  ['20031231', '2003-12-31T12:00:00Z'],
  ['20031231T101455Z', '2003-12-31T10:14:55Z'],
  ['2003-365', '2003-12-31T12:00:00Z'],
  ['2003335', '2003-12-01T12:00:00Z'],
  ['2003/12/31 10:14:55', '2003-12-31T10:14:55Z'],
  ['Wed, 2003/12/31 10:14:55 EST', '2003-12-31T15:14:55Z'],
  ['31/12/2003', '2003-12-31T12:00:00Z'],
  ['12/31/2003 10:14:55 AM', '2003-12-31T10:14:55Z'],
  ['31.12.2003 10:14', '2003-12-31T10:14:00Z'],
  ['2003年12月31日（水） 10時14分', '2003-12-31T10:14:00Z'],
  ['2003年12月31日 午後3時14分', '2003-12-31T15:14:00Z'],
  ['令和7年9月5日', '2025-09-05T12:00:00Z'],
  ['2004년 05월 28일  01:31:15', '2004-05-28T01:31:15Z'],
  ['2004-05-25 오후 11:23:17', '2004-05-25T23:23:17Z'],
  ['Κυρ, 11 Ιούλ 2004 12:00:00 EST', '2004-07-11T17:00:00Z'],
  ['2004-július-13T9:15-05:00', '2004-07-13T14:15:00Z'],
  ['mer., 31 déc. 2003 10:14:55 +0100', '2003-12-31T09:14:55Z'],
  ['Mi, 31 Dez 2003 10:14:55 +0100', '2003-12-31T09:14:55Z'],
  ['31 de diciembre de 2003', '2003-12-31T12:00:00Z'],
  ['mer, 31 dic 2003 10:14:55 +0100', '2003-12-31T09:14:55Z'],
  ['1º gennaio 2004', '2004-01-01T12:00:00Z'],
  ['31 декабря 2003', '2003-12-31T12:00:00Z'],
  ['1072864495', '2003-12-31T09:54:55Z'],
];

const NO_DATES = ['yesterday', '32 Jan 2004', '2003-13-01', '0000-00-00', 'Sat, 30 Feb 2004 10:00:00 GMT', '3 settimane fa'];

const FORMS: readonly FeedCase[] = [
  ...WRITTEN.map(([date, instant]) =>
    whole(date, rss2(`<pubDate>${date}</pubDate>`), { published: instant.replace('Z', '.000Z') }),
  ),
  ...NO_DATES.map((date) =>
    whole(`no date: ${date}`, rss2(`<title>A</title><pubDate>${date}</pubDate>`), { published: undefined }),
  ),
];

/** A feed whose declaration says one charset and whose bytes are in one. */
const encoded = (declared: string, real: string, title: string): Uint8Array =>
  real === 'iso-2022-jp'
    ? Uint8Array.from(
        Encoding.convert(Encoding.stringToCode(inCharset(declared, title)), { to: 'JIS', from: 'UNICODE', type: 'array' }),
      )
    : iconv.encode(inCharset(declared, title), real.replace('+bom', ''), { addBOM: real.endsWith('+bom') });

function inCharset(declared: string, title: string): string {
  const declaration = declared ? ` encoding="${declared}"` : '';
  const item = `<title>${title}</title><link>${LINK}</link><description>${title}</description>`;
  return `<?xml version="1.0"${declaration}?><rss version="2.0"><channel><title>${title}</title><item>${item}</item></channel></rss>`;
}

const JAPANESE = '日伊物品役務相互提供協定が発効した';
const ITALIAN = 'L’accordo è entrato in vigore: perché no? 100 €';

const charset = (declared: string, real: string, title: string, contentType = ''): FeedCase => ({
  name: `${real} that says ${declared || 'nothing'}${contentType && `, under ${contentType}`}`,
  feed: encoded(declared, real, title),
  contentType,
  title,
  url: LINK,
});

const CHARSETS: readonly FeedCase[] = [
  charset('utf-8', 'utf-8', JAPANESE),
  charset('', 'utf-8', JAPANESE),
  charset('utf-8', 'utf-8+bom', JAPANESE),
  charset('utf-16', 'utf-8', JAPANESE),
  charset('iso-8859-1', 'utf-8', ITALIAN),
  charset('utf-8', 'utf-8', ITALIAN, 'text/xml; charset=iso-8859-1'),
  charset('us-ascii', 'utf-8', ITALIAN),
  charset('nonsense', 'utf-8', ITALIAN),
  ...['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'].flatMap((real) => [
    charset('utf-16', `${real}+bom`, JAPANESE),
    charset(real.slice(0, 6), real, ITALIAN),
    charset('', real, JAPANESE),
    charset('utf-8', `${real}+bom`, ITALIAN),
  ]),
  charset('euc-jp', 'euc-jp', JAPANESE),
  charset('EUC-JP', 'euc-jp', JAPANESE, 'application/xml; charset=utf-8'),
  charset('', 'euc-jp', JAPANESE, 'text/xml; charset=EUC-JP'),
  charset('shift_jis', 'shift_jis', JAPANESE),
  charset('Windows-31J', 'cp932', `${JAPANESE}①㈱`),
  charset('x-sjis', 'shift_jis', JAPANESE),
  charset('utf-8', 'shift_jis', JAPANESE),
  charset('', 'shift_jis', JAPANESE),
  charset('iso-2022-jp', 'iso-2022-jp', JAPANESE),
  charset('utf-8', 'iso-2022-jp', JAPANESE),
  charset('iso-8859-1', 'windows-1252', ITALIAN),
  charset('windows-1252', 'windows-1252', ITALIAN),
  charset('utf-8', 'windows-1252', ITALIAN),
  charset('us-ascii', 'windows-1252', ITALIAN),
  charset('iso-8859-15', 'iso-8859-15', 'perché 100 €'),
  charset('macintosh', 'macintosh', 'perché'),
  charset('cp850', 'cp850', 'perché'),
  charset('cp437', 'cp437', 'perché'),
  charset('koi8-r', 'koi8-r', 'Договор вступил в силу'),
  charset('windows-1251', 'windows-1251', 'Договор вступил в силу'),
  charset('iso-8859-7', 'iso-8859-7', 'Η συμφωνία'),
  charset('big5', 'big5', '協定生效'),
  charset('gb2312', 'gbk', '协定生效'),
  charset('gb18030', 'gb18030', '协定生效'),
  charset('euc-kr', 'euc-kr', '협정 발효'),
];

export const FEED_CASES: readonly (FeedCase & { readonly group: string })[] = Object.entries({
  format: FORMATS,
  title: TITLES,
  link: LINKS,
  date: DATES,
  text: TEXTS,
  'form of a date': FORMS,
  charset: CHARSETS,
}).flatMap(([group, cases]) => cases.map((one) => ({ ...one, group })));
