// What counts as the same address and the same text.

import { describe, expect, it } from 'vitest';
import { canonicalUrl, cleanUrl, essence } from '../../src/collect/identity.js';

const KEY = 'example.org/news/1?a=1&b=2';

it.each([
  'https://example.org/news/1?a=1&b=2',
  'http://www.example.org/news/1/?b=2&a=1',
  'https://EXAMPLE.org:443/news/1/index.html?a=1&b=2#top',
  'https://example.org/news/1?a=1&utm_source=rss&b=2&fbclid=x&at_medium=RSS',
  'http://example.org:80/news/1/Default.aspx?a=1&b=2',
])('one story: %s', (url) => expect(canonicalUrl(url)).toBe(KEY));

it.each([
  'https://example.org/news/1?a=1&b=3',
  'https://m.example.org/news/1?a=1&b=2',
  'https://example.org/news/2?a=1&b=2',
  'https://example.org:8080/news/1?a=1&b=2',
  'https://example.org/news/1?a=1&b=2#!/x',
])('another: %s', (url) => expect(canonicalUrl(url)).not.toBe(KEY));

it('people get the address without tracking, but else as it was', () => {
  expect(cleanUrl('http://www.example.org/News/?utm_campaign=x&id=7#top')).toBe('http://www.example.org/News/?id=7');
  expect(cleanUrl('no address')).toBe('no address');
});

describe('the essence of a text', () => {
  it('is without typography', () => expect(essence('“Entered  into\nForce” – ＧＣＡＰ!')).toBe('enteredintoforcegcap'));
  it('keeps every letter and digit', () => expect(essence('not 5月')).not.toBe(essence('now 6月')));
});
