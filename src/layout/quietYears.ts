/** Calendar years in which nothing happens, to be left out of the time axis. */
import { grouped } from '../dataset/counting.ts';
import { startOfDay, dayAt } from '../dataset/calendar.ts';
import { formatYear } from '../dataset/calendarWords.ts';
import type { TimeSpan } from '../dataset/eventDate.ts';
import { joinSpans } from './busySpans.ts';
import { roundYearAfter, roundYearUpTo } from './roundYears.ts';

const YEAR_MS = 365.25 * 86_400_000;
/** Fewer years make no gap worth breaking the axis for. */
const LEAST_YEARS = 2;
/** Nor does a gap that takes less than this share of all that is told. */
const LEAST_SHARE = 0.04;

/** Round numbers of years; a gap begins and ends at a multiple of one of them, in its era. */
const UNITS = [1000, 500, 100, 50, 10, 5, 1];
/** The unit is the largest that goes into the time that is told this many times. */
const UNITS_TOLD = 100;

/**
 * The quiet stretches between busy spans, in order, each from one round year to another. `busy` spans are
 * finite, in order and apart.
 */
export function findQuietYears(busy: readonly TimeSpan[]): readonly TimeSpan[] {
  const whole = (busy.at(-1)?.end ?? 0) - (busy[0]?.start ?? 0);
  const between = busy
    .slice(1)
    .map((span, index) => ({ start: busy[index]?.end ?? span.start, end: span.start }));
  const quiet = between.filter(
    ({ start, end }) => end - start >= Math.max(LEAST_YEARS * YEAR_MS, whole * LEAST_SHARE),
  );
  const told = whole - quiet.reduce((sum, { start, end }) => sum + end - start, 0);
  const unit = UNITS.find((years) => years * UNITS_TOLD * YEAR_MS <= told) ?? 1;
  return quiet.flatMap(({ start, end }) => {
    const from = roundYearAfter(firstYearAfter(start) - 1, unit);
    const to = roundYearUpTo(dayAt(end).year, unit);
    return to - from >= LEAST_YEARS ? [{ start: newYear(from), end: newYear(to) }] : [];
  });
}

const newYear = (year: number): number => startOfDay({ year, month: 1, day: 1 });

function firstYearAfter(time: number): number {
  const { year } = dayAt(time);
  return newYear(year) === time ? year : year + 1;
}

export interface Break extends TimeSpan {
  /** How much is left out there. */
  readonly words: string;
}

/** Where the axis is seen to break: gaps that only a moment parts, such as the end of a long doubt, are one place on it. */
export const toBreaks = (gaps: readonly TimeSpan[]): readonly Break[] =>
  joinSpans(gaps).map((gap) => ({ ...gap, words: skippedWords(gap) }));

/** "2020–2022 skipped"; for long gaps how many: "⋯ 1,021 years". */
function skippedWords({ start, end }: TimeSpan): string {
  const [first, last] = [dayAt(start).year, dayAt(end).year - 1];
  return last - first < 10 && first > 0
    ? `${formatYear(first)}–${formatYear(last)} skipped`
    : `⋯ ${grouped(last - first + 1)} years`;
}
