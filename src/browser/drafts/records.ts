/** What is kept of a draft, and what a place to keep it can do: the browser's database, or memory. */
import type { Draft, DraftId } from '../../state/draft/draft.ts';

export interface DraftRecord {
  readonly draft: Draft;
  /** Of its file, as exported. */
  readonly bytes: number;
  /** Milliseconds since 1970 by a clock that somebody may set: to be shown, never to order by. */
  readonly changedAt: number;
}

/** What a list shows, so that it need not read whole articles. */
export interface RecordEntry {
  /** The number of the last change, counted over all drafts: gives the order, and tells one version from another. */
  readonly change: number;
  readonly id: DraftId;
  readonly title: string;
  readonly bytes: number;
  readonly changedAt: number;
}

export interface RecordList {
  readonly entries: readonly RecordEntry[];
  /** Changes whose records are too damaged for an entry. */
  readonly damaged: readonly number[];
}

/** Records come back unknown: whatever wrote them may have been another version, or half a disk. */
export interface Records {
  readonly list: () => Promise<RecordList>;
  readonly findById: (id: DraftId) => Promise<unknown>;
  readonly find: (change: number) => Promise<unknown>;
  /**
   * Keeps a draft in place of the version that has the number `expected`, and resolves to its own number; to null, with
   * nothing written, when another version of it is kept. A draft that is not kept is kept, whatever is expected.
   */
  readonly swap: (record: DraftRecord, expected: number | null) => Promise<number | null>;
  readonly remove: (change: number) => Promise<void>;
  /** A record as it came out, number included; false when there is another version of its draft by now. */
  readonly putBack: (record: unknown) => Promise<boolean>;
}
