/** The text of a file that events are to come from, and what can be read of it. */
import { fail, succeed, type Result } from '../../dataset/problem.ts';
import { decodeText } from '../../formats/encoding.ts';
import { OLD_ENCODINGS } from '../../formats/encodings.ts';
import { encodingByMark } from '../../formats/strictDecoding.ts';
import type { Importable, ImportQuestion } from '../../formats/importer.ts';
import type { ImportFormat } from '../../formats/importers.ts';
import { readBytes } from '../readBytes.ts';

const MEGABYTE = 1_000_000;
/** A million rows with a sentence each; more would take the page too long to decode at once. */
export const MAX_IMPORT_BYTES = 150 * MEGABYTE;

export interface OpenedImport {
  readonly importable: Importable;
  /** Null where nothing but one encoding could be meant. */
  readonly encoding: ImportQuestion | null;
  readonly notes: readonly string[];
}

/** `chosen` is what a person says the text is in. */
export async function openImport(
  file: File,
  format: ImportFormat,
  chosen: string | null,
): Promise<Result<OpenedImport>> {
  if (file.size > MAX_IMPORT_BYTES) {
    return fail(
      `The file has ${Math.ceil(file.size / MEGABYTE)} MB; files are imported up to ${MAX_IMPORT_BYTES / MEGABYTE} MB. Split it into several.`,
    );
  }
  const read = await readBytes(file);
  if (!read.ok) return read;
  const bytes = read.value;
  const found = await decodeText(bytes);
  if (!found.ok) return found;
  const decoded = chosen === null ? found : await decodeText(bytes, chosen);
  if (!decoded.ok) return decoded;
  const importer = await format.load().catch(() => null);
  if (!importer) return fail(NOT_LOADED);
  const opened = await importer.open({ name: file.name, text: decoded.value.text });
  if (!opened.ok) return opened;
  // Where all is ASCII, or a mark says what it is in, there is nothing to choose.
  const isSure = encodingByMark(bytes) !== null || !/[^\0-\x7F]/.test(found.value.text);
  const { guess } = found.value;
  return succeed({
    importable: opened.value,
    encoding:
      isSure && !guess ? null : encodingQuestion(guess?.encoding ?? 'utf-8', guess?.likely ?? null, chosen),
    notes: decoded.value.notes,
  });
}

const NOT_LOADED =
  'The part of Dateline that reads this format could not be loaded. Check the connection and open the file again.';

function encodingQuestion(
  found: string,
  likely: readonly string[] | null,
  chosen: string | null,
): ImportQuestion {
  const names = likely ?? [found, ...OLD_ENCODINGS.keys()];
  return {
    id: 'encoding',
    name: 'Encoding',
    hint: likely && chosen === null ? 'It is guessed. If letters look wrong, choose another.' : null,
    choices: names.map((id) => ({ id, name: withOrigin(id) })),
    chosen: chosen ?? found,
    about: 'file',
  };
}

function withOrigin(name: string): string {
  const origin = OLD_ENCODINGS.get(name);
  return origin === undefined ? name : `${name} (${origin})`;
}
