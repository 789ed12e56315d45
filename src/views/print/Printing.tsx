import { useEffect, useState, type ComponentType } from 'react';
import { flushSync } from 'react-dom';

/** Draws the chronology while the page is laid out for paper. It is fetched beforehand: printing waits for nothing. */
export function Printing() {
  const [isPrinting, setIsPrinting] = useState(false);
  const [PrintView, setPrintView] = useState<ComponentType | null>(null);
  useEffect(() => {
    void import('./PrintView.tsx').then((module) => setPrintView(() => module.PrintView));
  }, []);
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
  return isPrinting && PrintView && <PrintView />;
}
