/** What a page says about its article in schema.org's terms, as JSON-LD. */
import type { StatedFacts } from './pageFacts.ts';

type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** NewsArticle, ReportageNewsArticle, BlogPosting, Report and the like. */
const ARTICLE = /(?:^|[/:#])(?:\w*Article|\w*Posting|Report)$/;
/** Items stand in a graph, as the main entity of a page, or as a part of one. */
const MAX_DEPTH = 5;

export function readLinkedData(scripts: readonly string[]): StatedFacts {
  const items = scripts.flatMap((script) => itemsIn(parse(script), MAX_DEPTH));
  const article = items.find((item) => toList(item['@type']).some((type) => ARTICLE.test(String(type))));
  if (!article) return {};
  const namesOf = (value: unknown): string =>
    toList(value)
      .flatMap((entry) => {
        const named = isItem(entry) ? (entry['name'] ?? itemWithId(items, entry['@id'])?.['name']) : entry;
        return typeof named === 'string' ? [named] : [];
      })
      .join(', ');
  return {
    title: namesOf(article['headline'] ?? article['name']),
    publisher: namesOf(article['publisher'] ?? article['sourceOrganization']),
    author: namesOf(article['author'] ?? article['creator']),
    url: namesOf(article['url']) || idOf(article['mainEntityOfPage']),
    published: namesOf(article['datePublished']),
    language: namesOf(article['inLanguage']),
  };
}

const itemWithId = (items: readonly Item[], id: unknown): Item | undefined =>
  items.find((item) => id !== undefined && item['@id'] === id && 'name' in item);

function idOf(value: unknown): string {
  const id = isItem(value) ? value['@id'] : value;
  return typeof id === 'string' ? id : '';
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function itemsIn(value: unknown, depth: number): readonly Item[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => itemsIn(entry, depth - 1));
  return isItem(value) ? [value, ...Object.values(value).flatMap((entry) => itemsIn(entry, depth - 1))] : [];
}
