import type { AppStore } from '../store.ts';

/** Does what leaves the draft on the desk: at once if it is saved, else once it is or the person says what to do. */
export function askToLeave(store: AppStore, leave: () => void): void {
  const { drafting } = store.getState();
  if (!drafting || drafting.draft.getState().saving.kind === 'saved') {
    leave();
    return;
  }
  drafting.draft.getState().setLeaving(leave);
  void drafting.flush();
}
