// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readPage, readSelection } from '../../src/browser/html/readPage.ts';
import { readArticleFile, readPasted } from '../../src/browser/readArticle.ts';
import { toArticle } from '../../src/formats/article.ts';
import { bytesOf } from '../bytes.ts';
import { hasSample, readSample, readSampleBytes, sampleNames } from '../samples.ts';
import { articleParagraphs, readMeta } from '../formats/articleSamples.ts';

function read(html: string) {
  const article = toArticle(readPage(html));
  if (!article.ok) throw new Error(article.reason);
  return article.value;
}

const blocksOf = (html: string) => readSelection(html).paragraphs.map((text) => text.trim());

describe('words of different blocks are never glued together', () => {
  test.each([
    ['paragraphs', '<p>One</p><p>two</p>', ['One', 'two']],
    ['lines', 'One<br>two<br/>three', ['One\ntwo\nthree']],
    ['two line ends', 'One<br><br>two', ['One', 'two']],
    ['lists', '<ul><li>One<li>two<ul><li>three</ul>four</ul>', ['One', 'two', 'three', 'four']],
    ['tables', '<table><tr><th>One<th>two<tr><td>three<td><b>four</b></table>', ['One\ttwo', 'three\tfour']],
    ['tables of paragraphs', '<table><tr><td><p>One<p>two<td>three</table>', ['One', 'two', 'three']],
    [
      'nested blocks',
      '<div>One<div>two<section>three</section>four</div>five</div>',
      ['One', 'two', 'three', 'four', 'five'],
    ],
    ['definitions', '<dl><dt>One<dd>two</dl>', ['One', 'two']],
    ['elements of a page’s own', 'One<x-part>two</x-part>three', ['One', 'two', 'three']],
    ['what stands in a line', 'O<b>n</b>e <a href="/b"><i>two</i></a>, H<sub>2</sub>O', ['One two, H2O']],
    ['blocks in what stands in a line', '<b>One<p>two</p>three</b>', ['One', 'two', 'three']],
    ['white space', ' One\n\t two  <b> three</b>&nbsp;% ', ['One two three\u00A0%']],
    ['laid out text', '<pre>One\n  two</pre>', ['One\ntwo']],
    ['captions', '<figure><img alt="x"><figcaption>One</figcaption></figure>two', ['One', 'two']],
  ])('%s', (_, html, expected) => {
    expect(blocksOf(html)).toEqual(expected);
  });

  test('however deep they are nested', () => {
    expect(blocksOf(`${'<div>'.repeat(500)}One`)).toEqual(['One']);
  });
});

describe('what is not seen is not read', () => {
  test.each([
    ['a script', '<script>two()</script>', 0],
    ['a style', '<style>two {}</style>', 0],
    ['what stands in for scripts', '<noscript>two</noscript>', 0],
    ['a template', '<template>two</template>', 0],
    ['a comment', '<!-- two -->', 0],
    ['another page', '<iframe srcdoc="two">two</iframe>', 0],
    ['a drawing', '<svg><text>two</text></svg>', 0],
    ['a control', '<button>two</button><textarea>two</textarea><select><option>two</select>', 0],
    ['a closed dialog', '<dialog>two</dialog>', 0],
    ['what is hidden', '<p hidden>two</p>', 1],
    [
      'what is hidden by style',
      '<p style="color:red; DISPLAY : none">two</p><p style="visibility:hidden">two',
      2,
    ],
    ['what is hidden from some', '<p aria-hidden="true">two <b hidden>two</b></p>', 1],
    ['what is hidden and empty', '<p hidden><img></p>', 0],
  ])('%s', (_, html, hidden) => {
    const note =
      hidden === 0
        ? []
        : [hidden === 1 ? '1 hidden part was left out.' : `${hidden} hidden parts were left out.`];
    expect(read(`<p>One</p>${html}<p>three</p>`)).toMatchObject({
      paragraphs: ['One', 'three'],
      notes: note,
    });
  });
});

const WORDS =
  'The clock in the tower struck two, and nobody in the town, however old, could say why it had. ';
const STORY = ['It began on Monday.', WORDS.repeat(3).trim(), WORDS.repeat(2).trim(), 'It ended on Friday.'];

