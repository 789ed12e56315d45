import { useEffect } from 'react';
import type { PlacedSuggestion } from '../../state/draft/drafting.ts';
import { bringIntoView } from '../article/scrolling.ts';
import { useIsWide } from '../useIsWide.ts';
import { useDrafting, useSuggestionState } from './useDraft.ts';

/** Keeps the suggestion that is looked at in sight in the article, and the focus where the keys are. */
export function useShownSuggestion(suggestion: PlacedSuggestion | null): void {
  const { suggestions } = useDrafting();
  const isWide = useIsWide();
  const key = suggestion?.key ?? null;
  useEffect(() => {
    if (suggestions.getState().currentKey !== key) suggestions.getState().look(key);
  }, [suggestions, key]);
  const shownKey = useSuggestionState((state) => state.currentKey);
  useEffect(() => {
    // On narrow screens it would push what is reviewed out of sight.
    const words = shownKey !== null && isWide ? document.querySelector('[data-suggested="current"]') : null;
    if (words) bringIntoView(words);
  }, [shownKey, isWide]);
}
