import { useEffect, useMemo, useRef, useState } from 'react';

/** A pointer on its way across opens no cards. */
const REST_MS = 150;

interface Carding<T> {
  readonly pointed: T | null;
  readonly focused: T | null;
  /** The key of the one whose card was sent away; it stays away until the pointer or the focus has left it. */
  readonly dismissed: unknown;
}

export interface CardActions<T> {
  /** The pointer is at this one now, or at none. Telling the same again changes nothing. */
  readonly point: (item: T | null) => void;
  readonly focus: (item: T | null) => void;
  /** The focus went to something else, and was not lost with one that is drawn anew. */
  readonly leave: () => void;
  readonly dismiss: () => void;
}

/**
 * Which of many has its card: the one pointed at, else the one with the focus, until it is dismissed.
 * @param keyOf What stays the same when one is drawn anew. Must not change from call to call.
 */
export function useCarded<T>(keyOf: (item: T) => unknown): { readonly carded: T | null } & CardActions<T> {
  const [carding, setCarding] = useState<Carding<T>>({ pointed: null, focused: null, dismissed: null });
  const resting = useRef<number | undefined>(undefined);
  useEffect(() => () => clearTimeout(resting.current), []);

  const actions = useMemo<CardActions<T>>(() => {
    const setPointed = (pointed: T | null) =>
      setCarding((before) => {
        const isSame = keyOrNull(keyOf, before.pointed) === keyOrNull(keyOf, pointed);
        return isSame ? before : { ...before, pointed, dismissed: null };
      });
    return {
      point: (item) => {
        clearTimeout(resting.current);
        if (item) resting.current = window.setTimeout(() => setPointed(item), REST_MS);
        else setPointed(null);
      },
      focus: (focused) =>
        setCarding((before) => ({
          ...before,
          focused,
          dismissed: focused && keyOf(focused) !== before.dismissed ? null : before.dismissed,
        })),
      leave: () => setCarding((before) => ({ ...before, focused: null, dismissed: null })),
      dismiss: () => {
        clearTimeout(resting.current);
        // Whoever drags or zooms dismisses in every frame, and nothing is to render again for that.
        setCarding((before) => {
          const dismissed = keyOrNull(keyOf, wanted(before)) ?? before.dismissed;
          return dismissed === before.dismissed ? before : { ...before, dismissed };
        });
      },
    };
  }, [keyOf]);

  const item = wanted(carding);
  return { ...actions, carded: item && keyOf(item) === carding.dismissed ? null : item };
}

const wanted = <T>({ pointed, focused }: Carding<T>): T | null => pointed ?? focused;
const keyOrNull = <T>(keyOf: (item: T) => unknown, item: T | null): unknown => item && keyOf(item);
