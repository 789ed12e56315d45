// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../src/browser/html/parseHtml.ts';
import { statedFacts } from '../../src/browser/html/statedFacts.ts';
import { readPageFacts } from '../../src/formats/pageFacts.ts';

const factsOf = (html: string) => readPageFacts(statedFacts(parseHtml(html)));
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const FACTS = {
  title: 'Clocks struck two',
  publisher: 'The Paper',
  author: 'Ada, Ben',
  url: 'https://paper.example/clocks',
  published: '2024-11-22',
  language: 'en-GB',
};

const NEWS = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: FACTS.title,
  publisher: { '@type': 'Organization', name: FACTS.publisher },
  author: [{ '@type': 'Person', name: 'Ada' }, 'Ben'],
  mainEntityOfPage: { '@id': FACTS.url },
  datePublished: '2024-11-22T09:30:00+09:00',
  inLanguage: 'en-gb',
};

describe('facts stand', () => {
  const { publisher: _, ...unpublished } = NEWS;
  test.each([
    ['as JSON-LD', linked(NEWS)],
    [
      'as JSON-LD of several kinds',
      linked([
        { '@type': 'WebSite', name: 'x' },
        { ...NEWS, '@type': ['Thing', 'Article'] },
      ]),
    ],
    [
      'as JSON-LD of a graph',
      linked({
        '@graph': [
          { '@type': 'Organization', '@id': '#paper', name: FACTS.publisher },
          { ...unpublished, publisher: { '@id': '#paper' } },
        ],
      }),
    ],
    [
      'as JSON-LD after some that is broken',
      `<script type="application/ld+json">{"@type"</script>${linked(NEWS)}`,
    ],
    [
      'as microdata',
      `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Clocks struck two</h1>
      <meta itemprop="datePublished" content="2024-11-22T09:30Z"><meta itemprop="inLanguage" content="en-GB">
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ada, Ben</b></span>
      <span itemprop="publisher" itemscope><b itemprop="name">The Paper</b></span>
      <link itemprop="mainEntityOfPage" href="https://paper.example/clocks"></div>`,
    ],
    [
      'as Open Graph',
      `<html lang="en-GB"><meta property="og:title" content="Clocks struck two | The Paper">
      <meta property="og:site_name" content="The Paper"><meta name="author" content="By Ada, Ben">
      <meta property="og:url" content="https://paper.example/clocks">
      <meta property="article:published_time" content="2024-11-22T23:30:00-05:00">`,
    ],
    [
      'as Dublin Core',
      `<meta name="DC.title" content="Clocks struck two"><meta name="DC.publisher" content="The Paper">
      <meta name="DC.creator" content="Ada, Ben"><link rel="canonical" href="https://paper.example/clocks">
      <meta name="DC.date.issued" content="22 November 2024"><meta property="og:locale" content="en_GB">`,
    ],
    [
      'in the page itself',
      `<!-- saved from url=(0028)https://paper.example/clocks --><html lang="en-GB"><title>Clocks struck two — The Paper</title>
      <meta name="publisher" content="The Paper"><h1>Clocks struck two</h1><a rel="author" href="/ada">Ada, Ben</a>
      <time datetime="2024-11-22T09:30">today</time><time datetime="2024-11-22T11:00">later</time>`,
    ],
  ])('%s', (_name, html) => {
    expect(factsOf(html)).toEqual(FACTS);
  });
});

describe('a fact that is not stated is left open', () => {
  test.each([
    ['nothing at all', '<p>One', {}],
    ['a day without a year', '<meta name="date" content="22 November">', {}],
    ['a day that may be two', '<meta name="date" content="05/06/2024">', {}],
    ['times of several days', '<time datetime="2024-11-22">a</time><time datetime="2024-11-23">b</time>', {}],
    ['an address within a site', '<link rel="canonical" href="/clocks">', {}],
    ['an address that runs something', '<meta property="og:url" content="javascript:alert(1)">', {}],
    ['a profile for an author', '<meta property="article:author" content="https://social.example/ada">', {}],
    ['a language that is none', '<html lang="x y">', {}],
    ['several headings', '<h1>One</h1><h1>Two</h1>', {}],
    [
      'linked data of something else',
      linked({ '@type': 'Recipe', name: 'Soup', datePublished: '2024-11-22' }),
      {},
    ],
    [
      'linked data that says nothing',
      linked({ '@type': 'NewsArticle', headline: {}, author: 5, publisher: null }),
      {},
    ],
    [
      'a day that is marked among several',
      '<time datetime="2024-11-22">a</time><time pubdate datetime="2024-11-23">b</time>',
      {
        published: '2024-11-23',
      },
    ],
    [
      'a place that is trusted less',
      `${linked({ '@type': 'NewsArticle', datePublished: 'soon' })}<meta name="date" content="2024-11-22">`,
      {
        published: '2024-11-22',
      },
    ],
  ])('%s', (_, html, stated) => {
    const open = { title: null, publisher: null, author: null, url: null, published: null, language: null };
    expect(factsOf(html)).toEqual({ ...open, ...stated });
  });

  test('however deep linked data are nested', () => {
    const depth = 50_000;
    const html = `<script type="application/ld+json">${'[{"a":'.repeat(depth)}1${'}]'.repeat(depth)}</script>`;
    expect(factsOf(html).title).toBeNull();
  });
});
