// vis-timeline as its own examples use it: every event an item, titles as text, nothing chosen or left out.
import { DataSet, DataView } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { drawChosenFile } from './openFile.mjs';

drawChosenFile((events) => {
  /** @type {(event: import('./openFile.mjs').PlainEvent) => boolean} */
  let keeps = () => true;
  const byId = new Map(events.map((event) => [event.id, event]));
  const items = new DataSet(
    events.map(({ id, title, start, end, isSpan }) =>
      isSpan
        ? { id, content: title, start, end, type: 'range' }
        : { id, content: title, start, type: 'point' },
    ),
  );
  const view = new DataView(items, {
    filter: ({ id }) => {
      const event = byId.get(id);
      return event !== undefined && keeps(event);
    },
  });
  const surface = document.querySelector('#surface');
  if (!(surface instanceof HTMLElement)) throw new Error('The page has no place for the timeline.');
  const timeline = new Timeline(surface, view, { height: '560px', zoomKey: 'ctrlKey', orientation: 'top' });
  return {
    // It hides its first drawing for a while.
    isDrawn: () => surface.querySelector('.vis-item')?.checkVisibility({ visibilityProperty: true }) ?? false,
    filter: (keep) => {
      keeps = keep;
      view.refresh();
    },
    select: ({ id }) => timeline.setSelection(id),
  };
});
