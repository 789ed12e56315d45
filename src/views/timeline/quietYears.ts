/** Long stretches in which nothing happens, to be left out of the time axis. */
import type { TimeSpan } from '../../dataset/eventDate.ts';

const YEAR_MS = 365.25 * 86_400_000;
/** Shorter silences are part of the story. */
const LEAST_QUIET_MS = YEAR_MS;
/** A gap is worth breaking the axis for when it takes this share of all that is told. */
const LEAST_SHARE = 0.04;
/** What stays of a gap on either side, as a share of the time that is told: events do not touch the break. */
const MARGIN_SHARE = 0.02;

/** The quiet stretches between busy spans, in order. `spans` are in any order and finite. */
export function findQuietYears(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const busy = joinSpans(spans);
  const [first] = busy;
  const last = busy.at(-1);
  if (!first || !last) return [];
  const between = busy.slice(1).map((span, index) => ({ start: busy[index]?.end ?? span.start, end: span.start }));
  const quiet = between.filter((gap) => isQuiet(gap, last.end - first.start));
  const told = last.end - first.start - quiet.reduce((sum, gap) => sum + gap.end - gap.start, 0);
  return quiet
    .map(({ start, end }) => {
      const margin = Math.min((end - start) / 4, told * MARGIN_SHARE);
      return { start: start + margin, end: end - margin };
    })
    .filter(({ start, end }) => end - start >= LEAST_QUIET_MS / 2);
}

const isQuiet = ({ start, end }: TimeSpan, whole: number): boolean =>
  end - start >= LEAST_QUIET_MS && end - start >= whole * LEAST_SHARE;

function joinSpans(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const joined: TimeSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const previous = joined.at(-1);
    if (previous && span.start <= previous.end) {
      joined[joined.length - 1] = { start: previous.start, end: Math.max(previous.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}

/** "3 years skipped", "1,000 years skipped". */
export function skippedWords({ start, end }: TimeSpan): string {
  const years = (end - start) / YEAR_MS;
  if (years < 1.5) return `${Math.max(1, Math.round(years * 12))} months skipped`;
  return `${Math.round(years).toLocaleString('en-GB')} years skipped`;
}
