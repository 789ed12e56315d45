import * as v from 'valibot';
import type { Draft } from '../../state/draft/draft.ts';
import { parseDraft } from '../../state/draft/parseDraft.ts';
import type { DraftRecord } from './records.ts';

/** A draft as it is kept, and the number of the change that it was kept by. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly change: number;
}

export const toRecord = (draft: Draft): DraftRecord => ({
  draft,
  bytes: new Blob([JSON.stringify(draft.file)]).size,
  changedAt: Date.now(),
});

const RecordSchema = v.object({ change: v.number(), draft: v.unknown() });

/** Null for what is no record, or a damaged one. */
export function parseRecord(record: unknown): KeptDraft | null {
  if (!v.is(RecordSchema, record)) return null;
  const draft = parseDraft(record.draft);
  return draft && { draft, change: record.change };
}
