import { useEffect, useMemo, useRef, useState } from 'react';
import type { Item } from './items.ts';

/** A pointer on its way across the chart opens no cards. */
const REST_MS = 150;

interface Carding {
  readonly pointed: Item | null;
  readonly focused: Item | null;
  /** The id of the mark whose card was sent away; it stays away until the pointer or the focus has left the mark. */
  readonly dismissed: string | null;
}

const NOTHING: Carding = { pointed: null, focused: null, dismissed: null };

const wanted = ({ pointed, focused }: Carding): Item | null => pointed ?? focused;

export interface CardActions {
  /** The pointer is at this mark now, or at none. Telling the same again changes nothing. */
  readonly point: (item: Item | null) => void;
  readonly focus: (item: Item | null) => void;
  /** The focus went to something else, and was not lost with a mark that is drawn anew. */
  readonly leave: () => void;
  readonly dismiss: () => void;
}

/** Which mark has its card: the one pointed at, else the one with the focus, until it is dismissed. */
export function useCarded(): { readonly carded: Item | null } & CardActions {
  const [carding, setCarding] = useState(NOTHING);
  const resting = useRef<number | undefined>(undefined);
  useEffect(() => () => clearTimeout(resting.current), []);

  const actions = useMemo<CardActions>(() => {
    const setPointed = (pointed: Item | null) =>
      setCarding((before) => {
        const isSame = before.pointed?.id === pointed?.id;
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
          dismissed: focused && focused.id !== before.dismissed ? null : before.dismissed,
        })),
      leave: () => setCarding((before) => ({ ...before, focused: null, dismissed: null })),
      dismiss: () => {
        clearTimeout(resting.current);
        setCarding((before) => ({ ...before, dismissed: wanted(before)?.id ?? before.dismissed }));
      },
    };
  }, []);

  const item = wanted(carding);
  return { ...actions, carded: item?.id === carding.dismissed ? null : item };
}
