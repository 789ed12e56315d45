import { useStore } from 'zustand';
import type { Draft } from '../../state/draft/draft.ts';
import type { Drafting, Review, SuggestionState } from '../../state/draft/drafting.ts';
import { reviewOf } from '../../state/draft/drafting.ts';
import { selectDraft, type DraftState } from '../../state/draft/draftStore.ts';
import { useApp } from '../useApp.tsx';

/** The draft at work. Views that use it are shown only while there is one. */
export function useDrafting(): Drafting {
  const drafting = useApp((state) => state.drafting);
  if (!drafting) throw new Error('A view of a draft was rendered without one.');
  return drafting;
}

/** A part of the draft's state. */
export const useDraftState = <T>(select: (state: DraftState) => T): T =>
  useStore(useDrafting().draft, select);

export const useDraft = (): Draft => useDraftState(selectDraft);

export const useSuggestionState = <T>(select: (state: SuggestionState) => T): T =>
  useStore(useDrafting().suggestions, select);

/** Changes the draft; changes of one field in quick succession are undone together. */
export function useChange(): (edit: (draft: Draft) => Draft, field?: string) => void {
  const { draft } = useDrafting();
  return draft.getInitialState().change;
}

export function useReview(): Review {
  const state = useSuggestionState((suggestions) => suggestions);
  return reviewOf(state, useDraft());
}
