import type { Drafting } from '../../state/draft/drafting.ts';
import type { AppStore } from '../../state/store.ts';

/** Discards the draft once something else is open in its place. What cannot be opened leaves it as it is, and so does work on it. */
export function discardWhenLeft(store: AppStore, drafting: Drafting): void {
  const { report } = store.getState();
  const end = () => {
    for (const stop of stops) stop();
  };
  const stops = [
    store.subscribe((state, before) => {
      const isLeft = state.drafting !== drafting;
      const isRefused = state.report !== null && state.report !== report;
      const isCancelled = before.opening !== null && state.opening === null;
      if (isLeft || isRefused || isCancelled) end();
      if (isLeft) drafting.discard();
    }),
    drafting.draft.subscribe((state, before) => {
      if (state.history !== before.history) end();
    }),
  ];
}
