import type { EventId } from '../../dataset/entityIds.ts';
import type { Draft } from '../../state/draft/draft.ts';
import { selectDraft } from '../../state/draft/draftStore.ts';
import { useActions } from '../useApp.tsx';
import { useDrafting } from './useDraft.ts';

/** Adds an event, which is the last of the draft then, and has it chosen, to be written. */
export function useNewEvent(): (add: (draft: Draft) => Draft) => void {
  const { draft } = useDrafting();
  const { selectEvent } = useActions();
  return (add) => {
    draft.getState().change(add);
    const event = selectDraft(draft.getState()).file.events.at(-1);
    if (event) selectEvent(String(event.id) as EventId);
  };
}
