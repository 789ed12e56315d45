/** What reading an article takes that needs no document: the same on the page and in a worker. */
import { fail, type Result } from '../../dataset/problem.ts';
import { toArticle, type Findings, type ReadArticle } from '../../formats/article.ts';
import { declaredEncoding } from '../../formats/declaredEncoding.ts';
import { decodeText, type DecodedText } from '../../formats/encoding.ts';
import { tooMuchMarkup } from '../../formats/markupSize.ts';
import { readPlainText } from '../../formats/plainText.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What there is after reading, by what the bytes are of. */
export interface Readings {
  readonly text: ReadArticle;
  readonly markdown: ReadArticle;
  /** The markup of a page. */
  readonly html: DecodedText;
  /** The markup that a Word document is made into. */
  readonly docx: string;
}

/** `encoding` is a person's word for what a text is in. */
type Readers = {
  readonly [Name in keyof Readings]: (
    bytes: Bytes,
    encoding: string | null,
  ) => Promise<Result<Readings[Name]>>;
};

export const READERS: Readers = {
  text: (bytes, encoding) => readDecoded(bytes, encoding, readPlainText),
  markdown: (bytes, encoding) =>
    readDecoded(bytes, encoding, async (text) =>
      (await import('../../formats/markdown.ts')).readMarkdown(text),
    ),
  html: async (bytes, encoding) => {
    const decoded = await decodeText(bytes, encoding ?? declaredEncoding(bytes));
    const tooMuch = decoded.ok ? tooMuchMarkup(decoded.value.text) : null;
    return tooMuch === null ? decoded : fail(tooMuch);
  },
  docx: async (bytes) => (await import('./docxToHtml.ts')).docxToHtml(bytes),
};

async function readDecoded(
  bytes: Bytes,
  encoding: string | null,
  read: (text: string) => Findings | Promise<Findings>,
): Promise<Result<ReadArticle>> {
  const decoded = await decodeText(bytes, encoding);
  if (!decoded.ok) return decoded;
  const { text, notes, guess } = decoded.value;
  const found = await read(text);
  return toArticle({ ...found, notes: [...notes, ...(found.notes ?? [])], guess });
}
