/** What stands in the chart: a mark for each event in each of its lanes. */
import type { DrawnEvent } from '../../layout/drawnEvent.ts';
import { createEventMark, markTerms, type EventMark } from './eventMark.ts';
import type { FedLane } from '../../layout/feed/createFeed.ts';
import type { Lane } from '../../layout/lane.ts';

/** A mark in the chart. An event has one in each of its lanes. */
export interface Item {
  readonly id: string;
  readonly lane: Lane;
  readonly drawn: DrawnEvent;
  readonly mark: EventMark;
}

/** In time order. A mark that was there before stays, and with it the focus. */
export function toItems(
  lanes: readonly FedLane[],
  terms: readonly string[],
  language: string,
  before: readonly Item[],
): readonly Item[] {
  const known = new Map(before.map((item) => [item.id, item]));
  const items = lanes.flatMap(({ lane, marks }) =>
    marks.map((drawn): Item => {
      const id = `${lane.id}/${drawn.event.id}`;
      const earlier = known.get(id);
      const mark = earlier?.drawn.event === drawn.event ? earlier.mark : createEventMark(drawn, language);
      mark.element.dataset['item'] = id;
      markTerms(mark, drawn.event.title, terms);
      return { id, lane, drawn, mark };
    }),
  );
  return items.toSorted((a, b) => a.drawn.span.start - b.drawn.span.start);
}
