/** What the app remembers while a draft is open: the draft with its history, and how it is being kept. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Draft, DraftId } from './draft.ts';
import { mapHistory, record, redo, startHistory, undo, type History } from './history.ts';

/** Whether all that was done would still be there if the browser died now. */
export type SavingState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Work goes on in memory; the reason says in words why, and what to do. */
  | { readonly kind: 'unsaved'; readonly reason: string };

export interface DraftState {
  readonly history: History<Draft>;
  readonly saving: SavingState;
  /** Puts into the draft what is typed and takes long to keep; null when nothing waits for that. */
  readonly waiting: (() => void) | null;
  /** Whether another tab has this draft open. */
  readonly isOpenElsewhere: boolean;
  /** What the person has to know of, e.g. that two tabs made two versions; until it is closed. */
  readonly notice: string | null;
  /** What the person asked for that leaves the draft, and that waits for an answer because it is not saved. */
  readonly leaving: (() => void) | null;
}

export interface DraftActions {
  /** Changes of one field in quick succession are undone together; `field` is any name that tells it from others. */
  readonly change: (edit: (draft: Draft) => Draft, field?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The draft as another tab has saved it. What was done here before can not be undone any more. */
  readonly adopt: (draft: Draft) => void;
  /** Another draft from now on, with all that can be undone: this one's version parts from another tab's. */
  readonly continueAs: (id: DraftId, edit: (draft: Draft) => Draft) => void;
  readonly keepLater: (keep: () => void) => void;
  /** What waits for it is in the draft after this. */
  readonly keepWaiting: () => void;
  readonly setSaving: (saving: SavingState) => void;
  readonly setOpenElsewhere: (isOpenElsewhere: boolean) => void;
  readonly notify: (notice: string | null) => void;
  readonly setLeaving: (leaving: (() => void) | null) => void;
}

export type DraftStore = StoreApi<DraftState & DraftActions>;

/** `now` is a clock in milliseconds that nobody sets. */
export function createDraftStore(draft: Draft, now: () => number = () => performance.now()): DraftStore {
  return createStore((set, get) => ({
    history: startHistory(draft),
    saving: { kind: 'saved' },
    waiting: null,
    isOpenElsewhere: false,
    notice: null,
    leaving: null,

    change: (edit, field) =>
      set(({ history }) => ({ history: record(history, edit(history.present), field ?? null, now()) })),
    undo: () => {
      get().keepWaiting();
      set(({ history }) => ({ history: undo(history) }));
    },
    redo: () => set(({ history }) => ({ history: redo(history) })),
    adopt: (adopted) => set({ history: startHistory(adopted) }),
    continueAs: (id, edit) =>
      set(({ history }) => ({ history: mapHistory(history, (state) => ({ ...edit(state), id })) })),
    keepLater: (waiting) => set({ waiting }),
    keepWaiting() {
      get().waiting?.();
      set({ waiting: null });
    },
    setSaving: (saving) => set({ saving }),
    setOpenElsewhere: (isOpenElsewhere) => set({ isOpenElsewhere }),
    notify: (notice) => set({ notice }),
    setLeaving: (leaving) => set({ leaving }),
  }));
}

export const selectDraft = ({ history }: DraftState): Draft => history.present;
export const selectCanUndo = ({ history }: DraftState): boolean => history.past.length > 0;
export const selectCanRedo = ({ history }: DraftState): boolean => history.future.length > 0;
