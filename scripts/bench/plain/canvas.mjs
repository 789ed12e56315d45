// The least that a picture of the same events can cost: bars on a canvas, one row each of forty, moved by drag and wheel.
import { drawChosenFile } from './openFile.mjs';

const ROWS = 40;
const ROW_HEIGHT = 14;

drawChosenFile((events) => {
  const canvas = document.querySelector('canvas');
  const context = canvas?.getContext('2d');
  if (!canvas || !context) throw new Error('The page has no canvas.');
  let shown = events;
  /** @type {import('./openFile.mjs').PlainEvent | null} */
  let selected = null;
  let [start, end] = [events[0]?.start ?? 0, events.at(-1)?.end ?? 1];
  let isDue = false;

  const draw = () => {
    isDue = false;
    context.clearRect(0, 0, canvas.width, canvas.height);
    const scale = canvas.width / (end - start);
    for (const [index, event] of shown.entries()) {
      if (event.end < start || event.start > end) continue;
      const [x, y] = [(event.start - start) * scale, (index % ROWS) * ROW_HEIGHT];
      context.fillStyle = event === selected ? '#a02c1c' : '#5d5850';
      context.fillRect(x, y, Math.max(3, (event.end - event.start) * scale), ROW_HEIGHT - 4);
    }
  };
  const redraw = () => {
    if (!isDue) requestAnimationFrame(draw);
    isDue = true;
  };

  canvas.addEventListener('pointermove', ({ buttons, movementX }) => {
    if (buttons === 0) return;
    const moved = (movementX / canvas.width) * (end - start);
    [start, end] = [start - moved, end - moved];
    redraw();
  });
  canvas.addEventListener('wheel', (wheel) => {
    wheel.preventDefault();
    const share = (end - start) * (wheel.deltaY > 0 ? 0.05 : -0.05);
    [start, end] = [start - share, end + share];
    redraw();
  });
  redraw();
  return {
    isDrawn: () => !isDue,
    filter: (keep) => {
      shown = events.filter(keep);
      redraw();
    },
    select: (event) => {
      selected = event;
      redraw();
    },
  };
});
