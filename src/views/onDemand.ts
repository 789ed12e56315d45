/** What `lazyViews.ts` names and the first look has not, in one chunk. */
export { MatchBar } from './article/MatchBar.tsx';
export { PassageChooser } from './article/PassageChooser.tsx';
export { DateReading } from './event/DateReading.tsx';
export { DateComparison } from './event/DateComparison.tsx';
export { FoundPlaces } from './event/FoundPlaces.tsx';
export { InItsParagraph } from './event/InItsParagraph.tsx';
export { UnprovedQuote } from './event/UnprovedQuote.tsx';
export { EmptyResult } from './filters/EmptyResult.tsx';
export { copyEventLink, copyViewLink } from './copyLinks.ts';
export { FilterPanel } from './filters/FilterPanel.tsx';
export { FilterSheet } from './FilterSheet.tsx';
export { Keys } from './help/Keys.tsx';
export { DropTarget } from './library/DropTarget.tsx';
export { ProblemPanel } from './library/ProblemPanel.tsx';
export { StartStrip } from './library/StartStrip.tsx';
export { ReadingBar } from './library/ReadingBar.tsx';
export { Printing } from './print/Printing.tsx';
