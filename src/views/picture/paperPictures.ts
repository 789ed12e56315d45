import type { MeasureText, Picture } from '../../formats/picture/drawing.ts';
import { toPicture, type Timeline } from '../../formats/picture/toPicture.ts';

/** Of a sheet between its margins; a picture is shrunk to it, to about nine tenths. */
const WIDTH = 760;
/** What surely stays on one sheet, beneath the title of the dossier. */
const HEIGHT = 880;
/** For the rows of the one lane of a picture that would not: axis and legend need the rest. */
const ROOM = 640;

/** The timeline for paper: as few pictures as stay whole on a sheet each, every one with whole lanes. */
export function paperPictures(timeline: Timeline, measure: MeasureText): readonly Picture[] {
  const lanes = timeline.lanes.filter(({ places }) => places.length > 0);
  const draw = (from: number, to: number, room = Infinity): Picture =>
    toPicture(
      { ...timeline, lanes: lanes.slice(from, to) },
      { width: WIDTH, theme: 'light', isComplete: false, room },
      measure,
    );
  const pictures: Picture[] = [];
  for (let from = 0; from < lanes.length;) {
    const to = lastThat((end) => draw(from, end).height <= HEIGHT, from, lanes.length);
    pictures.push(to > from ? draw(from, to) : draw(from, from + 1, ROOM));
    from = Math.max(to, from + 1);
  }
  return pictures;
}

/** The last number up to `most` of which something holds that holds of all before it; `least` when it holds of none. */
function lastThat(holds: (end: number) => boolean, least: number, most: number): number {
  let [fits, tooMany] = [least, most + 1];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (holds(middle)) fits = middle;
    else tooMany = middle;
  }
  return fits;
}
