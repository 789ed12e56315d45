import { useMemo } from 'react';
import type { DatedEvent } from '../../dataset/dataset.ts';
import { useActions } from '../useApp.tsx';
import { useWayBack } from '../wayBack.tsx';
import { placeOfQuote } from './segments.ts';
import type { Passage } from '../../dataset/passage.ts';

interface ShowInArticle {
  /** Chooses the event and opens the article at its quote, or at its first proved one. */
  readonly showQuote: (event: DatedEvent, quote: number | null) => void;
  /** Opens the article at any place and leaves the choice as it is. */
  readonly showPassage: (passage: Passage) => void;
}

export function useShowInArticle(): ShowInArticle {
  const { selectEvent, showPlace } = useActions();
  const { noteDeparture } = useWayBack();
  return useMemo(
    () => ({
      showQuote: (event, quote) => {
        const place = placeOfQuote(event, quote);
        noteDeparture();
        selectEvent(event.id, quote);
        if (place) showPlace(place);
      },
      showPassage: (passage) => {
        noteDeparture();
        showPlace(passage);
      },
    }),
    [selectEvent, showPlace, noteDeparture],
  );
}
