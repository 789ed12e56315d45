import { timeOfDayMs } from './calendar.ts';
import type { Edtf } from './edtf.ts';
import type { EdtfDate, Precision } from './edtfDate.ts';
import type { SourceId } from './entityIds.ts';
import type { Passage } from './passage.ts';

export const BASES = ['stated', 'resolved', 'inferred', 'undated'] as const;
/** How a date is known: the text gives it, it is reckoned from another date, from the order told, or not at all. */
export type Basis = (typeof BASES)[number];

/** UTC milliseconds, `end` exclusive. −Infinity and Infinity stand for a side that is open or unknown. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}

/** A date as a file writes it and as it was read. */
export interface ReadDate {
  readonly edtf: string;
  readonly reading: Edtf;
}

export interface EventDate {
  readonly basis: Basis;
  /** The file's EDTF text; null when undated. */
  readonly edtf: string | null;
  readonly reading: Edtf | null;
  /** Null when undated, and when `reading` lies outside the years that a `Date` can hold. */
  readonly span: TimeSpan | null;
  /** The source that gives this date: the one the file names, or the one where the words stand. */
  readonly source: SourceId | null;
  /** The words of the source that date the event. */
  readonly words: string | null;
  /** Where those words stand; null when there are none or they were not found in a quote. */
  readonly wordsAt: Passage | null;
  /** A sentence on how the words were read. */
  readonly note: string | null;
}

/** All the dates that a reading is made of. */
export function datesIn(reading: Edtf): readonly EdtfDate[] {
  if (reading.type === 'date') return [reading];
  const parts =
    reading.type === 'interval'
      ? [reading.from, reading.to]
      : reading.members.flatMap((member) => (member.type === 'date' ? [member] : [member.from, member.to]));
  return parts.filter((part) => part !== null && typeof part !== 'string');
}

const COARSE_TO_FINE: readonly Precision[] = [
  'millennium',
  'century',
  'decade',
  'year',
  'half',
  'quadrimester',
  'quarter',
  'season',
  'month',
  'day',
  'time',
];

/** The coarsest precision among a reading's dates. */
export function precisionOf(reading: Edtf): Precision {
  const ranks = datesIn(reading).map((date) => COARSE_TO_FINE.indexOf(date.precision));
  return COARSE_TO_FINE[Math.min(...ranks)] ?? 'millennium';
}

export const PLACINGS = ['drawn', 'undrawable', 'undated'] as const;
/** Where in time an event can be shown: on an axis; dated, but on no axis, for it is too far off or has no end; nowhere. */
export type Placing = (typeof PLACINGS)[number];

export function placingOf({ reading, span }: Pick<EventDate, 'reading' | 'span'>): Placing {
  if (span) return 'drawn';
  return reading ? 'undrawable' : 'undated';
}

/** UTC milliseconds; 0 without a span. */
export function sortTimeOf({ span, reading }: Pick<EventDate, 'span' | 'reading'>): number {
  if (!span) return 0;
  if (span.start === -Infinity) return span.end;
  return span.start + (reading?.type === 'date' && reading.time ? timeOfDayMs(reading.time) : 0);
}
