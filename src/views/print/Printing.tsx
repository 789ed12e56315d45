import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { PrintView } from './PrintView.tsx';

/** Between the events that tell of printing; a page that is only shown as paper is told of by the media query. */
let isBeingPrinted = false;

const isOnPaper = (): boolean => isBeingPrinted || matchMedia('print').matches;

function followPaper(onChange: () => void): () => void {
  const query = matchMedia('print');
  const start = () => {
    isBeingPrinted = true;
    // The browser lays the page out as soon as this returns.
    flushSync(onChange);
  };
  const end = () => {
    isBeingPrinted = false;
    onChange();
  };
  const follow = () => flushSync(onChange);
  addEventListener('beforeprint', start);
  addEventListener('afterprint', end);
  query.addEventListener('change', follow);
  return () => {
    removeEventListener('beforeprint', start);
    removeEventListener('afterprint', end);
    query.removeEventListener('change', follow);
  };
}

/** Draws the chronology while the page is laid out for paper. */
export function Printing() {
  return useSyncExternalStore(followPaper, isOnPaper) && <PrintView />;
}
