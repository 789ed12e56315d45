/** What stands in the chart: a mark for each event in each of its lanes. */
import { append } from '../../dataset/append.ts';
import type { DrawnEvent } from '../../layout/drawnEvent.ts';
import { createEventMark, tellEvent, type EventMark } from './eventMark.ts';
import type { FedLane } from '../../layout/feed/createFeed.ts';
import type { Lane } from '../../layout/lane.ts';

/** A mark in the chart. An event has one in each of its lanes. */
export interface Item {
  readonly id: string;
  readonly lane: Lane;
  readonly drawn: DrawnEvent;
  readonly mark: EventMark;
}

/**
 * In time order. A mark that was there before stays, and with it the focus. `mayRetell`: marks may come to stand for other
 * events than before. `language` is that of the dossier.
 */
export function toItems(
  lanes: readonly FedLane[],
  before: readonly Item[],
  language: string,
  mayRetell: boolean,
): readonly Item[] {
  const known = new Map(before.map((item) => [item.id, item]));
  const wanted = lanes.flatMap(({ lane, marks }) =>
    marks.map((drawn) => {
      const id = `${lane.id}/${drawn.event.id}`;
      const earlier = known.get(id);
      return { id, lane, drawn, stays: earlier?.drawn.event === drawn.event ? earlier.mark : null };
    }),
  );
  const spare = mayRetell ? spareMarks(before, new Set(wanted.map(({ stays }) => stays))) : NOTHING;
  const items = wanted.map(({ stays, ...item }): Item => {
    if (stays) return { ...item, mark: stays };
    const mark = spare.get(item.lane.id)?.pop() ?? createEventMark();
    tellEvent(mark, item.drawn, language);
    return { ...item, mark };
  });
  return items.toSorted((a, b) => a.drawn.span.start - b.drawn.span.start);
}

type SpareMarks = ReadonlyMap<string, EventMark[]>;

const NOTHING: SpareMarks = new Map();

/**
 * Those that leave, by lane: the chart and the browser have less to do for one that stands for another event from now on
 * than for one that goes and one that comes. What has the focus or, under the pointer, a card becomes nothing else.
 */
function spareMarks(before: readonly Item[], staying: ReadonlySet<EventMark | null>): SpareMarks {
  const spare = new Map<string, EventMark[]>();
  for (const { lane, mark } of before) {
    if (staying.has(mark) || mark.element.matches(':focus, :hover')) continue;
    append(spare, lane.id, mark);
  }
  return spare;
}
