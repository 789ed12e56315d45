import type { DraftId } from '../../state/draft/draft.ts';
import type { DraftTabs, TabMessage } from './draftTabs.ts';

export interface Presence {
  readonly enter: (draft: DraftId) => void;
  readonly leave: (draft: DraftId) => void;
  /** What another tab says of the draft that is open here; not all of it is about that. */
  readonly hear: (message: TabMessage) => void;
}

/** Whether another tab has the same draft open: each says when it comes and goes, and answers whoever comes. */
export function createPresence(
  tell: DraftTabs['tell'],
  setOpenElsewhere: (isOpen: boolean) => void,
): Presence {
  const enter = (id: string) => tell({ kind: 'opened', id });
  return {
    enter,
    leave(id) {
      tell({ kind: 'left', id });
      setOpenElsewhere(false);
    },
    hear({ kind, id }) {
      if (kind === 'opened') tell({ kind: 'present', id });
      if (kind === 'opened' || kind === 'present') setOpenElsewhere(true);
      if (kind === 'left') {
        // There may be a third.
        setOpenElsewhere(false);
        enter(id);
      }
    },
  };
}
