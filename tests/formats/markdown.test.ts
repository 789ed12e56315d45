import { describe, expect, test } from 'vitest';
import { toArticle } from '../../src/formats/article.ts';
import { readMarkdown } from '../../src/formats/markdown.ts';
import { hasSample, readSample, sampleNames } from '../samples.ts';
import { hostileStrings } from '../views/filters/hostileStrings.ts';
import { articleParagraphs, readMeta, wordsMissing } from './articleSamples.ts';

const read = async (text: string) => {
  const article = toArticle(await readMarkdown(text));
  if (!article.ok) throw new Error(article.reason);
  return article.value;
};
const paragraphsOf = async (text: string) => (await read(text)).paragraphs;

describe('paragraphs', () => {
  test.each([
    ['of broken lines', 'One\ntwo.\n\nThree  \nfour.', ['One two.', 'Three\nfour.']],
    ['with emphasis', '*One* **two** _three_ ~~four~~ `five < 6`', ['One two three four five < 6']],
    [
      'with links',
      '[One](http://a.example) [two][b] <http://c.example> [three]\n\n[b]: /b',
      ['One two http://c.example [three]'],
    ],
    ['with escapes', '1\\. \\*One\\* &amp; &eacute; a_b_c', ['1. *One* & é a_b_c']],
    ['under headings', 'One.\n\n## Two\n\nThree\n===\nFour.', ['One.', 'Two', 'Three', 'Four.']],
    ['in quotations', '> One.\n>\n> > Two.', ['One.', 'Two.']],
    ['in lists', '1. One\n2. Two\n   - Three\n\n     Four', ['One', 'Two', 'Three', 'Four']],
    ['in tables', '|One|Two|\n|-|:-:|\n|*three*||\n', ['One\tTwo', 'three']],
    ['of code', '```js\na = `1`;\n\nb\n```\n\n    c  d', ['a = `1`;\n\nb', 'c  d']],
    ['parted by rules', 'One.\n\n***\n\nTwo.', ['One.', 'Two.']],
    [
      'of footnotes',
      'One[^1].\n\n[^1]: Ibid.\n[^n]: <b>See</b> there.',
      ['One[^1].', '[^1]: Ibid.', '[^n]: See there.'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await paragraphsOf(text)).toEqual(expected);
  });
});

describe('what is no text', () => {
  test.each([
    [
      'pictures',
      'One ![a](http://e.example/x.png) two. ![b][c]\n\n[c]: d',
      'One two.',
      '2 pictures were left out.',
    ],
    ['tags in a line', 'One <b onclick="x()">two</b>.', 'One two.', '2 HTML tags were left out.'],
    ['an HTML block', '<div>One</div><p>two.', 'One\ntwo.', '3 HTML tags were left out.'],
    ['a template tag', '{% image "a.jpg" %}\n\nOne.', 'One.', '1 template tag was left out.'],
    ['a Hugo tag', 'One.\n\n{{< figure src="a.jpg" >}}', 'One.', '1 template tag was left out.'],
  ])('is left out with a note: %s', async (_, text, paragraph, note) => {
    expect(await read(text)).toMatchObject({ paragraphs: [paragraph], notes: [note] });
  });

  test('comments, scripts and styles are no words of the article', async () => {
    const text =
      'One.\n\n<!-- two -->\n\n<script>\nthree()\n\n</script>\n\n<style>\nfour {}\n</style>\n\nFive.';
    expect(await paragraphsOf(text)).toEqual(['One.', 'Five.']);
  });

  test('a link that runs something is shown as it was written', async () => {
    expect(await paragraphsOf('[One](javascript:alert(1))')).toEqual(['[One](javascript:alert(1))']);
  });
});

describe('facts', () => {
  const head = (yaml: string) => `---\n${yaml}\n---\nOne.`;

  test('stand at the head', async () => {
    const yaml = [
      'title: "Clocks: a history"',
      'date: 2016-03-03 15:00:00 -5',
      'authors:',
      '  - name: Ada',
      '  - Ben',
      'publisher: The Paper',
      'canonical_url: https://paper.example/clocks',
      'lang: en-GB',
    ];
    expect(await read(head(yaml.join('\n')))).toEqual({
      title: 'Clocks: a history',
      published: '2016-03-03',
      author: 'Ada, Ben',
      publisher: 'The Paper',
      url: 'https://paper.example/clocks',
      language: 'en-GB',
      paragraphs: ['One.'],
      notes: [],
      guess: null,
    });
  });

  test.each([
    ['a day that no calendar has', 'date: 2016-02-30', { published: null }],
    ['an address within a site', 'url: /clocks', { url: null }],
    ['an address that runs something', 'url: javascript:alert(1)', { url: null }],
    ['a list for a title', 'title: []', { title: null }],
    ['names of nothing', '__proto__: x\nconstructor: y', { title: null, author: null }],
  ])('that are none are left open: %s', async (_, yaml, expected) => {
    expect(await read(head(yaml))).toMatchObject({ ...expected, paragraphs: ['One.'] });
  });

  test.each([
    ['what is no YAML', 'title: [', 'title: ['],
    ['a text between rules', 'Just words.', 'Just words.'],
    ['an alias without end', 'a: &a [*a, *a]\nb: *c', 'a: &a [*a, *a] b: *c'],
  ])('%s is text', async (_, yaml, paragraph) => {
    expect(await read(head(yaml))).toMatchObject({ title: null, paragraphs: [paragraph, 'One.'] });
  });

  test('a heading at the beginning is the title', async () => {
    expect(await read('# *Clocks*\n\nOne.\n\n# Two')).toMatchObject({
      title: 'Clocks',
      paragraphs: ['One.', 'Two'],
    });
    expect(await read('One.\n\n# Clocks')).toMatchObject({ title: null, paragraphs: ['One.', 'Clocks'] });
    expect(await read('---\ntitle: Clocks\n---\n# Clocks\nOne.')).toMatchObject({ paragraphs: ['One.'] });
    expect(await read('---\ntitle: Clocks\n---\n# Hands\nOne.')).toMatchObject({
      title: 'Clocks',
      paragraphs: ['Hands', 'One.'],
    });
  });
});

describe('hostile texts', () => {
  // So long that going back in them again and again would never end.
  test.each([
    ['brackets', '['.repeat(50_000)],
    ['emphasis', '*a **b '.repeat(20_000)],
    ['quotations', `${'>'.repeat(20_000)}a`],
    ['links', '[a]('.repeat(50_000)],
    ['tags', '<a '.repeat(100_000)],
    ['blocks that never end', `<div>${'<!--'.repeat(500_000)}`],
    ['scripts that never end', `<div>${'<script '.repeat(200_000)}`],
    ['declarations', `<div>${'<!x'.repeat(500_000)}`],
    ['one line of 5 MB', 'word *emph* [a](b) '.repeat(262_144)],
    ['200,000 lines', 'A line of words here.\n'.repeat(200_000)],
    ['a head without end', `---\n${'a: b\n'.repeat(200_000)}`],
  ])('are read to their end: %s', async (_, text) => {
    await expect(readMarkdown(text)).resolves.toHaveProperty('paragraphs');
  });

  test.skipIf(hostileStrings.length === 0)('never fail', async () => {
    for (const text of hostileStrings)
      await expect(readMarkdown(`# ${text}\n\n${text}`)).resolves.toBeTruthy();
  });
});

const SAMPLES = 'samples/articles';
const slugs = sampleNames(SAMPLES).filter((slug) => hasSample(`${SAMPLES}/${slug}/source.md`));

describe.skipIf(slugs.length === 0)('articles in Markdown', () => {
  test.each(slugs)('%s', async (slug) => {
    const article = await read(readSample(`${SAMPLES}/${slug}/source.md`));
    const meta = readMeta(slug);
    expect(article).toMatchObject({ title: meta.title, published: meta.published });
    // The sample glues some headings to the text before them, and has the marks of rules and lists.
    expect(wordsMissing(articleParagraphs(slug), article.paragraphs)).toEqual([]);
  });
});
