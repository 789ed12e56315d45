/** What `lazyViews.ts` names and the first look has not, but for list and event, in one chunk. */
export { MatchBar } from './article/MatchBar.tsx';
export { PassageChooser } from './article/PassageChooser.tsx';
export { EmptyResult } from './filters/EmptyResult.tsx';
export { FilterPanel } from './filters/FilterPanel.tsx';
export { FilterSheet } from './FilterSheet.tsx';
export { Keys } from './help/Keys.tsx';
export { DropTarget } from './library/DropTarget.tsx';
export { ProblemPanel } from './library/ProblemPanel.tsx';
export { ReadingBar } from './library/ReadingBar.tsx';
export { Printing } from './print/Printing.tsx';
