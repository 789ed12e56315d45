import { useEffect, useMemo } from 'react';
import { useActions } from '../useApp.tsx';
import { watchPassages, type WatchPassage } from './watchPassages.ts';

/** Keeps the store told which events have passages on screen. */
export function useOnScreenEvents(): WatchPassage {
  const { setOnScreen } = useActions();
  useEffect(() => () => setOnScreen([]), [setOnScreen]);
  return useMemo(() => watchPassages(setOnScreen), [setOnScreen]);
}
