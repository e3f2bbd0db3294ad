// Feeds that are no XML, with the entries that can be saved all the same.

import { DC, rss2 } from './feed-cases.js';

export interface IllFormed {
  readonly name: string;
  readonly feed: string;
  /** Titles of the entries that come through. */
  readonly titles: readonly string[];
}

const ITEM = '<item><title>A</title><link>https://x.example/1</link></item>';
const OTHER = '<item><title>B</title><link>https://x.example/2</link></item>';
const rss = (inside: string) => `<rss version="2.0"><channel><title>C</title>${inside}</channel></rss>`;
const feed = (inside: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title>${inside}</feed>`;
const broken = (name: string, text: string, ...titles: string[]): IllFormed => ({ name, feed: text, titles });

export const ILL_FORMED: readonly IllFormed[] = [
  broken('blank lines before the declaration', `\n\n<?xml version="1.0"?>${rss(ITEM)}`, 'A'),
  broken(
    'a warning of a script before the feed',
    `<br />\n<b>Warning</b>: x in <b>/a.php</b><br />\n<?xml version="1.0"?>${rss(ITEM)}`,
    'A',
  ),
  broken('text behind the feed', `${rss(ITEM)}\n<!-- cached --> and more`, 'A'),
  broken('a second feed behind the first', `${rss(ITEM)}${rss(OTHER)}`, 'A', 'B'),
  broken('a declaration that is not closed', `<?xml version="1.0">${rss(ITEM)}`, 'A'),
  broken('an empty element with the name of its entry', rss(`<item/>${ITEM}`), '', 'A'),
  broken('a channel that is never closed', `<rss version="2.0"><channel>${ITEM}${OTHER}`, 'A', 'B'),
  broken('a feed that is cut inside an entry', `<rss version="2.0"><channel>${ITEM}<item><title>Trea`, 'A'),
  broken('a feed that is cut inside a tag', `<rss version="2.0"><channel>${ITEM}${OTHER.slice(0, 30)}`, 'A'),
  broken('a feed that is cut inside CDATA', `<rss version="2.0"><channel>${ITEM}<item><title><![CDATA[Trea`, 'A'),
  broken('a feed that is cut behind an entry', `<rss version="2.0"><channel>${ITEM}${OTHER}\n`, 'A', 'B'),
  broken('an entry that is not closed', rss(`<item><title>A</title>${OTHER}`), 'A', 'B'),
  broken('a title that is closed by another tag', rss(`<item><title>A</titel></title></item>${OTHER}`), 'A', 'B'),
  broken('a stray end tag', rss(`</item></b>${ITEM}</p>${OTHER}`), 'A', 'B'),
  broken('attributes without quotes', feed('<entry><title type=text>A</title><link href=https://x.example/1 /></entry>'), 'A'),
  broken('an attribute that stands twice', feed('<entry><title type="text" type="html">A</title></entry>'), 'A'),
  broken('an attribute without a value', rss('<item><title>A</title><guid isPermaLink>1</guid></item>'), 'A'),
  broken('a bare ampersand and a bare bracket', rss('<item><title>A</title><description>1 < 2 & 3</description></item>'), 'A'),
  broken('an entity that nobody knows', rss('<item><title>A&unknown;</title></item>'), 'A&unknown;'),
  broken(
    'references to what is no character',
    rss('<item><title>A&#0;&#xD800;&#x110000;&#99999999999;</title></item>'),
    'A\ufffd\ufffd\ufffd\ufffd',
  ),
  broken('a prefix that was never declared', rss('<item><foo:bar>1</foo:bar><title>A</title></item>'), 'A'),
  broken('a namespace that is empty', `<rss version="2.0" xmlns=""><channel>${ITEM}</channel></rss>`, 'A'),
  broken(
    'markup in a description that is neither escaped nor closed',
    rss(`<item><title>A</title><description><ul><li>one<li>two<p>three</description></item>${OTHER}`),
    'A',
    'B',
  ),
  broken(
    'CDATA that is never closed',
    rss(`${ITEM}<item><title>B</title><description><![CDATA[text</description></item>`),
    'A',
    'B',
  ),
  broken('a comment that is never closed', rss(`${ITEM}<!-- draft ${OTHER}`), 'A'),
  broken('a document type that names its entities', `<!DOCTYPE rss [<!ENTITY x "y">]>${rss(ITEM)}`, 'A'),
  broken('a base that is no address', `<rss version="2.0" xml:base="http://["><channel>${ITEM}</channel></rss>`, 'A'),
  broken(
    'names that mean something to JavaScript',
    rss('<item><__proto__>1</__proto__><constructor>2</constructor><title>A</title></item>'),
    'A',
  ),
  broken(
    'three hundred parts that close themselves',
    rss2(`<title>A</title>${'<category term="x"/><media:thumbnail url="t"/>'.repeat(300)}`, DC),
    'A',
  ),
  broken(
    'unclosed markup in the CDATA of three hundred entries',
    rss(`<item><title>X</title><description><![CDATA[<div><section><div>cut]]></description></item>`.repeat(300) + ITEM),
    ...Array.from({ length: 300 }, () => 'X'),
    'A',
  ),
  broken('an entry inside an entry', rss(`<item><title>A</title><item><title>B</title></item></item>`), 'A', 'B'),
  broken('tags in capitals and small letters', '<rss version="2.0"><channel><Item><Title>A</TITLE></Item></channel></rss>', 'A'),
];
