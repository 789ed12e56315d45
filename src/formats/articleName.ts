/** The endings of the files that are read as articles. */
export const ARTICLE_ENDINGS = ['txt', 'md', 'markdown', 'html', 'htm', 'pdf', 'docx'] as const;

const ENDING = new RegExp(`\\.(${ARTICLE_ENDINGS.join('|')})$`, 'i');

/** Whether a file is an article, by its name; a dossier is not. */
export const isArticleName = (name: string): boolean => ENDING.test(name);
