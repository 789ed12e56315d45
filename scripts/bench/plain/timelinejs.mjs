// TimelineJS3 as it comes, but for its fonts, which it would fetch from elsewhere. It has no filter and no search.
import scriptUrl from '@knight-lab/timelinejs/dist/js/timeline.js?url';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import './timelinejs.css';
import { drawChosenFile } from './openFile.mjs';

/** What the script leaves behind; it is no module. @typedef {{ on(name: string, call: () => void): void, goToId(id: string): void }} Made */

const script = document.createElement('script');
script.src = scriptUrl;
script.addEventListener('load', () => drawChosenFile(draw));
document.head.append(script);

/** @param {number} time */
const toDate = (time) => {
  const day = new Date(time);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
};

/** @param {readonly import('./openFile.mjs').PlainEvent[]} events */
function draw(events) {
  /** @type {{ Timeline: new (place: string, data: object, options: object) => Made }} */
  const { Timeline } = Reflect.get(window, 'TL');
  const told = events.map(({ id, title, start, end, isSpan }) => ({
    unique_id: id,
    start_date: toDate(start),
    ...(isSpan && { end_date: toDate(end) }),
    text: { headline: title },
  }));
  const timeline = new Timeline('surface', { events: told }, { font: null, duration: 0 });
  let isReady = false;
  timeline.on('ready', () => (isReady = true));
  return {
    isDrawn: () => isReady,
    filter: () => {},
    select: (/** @type {{ id: string }} */ { id }) => timeline.goToId(id),
  };
}
