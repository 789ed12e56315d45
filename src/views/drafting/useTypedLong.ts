import { useDrafting, useDraftState } from './useDraft.ts';
import { useTyped, type Typed } from './useTyped.ts';

/** As `useTyped`, for a text that takes long to keep: it is kept when the typing pauses or ends. */
export function useTypedLong(
  kept: string,
  keep: (typed: string) => void,
  reasonAgainst: (typed: string) => string | null,
): Typed {
  const { draft } = useDrafting();
  const { keepLater, keepWaiting } = draft.getInitialState();
  const isWaiting = useDraftState(({ waiting }) => waiting !== null);
  const field = useTyped(kept, (typed) => keepLater(() => keep(typed)), { reasonAgainst, isWaiting });
  return {
    ...field,
    onBlur: () => {
      keepWaiting();
      field.onBlur();
    },
  };
}
