/** A PDF with text to an article, in a worker of pdf.js. */
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
// An address, which Vite makes of the file.
// oxlint-disable-next-line import/default
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { fail, succeed, type Result } from '../dataset/problem.ts';
import { leftOut, MAX_ARTICLE_LENGTH, type Findings } from '../formats/article.ts';
import { toLanguageTag } from '../formats/languageTag.ts';
import { toLines, type Line } from '../formats/pdf/line.ts';
import { toPdfText } from '../formats/pdf/paragraphs.ts';
import { createWorkerStarter } from './trustedTypes.ts';

const startWorker = createWorkerStarter('pdf-worker', workerUrl);

const DAMAGED = 'This is not a PDF, or it is damaged.';
/** By the names that pdf.js gives to what goes wrong with a file. */
const REASONS: ReadonlyMap<string, string> = new Map([
  [
    'PasswordException',
    'This PDF is protected by a password. Save a copy without one, or paste the text of the article.',
  ],
  ['InvalidPDFException', DAMAGED],
  ['UnknownErrorException', DAMAGED],
]);

export async function readPdf(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Findings>> {
  const port = startWorker();
  const worker = pdfjs.PDFWorker.create({ port });
  // Pictures are not looked at, so nothing beside the worker is needed.
  const task = pdfjs.getDocument({
    data: bytes,
    worker,
    isEvalSupported: false,
    useWasm: false,
    verbosity: 0,
  });
  try {
    return await read(await task.promise);
  } catch (error) {
    const reason = error instanceof Error ? REASONS.get(error.name) : undefined;
    if (reason === undefined) throw error;
    return fail(reason);
  } finally {
    await task.destroy();
    port.terminate();
  }
}

const NO_TEXT =
  'This PDF has no text, only pictures of its pages. Run text recognition (OCR) over it, or paste the text of the article.';
const NO_LETTERS =
  'This PDF has drawings of its letters and does not say which letters they are. Paste the text of the article instead.';
/** What such letters become; Arabic ones become their shapes, in the order of the eye. */
const UNREAD = /[\0\uFFFD\p{Co}\uFB50-\uFDFF\uFE70-\uFEFC]/gu;
const MOST_UNREAD = 0.1;

async function read(file: pdfjs.PDFDocumentProxy): Promise<Result<Findings>> {
  const pages: (readonly Line[])[] = [];
  let length = 0;
  // One after the other, and no further than an article may be long.
  for (let number = 1; number <= file.numPages && length <= MAX_ARTICLE_LENGTH; number++) {
    // oxlint-disable-next-line no-await-in-loop
    const lines = await linesOf(file, number);
    length += lines.reduce((sum, { text }) => sum + text.length, 0);
    pages.push(lines);
  }
  if (length === 0) return fail(NO_TEXT);
  const { paragraphs, running } = toPdfText(pages);
  const unread = paragraphs.join('').match(UNREAD)?.length ?? 0;
  if (unread > MOST_UNREAD * length) return fail(NO_LETTERS);
  return succeed({
    ...(await statedIn(file, pages[0] ?? [])),
    paragraphs: paragraphs.map((text) => text.replaceAll('\0', '\uFFFD')),
    notes: [
      ...leftOut(running, 'running head or page number', 'running heads and page numbers'),
      ...(unread === 0 ? [] : [`${unread} letters could not be read; compare the text with the file.`]),
    ],
  });
}

async function linesOf(file: pdfjs.PDFDocumentProxy, number: number): Promise<readonly Line[]> {
  const page = await file.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return toLines(
    items.filter((item) => 'str' in item),
    number - 1,
  );
}

/** The properties of a file are often those of another that it was made from: they count if its first page says the same. */
async function statedIn(
  file: pdfjs.PDFDocumentProxy,
  firstPage: readonly Line[],
): Promise<Partial<Findings>> {
  const { info } = await file.getMetadata();
  const property = (name: string): string => {
    const value: unknown = Reflect.get(info, name);
    return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  };
  const text = firstPage.map((line) => line.text).join(' ');
  const shown = (words: string) => (words !== '' && text.includes(words) ? words : null);
  return {
    title: shown(property('Title')),
    author: shown(property('Author')),
    language: toLanguageTag(property('Language')),
  };
}
