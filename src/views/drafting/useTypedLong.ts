import { useEffect, useEffectEvent, useState } from 'react';
import type { Typed } from './useTyped.ts';

const PAUSE_MS = 400;

/** As `useTyped`, for a text that takes long to keep: it is kept when the typing pauses or ends. */
export function useTypedLong(kept: string, keep: (typed: string) => void): Typed {
  const [typed, setTyped] = useState<string | null>(null);
  const keepNow = useEffectEvent(keep);
  useEffect(() => {
    if (typed === null) return;
    const keepTyped = () => keepNow(typed);
    const pause = setTimeout(keepTyped, PAUSE_MS);
    // Before whoever writes it to the disk, for a page that is left has no time for a pause.
    const leaving = new AbortController();
    for (const type of ['pagehide', 'visibilitychange'])
      window.addEventListener(type, keepTyped, { capture: true, signal: leaving.signal });
    return () => {
      clearTimeout(pause);
      leaving.abort();
    };
  }, [typed]);
  return {
    value: typed ?? kept,
    onChange: ({ target }) => setTyped(target.value),
    onBlur: () => {
      if (typed !== null) keep(typed);
      setTyped(null);
    },
  };
}
