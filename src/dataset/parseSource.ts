import { check, Problems, readEntries } from './check.ts';
import type { Source } from './dataset.ts';
import { ParagraphSchema, type SourceInFile } from './fileSchema.ts';
import { exactTextOf } from './findPlaces.ts';
import { parseDateText } from './parseDate.ts';
import { fail, quoted } from './problem.ts';
import { normaliseText } from './text.ts';
import type { SourceId } from './entityIds.ts';
import type { ProvableText } from './passage.ts';

/** A source, with its text as the file has it while quotes are being proved. */
export interface ReadSource {
  readonly source: Source;
  readonly text: ProvableText;
}

interface ReadText {
  /** As the file has it. */
  readonly text: readonly string[];
  /** Empty when there are no words. */
  readonly paragraphs: readonly string[];
}

/**
 * While a dossier is written it is parsed after each change, and its articles are what they were: read once, they also
 * keep the indexes that quotes are looked for with.
 */
const flawless = new WeakMap<object, ReadText>();

function readText(rawText: unknown, path: string, problems: Problems): ReadText {
  const known = typeof rawText === 'object' && rawText !== null ? flawless.get(rawText) : undefined;
  if (known) return known;
  const before = problems.list.length;
  // One that is no text leaves a blank, for the others are counted.
  const text = readEntries(
    rawText,
    path,
    problems,
    (entry, at) => check(ParagraphSchema, entry, at, problems) ?? '',
  );
  const hasWords = text.some((paragraph) => paragraph.trim() !== '');
  const read = { text, paragraphs: hasWords ? text.map(normaliseText) : [] };
  if (Array.isArray(rawText) && problems.list.length === before) flawless.set(rawText, read);
  return read;
}

/** Goes through the text of a source before the rest of the file is there; who parses that source finds it done. */
export function readTextEarly(source: unknown): void {
  const text = typeof source === 'object' && source !== null && 'text' in source ? source.text : undefined;
  exactTextOf(readText(text, '', new Problems()).paragraphs);
}

const NO_DATE = '“published” is missing; add the day of publication, on which dates like “Tuesday” hang.';

export function parseSource(
  { id, text: rawText, published, ...fields }: Omit<SourceInFile, 'id'> & { id: SourceId },
  path: string,
  language: string,
  problems: Problems,
): ReadSource {
  const { text, paragraphs } = readText(rawText ?? undefined, `${path}.text`, problems);
  if (paragraphs.length === 0 && rawText !== null) {
    problems.warn(
      `${path}.text`,
      `Source ${quoted(fields.title)} has no text to check quotes against; add its paragraphs.`,
    );
  }
  text.forEach((paragraph, index) => {
    if (paragraph.isWellFormed()) return;
    problems.warn(
      `${path}.text[${index}]`,
      'Half of a surrogate pair stands in this paragraph; it is shown as �. Replace it with the character that was meant.',
    );
  });
  const date = published === undefined || published === null ? fail(NO_DATE) : parseDateText(published);
  // Whoever writes null has not forgotten it.
  if (!date.ok && published !== null) problems.error(`${path}.published`, date.reason);
  return {
    source: {
      id,
      title: fields.title,
      publisher: fields.publisher ?? null,
      author: fields.author ?? null,
      url: fields.url ?? null,
      published: date.ok ? date.value : null,
      place: fields.place ?? null,
      language: fields.language ?? language,
      paragraphs,
    },
    text: { source: id, paragraphs, rawParagraphs: text },
  };
}
