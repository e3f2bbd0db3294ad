// How the outlets of the demo world publish: RSS 2.0, Atom, RDF, a page, a PDF. All made here, so that the demo needs no network.

import type { Story } from './world.js';

/** A body and how it is labelled, as a web server sends it. */
export interface Page {
  readonly contentType: string;
  readonly body: string | Uint8Array;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
}

function link(address: string, story: Story): string {
  return `${address}/${story.id}`;
}

function summary(story: Story, teaser: boolean): string {
  return escape(teaser ? `${story.text.slice(0, 40)}...` : story.text);
}

export function rss(title: string, address: string, stories: readonly Story[], teaser: boolean): Page {
  const items = stories.map(
    (story) => `<item><title>${escape(story.title)}</title><link>${link(address, story)}</link>
<guid isPermaLink="false">${story.id}</guid><pubDate>${new Date(story.published).toUTCString()}</pubDate>
<description>${summary(story, teaser)}</description></item>`,
  );
  return {
    contentType: 'application/rss+xml',
    body: `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>${escape(title)}</title><link>${address}</link><description/>
${items.join('\n')}
</channel></rss>`,
  };
}

export function atom(title: string, address: string, stories: readonly Story[]): Page {
  const entries = stories.map(
    (story) => `<entry><title>${escape(story.title)}</title><link href="${link(address, story)}"/><id>tag:${story.id}</id>
<published>${story.published}</published><updated>${story.updated ?? story.published}</updated>
<content type="text">${escape(story.text)}</content></entry>`,
  );
  return {
    contentType: 'application/atom+xml',
    body: `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>${escape(title)}</title><id>${address}</id><updated>${stories[0]?.published ?? ''}</updated>
${entries.join('\n')}
</feed>`,
  };
}

/** RSS 1.0. `charset` is only declared: the server encodes. */
export function rdf(title: string, address: string, stories: readonly Story[], charset: string): Page {
  const items = stories.map(
    (
      story,
    ) => `<item rdf:about="${link(address, story)}"><title>${escape(story.title)}</title><link>${link(address, story)}</link>
<dc:date>${story.published}</dc:date><description>${escape(story.text)}</description></item>`,
  );
  return {
    contentType: 'text/xml',
    body: `<?xml version="1.0" encoding="${charset}"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${address}"><title>${escape(title)}</title><link>${address}</link></channel>
${items.join('\n')}
</rdf:RDF>`,
  };
}

function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${escape(line)}</p>`)
    .join('\n');
}

/** An article behind a feed item. */
export function article(story: Story): Page {
  return {
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html><html><head><title>${escape(story.title)}</title></head><body>
<nav>Home | World | Sport</nav>
<article><h1>${escape(story.title)}</h1>
${paragraphs(story.text)}
</article></body></html>`,
  };
}

/** A page that is edited in place; its clock ticks whether it is edited or not. */
export function page(story: Story, now: string): Page {
  return {
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html><html><head><title>${escape(story.title)}</title></head><body>
<nav>Home | Contatti</nav>
<main><h1>${escape(story.title)}</h1>
${paragraphs(story.text)}
<p class="clock">${now}</p></main></body></html>`,
  };
}

/** One line of a PDF's text, in its own notation: parentheses and backslashes are marked, Latin-1 letters as octal numbers. */
function pdfText(line: string): string {
  return line
    .replaceAll('’', "'")
    .replace(/[\\()]/g, '\\$&')
    .replace(/[^\x20-\x7e]/g, (char) => `\\${(char.charCodeAt(0) & 0xff).toString(8).padStart(3, '0')}`);
}

/** Breaks a paragraph into lines of at most `width` characters. */
function wrap(text: string, width: number): string[] {
  return text.match(new RegExp(`.{1,${width}}(?:\\s|$)`, 'g')) ?? [];
}

/** The smallest PDF that shows a story: one page, one built-in font, Western European letters only. */
export function pdf(story: Story): Page {
  const lines = [story.title, '', ...story.text.split('\n').flatMap((paragraph) => [...wrap(paragraph, 85), ''])];
  const content = `BT /F1 11 Tf 14 TL 50 780 Td ${lines.map((line) => `(${pdfText(line.trim())}) Tj T*`).join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n`;
  return { contentType: 'application/pdf', body: Buffer.from(`${file}startxref\n${file.indexOf('xref\n0')}\n%%EOF\n`, 'latin1') };
}
