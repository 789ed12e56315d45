/**
 * What `lazyViews.ts` names, there from the start: the file that holds its dossiers has nothing else to be fetched. Dossiers
 * are not made in it (scripts/vite/viewer.ts puts this in the place of that).
 */
export { MatchBar } from '../article/MatchBar.tsx';
export { PassageChooser } from '../article/PassageChooser.tsx';
export { SourceAddress } from '../article/SourceAddress.tsx';
export { ReadTimes } from '../article/ReadTimes.tsx';
export { DateReading } from '../event/DateReading.tsx';
export { DateComparison } from '../event/DateComparison.tsx';
export { FoundPlaces } from '../event/FoundPlaces.tsx';
export { InItsParagraph } from '../event/InItsParagraph.tsx';
export { PublishedQuote } from '../event/PublishedQuote.tsx';
export { UnprovedQuote } from '../event/UnprovedQuote.tsx';
export { EmptyResult } from '../filters/EmptyResult.tsx';
export { FilterPanel } from '../filters/FilterPanel.tsx';
export { FilterSheet } from '../FilterSheet.tsx';
export { MatchCount } from '../filters/MatchCount.tsx';
export { Notes } from '../Notes.tsx';
export { TimelineControls } from '../timeline/TimelineControls.tsx';
export { TimelinePane } from '../timeline/TimelinePane.tsx';

export const DraftDesk = (): null => null;
export const OfferedPassages = (): null => null;
