import { useMemo } from 'react';
import type { EventId } from '../../dataset/entityIds.ts';
import { selectCurrentPlace, selectSearchTerms } from '../../state/selectors.ts';
import { actorColour } from '../actorColour.ts';
import { useApp } from '../useApp.tsx';
import type { Picture } from './picture.ts';
import type { TimelineModel } from './timelineModel.ts';

const NOTHING: ReadonlySet<EventId> = new Set();

/** What the chart is to show now. */
export function usePicture({ marks, lanes, gaps, window }: TimelineModel): Picture {
  const current = useApp(({ view }) => view.event);
  const currentPlace = useApp(selectCurrentPlace);
  const onScreen = useApp((state) => state.onScreen);
  const isArticleShown = useApp(({ view }) => view.isArticleShown);
  const terms = useApp(selectSearchTerms);
  const actors = useApp(({ dataset }) => dataset?.actors);
  const language = useApp(({ dataset }) => dataset?.language ?? '');
  return useMemo(
    () => ({
      marks,
      lanes,
      gaps,
      window,
      current,
      currentPlace,
      hinted: isArticleShown ? new Set(onScreen) : NOTHING,
      terms,
      language,
      colourOf: ({ actor }) =>
        actor === null ? null : actorColour(actors?.findIndex(({ id }) => id === actor) ?? 0),
    }),
    [marks, lanes, gaps, window, current, currentPlace, onScreen, isArticleShown, terms, language, actors],
  );
}
