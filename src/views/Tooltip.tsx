import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './Tooltip.module.css';

/** How far it stays from the edges of the screen. */
const MARGIN = 8;

interface TooltipProps {
  readonly anchor: Element;
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

/** Whether something is a tooltip, which the pointer may be moved onto, or the bridge that leads to it. */
export const isInTooltip = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[role="tooltip"]') !== null;

/** A small card under what is pointed at or has the focus, or above it where there is no room. */
export function Tooltip({ anchor, onDismiss, children }: TooltipProps): ReactNode {
  const card = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const place = () => card.current && placeBeside(card.current, anchor);
    place();
    document.addEventListener('scroll', place, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', place, { capture: true });
  }, [anchor]);

  useDismissal(onDismiss);

  return (
    <div ref={card} role="tooltip" className={styles.place}>
      <div className={styles.card}>{children}</div>
    </div>
  );
}

function placeBeside(card: HTMLElement, anchor: Element): void {
  // Words that go on in the next line have a box for each line.
  const mark = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const top = mark.bottom + height > innerHeight ? Math.max(0, mark.top - height) : mark.bottom;
  card.style.left = `${Math.max(MARGIN, Math.min(mark.left, innerWidth - width - MARGIN))}px`;
  card.style.top = `${top}px`;
}

/** Escape takes it away wherever the focus is, and does nothing else then. */
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
