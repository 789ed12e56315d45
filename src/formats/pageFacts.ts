/** Facts about an article from several places of a page that state them. */
import type { ArticleFacts } from './article.ts';
import { toHttpAddress } from './httpAddress.ts';
import { toLanguageTag } from './languageTag.ts';
import { readPublishedDay } from './publishedDay.ts';

/** As they are written there; blank where they are not. */
export type StatedFacts = { readonly [Key in keyof ArticleFacts]?: string };

/** The first statement of each fact that can be read, in the order in which the places are trusted. */
export function readPageFacts(places: readonly StatedFacts[]): ArticleFacts {
  const first = (key: keyof ArticleFacts, read: (text: string) => string | null): string | null =>
    places.flatMap((place) => read((place[key] ?? '').trim()) ?? [])[0] ?? null;
  const publisher = first('publisher', toLine);
  return {
    title: first('title', (text) => toLine(withoutPublisher(text, publisher))),
    publisher,
    author: first('author', toAuthor),
    url: first('url', toHttpAddress),
    published: first('published', readPublishedDay),
    language: first('language', toLanguageTag),
  };
}

const toLine = (text: string): string | null => (text === '' ? null : text);

/** "By Ada", and no address of a profile. */
const toAuthor = (text: string): string | null =>
  toHttpAddress(text) === null ? toLine(text.replace(/^by\s+/i, '')) : null;

/** Pages add it to the title for the sake of tabs and searches: "Clocks struck two | The Paper". */
function withoutPublisher(title: string, publisher: string | null): string {
  if (publisher === null || !title.endsWith(publisher)) return title;
  const [, before = ''] = /^(.*\S)\s+[|–—·:-]$/s.exec(title.slice(0, -publisher.length).trimEnd()) ?? [];
  return before === '' ? title : before;
}
