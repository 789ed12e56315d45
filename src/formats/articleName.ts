import { ARTICLE_ENDINGS, type ArticleEnding } from './articleEndings.ts';

/** How the name of an article ends; null for what is none, such as a dossier. */
export function articleEnding(name: string): ArticleEnding | null {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return ARTICLE_ENDINGS.find((known) => name.includes('.') && known === ending) ?? null;
}
