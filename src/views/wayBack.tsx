/** From a place in the article back to its event: to the control that led there, and to where the page stood then. */
import { createContext, useContext, useMemo, useRef, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { returnPageTo } from './article/scrolling.ts';
import { useAppStore } from './useApp.tsx';

interface WayBack {
  /** To be called before the article is shown. */
  readonly noteDeparture: () => void;
  readonly goBack: () => void;
}

const WayBackContext = createContext<WayBack>({ noteDeparture: () => {}, goBack: () => {} });

export const useWayBack = (): WayBack => useContext(WayBackContext);

/** Marks the heading of the event, which takes the focus when no control led to the article, or it is gone. */
export const EVENT_HEADING = { 'data-event-heading': '', tabIndex: -1 } as const;

export function WayBackProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const store = useAppStore();
  const departure = useRef<{ readonly control: Element | null; readonly scrollY: number } | null>(null);
  const wayBack = useMemo<WayBack>(
    () => ({
      noteDeparture: () => {
        departure.current = { control: document.activeElement, scrollY };
      },
      goBack: () => {
        const { shownPlace, leavePlace } = store.getState();
        const left = shownPlace && departure.current;
        // On narrow screens the event has made room for the article, and must be there again to take the focus.
        flushSync(leavePlace);
        focusEvent(left?.control ?? null);
        if (left) returnPageTo(left.scrollY);
      },
    }),
    [store],
  );
  return <WayBackContext value={wayBack}>{children}</WayBackContext>;
}

function focusEvent(control: Element | null): void {
  const isInEvent = control instanceof HTMLElement && control.closest('aside') !== null;
  if (isInEvent && control.isConnected) control.focus();
  else document.querySelector<HTMLElement>('[data-event-heading]')?.focus();
}
