// What a mail says, once, as blocks; and the two ways to write them, so that text and HTML read the same.

import { columns } from '../shared/terminal.js';
import { clean, escapeHtml, safeUrl } from '../wording/clean.js';
import type { Inline } from '../wording/inline.js';
import { STYLE } from './style.js';

/** What a step means for its reader, as a colour; the words say it too. */
export type Tone = 'change' | 'plan' | 'warning';

export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly words: readonly Inline[] }
  | { readonly type: 'paragraph' | 'item' | 'small'; readonly words: readonly Inline[] }
  /** Words of a source: in its language, between the reader's quotation marks. */
  | {
      readonly type: 'quote';
      readonly words: readonly Inline[];
      readonly marks: readonly [string, string];
      readonly lang?: string;
    }
  /** The label brings its colon along. */
  | { readonly type: 'row'; readonly label: string; readonly words: readonly Inline[] }
  | { readonly type: 'status'; readonly label: string; readonly before: string; readonly step: string; readonly tone: Tone };

/** Spaces at the ends of a run part it from its neighbours; clean takes them away. */
function tidy(text: string): string {
  const inner = clean(text);
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${inner !== '' && /\s$/.test(text) ? ' ' : ''}`;
}

/** Runs around words, kept outside of the spaces at their ends. */
function around(text: string, [open, close]: readonly [string, string]): string {
  const words = tidy(text);
  return words.trim() === '' ? words : words.replace(/\S(?:.*\S)?/s, (inner) => `${open}${inner}${close}`);
}

function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return tidy(inline);
  if ('mark' in inline) return around(inline.mark, ['*', '*']);
  if ('strong' in inline) return clean(inline.strong);
  if ('code' in inline) return clean(inline.code);
  if ('added' in inline) return around(inline.added, ['{+', '+}']);
  if ('removed' in inline) return around(inline.removed, ['[-', '-]']);
  const url = safeUrl(inline.link);
  return url === undefined ? clean(inline.words) : `${clean(inline.words)} <${url}>`;
}

function element(name: string, text: string): string {
  return around(escapeHtml(tidy(text)), [`<${name}>`, `</${name}>`]);
}

/** Longest word of a command that fits into one line of a phone. */
const WHOLE_WORD = 32;

/** A command whose words stay whole: browsers break lines behind hyphens, and half an option is a wrong one. */
function codeHtml(code: string): string {
  const words = escapeHtml(clean(code)).split(' ');
  return `<code>${words.map((word) => (word.includes('-') && word.length <= WHOLE_WORD ? `<span>${word}</span>` : word)).join(' ')}</code>`;
}

function inlineHtml(inline: Inline): string {
  if (typeof inline === 'string') return escapeHtml(tidy(inline));
  if ('mark' in inline) return element('mark', inline.mark);
  if ('strong' in inline) return element('strong', inline.strong);
  if ('code' in inline) return codeHtml(inline.code);
  if ('added' in inline) return element('ins', inline.added);
  if ('removed' in inline) return element('del', inline.removed);
  const url = safeUrl(inline.link);
  const words = escapeHtml(clean(inline.words));
  return url === undefined ? words : `<a href="${escapeHtml(url)}">${words}</a>`;
}

const UNDERLINES = { 1: '=', 2: '-', 3: '' } as const;

function blockText(block: Block): string {
  if (block.type === 'status') return `${block.label}${tidy(block.before)}${clean(block.step)}`;
  const words = block.words.map(inlineText).join('').trim();
  switch (block.type) {
    case 'heading': {
      const line = UNDERLINES[block.level].repeat(Math.min(columns(words), 72));
      return `\n${words}${line && `\n${line}`}`;
    }
    case 'paragraph':
    case 'small':
      return words;
    case 'item':
      return `- ${words}`;
    case 'quote':
      return `\n    ${block.marks[0]}${words}${block.marks[1]}\n`;
    case 'row':
      return `${block.label}${words}`;
  }
}

/** Arrows are made of two characters where they must pass through subjects and terminals. */
function withArrows(html: string): string {
  return html.replaceAll('-&gt;', '→');
}

/** `signed → in force`: the new one stands out. */
function statusHtml({ label, before, step, tone }: Extract<Block, { type: 'status' }>): string {
  const lead = `<b>${escapeHtml(label)}</b>${withArrows(escapeHtml(tidy(before)))}`;
  return `<p class="s">${lead}<strong class="${tone}">${escapeHtml(clean(step))}</strong></p>`;
}

/** A language tag as an attribute, or none: it comes from a source. */
function langAttribute(lang: string | undefined): string {
  return lang !== undefined && /^[a-z]{2,3}$/.test(lang) ? ` lang="${lang}"` : '';
}

function blockHtml(block: Block): string {
  if (block.type === 'status') return statusHtml(block);
  const words = block.words.map(inlineHtml).join('').trim();
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${withArrows(words)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${words}</p>`;
    case 'small':
      return `<p class="m">${words}</p>`;
    case 'item':
      return `<li>${withArrows(words)}</li>`;
    case 'quote':
      return `<blockquote dir="auto"${langAttribute(block.lang)}>${block.marks[0]}${words}${block.marks[1]}</blockquote>`;
    case 'row':
      return `<p><b>${escapeHtml(block.label)}</b>${words}</p>`;
  }
}

/** Items that follow each other are one list. */
function listsOf(blocks: readonly Block[]): string[] {
  return blocks.map((block, at) => {
    if (block.type !== 'item') return blockHtml(block);
    const open = blocks[at - 1]?.type === 'item' ? '' : '<ul>';
    const close = blocks[at + 1]?.type === 'item' ? '' : '</ul>';
    return `${open}${blockHtml(block)}${close}`;
  });
}

/** Kinds of blocks that stand close to each other in text: rows under rows, items under items. */
const CLOSE: ReadonlySet<string> = new Set([
  'row row',
  'item item',
  'status row',
  'row item',
  'heading item',
  'heading row',
  'heading paragraph',
  'paragraph small',
]);

/** The blocks as plain text. */
export function toText(blocks: readonly Block[]): string {
  const lines = blocks.map((block, at) => {
    const isNear = CLOSE.has(`${blocks[at - 1]?.type} ${block.type}`);
    return `${at === 0 || isNear ? '' : '\n'}${blockText(block)}`;
  });
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** The blocks as an HTML page in the language `lang`, called `title`, that asks for nothing from anywhere. */
export function toHtml(blocks: readonly Block[], { lang, title }: { lang: string; title: string }): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escapeHtml(clean(title))}</title><style>${STYLE}</style>`;
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body><main>\n${listsOf(blocks).join('\n')}\n</main></body></html>\n`;
}
