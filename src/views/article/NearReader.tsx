import { useEffect, useRef, useState, type ReactNode } from 'react';
import { loadVastWords } from './loadVastWords.ts';
import styles from './SourceText.module.css';

/** What is this near is drawn before it is scrolled into sight. */
const NEAR = '800px 0px';

/** `scrollMargin` reaches beyond the pane that scrolls; TypeScript's DOM library does not know it yet. */
const OPTIONS: IntersectionObserverInit & { readonly scrollMargin: string } = {
  rootMargin: NEAR,
  scrollMargin: NEAR,
};

interface NearReaderProps {
  /** About how many ems high. */
  readonly height: number;
  /** Whether it is so high that it must not be laid out where it is not seen. */
  readonly isVast: boolean;
  /** Whether the reader begins here. */
  readonly isFirst: boolean;
  /** What is drawn near the reader, and elsewhere; null where that is the same. */
  readonly near: ReactNode;
  readonly far: ReactNode;
}

/** A stretch of the article, laid out where it is read, that knows whether it is in sight or nearly so. */
export function NearReader({ height, isVast, isFirst, near, far }: NearReaderProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(isFirst);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let isSeen = false;
    const show = () => setIsNear(isSeen);
    const observer = new IntersectionObserver((entries) => {
      // What is selected stays what it is, however far one scrolls on to select more.
      isSeen =
        entries.at(-1)?.isIntersecting === true || getSelection()?.containsNode(element, true) === true;
      if (isSeen && isVast) loadVastWords().then(({ keepWords }) => keepWords(element, show), show);
      else show();
    }, OPTIONS);
    observer.observe(element);
    return () => observer.disconnect();
  }, [isVast]);
  return (
    <div
      ref={place}
      className={isVast ? styles.vast : styles.stretch}
      style={{ containIntrinsicBlockSize: `auto ${height}em` }}
    >
      {isNear ? near : (far ?? near)}
    </div>
  );
}
