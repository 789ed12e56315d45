/** Where the time axis of a picture has its ticks, and what stands at them. */
import { startOfDay, DAY_MS, MAX_TIME_MS, dayAt } from '../dataset/calendar.ts';
import type { TimeSpan } from '../dataset/eventDate.ts';
import { majorLabel, minorLabel, type AxisScale } from './axisLabels.ts';
import { roundYearAfter } from './roundYears.ts';
import type { Scale } from './scale.ts';

export interface Tick {
  readonly time: number;
  readonly label: string;
  /** What a row above says of this and the ticks that follow, "2024"; empty when there is no such row. */
  readonly major: string;
}

interface Step {
  readonly scale: AxisScale;
  /** About how long it is, in milliseconds. */
  readonly ms: number;
  /** Room for a label, in pixels. */
  readonly room: number;
  /** The first tick after a time. */
  readonly after: (time: number) => number;
}

const MINUTE_MS = 60_000;
const YEAR_MS = 365.25 * DAY_MS;

const minutes = (count: number, room = 56): Step => ({
  scale: 'minute',
  ms: count * MINUTE_MS,
  room,
  after: (time) => (Math.floor(time / (count * MINUTE_MS)) + 1) * count * MINUTE_MS,
});

/** On given days of every month. */
const days = (ofMonth: readonly number[]): Step => ({
  scale: 'day',
  ms: (30 / ofMonth.length) * DAY_MS,
  room: 36,
  after: (time) => {
    const { year, month, day } = dayAt(time);
    const next = ofMonth.find((other) => other > day);
    return next === undefined
      ? startOfDay({ year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 })
      : startOfDay({ year, month, day: next });
  },
});

const everyDay = (scale: AxisScale, room: number): Step => ({
  scale,
  ms: DAY_MS,
  room,
  after: (time) => (Math.floor(time / DAY_MS) + 1) * DAY_MS,
});

const months = (count: number): Step => ({
  scale: 'month',
  ms: (count * YEAR_MS) / 12,
  room: 44,
  after: (time) => {
    const { year, month } = dayAt(time);
    const next = (Math.floor((month - 1) / count) + 1) * count;
    return startOfDay({ year: next < 12 ? year : year + 1, month: (next % 12) + 1, day: 1 });
  },
});

/** At round numbers as historians count: 200 BC, 100 BC, AD 1, AD 100. */
const years = (count: number): Step => ({
  scale: 'year',
  ms: count * YEAR_MS,
  room: 78,
  after: (time) => startOfDay({ year: roundYearAfter(dayAt(time).year, count), month: 1, day: 1 }),
});

const STEPS: readonly Step[] = [
  ...[5, 15, 30, 60, 180, 360].map((count) => minutes(count)),
  // Beneath days that have room for their names.
  minutes(720, 64),
  everyDay('weekday', 64),
  everyDay('day', 36),
  days([1, 6, 11, 16, 21, 26]),
  days([1, 11, 21]),
  days([1, 16]),
  ...[1, 3, 6].map(months),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000].map(years),
];
const YEARLY = years(1);
const COARSEST = years(500_000);

const stepFor = ({ resolution }: Scale): Step =>
  STEPS.find(({ ms, room }) => ms / resolution >= room) ?? COARSEST;

/** What the row above says of a time, wherever its next tick stands. */
export const majorLabelAt = (time: number, scale: Scale): string => majorLabel(time, stepFor(scale).scale);

/**
 * In order; none stands in a gap. Of what is shown beside a gap, its start, or else the first year that begins in it, has
 * one if nothing else in it has: what stands there would seem to belong to the years on the other side.
 */
export function ticksOf(window: TimeSpan, scale: Scale, gaps: readonly TimeSpan[]): readonly Tick[] {
  const step = stepFor(scale);
  const times: number[] = [];
  for (const { start, end, isAfterGap } of stretchesOf(window, gaps)) {
    const first = step.after(start - 1);
    const only = isAfterGap ? start : YEARLY.after(start - 1);
    if (first >= end && only < end) times.push(only);
    for (let time = first; time < end; time = step.after(time)) times.push(time);
  }
  return times.map((time) => ({
    time,
    label: minorLabel(time, step.scale),
    major: majorLabel(time, step.scale),
  }));
}

/** What of a window is shown; `end` exclusive. */
function stretchesOf({ start, end }: TimeSpan, gaps: readonly TimeSpan[]) {
  const within = gaps.filter((gap) => gap.end > start && gap.start <= end);
  const starts = [Math.max(start, 1 - MAX_TIME_MS), ...within.map((gap) => gap.end)];
  const ends = [...within.map((gap) => gap.start), Math.min(end, MAX_TIME_MS) + 1];
  return starts.map((from, index) => ({ start: from, end: ends[index] ?? from, isAfterGap: index > 0 }));
}
