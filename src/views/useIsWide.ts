import { useSyncExternalStore } from 'react';

/** The width from which filters, timeline and event stand side by side. The style sheets say the same. */
export const SIDE_BY_SIDE = '(width >= 78rem)';

const subscribe = (onChange: () => void): (() => void) => {
  const query = matchMedia(SIDE_BY_SIDE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};

export const useIsWide = (): boolean =>
  useSyncExternalStore(subscribe, () => matchMedia(SIDE_BY_SIDE).matches);
