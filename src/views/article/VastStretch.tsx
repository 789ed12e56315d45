import { useEffect, useRef, type ReactNode } from 'react';
import { loadVastWords } from './loadVastWords.ts';
import styles from './Paragraph.module.css';
import type { PlainStretchProps } from './PlainStretch.tsx';

/** A stretch far from the reader of so long an article that it would be slow with an element for each paragraph: one text. */
export function VastStretch({ paragraphs, language }: PlainStretchProps): ReactNode {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const { current: element } = place;
    if (!element) return undefined;
    const leaving = new AbortController();
    loadVastWords().then(
      ({ fillInTurn }) => fillInTurn(element, paragraphs, leaving.signal),
      // The browser's own search does without them.
      () => {},
    );
    return () => leaving.abort();
  }, [paragraphs]);
  return <p ref={place} className={styles.paragraph} dir="auto" lang={language} />;
}
