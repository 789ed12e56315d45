/** What a file that somebody opens is: a dossier, an article to make one of, events to bring in, or nothing known here. */
import { refusal, type Problem } from '../../dataset/problem.ts';
import { articleEnding } from '../../formats/articleName.ts';
import { importFormatOf, isDossier, type ImportFormat } from '../../formats/importers.ts';
import { encodingByMark } from '../../formats/strictDecoding.ts';

export type SortedFile =
  | { readonly kind: 'dossier' }
  | { readonly kind: 'article' }
  | { readonly kind: 'import'; readonly format: ImportFormat }
  /** A text, and none of these. */
  | { readonly kind: 'unknown'; readonly problem: Problem };

/** In bytes: dossiers say at once that they are dossiers, and nobody waits until more of one is looked at. */
const FIRST = 64_000;
/** Of these any file is known. */
const MOST = 2_000_000;

export async function sortFile(file: File): Promise<SortedFile> {
  const first = await beginningOf(file, FIRST);
  const isKnown = file.size <= FIRST || isDossier(first);
  const beginning = isKnown ? first : await beginningOf(file, MOST);
  const format = importFormatOf(file.name, beginning);
  if (format) return { kind: 'import', format };
  if (articleEnding(file.name) !== null) return { kind: 'article' };
  return mayBeDossier(file.name, beginning) ? { kind: 'dossier' } : { kind: 'unknown', problem: UNKNOWN };
}

/** By its name, or its first sign, which a text in RTF has, too. Whoever reads a dossier says of one that is empty, or no text, what is wrong with it. */
const mayBeDossier = (name: string, beginning: string): boolean =>
  /\.json$/i.test(name) || /^\uFEFF?\s*(?:\{(?!\\)|\[|$)|[\0\uFFFD]/.test(beginning);

const UNKNOWN = refusal(
  'Dateline does not know files of this kind. It opens dossiers (.json), articles (.txt, .md, .html, .pdf, .docx), tables (.csv, .tsv), calendars (.ics) and timelines of other programs. Save it as one of these, or give its name the right ending.',
);

/** Empty where it cannot be read: whoever opens it says so. */
async function beginningOf(file: File, bytesRead: number): Promise<string> {
  const buffer = await file
    .slice(0, bytesRead)
    .arrayBuffer()
    .catch(() => new ArrayBuffer());
  const bytes = new Uint8Array(buffer);
  return new TextDecoder(encodingByMark(bytes) ?? 'utf-8').decode(bytes);
}
