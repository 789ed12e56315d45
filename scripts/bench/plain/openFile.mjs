// What the plain pages have in common: the same file comes in by the same kind of input, and a driver finds the same handles.

/** @typedef {{ id: string, title: string, start: number, end: number, isSpan: boolean, isByFirst: boolean }} PlainEvent */

/**
 * What a page lets be done to what it draws.
 * @typedef {object} Picture
 * @property {() => boolean} isDrawn
 * @property {(keep: (event: PlainEvent) => boolean) => void} filter
 * @property {(event: PlainEvent) => void} select
 */

const DAY_MS = 86_400_000;

/** @param {{ id: string, title: string, date: { edtf: string }, actors: string[] }} event @returns {PlainEvent} */
function toPlain({ id, title, date, actors }) {
  const [from = '', to = from] = date.edtf.split('/');
  const [start, end] = [Date.parse(from), Date.parse(to) + DAY_MS];
  return { id, title, start, end, isSpan: from !== to, isByFirst: actors.includes('a0') };
}

/**
 * Draws the file that is chosen, and offers what a driver may do with it as `window.plain`.
 * @param {(events: readonly PlainEvent[]) => Picture} draw
 */
export function drawChosenFile(draw) {
  document.querySelector('input')?.addEventListener('change', ({ target }) => {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (file) void open(file, draw);
  });
}

/** @param {File} file @param {(events: readonly PlainEvent[]) => Picture} draw */
async function open(file, draw) {
  /** @type {readonly PlainEvent[]} */
  const events = JSON.parse(await file.text()).events.map(toPlain);
  const picture = draw(events);
  const middle = events[events.length >> 1];
  const plain = {
    isDrawn: () => picture.isDrawn(),
    filterToHalf: () => picture.filter(({ isByFirst }) => isByFirst),
    showAll: () => picture.filter(() => true),
    search: (/** @type {string} */ words) => picture.filter(({ title }) => title.includes(words)),
    select: () => middle && picture.select(middle),
  };
  Object.assign(window, { plain });
}
