import type { DraftStore } from '../../state/draft/draftStore.ts';

/** When the page is hidden or left, what is not kept yet is written; while something cannot be, leaving is asked about. */
export function connectLeaving(store: DraftStore, page: Window, flush: () => Promise<void>): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  const onHidden = () => {
    if (page.document.visibilityState === 'hidden') void flush();
  };
  const onPageHide = () => void flush();
  const unsubscribe = store.subscribe(({ saving }) => {
    // A page with this listener leaves slower, so it has it only from a failure until all is saved.
    if (saving.kind === 'unsaved') page.addEventListener('beforeunload', ask);
    if (saving.kind === 'saved') page.removeEventListener('beforeunload', ask);
  });
  page.addEventListener('pagehide', onPageHide);
  page.document.addEventListener('visibilitychange', onHidden);
  return () => {
    unsubscribe();
    page.removeEventListener('pagehide', onPageHide);
    page.removeEventListener('beforeunload', ask);
    page.document.removeEventListener('visibilitychange', onHidden);
  };
}
