import type { TimeSpan } from '../../dataset/eventDate.ts';
import type { Timeline } from '../../formats/picture/toPicture.ts';
import { fitWindow } from '../../layout/drawnEvent.ts';
import { selectPlacedEvents } from '../../state/placedEvents.ts';
import type { AppState } from '../../state/store.ts';
import { selectTimelineModel } from '../timeline/timelineModel.ts';

export type Period = 'whole' | 'window';

const NO_TIME: TimeSpan = { start: 0, end: 1 };

/** The open dossier as it is filtered and laid out now, for a picture; null while none is open. */
export function timelineToDraw(state: AppState, period: Period): Timeline | null {
  const { dataset } = state;
  if (!dataset) return null;
  const model = selectTimelineModel(state);
  const placed = selectPlacedEvents(state);
  const places = new Map(dataset.actors.map(({ id }, index) => [id, index]));
  const whole = (model && fitWindow(model.events, model.gaps)) ?? NO_TIME;
  return {
    title: dataset.title,
    language: dataset.language,
    lanes: model?.lanes ?? [],
    actorIndexOf: ({ actor }) => (actor === null ? null : (places.get(actor) ?? null)),
    gaps: model?.gaps ?? [],
    whole,
    window: period === 'window' && model ? model.window : whole,
    undrawable: placed.undrawable,
    undated: placed.undated,
    sources: dataset.sources,
    total: dataset.events.length,
  };
}
