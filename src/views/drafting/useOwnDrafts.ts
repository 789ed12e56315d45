import { useCallback, useEffect, useState } from 'react';
import { wordsForFault } from '../../browser/drafts/faultWords.ts';
import { listLeftDrafts } from '../../browser/drafts/leftDrafts.ts';
import { listDrafts, type ListedDraft } from '../../browser/drafts/library.ts';
import { draftRecords } from '../../browser/drafts/openDraft.ts';
import type { Records } from '../../browser/drafts/records.ts';
import type { Draft } from '../../state/draft/draft.ts';

interface OwnDrafts {
  readonly records: Records;
  readonly drafts: readonly ListedDraft[];
  /** Those that were left before they could be saved at all. */
  readonly unsaved: readonly Draft[];
  /** What there is to say of what was done last. */
  readonly message: string | null;
  /** Does something with the drafts and lists them anew; says what it resolves to, or why it failed. */
  readonly act: (work: Promise<string | null>) => void;
}

/** The drafts that were made here, last changed first. */
export function useOwnDrafts(): OwnDrafts {
  const records = draftRecords(window);
  const [drafts, setDrafts] = useState<readonly ListedDraft[]>([]);
  const [message, setMessage] = useState<string | null>(null);
  const list = useCallback(
    () =>
      listDrafts(records)
        .then(setDrafts)
        .catch((error: unknown) => setMessage(wordsForFault(error))),
    [records],
  );
  useEffect(() => {
    void list();
    // Where they are kept may be there later, or gone.
    return records.keeping.subscribe(() => void list());
  }, [records, list]);

  const act = (work: Promise<string | null>) =>
    void work
      .catch((error: unknown) => wordsForFault(error))
      .then(setMessage)
      .then(list);
  const listed = new Set(drafts.map((draft) => (draft.kind === 'draft' ? draft.id : null)));
  return {
    records,
    drafts,
    unsaved: listLeftDrafts().filter(({ id }) => !listed.has(id)),
    message,
    act,
  };
}
