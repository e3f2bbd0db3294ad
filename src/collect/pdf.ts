// The text of a PDF: lines joined to paragraphs, Japanese with the character maps of old ministry files.

import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { joinWrapped } from './text.js';

export interface PdfText {
  /** Paragraphs, one a line. */
  readonly text: string;
  /** First paragraph that can be a title; empty where there is none. */
  readonly title: string;
}

const HOME = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * Radicals that PDF printers put in the place of whole characters. NFKC maps the Kangxi radicals but not these
 * (libraries.md, section 7); U+2027 stands for the Japanese middle dot.
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '‧': '・', '⺟': '母', '⺠': '民', '⺬': '示', '⻁': '虎', '⻂': '衤', '⻄': '西', '⻑': '長', '⻘': '青', '⻝': '食',
  '⻤': '鬼', '⻨': '麦', '⻩': '黄', '⻫': '斉', '⻭': '歯', '⻯': '竜', '⻲': '亀', '⺩': '王', '⻖': '阝', '⻌': '辶',
}; // prettier-ignore
const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join('')}]`, 'gu');

/** The same text in ordinary characters: width, ligatures and radicals that only look alike. */
export function plainCharacters(text: string): string {
  return text.normalize('NFKC').replace(LOOKALIKE, (found) => LOOKALIKES[found] ?? found);
}

/** True for a body that is a PDF, whatever its Content-Type says. */
export function isPdf(body: Uint8Array): boolean {
  return Buffer.from(body.subarray(0, 1024)).includes('%PDF-');
}

interface Line {
  text: string;
  /** Height of its baseline on the page, in points from the bottom. */
  readonly y: number;
  readonly size: number;
}

/** Text runs to lines: a run belongs to the line before it unless a line end was marked or its baseline differs. */
function linesOf(items: readonly TextItem[]): Line[] {
  const lines: Line[] = [];
  let ended = true;
  for (const { str, transform, height, hasEOL } of items) {
    const y: number = transform[5];
    const last = lines.at(-1);
    if (last && !ended && Math.abs(last.y - y) < last.size / 2) last.text += str;
    else if (str.trim()) lines.push({ text: str, y, size: height || 10 });
    ended = hasEOL;
  }
  return lines;
}

/** Share of a line's height by which the gap to the next exceeds that between lines of one paragraph. */
const PARAGRAPH_GAP = 1.9;

const ENDS = /[.!?。！？:：]$/u;

/** Two lines of one paragraph as one: words divided at the line end are joined, Japanese needs no space. */
function join2(above: string, below: string): string {
  if (/\p{Ll}-$/u.test(above) && /^\p{Ll}/u.test(below)) return above.slice(0, -1) + below;
  const cjk = /[\u3000-\u9fff\uff00-\uffef]$/u.test(above) || /^[\u3000-\u9fff\uff00-\uffef]/u.test(below);
  return above + (cjk ? '' : ' ') + below;
}

/** Lines to paragraphs, by the gaps between them and by whether a sentence is still open. */
function paragraphsOf(lines: readonly Line[]): string[] {
  const paragraphs: string[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const text = plainCharacters(line.text).replace(/\s+/g, ' ').trim();
    const gap = last ? last.y - line.y : Infinity;
    const apart =
      gap > PARAGRAPH_GAP * line.size || (last && Math.abs(last.size - line.size) > 1) || ENDS.test(paragraphs.at(-1) ?? '');
    const open = gap < 0 && !ENDS.test(paragraphs.at(-1) ?? '.');
    if (paragraphs.length > 0 && (open || (!apart && gap >= 0))) paragraphs.push(join2(paragraphs.pop() ?? '', text));
    else paragraphs.push(text);
    last = line;
  }
  return joinWrapped(paragraphs);
}

/**
 * Reads at most `maxPages` pages of a PDF. Undefined where the file is damaged or locked. Scanned pages have no text.
 */
export async function readPdf(body: Uint8Array, maxPages: number): Promise<PdfText | undefined> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(body),
    cMapUrl: join(HOME, 'cmaps') + sep,
    cMapPacked: true,
    standardFontDataUrl: join(HOME, 'standard_fonts') + sep,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const file = await task.promise;
    const lines: Line[] = [];
    for (let number = 1; number <= Math.min(file.numPages, maxPages); number += 1) {
      const { items } = await (await file.getPage(number)).getTextContent();
      lines.push(...linesOf(items.filter((item): item is TextItem => 'str' in item)));
    }
    const paragraphs = paragraphsOf(lines);
    return { text: paragraphs.join('\n'), title: paragraphs.find((text) => text.length > 3 && text.length < 200) ?? '' };
  } catch {
    return undefined;
  } finally {
    await task.destroy();
  }
}
