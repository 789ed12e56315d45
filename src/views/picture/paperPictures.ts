import { countWhile } from '../../dataset/countWhile.ts';
import { extentOfMarks } from '../../layout/marks.ts';
import { fitWindow } from '../../layout/drawnEvent.ts';
import type { MeasureText, Picture } from '../../formats/picture/drawing.ts';
import type { Timeline } from '../../formats/picture/timeline.ts';
import { toPicture } from '../../formats/picture/toPicture.ts';

/** Of a sheet between its margins; a picture is shrunk to it, to about nine tenths. */
const WIDTH = 760;
/** What surely stays on one sheet, beneath the title of the dossier. */
const HEIGHT = 880;
/** A lane goes on over so many sheets; of a longer one there is an overview, of as many marks as one sheet holds. */
const MOST_SHEETS = 6;
const OVERVIEW = { least: 10, most: 300 };

type Draw = (timeline: Timeline, most?: number) => Picture;

/** The timeline for paper: as few pictures as stay whole on a sheet each. Lanes stay whole if they can. */
export function paperPictures(timeline: Timeline, measure: MeasureText): readonly Picture[] {
  const lanes = timeline.lanes.filter(({ places }) => places.length > 0);
  const draw: Draw = (part, most = OVERVIEW.most) => {
    const limits = { most, mostInSlot: most };
    return toPicture(part, { width: WIDTH, theme: 'light', isComplete: false, limits }, measure);
  };
  const withLanes = (from: number, to: number): Timeline => ({ ...timeline, lanes: lanes.slice(from, to) });
  const pictures: Picture[] = [];
  for (let from = 0; from < lanes.length;) {
    const to = lastThat((end) => draw(withLanes(from, end)).height <= HEIGHT, from, lanes.length);
    if (to > from) pictures.push(draw(withLanes(from, to)));
    else pictures.push(...sheetsOfLane(withLanes(from, from + 1), draw));
    from = Math.max(to, from + 1);
  }
  return pictures;
}

/** A lane that is too high for one sheet: one period after the other. Each event is where it begins. */
function sheetsOfLane(timeline: Timeline, draw: Draw): readonly Picture[] {
  for (let sheets = 2; sheets <= MOST_SHEETS; sheets++) {
    const pictures = periodsOf(timeline, sheets).map((period) => draw(period));
    if (pictures.every(({ height }) => height <= HEIGHT)) return pictures;
  }
  const fits = (most: number) => draw(timeline, most).height <= HEIGHT;
  return [draw(timeline, lastThat(fits, OVERVIEW.least, OVERVIEW.most))];
}

/** About as many events in each. */
function periodsOf(timeline: Timeline, count: number): readonly Timeline[] {
  const [lane] = timeline.lanes;
  if (!lane) return [];
  const { marks, gaps, whole } = timeline;
  const { places } = lane;
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [index, index + 1].map((part) => Math.round((places.length * part) / count));
    const own = places.slice(from, to);
    const extent = extentOfMarks(marks, own) ?? whole;
    const next = places[to ?? 0];
    const end = next === undefined ? extent.end : Math.min(extent.end, marks.starts[next] ?? Infinity);
    const window = fitWindow({ start: extent.start, end: Math.max(extent.start, end) }, gaps);
    return { ...timeline, lanes: [{ ...lane, places: own }], window };
  });
}

/** The last number up to `most` of which something holds that holds of all before it; `least` when it holds of none. */
const lastThat = (holds: (end: number) => boolean, least: number, most: number): number =>
  least + countWhile(most - least, (place) => holds(least + 1 + place));
