/** What `lazyViews.ts` takes from here, in one chunk; the chart itself follows in another. */
export { TimelineControls } from './TimelineControls.tsx';
export { TimelinePane } from './TimelinePane.tsx';
