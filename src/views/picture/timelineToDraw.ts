import type { TimeSpan } from '../../dataset/eventDate.ts';
import type { Timeline } from '../../formats/picture/timeline.ts';
import { fitWindow } from '../../layout/drawnEvent.ts';
import { extentOfMarks } from '../../layout/marks.ts';
import { selectUndrawnEvents } from '../../state/undrawnEvents.ts';
import type { AppState } from '../../state/appState.ts';
import { selectMarks, selectTimelineModel } from '../timeline/timelineModel.ts';

export type Period = 'whole' | 'window';

const NO_TIME: TimeSpan = { start: 0, end: 1 };

/** The open dossier as it is filtered and laid out now, for a picture; null while none is open. */
export function timelineToDraw(state: AppState, period: Period): Timeline | null {
  const { dataset } = state;
  if (!dataset) return null;
  const model = selectTimelineModel(state);
  const placed = selectUndrawnEvents(state);
  const places = new Map(dataset.actors.map(({ id }, index) => [id, index]));
  const extent = model && extentOfMarks(model.marks, model.places);
  const whole = model && extent ? fitWindow(extent, model.gaps) : NO_TIME;
  return {
    title: dataset.title,
    language: dataset.language,
    marks: selectMarks(state),
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
