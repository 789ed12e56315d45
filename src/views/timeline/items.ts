/** What stands in the chart: a mark for each event in each of its lanes. */
import type { TimeSpan } from '../../dataset/eventDate.ts';
import type { DrawnEvent } from './drawnEvent.ts';
import { createEventMark, markTerms, type EventMark } from './eventMark.ts';
import type { Lane } from './lanes.ts';
import { MAX_DRAWN } from './maxDrawn.ts';

/** A mark in the chart. An event has one in each of its lanes. */
export interface Item {
  readonly id: string;
  readonly lane: Lane;
  readonly drawn: DrawnEvent;
  readonly mark: EventMark;
}

/** Stands for an end that goes on; the chart cuts it at twice its own width. */
const FOREVER_MS = 8e15;

/** In time order. A mark that was there before stays, and with it the focus. */
export function toItems(
  lanes: readonly Lane[],
  terms: readonly string[],
  language: string,
  before: readonly Item[],
): readonly Item[] {
  const known = new Map(before.map((item) => [item.id, item]));
  const total = lanes.reduce((sum, lane) => sum + lane.events.length, 0);
  const share = Math.min(1, MAX_DRAWN / total);
  const items = lanes.flatMap((lane) =>
    thinned(lane.events, Math.ceil(lane.events.length * share)).map((drawn): Item => {
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

export function chartSpan({ span, startEdge, endEdge }: DrawnEvent): TimeSpan {
  return {
    start: startEdge === 'on' ? -FOREVER_MS : span.start,
    end: endEdge === 'on' ? FOREVER_MS : span.end,
  };
}

/** At most `limit` events, evenly taken, first and last among them. */
function thinned(events: readonly DrawnEvent[], limit: number): readonly DrawnEvent[] {
  if (events.length <= limit) return events;
  const step = (events.length - 1) / Math.max(1, limit - 1);
  return Array.from({ length: limit }, (_, index) => events[Math.round(index * step)]).filter(
    (event) => event !== undefined,
  );
}
