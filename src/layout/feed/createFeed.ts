/** Which marks the chart is given for a window: all of a small dossier, of a great one those that stand for the rest. */
import type { TimeSpan } from '../../dataset/eventDate.ts';
import type { DrawnEvent } from '../drawnEvent.ts';
import type { Lane } from '../lane.ts';
import { drawnEventsAt, type Marks } from '../marks.ts';
import { endAt, indexMarks, reachingInto, startAt, type MarkIndex } from './markIndex.ts';
import { filledSlots, slotWidth, weightiest, type Slot } from './slots.ts';

/** The chart library grows slow beyond. */
export const MAX_DRAWN = 300;
/** More titles of one slot are more rows than a screen has. */
const MAX_SHARE = 6;
/** Slots on either side of the window, for the hand that moves it. */
const MARGIN_SLOTS = 2;

/** The marks of a slot that are not drawn. */
export interface Crowd {
  /** Among all lanes and levels. */
  readonly id: string;
  /** The slot. */
  readonly span: TimeSpan;
  readonly count: number;
  /** All of its marks start at one time, so that no zooming parts them. */
  readonly isOneTime: boolean;
}

export interface FedLane {
  readonly lane: Lane;
  /** By the time at which they start. */
  readonly marks: readonly DrawnEvent[];
  readonly crowds: readonly Crowd[];
}

export interface Feed {
  /** Whether marks are left out wherever there are too many. */
  readonly isThinned: boolean;
  readonly lanes: readonly FedLane[];
}

export interface FeedView {
  readonly window: TimeSpan;
  /** Milliseconds a pixel. */
  readonly resolution: number;
  /** Of the plot, in pixels. */
  readonly width: number;
  /** Places of events that are drawn wherever they stand in the window: the chosen one, the one that has the focus. */
  readonly pinned: readonly number[];
}

export interface FeedLimits {
  /** Marks that are drawn at most, in all lanes together. */
  readonly most: number;
  /** Of one slot of one lane. */
  readonly mostInSlot: number;
}

const CHART_LIMITS: FeedLimits = { most: MAX_DRAWN, mostInSlot: MAX_SHARE };

/** The same feed comes back, the object itself, until the window leaves what it was made for. */
export function createFeed(
  lanes: readonly Lane[],
  marks: Marks,
  { most, mostInSlot }: FeedLimits = CHART_LIMITS,
): (view: FeedView) => Feed {
  const total = lanes.reduce((sum, { places }) => sum + places.length, 0);
  if (total <= most) {
    const everything = {
      isThinned: false,
      lanes: lanes.map((lane) => ({ lane, marks: drawnEventsAt(marks, lane.places), crowds: [] })),
    };
    return () => everything;
  }
  const indexes = lanes.map((lane) => ({
    lane,
    thin: thinning(marks, indexMarks(marks, lane.places), lane.id),
  }));
  let latest: { readonly key: string; readonly feed: Feed } | null = null;
  return ({ window, resolution, width, pinned }) => {
    const slot = slotWidth(resolution);
    const first = Math.floor(window.start / slot) - MARGIN_SLOTS;
    const last = Math.floor(window.end / slot) + MARGIN_SLOTS;
    // As many slots as there may be at any place, so that the share of one does not depend on the place.
    const slots = Math.ceil((width * resolution) / slot) + 1 + 2 * MARGIN_SLOTS;
    const share = Math.min(mostInSlot, Math.max(1, Math.floor(most / (slots * lanes.length))));
    const key = [slot, first, last, share, ...pinned].join(' ');
    if (latest?.key !== key) {
      const fed = indexes.map(({ lane, thin }) => ({ lane, ...thin({ slot, first, last, share, pinned }) }));
      latest = { key, feed: { isThinned: true, lanes: fed } };
    }
    return latest.feed;
  };
}

interface Range {
  /** UTC milliseconds. */
  readonly slot: number;
  /** Numbers of slots, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** How many marks a slot may have. */
  readonly share: number;
  readonly pinned: readonly number[];
}

/** What was chosen of how many slots is kept. */
const MAX_KEPT = 2000;

function thinning(marks: Marks, index: MarkIndex, laneId: string): (range: Range) => Omit<FedLane, 'lane'> {
  const kept = new Map<string, readonly number[]>();
  const choose = (slot: Slot, width: number, share: number): readonly number[] => {
    const key = `${width} ${slot.number} ${share}`;
    const known = kept.get(key);
    if (known) return known;
    if (kept.size >= MAX_KEPT) kept.clear();
    const chosen = weightiest(index, slot, share);
    kept.set(key, chosen);
    return chosen;
  };

  return ({ slot: width, first, last, share, pinned }) => {
    const [start, end] = [first * width, (last + 1) * width];
    const slots = filledSlots(index, width, first, last);
    const drawn = new Set<number>(reachingInto(index, start, share * 2));
    for (const slot of slots) for (const number of choose(slot, width, share)) drawn.add(number);
    for (const place of pinned) {
      const number = index.places.indexOf(place);
      if (number !== -1 && startAt(index, number) < end && endAt(index, number) >= start) {
        drawn.add(number);
      }
    }
    const sorted = [...drawn].toSorted((a, b) => a - b);
    const crowds = slots.flatMap(({ number, from, to }): readonly Crowd[] => {
      const count = to - from - sorted.filter((drawnOne) => drawnOne >= from && drawnOne < to).length;
      if (count === 0) return [];
      const span = { start: number * width, end: (number + 1) * width };
      const isOneTime = startAt(index, from) === startAt(index, to - 1);
      return [{ id: `${laneId}+${width}/${number}`, span, count, isOneTime }];
    });
    const places = sorted.map((number) => index.places[number] ?? -1);
    return { marks: drawnEventsAt(marks, places), crowds };
  };
}
