import { useMemo, useRef, type FocusEvent } from 'react';

interface FocusBefore {
  /** For the `onFocus` of a part of the page that can be closed. */
  readonly note: (event: FocusEvent<HTMLElement>) => void;
  /** Notes what has the focus now, when it is what opened the part. */
  readonly noteNow: () => void;
  /** Gives the focus back to what was noted. */
  readonly giveBack: () => void;
}

export function useFocusBefore(): FocusBefore {
  const before = useRef<EventTarget | null>(null);
  return useMemo(
    () => ({
      note: ({ currentTarget, relatedTarget }) => {
        const isFromInside = relatedTarget !== null && currentTarget.contains(relatedTarget);
        if (!isFromInside) before.current = relatedTarget;
      },
      noteNow: () => {
        before.current = document.activeElement;
      },
      giveBack: () => {
        const target = before.current;
        if (target instanceof HTMLElement) target.focus({ preventScroll: true });
        // What is gone from the page, or hidden by now, does not take it.
        if (target === null || document.activeElement !== target)
          document.querySelector<HTMLElement>('[data-focus-home]')?.focus({ preventScroll: true });
      },
    }),
    [],
  );
}
