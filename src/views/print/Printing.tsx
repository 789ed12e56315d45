import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { PrintView } from './PrintView.tsx';

/** Draws the chronology while the page is laid out for paper. */
export function Printing() {
  const [isPrinting, setIsPrinting] = useState(() => matchMedia('print').matches);
  useEffect(() => {
    const query = matchMedia('print');
    const start = () => flushSync(() => setIsPrinting(true));
    const end = () => setIsPrinting(false);
    const follow = () => (query.matches ? start() : end());
    // Browsers tell of printing by the events, and of a page that is only shown as paper by the query.
    addEventListener('beforeprint', start);
    addEventListener('afterprint', end);
    query.addEventListener('change', follow);
    return () => {
      removeEventListener('beforeprint', start);
      removeEventListener('afterprint', end);
      query.removeEventListener('change', follow);
    };
  }, []);
  return isPrinting && <PrintView />;
}
