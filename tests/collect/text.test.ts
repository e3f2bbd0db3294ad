// HTML to lines: what belongs together stays together, in reading order, and hostile nesting costs nothing.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml, selectFirst } from '../../src/collect/html.js';
import { blocksOf, editLines, layOut } from '../../src/collect/text.js';

function blocks(html: string) {
  return blocksOf(parseHtml(html)('body').get());
}

function lines(html: string): string[] {
  return blocks(html).map(({ text }) => text);
}

describe('blocks', () => {
  it.each([
    ['<p>The treaty is <b>not</b> yet in force.</p>', ['The treaty is not yet in force.']],
    ['<h1>Accordo</h1><p>Roma, 20 novembre</p>L’Accordo', ['Accordo', 'Roma, 20 novembre', 'L’Accordo']],
    ['<div>one<div>two</div>three</div>', ['one', 'two', 'three']],
    ['<p>日伊\n  物品役務<br>協定</p>', ['日伊物品役務', '協定']],
    ['<p>the pact was<br>signed today<br><br>and more</p>', ['the pact was signed today', 'and more']],
    ['<ruby>発効<rp>(</rp><rt>はっこう</rt><rp>)</rp></ruby>した', ['発効した']],
    ['<tr><td>outside', ['outside']],
    ['<table><tr><th>Party<th>Status</tr><tr><td>Japan<td>in force</table>', ['Party | Status', 'Japan | in force']],
    ['<table><tr><td><h2>Menu</h2><td><p>Text</p><ul><li>one</ul></table>', ['Menu', 'Text', 'one']],
    ['a<script>b()</script><style>c{}</style><!-- d --><p hidden>e</p><p style="display: none">f</p>g', ['ag']],
    ['sig\u00adned\u200b \u202eecrof ni\u202c', ['signed ecrof ni']],
    ['<pre>one\ntwo</pre>', ['one two']],
    ['<pre>One.\nTwo.</pre>', ['One.', 'Two.']],
  ])('%s', (html, expected) => expect(lines(html)).toEqual(expected));

  it('know what they are where the markup tells', () => {
    const html =
      '<h1>Title</h1><p class="article-lead">Lead</p><p>Body</p><figure><figcaption>Caption</figcaption></figure><ul><li>Entry</ul><aside>Box</aside>';
    expect(blocks(html).map(({ type }) => type)).toEqual(['headline', 'lead', 'body', 'caption', 'list', 'background']);
  });

  it('know how much of them is links', () => {
    expect(
      blocks('<p><a href="x">all</a></p><p>half <a href="x">half</a></p><p><a name="x">none</a></p>').map(({ links }) => links),
    ).toEqual([1, 4 / 9, 0]);
  });
});

it('offsets of types are those of the text', () => {
  const { text, blocks: hints } = layOut(blocks('<p>Body</p><h1>Title</h1><ul><li>Entry</ul>'));
  expect(hints.map(({ type, start, end }) => [type, text.slice(start, end)])).toEqual([
    ['headline', 'Title'],
    ['list', 'Entry'],
  ]);
  const edited = editLines({ text, blocks: hints }, (line) => line.replace('Body', '').replace('En', 'Longer en'));
  expect(edited.blocks.map(({ type, start, end }) => [type, edited.text.slice(start, end)])).toEqual([
    ['headline', 'Title'],
    ['list', 'Longer entry'],
  ]);
});

it('of several places a selector names the first that is there', () => {
  const $ = parseHtml('<body><div id="b">b</div><main>main</main></body>');
  expect(selectFirst($, '#a, :is(main, #c), body').text()).toBe('main');
  expect(selectFirst($, '#a').length).toBe(0);
});

describe('hostile pages', () => {
  const deep = (open: string, close = '') => open.repeat(100_000) + 'deep' + close.repeat(100_000);
  it.each([
    ['nested', deep('<div>', '</div>')],
    ['nested for ever', deep('<div>')],
    ['styles in every paragraph', '<p><b><i><u><em><s><tt>' + '<p>x'.repeat(90_000) + 'deep'],
    ['different fonts', Array.from({ length: 20_000 }, (_, i) => `<font size=${i}><p>x`).join('') + 'deep'],
    ['tables in tables', '<table><tr><td>'.repeat(5_000) + 'deep'],
    ['open tags', '<a<a<a'.repeat(30_000) + '>deep'],
  ])('%s', (_, html) => {
    const started = performance.now();
    expect(lines(html).join(' ')).toContain('deep');
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  it('no markup whatever makes it throw', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<td>',
      '<tr>',
      '<b>',
      '</i>',
      '<a href=x>',
      '<br>',
      '<pre>',
      'text ',
      '日本\n',
      '<!--',
      '<svg>',
      '<template>',
      '&amp;',
      '<select>',
      '<li>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) =>
        lines(pieces.join('')).every((line) => line.trim() === line && line !== ''),
      ),
    );
  });
});
