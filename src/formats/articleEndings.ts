/** The endings of the files that are read as articles. */
export const ARTICLE_ENDINGS = ['txt', 'md', 'markdown', 'html', 'htm', 'xhtml', 'pdf', 'docx'] as const;

export type ArticleEnding = (typeof ARTICLE_ENDINGS)[number];
