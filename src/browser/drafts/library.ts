/** What can be done to drafts that are not open. */
import { readJson } from '../../dataset/json.ts';
import type { Problem } from '../../dataset/problem.ts';
import { decodeBundle, encodeBundle } from '../../state/draft/bundle.ts';
import { changeTitle } from '../../state/draft/changeDossier.ts';
import type { Draft, DraftId } from '../../state/draft/draft.ts';
import { newDraftId } from './connectDraft.ts';
import type { DraftTabs } from './draftTabs.ts';
import { parseRecord, toRecord, type KeptDraft } from './record.ts';
import type { RecordEntry, Records } from './records.ts';

/** A damaged draft has nothing but the number of its last change, by which its raw record can be had. */
export type ListedDraft =
  | (RecordEntry & { readonly kind: 'draft' })
  | { readonly kind: 'damaged'; readonly change: number };

/** Last changed first. */
export async function listDrafts(records: Records): Promise<readonly ListedDraft[]> {
  const { entries, damaged } = await records.list();
  return [
    ...entries.map((entry) => ({ kind: 'draft' as const, ...entry })),
    ...damaged.map((change) => ({ kind: 'damaged' as const, change })),
  ].toSorted((a, b) => b.change - a.change);
}

export type FoundDraft = ({ readonly kind: 'draft' } & KeptDraft) | { readonly kind: 'damaged' | 'missing' };

export async function findDraft(records: Records, id: DraftId): Promise<FoundDraft> {
  const record = await records.findById(id);
  if (record === undefined) return { kind: 'missing' };
  const kept = parseRecord(record);
  return kept ? { kind: 'draft', ...kept } : { kind: 'damaged' };
}

/** All that is kept under a number, as text for a person who can make something of it. */
export async function rawRecord(records: Records, change: number): Promise<string> {
  return (
    JSON.stringify(
      await records.find(change),
      (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
      2,
    ) ?? ''
  );
}

/** A copy under a title that says so; null when there is nothing to copy. */
export async function duplicateDraft(records: Records, id: DraftId): Promise<DraftId | null> {
  const found = await findDraft(records, id);
  if (found.kind !== 'draft') return null;
  const { draft } = found;
  const copy = changeTitle({ ...draft, id: newDraftId() }, `${draft.file.title} (copy)`);
  await records.swap(toRecord(copy), null);
  return copy.id;
}

/** False when there is no such draft, or the title cannot be one. */
export async function renameDraft(
  records: Records,
  tabs: DraftTabs,
  id: DraftId,
  title: string,
): Promise<boolean> {
  const found = await findDraft(records, id);
  if (found.kind !== 'draft') return false;
  const renamed = changeTitle(found.draft, title);
  if (renamed === found.draft) return false;
  const change = await records.swap(toRecord(renamed), found.change);
  // Another tab was quicker: its version has the old title.
  if (change === null) return renameDraft(records, tabs, id, title);
  tabs.tell({ kind: 'saved', id, change });
  return true;
}

/** Resolves to what undoes it, which is false when the draft is there in another version by now. */
export async function removeDraft(
  records: Records,
  tabs: DraftTabs,
  change: number,
): Promise<() => Promise<boolean>> {
  const record = await records.find(change);
  await records.remove(change);
  const kept = parseRecord(record);
  if (kept) tabs.tell({ kind: 'removed', id: kept.draft.id });
  return async () => {
    const isBack = record !== undefined && (await records.putBack(record));
    if (isBack && kept) tabs.tell({ kind: 'saved', id: kept.draft.id, change });
    return isBack;
  };
}

export interface ExportedDrafts {
  readonly text: string;
  readonly count: number;
  /** How many are too damaged to be in it. */
  readonly damaged: number;
}

export async function exportDrafts(records: Records): Promise<ExportedDrafts> {
  const listed = await listDrafts(records);
  const found = await Promise.all(listed.map(async ({ change }) => parseRecord(await records.find(change))));
  const drafts = found.flatMap((kept) => kept?.draft ?? []);
  return { text: encodeBundle(drafts), count: drafts.length, damaged: found.length - drafts.length };
}

export interface ImportedDrafts {
  readonly added: number;
  /** How many were here already, just the same. */
  readonly known: number;
  readonly problems: readonly Problem[];
}

/** Nothing that is here is replaced: another version of a draft that is here becomes a draft of its own. */
export async function importDrafts(records: Records, text: string): Promise<ImportedDrafts> {
  const { value, problems, isReadable } = await readJson(text);
  if (!isReadable) return { added: 0, known: 0, problems };
  const decoded = decodeBundle(value);
  // Those last changed come first in the file, and are to have the highest numbers here.
  let added = 0;
  for (const draft of decoded.drafts.toReversed()) if (await addDraft(records, draft)) added++;
  return { added, known: decoded.drafts.length - added, problems: [...problems, ...decoded.problems] };
}

async function addDraft(records: Records, draft: Draft): Promise<boolean> {
  if ((await records.swap(toRecord(draft), null)) !== null) return true;
  const found = await findDraft(records, draft.id);
  if (found.kind === 'draft' && JSON.stringify(found.draft) === JSON.stringify(draft)) return false;
  await records.swap(toRecord({ ...draft, id: newDraftId() }), null);
  return true;
}
