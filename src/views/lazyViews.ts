/**
 * The list, the event and the article come with the page; these follow in one chunk. It is fetched as soon as the page is
 * drawn, so that it is there, offline too, when a part of it is asked for.
 */
import { lazyPart } from './lazyPart.ts';

const onDemand = () => import('./onDemand.ts');

export const MatchBar = lazyPart(async () => (await onDemand()).MatchBar);
export const PassageChooser = lazyPart(async () => (await onDemand()).PassageChooser);
export const DateComparison = lazyPart(async () => (await onDemand()).DateComparison);
export const FoundPlaces = lazyPart(async () => (await onDemand()).FoundPlaces);
export const UnprovedQuote = lazyPart(async () => (await onDemand()).UnprovedQuote);
export const EmptyResult = lazyPart(async () => (await onDemand()).EmptyResult);
export const FilterPanel = lazyPart(async () => (await onDemand()).FilterPanel);
export const FilterSheet = lazyPart(async () => (await onDemand()).FilterSheet);
export const KeysDialog = lazyPart(async () => (await onDemand()).KeysDialog);
export const ProblemPanel = lazyPart(async () => (await onDemand()).ProblemPanel);

/** With the reader of dates, which is a chunk of its own. */
export const ReadTimes = lazyPart(async () => (await import('./article/ReadTimes.tsx')).ReadTimes);
