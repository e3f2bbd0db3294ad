// What pages load beside themselves, all of it ours: one style sheet, one icon, one small script.

import { SCRIPT } from './script.js';
import { STYLE } from './style.js';
import type { Route } from './visit.js';

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#123f86"/><path d="M8 21l6-7 4 4 6-8" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

function asset(path: string, type: string, text: string): Route {
  return { path, open: true, answer: ({ c }) => c.body(text, 200, { 'content-type': type, 'cache-control': 'no-cache' }) };
}

export const assets: readonly Route[] = [
  asset('/style.css', 'text/css; charset=utf-8', STYLE),
  asset('/board.js', 'text/javascript; charset=utf-8', SCRIPT),
  asset('/favicon.svg', 'image/svg+xml', ICON),
];
