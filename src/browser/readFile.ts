/** Bytes of a dataset file to a dataset, with problems that say what the matter is. */
import type { Dataset } from '../dataset/dataset.ts';
import { readJson } from '../dataset/json.ts';
import { parseDataset, type ParsedDataset } from '../dataset/parse.ts';
import { refusal, type Problem } from '../dataset/problem.ts';
import { decodeStrictly, encodingByMark } from '../formats/strictDecoding.ts';
import { readBytes } from './readBytes.ts';

export const MAX_FILE_BYTES = 50_000_000;
const MEGABYTE = 1_000_000;

/** A file that was not opened, and why. */
export const refused = (message: string): ParsedDataset => ({
  dataset: null,
  problems: [refusal(message)],
});

export const tooLarge = (bytes: number): ParsedDataset =>
  refused(
    `The file has ${Math.ceil(bytes / MEGABYTE)} MB; dossiers are read up to ${MAX_FILE_BYTES / MEGABYTE} MB. Split it into several dossiers.`,
  );

/** Reads what a person chose or dropped. The size is checked before a byte is read. */
export async function readDossierFile(file: File): Promise<ParsedDataset> {
  if (file.size > MAX_FILE_BYTES) return tooLarge(file.size);
  const bytes = await readBytes(file);
  return bytes.ok ? readDossierBytes(bytes.value.buffer) : refused(bytes.reason);
}

export async function readDossierBytes(bytes: ArrayBuffer): Promise<ParsedDataset> {
  const text = decodeText(new Uint8Array(bytes));
  if (text === null) {
    return refused(
      'This is not a text file, or it is damaged. Dateline opens dossiers: .json files in UTF-8.',
    );
  }
  const { value, problems, isReadable } = await readJson(text);
  if (!isReadable) return { dataset: null, problems };
  const { dataset, problems: refusals } = parseDataset(value);
  const warnings = dataset ? await dateWarnings(dataset) : [];
  return { dataset, problems: [...problems, ...refusals, ...warnings] };
}

/** The reader of dates comes only when there are words to read. */
async function dateWarnings(dataset: Dataset): Promise<readonly Problem[]> {
  const hasWords = dataset.events.some(({ date, otherDates }) =>
    [date, ...otherDates].some(({ wordsAt }) => wordsAt !== null),
  );
  const checker = hasWords ? await import('../suggest/checkDates.ts').catch(() => null) : null;
  return checker ? checker.checkDates(dataset) : [];
}

/** UTF-8, or UTF-16 where a byte order mark says so; null for what is no text. */
function decodeText(bytes: Uint8Array<ArrayBuffer>): string | null {
  const text = decodeStrictly(bytes, encodingByMark(bytes) ?? 'utf-8');
  return text?.includes('\0') ? null : text;
}