const page = (inside: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Clocks | The Paper</title>${head}</head><body>
  <header class="masthead"><a href="/">The Paper</a></header><nav><ul><li><a href="/a">World<li><a href="/b">Sport</ul></nav>
  <main><article><h1>Clocks</h1>${inside}</article>
  <div class="related"><h2>More</h2><p>Read what else happened in the town in the year of the clock, and why.</p></div></main>
  <aside>Subscribe now</aside><footer>© The Paper. All rights reserved.</footer></body></html>`;

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

describe('the article in a page', () => {
  test('is read without what stands around it', () => {
    expect(read(page(paragraphs(STORY)))).toMatchObject({
      title: 'Clocks',
      language: 'en',
      paragraphs: STORY,
      notes: [expect.stringMatching(/^Menus and whatever else .* left out \(\d+ words\)\.$/)],
    });
  });

  test('keeps short words before a long quotation, lists, tables and headings', () => {
    const [first = '', ...others] = STORY;
    const table = '<h2 id="comments">Times</h2><table><tr><td>Monday<td>two</table><ul><li>tick<li>tock</ul>';
    const inside = `<p>${first}</p><blockquote>${paragraphs(others)}</blockquote>${table}`;
    expect(read(page(inside)).paragraphs).toEqual([...STORY, 'Times', 'Monday\ttwo', 'tick', 'tock']);
  });

  test.each([
    ['buttons for sharing', '<div class="share-tools"><p>Share this article with your friends</p></div>'],
    ['a newsletter', '<section id="newsletter"><p>Get our letter.</p></section>'],
    [
      'links to others',
      '<ul><li><a href="/1">Bells</a><li><a href="/2">Towers</a><li><a href="/3">Towns</a></ul>',
    ],
    ['an aside', '<aside><p>Something else</p></aside>'],
  ])('is read without %s among its paragraphs', (_, furniture) => {
    const [first, second, ...others] = STORY;
    const inside = `<p>${first}</p><p>${second}</p>${furniture}${paragraphs(others)}`;
    expect(read(page(inside)).paragraphs).toEqual(STORY);
  });

  test('may be all there is', () => {
    expect(read('<p>One.')).toMatchObject({ paragraphs: ['One.'], notes: [] });
    expect(toArticle(readPage('<nav></nav><script>1</script>'))).toMatchObject({ ok: false });
  });
});

describe('pasted HTML', () => {
  const WORD = `<html><head><style>p.MsoNormal{}</style></head><body><!--StartFragment--><p class=MsoNormal><b>One</b><o:p></o:p></p>
    <p class=MsoListParagraph><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>two</p><!--EndFragment--></body></html>`;

  test('loses its formatting, with a note, and keeps every word', async () => {
    expect(await readPasted({ text: 'x', html: WORD })).toMatchObject({
      ok: true,
      value: {
        paragraphs: ['One', 'two'],
        notes: expect.arrayContaining(['Formatting was dropped.']) as unknown,
      },
    });
    const menu = '<nav>Menu</nav><p>One</p>';
    expect(await readPasted({ text: 'x', html: menu })).toMatchObject({
      value: { paragraphs: ['Menu', 'One'] },
    });
  });

  test('without words gives way to the text', async () => {
    expect(await readPasted({ text: 'One', html: '<img src="x">' })).toMatchObject({
      value: { paragraphs: ['One'], notes: [] },
    });
    expect(await readPasted({ text: 'One', html: ' ' })).toMatchObject({ value: { paragraphs: ['One'] } });
    expect(await readPasted({ text: '', html: '<img src="x">' })).toMatchObject({ ok: false });
  });
});

describe('files', () => {
  const articleIn = async (name: string, content: Uint8Array<ArrayBuffer> | string) => {
    const result = await readArticleFile(new File([content], name));
    return result.ok ? result.value : result.reason;
  };

  test.each([
    ['in a meta element', '<!doctype html><meta charset="windows-1251"><p>'],
    [
      'in an old meta element',
      "<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'><p>",
    ],
    ['for XML', '<?xml version="1.0" encoding="windows-1251"?><html><body><p>'],
  ])('are in the encoding that they state %s', async (_, start) => {
    const article = await articleIn('a.html', bytesOf(start, [0xcf, 0xf0, 0xe8]));
    expect(article).toMatchObject({ paragraphs: ['При'], notes: [] });
  });

  test('that state the wrong one are guessed', async () => {
    const bytes = bytesOf('<meta charset="utf-8"><p>The leaders met in a caf', [0xe9], ' in the town.');
    expect(await articleIn('a.htm', bytes)).toMatchObject({
      paragraphs: ['The leaders met in a café in the town.'],
      guess: { encoding: 'windows-1252' },
    });
  });

  test.skipIf(!hasSample('samples/encodings'))('a sample in Latin-1', async () => {
    const article = await articleIn('l.html', readSampleBytes('samples/encodings/latin1-declared.html'));
    expect(article).toMatchObject({ title: 't', paragraphs: ['Señor Åberg paid £7.'], notes: [] });
  });
});

const PAYLOADS = readSample('samples/xss/payloads.txt')
  .split('\n')
  .filter((line) => line.trim() !== '');

test.skipIf(PAYLOADS.length === 0)('hostile markup is text or nothing', () => {
  for (const payload of PAYLOADS) {
    for (const text of readSelection(payload).paragraphs) expect(typeof text).toBe('string');
  }
  expect(readPage(`<p>One</p>${PAYLOADS.join('\n')}`).paragraphs).toContain('One');
  expect(document.body.childNodes).toHaveLength(0);
});

const SAMPLES = 'samples/articles';
const slugs = sampleNames(SAMPLES).filter((slug) => hasSample(`${SAMPLES}/${slug}/source.html`));
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.skipIf(slugs.length === 0)('articles in HTML', () => {
  test.each(slugs)('%s', (slug) => {
    const article = read(readSample(`${SAMPLES}/${slug}/source.html`));
    const { title, locale } = readMeta(slug);
    expect(article).toMatchObject({ title, language: locale, published: null, notes: [] });
    expect(article.paragraphs.map(inOneLine)).toEqual(articleParagraphs(slug).map(inOneLine));
  });
});
