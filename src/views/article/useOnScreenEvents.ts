import { useCallback, useEffect, useRef } from 'react';
import { useActions } from '../useApp.tsx';
import type { ArticleTools } from './ArticleContext.tsx';
import { watchPassages, type PassageWatch } from './watchPassages.ts';

/** Keeps the store told which events have passages on screen. */
export function useOnScreenEvents(): ArticleTools['watch'] {
  const { setOnScreen } = useActions();
  const passages = useRef<PassageWatch | null>(null);

  useEffect(
    () => () => {
      passages.current?.disconnect();
      passages.current = null;
      setOnScreen([]);
    },
    [setOnScreen],
  );

  return useCallback(
    (element, events) => {
      // Made by the first passage, because effects of children run before those of their parent.
      passages.current ??= watchPassages(setOnScreen);
      return passages.current.watch(element, events);
    },
    [setOnScreen],
  );
}
