// What a mail says, once, as blocks; and the two ways to write them, so that text and HTML read the same.

import { clean, escapeHtml, safeUrl } from './clean.js';

/** A run of words: plain, marked, or a link. May be fetched text: it is cleaned and escaped here, and nowhere else. */
export type Inline = string | { readonly mark: string } | { readonly link: string; readonly words: string };

export type Block =
  | { readonly type: 'heading' | 'paragraph' | 'item' | 'quote'; readonly words: readonly Inline[] }
  | { readonly type: 'row'; readonly label: string; readonly words: readonly Inline[] };

/** Spaces at the ends of a run part it from its neighbours; clean takes them away. */
function tidy(text: string): string {
  const inner = clean(text);
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${inner !== '' && /\s$/.test(text) ? ' ' : ''}`;
}

function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return tidy(inline);
  if ('mark' in inline) return `*${clean(inline.mark)}*`;
  const url = safeUrl(inline.link);
  return url === undefined ? clean(inline.words) : `${clean(inline.words)} <${url}>`;
}

function inlineHtml(inline: Inline): string {
  if (typeof inline === 'string') return escapeHtml(tidy(inline));
  if ('mark' in inline) return `<mark style="background:#fff2a8;color:#1a1a1a">${escapeHtml(clean(inline.mark))}</mark>`;
  const url = safeUrl(inline.link);
  const words = escapeHtml(clean(inline.words));
  return url === undefined ? words : `<a href="${escapeHtml(url)}" style="color:#0b57d0">${words}</a>`;
}

function blockText(block: Block): string {
  const words = block.words.map(inlineText).join('').trim();
  switch (block.type) {
    case 'heading':
      return `\n${words}\n${'-'.repeat(Math.min(words.length, 72))}`;
    case 'paragraph':
      return `${words}\n`;
    case 'item':
      return `- ${words}`;
    case 'quote':
      return `\n    "${words}"\n`;
    case 'row':
      return `${block.label}: ${words}`;
  }
}

function blockHtml(block: Block): string {
  const words = block.words.map(inlineHtml).join('').trim();
  switch (block.type) {
    case 'heading':
      return `<h2 style="font-size:18px;margin:24px 0 8px">${words}</h2>`;
    case 'paragraph':
      return `<p style="margin:8px 0">${words}</p>`;
    case 'item':
      return `<p style="margin:4px 0 4px 12px">- ${words}</p>`;
    case 'quote':
      return `<blockquote style="margin:10px 0;padding:4px 12px;border-left:3px solid #888">"${words}"</blockquote>`;
    case 'row':
      return `<p style="margin:4px 0"><b>${escapeHtml(block.label)}:</b> ${words}</p>`;
  }
}

/** The blocks as plain text. */
export function toText(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join('\n').trim()}\n`;
}

const HEAD =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>';
const BODY = '<body style="font:15px/1.45 system-ui,sans-serif;max-width:640px;margin:0 auto;padding:12px">';

/** The blocks as an HTML page that asks for nothing from anywhere. */
export function toHtml(blocks: readonly Block[]): string {
  return `${HEAD}${BODY}\n${blocks.map(blockHtml).join('\n')}\n</body></html>\n`;
}
