/**
 * The list, the event and the article come with the page; these follow in one chunk. It is fetched as soon as the page is
 * drawn, so that it is there, offline too, when a part of it is asked for.
 */
import { lazy } from 'react';

const onDemand = () => import('./onDemand.ts');

export const MatchBar = lazy(async () => ({ default: (await onDemand()).MatchBar }));
export const PassageChooser = lazy(async () => ({ default: (await onDemand()).PassageChooser }));
export const DateComparison = lazy(async () => ({ default: (await onDemand()).DateComparison }));
export const FoundPlaces = lazy(async () => ({ default: (await onDemand()).FoundPlaces }));
export const UnprovedQuote = lazy(async () => ({ default: (await onDemand()).UnprovedQuote }));
export const EmptyResult = lazy(async () => ({ default: (await onDemand()).EmptyResult }));
export const FilterPanel = lazy(async () => ({ default: (await onDemand()).FilterPanel }));
export const FilterSheet = lazy(async () => ({ default: (await onDemand()).FilterSheet }));
export const KeysDialog = lazy(async () => ({ default: (await onDemand()).KeysDialog }));
export const ProblemPanel = lazy(async () => ({ default: (await onDemand()).ProblemPanel }));
