/** What the strip with every event draws, as the data of an SVG path. */
import type { Places } from '../../dataset/columns/eventColumns.ts';
import type { Marks } from '../../layout/marks.ts';
import type { Scale } from '../../layout/scale.ts';

/** More marks than this are no longer told apart, and a skyline says where they lie thick. */
const MAX_MARKS = 600;
const BANDS = 6;
const BAND_HEIGHT = 5.2;
const MARK_HEIGHT = 3.2;
const LEAST_MARK = 3;
const TOP = 3;
const COLUMN = 4;

type Spans = Pick<Marks, 'starts' | 'ends'>;

/** `height` is that of the strip, in the units of the scale. */
export function overviewPath(spans: Spans, places: Places, scale: Scale, height: number): string {
  return places.length > MAX_MARKS ? skyline(spans, places, scale, height) : drawEach(spans, places, scale);
}

/** One after the other in bands, so that few cover one another. */
function drawEach({ starts, ends }: Spans, places: Places, scale: Scale): string {
  return Array.from(places, (place, index) => {
    const x = scale.toX(starts[place] ?? 0);
    const width = Math.max(LEAST_MARK, scale.toX(ends[place] ?? 0) - x);
    const y = TOP + (index % BANDS) * BAND_HEIGHT;
    return `M${round(x)} ${round(y)}h${round(width)}v${MARK_HEIGHT}h${round(-width)}z`;
  }).join('');
}

/** A column for each few units, as high as the share of events that are under way in it; square roots, so that few are seen beside many. */
function skyline({ starts, ends }: Spans, places: Places, scale: Scale, height: number): string {
  const columns = Math.ceil(scale.width / COLUMN);
  const begins = Float64Array.from({ length: columns }, (_, column) => scale.toTime(column * COLUMN));
  // How many more are under way in a column than in the one before it.
  const changes = new Int32Array(columns + 1);
  let first = 0;
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0;
    first = columnAt(begins, starts[place] ?? 0, first);
    const last = columnAt(begins, ends[place] ?? 0, first);
    changes[first] = (changes[first] ?? 0) + 1;
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

/** Which of the columns that begin at these times holds a time, from one on that begins no later. What lies outside counts at the ends. */
function columnAt(begins: Float64Array, time: number, from: number): number {
  let column = from;
  while ((begins[column + 1] ?? Infinity) <= time) column++;
  return column;
}

const round = (length: number): string => length.toFixed(1);
