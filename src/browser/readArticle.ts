/** An article from what a person opens, drops or pastes. What reads a format is loaded when there is something in it. */
import { fail, type Result } from '../dataset/problem.ts';
import { toArticle, type ReadArticle } from '../formats/article.ts';
import { decodeText } from '../formats/encoding.ts';
import { readPlainText } from '../formats/plainText.ts';
import { readBytes } from './readBytes.ts';
import { MAX_FILE_BYTES } from './readFile.ts';

export type ArticleResult = Result<ReadArticle>;

type Reader = (bytes: Uint8Array<ArrayBuffer>, encoding: string | null) => Promise<ArticleResult>;

const READERS: Readonly<Record<string, Reader>> = {
  txt: readTextFile,
  md: readMarkdownFile,
  markdown: readMarkdownFile,
};

/** Reads a file by the ending of its name. `encoding` is a person's word for what the text is in. */
export async function readArticleFile(file: File, encoding: string | null = null): Promise<ArticleResult> {
  if (file.size > MAX_FILE_BYTES) {
    return fail(
      `The file has ${Math.ceil(file.size / 1e6)} MB; articles are read from files of up to ${MAX_FILE_BYTES / 1e6} MB.`,
    );
  }
  const bytes = await readBytes(file);
  return bytes.ok ? readerFor(file.name)(bytes.value, encoding) : bytes;
}

function readerFor(name: string): Reader {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return (Object.hasOwn(READERS, ending) ? READERS[ending] : undefined) ?? readTextFile;
}

async function readTextFile(bytes: Uint8Array<ArrayBuffer>, encoding: string | null): Promise<ArticleResult> {
  const decoded = await decodeText(bytes, encoding);
  if (!decoded.ok) return decoded;
  const { paragraphs, notes } = readPlainText(decoded.value.text);
  return toArticle({ paragraphs, notes: [...decoded.value.notes, ...notes] });
}

async function readMarkdownFile(
  bytes: Uint8Array<ArrayBuffer>,
  encoding: string | null,
): Promise<ArticleResult> {
  const decoded = await decodeText(bytes, encoding);
  if (!decoded.ok) return decoded;
  const { readMarkdown } = await import('../formats/markdown.ts');
  const { notes = [], ...found } = await readMarkdown(decoded.value.text);
  return toArticle({ ...found, notes: [...decoded.value.notes, ...notes] });
}

/** What the clipboard holds, as text and perhaps as HTML. */
export interface Pasted {
  readonly text: string;
  readonly html: string | null;
}

export function readPasted({ text }: Pasted): ArticleResult | Promise<ArticleResult> {
  return toArticle(readPlainText(text));
}
