import { useEffect, type RefObject } from 'react';
import type { Drafting } from '../../state/draft/drafting.ts';
import { useDrafting, useSuggestionState } from './useDraft.ts';

/** Those that had the focus once: the desk is drawn anew where the window becomes wide or narrow. */
const begun = new WeakSet<Drafting>();

/** A draft that is begun takes the focus, and its first suggestion from it, where the keys are that judge it. */
export function useFocusWhenBegun(desk: RefObject<HTMLElement | null>): void {
  const drafting = useDrafting();
  const hasSuggestions = useSuggestionState(({ bySource }) =>
    [...bySource.values()].some((suggestions) => suggestions.length > 0),
  );
  useEffect(() => {
    if (!drafting.isNew || begun.has(drafting)) return;
    begun.add(drafting);
    desk.current?.focus();
  }, [desk, drafting]);
  useEffect(() => {
    if (hasSuggestions && document.activeElement === desk.current)
      desk.current?.querySelector<HTMLElement>('[aria-keyshortcuts="a"]')?.focus();
  }, [desk, hasSuggestions]);
}
