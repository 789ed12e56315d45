/** An article from what a person opens, drops or pastes. What reads a format is loaded when there is something in it. */
import { fail, type Result } from '../dataset/problem.ts';
import { toArticle, type ReadArticle } from '../formats/article.ts';
import type { ArticleEnding } from '../formats/articleEndings.ts';
import { articleEnding } from '../formats/articleName.ts';
import { tooMuchMarkup } from '../formats/markupSize.ts';
import { readPlainText } from '../formats/plainText.ts';
import { readAway } from './articles/readAway.ts';
import { readBytes } from './readBytes.ts';

const MAX_ARTICLE_BYTES = 50_000_000;

export type ArticleResult = Result<ReadArticle>;

type Reader = (bytes: Uint8Array<ArrayBuffer>, encoding: string | null) => Promise<ArticleResult>;

const readTextFile: Reader = (bytes, encoding) => readAway('text', bytes, encoding);

const readMarkdownFile: Reader = (bytes, encoding) => readAway('markdown', bytes, encoding);

/** Only the page itself has a parser of HTML: while that works, and Readability after it, the page waits. */
const readHtmlFile: Reader = async (bytes, encoding) => {
  const decoded = await readAway('html', bytes, encoding);
  if (!decoded.ok) return decoded;
  const { text, notes, guess } = decoded.value;
  const found = (await import('./html/readPage.ts')).readPage(text);
  return toArticle({ ...found, notes: [...notes, ...(found.notes ?? [])], guess });
};

const readPdfFile: Reader = async (bytes) => {
  const found = await (await import('./readPdf.ts')).readPdf(bytes);
  return found.ok ? toArticle(found.value) : found;
};

const readDocxFile: Reader = async (bytes) => {
  const html = await readAway('docx', bytes);
  return html.ok ? toArticle((await import('./readDocx.ts')).readDocx(html.value)) : html;
};

const READERS: Readonly<Record<ArticleEnding, Reader>> = {
  txt: readTextFile,
  md: readMarkdownFile,
  markdown: readMarkdownFile,
  html: readHtmlFile,
  htm: readHtmlFile,
  xhtml: readHtmlFile,
  pdf: readPdfFile,
  docx: readDocxFile,
};

/** Reads a file by the ending of its name, and as plain text with any other. `encoding` is a person's word for what the text is in. */
export async function readArticleFile(file: File, encoding: string | null = null): Promise<ArticleResult> {
  if (file.size > MAX_ARTICLE_BYTES) {
    return fail(
      `The file has ${Math.ceil(file.size / 1e6)} MB; articles are read from files of up to ${MAX_ARTICLE_BYTES / 1e6} MB.`,
    );
  }
  const bytes = await readBytes(file);
  return bytes.ok ? READERS[articleEnding(file.name) ?? 'txt'](bytes.value, encoding) : bytes;
}

/** What the clipboard holds, as text and perhaps as HTML. */
export interface Pasted {
  readonly text: string;
  readonly html: string | null;
}

export function readPasted({ text, html }: Pasted): ArticleResult | Promise<ArticleResult> {
  return html === null || html.trim() === '' ? toArticle(readPlainText(text)) : readPastedHtml(text, html);
}

/** Where the HTML has no words (a picture of them, say), or too many elements, the text may have some. */
async function readPastedHtml(text: string, html: string): Promise<ArticleResult> {
  if (tooMuchMarkup(html) !== null) return toArticle(readPlainText(text));
  const { readSelection } = await import('./html/readPage.ts');
  const article = toArticle(readSelection(html));
  return article.ok || text.trim() === '' ? article : toArticle(readPlainText(text));
}
