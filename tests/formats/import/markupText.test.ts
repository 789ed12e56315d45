import { describe, expect, test } from 'vitest';
import { citedQuotes, paragraphsOf, wordsOf } from '../../../src/formats/import/markupText.ts';
import { IN_PROPORTION_MS } from '../../inProportion.ts';

describe('paragraphs', () => {
  test.each([
    ['plain & simple', ['plain & simple']],
    ['<p>One</p><p>Two<br>lines</p>', ['One', 'Two\nlines']],
    ['<ul><li>a</li><li>b</li></ul>after', ['a', 'b', 'after']],
    ['x<script>alert(1)</script><style>p{}</style><!-- c -->y', ['x y']],
    ['a <b>bold</b>, <I>an</I> italic', ['a bold, an italic']],
    ['<a href="https://a.example/?x=1&amp;y=2">here</a>', ['here (https://a.example/?x=1&y=2)']],
    ["see <a href='https://a.example'>https://a.example</a>", ['see https://a.example']],
    ['<a href="javascript:alert(1)">x</a>', ['x (javascript:alert(1))']],
    ['<img src=x onerror=alert(1)>', []],
    ['&lt;b&gt; &eacute;&#233;&#xe9; &nbsp;&hellip; &unknown; &#0;', ['<b> ééé \u00A0… &unknown; \uFFFD']],
    ['1 < 2 and 3 > 2', ['1 < 2 and 3 > 2']],
  ])('%s', (html, paragraphs) => {
    expect(paragraphsOf(html)).toEqual(paragraphs);
  });
});

test('words stay on their line', () => {
  expect(wordsOf('Works <b>halted</b><br>again')).toBe('Works halted again');
});

test('a quotation that says where it is from is a quote, and others are text', () => {
  const html =
    '<p>a</p><blockquote>“Said.” <cite><a href="https://a.example">A, B</a>, paragraph 3</cite></blockquote>' +
    '<blockquote>Only so.</blockquote>';
  expect(citedQuotes(html)).toEqual({
    quotes: [{ text: 'Said.', cited: 'A, B, paragraph 3', address: 'https://a.example' }],
    rest: '<p>a</p><blockquote>Only so.</blockquote>',
  });
});

test.each(['<b> ', '<', '<a href="', '<blockquote>', '&', '<!--', '<p>x</p>', '</a>', ' \n'])(
  '%j, over and over, takes time in proportion',
  (piece) => {
    const html = piece.repeat(200_000);
    const paragraphs = paragraphsOf(html);
    expect(wordsOf(html).length).toBeLessThanOrEqual(html.length);
    expect(citedQuotes(html).quotes.length).toBeLessThanOrEqual(paragraphs.length);
  },
  IN_PROPORTION_MS,
);
