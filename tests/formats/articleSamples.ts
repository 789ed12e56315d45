/** Articles as files with what is to be read from them. */
import { readSample } from '../samples.ts';

const FOLDER = 'samples/articles';

interface Meta {
  readonly title: string;
  /** A day. */
  readonly published: string;
  readonly locale: string;
}

export function readMeta(slug: string): Meta {
  const meta = JSON.parse(readSample(`${FOLDER}/${slug}/meta.json`)) as Meta;
  return { ...meta, published: meta.published.slice(0, 'YYYY-MM-DD'.length) };
}

/** The paragraphs of the text as it is to be, its title not among them. */
export function articleParagraphs(slug: string): readonly string[] {
  const { title } = readMeta(slug);
  return readSample(`${FOLDER}/${slug}/article.txt`)
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '' && paragraph !== title);
}

const wordsOf = (paragraphs: readonly string[]): readonly string[] =>
  paragraphs.join(' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words that do not follow in what was read, in their order. */
export function wordsMissing(wanted: readonly string[], read: readonly string[]): readonly string[] {
  const words = wordsOf(read);
  let at = 0;
  return wordsOf(wanted).filter((word) => {
    const found = words.indexOf(word, at);
    if (found !== -1) at = found + 1;
    return found === -1;
  });
}
