import { useEffect, useLayoutEffect, useRef } from 'react';
import type { DatedEvent } from '../../dataset/dataset.ts';
import { formatDateInFull } from '../../dataset/dateWords.ts';
import { provedPassage } from '../../dataset/verdict.ts';
import { selectSourcesById } from '../../state/selectors.ts';
import { cut, shownTitle } from '../cut.ts';
import { Title, Words, type WordsProps } from '../InLanguage.tsx';
import { useApp } from '../useApp.tsx';
import styles from './EventCard.module.css';

const MAX_QUOTE = 180;
/** How far the card stays from the edges of the screen. */
const MARGIN = 8;

interface Props {
  readonly event: DatedEvent;
  readonly anchor: HTMLElement;
  readonly onDismiss: () => void;
}

/** Whether something is the card, which the pointer may be moved onto, or the bridge that leads to it. */
export const isInCard = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[role="tooltip"]') !== null;

/** A short card beside an event that is pointed at or has the focus: date and first quote. */
export function EventCard({ event, anchor, onDismiss }: Props) {
  const card = useRef<HTMLDivElement>(null);
  const quote = useFirstQuote(event);

  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const mark = anchor.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const top = mark.bottom + height > innerHeight ? Math.max(0, mark.top - height) : mark.bottom;
    element.style.left = `${Math.max(MARGIN, Math.min(mark.left, innerWidth - width - MARGIN))}px`;
    element.style.top = `${top}px`;
  }, [anchor]);

  useDismissal(onDismiss);

  return (
    <div ref={card} role="tooltip" className={styles.place}>
      <div className={styles.card}>
        <p className={styles.date}>{formatDateInFull(event.date)}</p>
        <p className={styles.title}>
          <Title text={shownTitle(event.title)} />
        </p>
        {quote && (
          <p className={styles.quote} lang={quote.language} dir="auto">
            “<Words text={cut(quote.text, MAX_QUOTE)} language={quote.language} />”
          </p>
        )}
      </div>
    </div>
  );
}

/** Escape takes the card away wherever the focus is, and does nothing else then. */
function useDismissal(onDismiss: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
      event.stopPropagation();
      onDismiss();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [onDismiss]);
}

/** The source's own words for the first quote that is proved. */
function useFirstQuote({ quotes }: DatedEvent): WordsProps | null {
  const sources = useApp(selectSourcesById);
  const passage = quotes.map(provedPassage).find((proved) => proved !== null);
  const source = passage && sources.get(passage.source);
  const paragraph = source?.paragraphs[passage?.paragraph ?? -1];
  if (!passage || !source || paragraph === undefined) return null;
  return { text: paragraph.slice(passage.start, passage.end), language: source.language };
}
