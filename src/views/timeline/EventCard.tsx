import { useLayoutEffect, useRef } from 'react';
import type { DatedEvent } from '../../dataset/dataset.ts';
import { formatDateInFull } from '../../dataset/dateWords.ts';
import { provedPassage } from '../../dataset/verdict.ts';
import { selectSourcesById } from '../../state/selectors.ts';
import { useApp } from '../useApp.tsx';
import { shownTitle } from '../cut.ts';
import styles from './EventCard.module.css';

const MAX_QUOTE = 180;
const GAP = 8;

/** A short card beside an event that is pointed at or has the focus: date and first quote. */
export function EventCard({ event, anchor }: { readonly event: DatedEvent; readonly anchor: HTMLElement }) {
  const card = useRef<HTMLDivElement>(null);
  const quote = useFirstQuote(event);

  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const mark = anchor.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const below = mark.bottom + GAP;
    const top = below + height > innerHeight ? Math.max(GAP, mark.top - GAP - height) : below;
    element.style.left = `${Math.max(GAP, Math.min(mark.left, innerWidth - width - GAP))}px`;
    element.style.top = `${top}px`;
  }, [anchor]);

  return (
    <div ref={card} role="tooltip" className={styles.card}>
      <p className={styles.date}>{formatDateInFull(event.date)}</p>
      <p className={styles.title}>
        <bdi>{shownTitle(event.title)}</bdi>
      </p>
      {quote && (
        <p className={styles.quote} dir="auto">
          “{quote.length > MAX_QUOTE ? `${quote.slice(0, MAX_QUOTE)}…` : quote}”
        </p>
      )}
    </div>
  );
}

/** The source's own words for the first quote that is proved. */
function useFirstQuote({ quotes }: DatedEvent): string | null {
  const sources = useApp(selectSourcesById);
  const passage = quotes.map(provedPassage).find((proved) => proved !== null);
  if (!passage) return null;
  return (
    sources.get(passage.source)?.paragraphs[passage.paragraph]?.slice(passage.start, passage.end) ?? null
  );
}
