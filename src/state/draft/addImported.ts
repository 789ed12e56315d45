import * as v from 'valibot';
import { mergeFiles } from '../../formats/import/mergeFiles.ts';
import type { Draft } from './draft.ts';
import { DraftFileSchema } from './draftFile.ts';

/** The events of a dossier file, with all that they name; the draft as it was where they are none that it may have. */
export function addImported(draft: Draft, added: object, isSameSkipped: boolean): Draft {
  const file: unknown = mergeFiles({ ...draft.file }, { ...added }, isSameSkipped);
  return v.is(DraftFileSchema, file) ? { ...draft, file } : draft;
}
