import { check, entriesOf, type Problems } from './check.ts';
import type { Source } from './dataset.ts';
import { ParagraphSchema, type SourceInFile } from './fileSchema.ts';
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

const NO_DATE = '“published” is missing; add the day of publication, on which dates like “Tuesday” hang.';

export function parseSource(
  { id, text: rawText, published, ...fields }: Omit<SourceInFile, 'id'> & { id: SourceId },
  path: string,
  language: string,
  problems: Problems,
): ReadSource {
  // One that is no text leaves a blank, for the others are counted.
  const text = entriesOf(rawText, `${path}.text`, problems).map(
    ({ entry, at }) => check(ParagraphSchema, entry, at, problems) ?? '',
  );
  const hasWords = text.some((paragraph) => paragraph.trim() !== '');
  const paragraphs = hasWords ? text.map(normaliseText) : [];
  if (!hasWords) {
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
  const date = published === undefined ? fail(NO_DATE) : parseDateText(published);
  if (!date.ok) problems.error(`${path}.published`, date.reason);
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
