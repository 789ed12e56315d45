/** What the strip with every event draws, as the data of an SVG path. */
import type { TimeSpan } from '../../dataset/eventDate.ts';
import type { Scale } from '../../layout/scale.ts';

/** More marks than this are no longer told apart, and a skyline says where they lie thick. */
const MAX_MARKS = 600;
const BANDS = 6;
const BAND_HEIGHT = 5.2;
const MARK_HEIGHT = 3.2;
const LEAST_MARK = 3;
const TOP = 3;
const COLUMN = 4;

/** `height` is that of the strip, in the units of the scale. */
export function overviewPath(spans: readonly TimeSpan[], scale: Scale, height: number): string {
  return spans.length > MAX_MARKS ? skyline(spans, scale, height) : marks(spans, scale);
}

/** One after the other in bands, so that few cover one another. */
function marks(spans: readonly TimeSpan[], scale: Scale): string {
  return spans
    .map(({ start, end }, index) => {
      const x = scale.toX(start);
      const width = Math.max(LEAST_MARK, scale.toX(end) - x);
      const y = TOP + (index % BANDS) * BAND_HEIGHT;
      return `M${round(x)} ${round(y)}h${round(width)}v${MARK_HEIGHT}h${round(-width)}z`;
    })
    .join('');
}

/** A column for each few units, as high as the share of events that are under way in it; square roots, so that few are seen beside many. */
function skyline(spans: readonly TimeSpan[], scale: Scale, height: number): string {
  const columns = Math.ceil(scale.width / COLUMN);
  const columnAt = (time: number) => Math.min(columns - 1, Math.max(0, Math.floor(scale.toX(time) / COLUMN)));
  // How many more are under way in a column than in the one before it.
  const changes = new Int32Array(columns + 1);
  for (const { start, end } of spans) {
    const last = columnAt(end);
    changes[columnAt(start)] = (changes[columnAt(start)] ?? 0) + 1;
    changes[last + 1] = (changes[last + 1] ?? 0) - 1;
  }
  let underWay = 0;
  const counts = Array.from(changes.subarray(0, columns), (change) => (underWay += change));
  const most = Math.sqrt(counts.reduce((a, b) => Math.max(a, b), 1));
  const steps = counts.map(
    (count) => `V${round(height - (Math.sqrt(count) / most) * (height - TOP))}h${COLUMN}`,
  );
  return `M0 ${height}${steps.join('')}V${height}z`;
}

const round = (length: number): string => length.toFixed(1);
