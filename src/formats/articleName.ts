/** The endings of the files that are read as articles. */
export const ARTICLE_ENDINGS = ['txt', 'md', 'markdown', 'html', 'htm', 'xhtml', 'pdf', 'docx'] as const;

export type ArticleEnding = (typeof ARTICLE_ENDINGS)[number];

/** How the name of an article ends; null for what is none, such as a dossier. */
export function articleEnding(name: string): ArticleEnding | null {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return ARTICLE_ENDINGS.find((known) => name.includes('.') && known === ending) ?? null;
}
