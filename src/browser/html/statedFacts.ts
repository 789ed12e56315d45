/** Where pages state facts about their article, most trusted first. */
import { readLinkedData } from '../../formats/linkedData.ts';
import type { StatedFacts } from '../../formats/pageFacts.ts';
import { readPublishedDay } from '../../formats/publishedDay.ts';

export const statedFacts = (document: Document): readonly StatedFacts[] => [
  readLinkedData(textsOf(document, 'script[type="application/ld+json" i]')),
  microdata(document),
  metaElements(document),
  elements(document),
];

const textsOf = (root: ParentNode, selector: string): readonly string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

const valueOf = (element: Element): string =>
  element.getAttribute('content') ??
  element.getAttribute('datetime') ??
  element.getAttribute('href') ??
  element.textContent;

const ARTICLE_ITEM = ['Article"', 'Posting"', 'Report"']
  .map((type) => `[itemscope][itemtype$="${type} i]`)
  .join();

function microdata(document: Document): StatedFacts {
  const item = document.querySelector(ARTICLE_ITEM);
  if (!item) return {};
  const property = (name: string) => {
    const found = item.querySelector(`[itemprop~="${name}"]`);
    const named = found?.hasAttribute('itemscope') ? found.querySelector('[itemprop~="name"]') : found;
    return named ? valueOf(named) : '';
  };
  return {
    title: property('headline'),
    publisher: property('publisher'),
    author: property('author'),
    url: property('mainEntityOfPage') || property('url'),
    published: property('datePublished'),
    language: property('inLanguage'),
  };
}

/** Open Graph, Dublin Core, and what news sites have for themselves. */
const META = {
  title: 'og:title dc.title dcterms.title citation_title parsely-title twitter:title',
  publisher: 'og:site_name dc.publisher dcterms.publisher publisher citation_publisher',
  author: 'author byl dc.creator dcterms.creator parsely-author citation_author article:author',
  url: 'og:url parsely-link',
  published:
    'article:published_time og:published_time article:published datepublished date dc.date.issued dcterms.issued dc.date ' +
    'dcterms.date parsely-pub-date sailthru.date pubdate publish-date publishdate publication_date citation_publication_date',
  language: 'og:locale dc.language content-language',
} as const;

function metaElements(document: Document): StatedFacts {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && !contents.has(name)) contents.set(name, meta.getAttribute('content') ?? '');
    }
  }
  const first = (names: string) =>
    names
      .split(' ')
      .map((name) => contents.get(name) ?? '')
      .find((text) => text !== '') ?? '';
  return {
    title: first(META.title),
    publisher: first(META.publisher),
    author: first(META.author),
    url: document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? first(META.url),
    published: first(META.published),
    language: document.documentElement.lang || first(META.language),
  };
}

function elements(document: Document): StatedFacts {
  const headings = textsOf(document, 'h1');
  const [title = ''] = textsOf(document, 'head > title, title');
  return {
    title: (headings.length === 1 ? headings[0] : '') || title,
    author: textsOf(document, '[rel~="author"], .p-author, .byline-name')[0] ?? '',
    url: savedFrom(document),
    published: dayOfTimes(document),
  };
}

const PUBLISHED_TIME =
  'time[pubdate], time[itemprop~="datePublished"], time.dt-published, time.published, time.entry-date';

/** That of a time which is said to be the one of publication, or the only day that any is of. */
function dayOfTimes(document: Document): string {
  const timesOf = (selector: string) => [...document.querySelectorAll(selector)].map((time) => valueOf(time));
  const [marked] = timesOf(PUBLISHED_TIME);
  if (marked !== undefined) return marked;
  const days = new Set(timesOf('time[datetime]').map((time) => readPublishedDay(time)));
  const [only = null] = days;
  return days.size === 1 ? (only ?? '') : '';
}

/** Browsers write into a page that they save where it came from: `<!-- saved from url=(0023)https://paper.example/ -->`. */
function savedFrom(document: Document): string {
  const comments = [
    ...document.childNodes,
    ...document.documentElement.childNodes,
    ...document.head.childNodes,
  ].filter((node) => node.nodeType === Node.COMMENT_NODE);
  const addresses = comments.flatMap(
    ({ nodeValue }) => /(?:saved from url=\(\d+\)|\burl:\s*)(https?:\S+)/i.exec(nodeValue ?? '')?.[1] ?? [],
  );
  return addresses[0] ?? '';
}
