import type { ReactNode } from 'react';
import { findTerms } from '../state/search.ts';
import { selectSearchTerms } from '../state/selectors.ts';
import styles from './Highlighted.module.css';
import { useApp } from './useApp.tsx';

/** A text in which the words searched for are marked. */
export function Highlighted({ text }: { readonly text: string }): ReactNode {
  const terms = useApp(selectSearchTerms);
  const matches = findTerms(text, terms);
  if (matches.length === 0) return text;
  const starts = [0, ...matches.map((match) => match.end)];
  return starts.map((start, index) => {
    const match = matches[index];
    return (
      <span key={start}>
        {text.slice(start, match?.start)}
        {match && <span className={styles.match}>{text.slice(match.start, match.end)}</span>}
      </span>
    );
  });
}
