import * as v from 'valibot';
import { startDraft, type Draft, type DraftId } from './draft.ts';
import { DraftFileSchema } from './draftFile.ts';

const DraftSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  file: DraftFileSchema,
  verdicts: v.record(v.string(), v.picklist(['accepted', 'rejected'])),
  retiredIds: v.array(v.string()),
});

/** A draft that comes from outside, fields that the format does not know included; null when it is none, or damaged. */
export function parseDraft(value: unknown): Draft | null {
  if (!v.is(DraftSchema, value)) return null;
  const { id, file, verdicts, retiredIds } = value;
  return { ...startDraft(id as DraftId, file), verdicts, retiredIds };
}
