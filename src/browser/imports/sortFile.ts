/** What a file that somebody opens is: a dossier, an article to make one of, or events to bring in. */
import { articleEnding } from '../../formats/articleName.ts';
import { importFormatOf, type ImportFormat } from '../../formats/importers.ts';
import { encodingByMark } from '../../formats/strictDecoding.ts';

export type SortedFile =
  | { readonly kind: 'dossier' }
  | { readonly kind: 'article' }
  | { readonly kind: 'import'; readonly format: ImportFormat };

/** Of these a file is known. */
const BYTES = 2_000_000;

export async function sortFile(file: File): Promise<SortedFile> {
  const format = importFormatOf(file.name, await beginningOf(file));
  if (format) return { kind: 'import', format };
  return { kind: articleEnding(file.name) === null ? 'dossier' : 'article' };
}

/** Empty where it cannot be read: whoever opens it says so. */
async function beginningOf(file: File): Promise<string> {
  const buffer = await file
    .slice(0, BYTES)
    .arrayBuffer()
    .catch(() => new ArrayBuffer());
  const bytes = new Uint8Array(buffer);
  return new TextDecoder(encodingByMark(bytes) ?? 'utf-8').decode(bytes);
}
