import { useEffect } from 'react';
import { selectCurrentEvent } from '../state/selectors.ts';
import { useApp } from './useApp.tsx';

/** The tab and the history say what is shown. */
export function useDocumentTitle(): void {
  const event = useApp(selectCurrentEvent);
  const dataset = useApp((state) => state.dataset);
  const title = [event?.title, dataset?.title, 'Dateline'].filter(Boolean).join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
