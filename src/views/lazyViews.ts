/** The list, the event and the article come with the page; these follow in a few chunks. */
import { lazyParts } from './lazyParts.tsx';
import { loadOnDemand } from './loadOnDemand.ts';

const onDemand = lazyParts(loadOnDemand);

export const MatchBar = onDemand((parts) => parts.MatchBar);
export const PassageChooser = onDemand((parts) => parts.PassageChooser);
export const SourceAddress = onDemand((parts) => parts.SourceAddress);
export const StartStrip = onDemand((parts) => parts.StartStrip);
export const DateReading = onDemand((parts) => parts.DateReading);
export const DateComparison = onDemand((parts) => parts.DateComparison);
export const FoundPlaces = onDemand((parts) => parts.FoundPlaces);
export const InItsParagraph = onDemand((parts) => parts.InItsParagraph);
export const PublishedQuote = onDemand((parts) => parts.PublishedQuote);
export const UnprovedQuote = onDemand((parts) => parts.UnprovedQuote);
export const EmptyResult = onDemand((parts) => parts.EmptyResult);
export const FilterPanel = onDemand((parts) => parts.FilterPanel);
export const FilterSheet = onDemand((parts) => parts.FilterSheet);
export const MatchCount = onDemand((parts) => parts.MatchCount);
export const Dialogs = onDemand((parts) => parts.Dialogs);
export const ProblemPanel = onDemand((parts) => parts.ProblemPanel);
export const ReadingBar = onDemand((parts) => parts.ReadingBar);
export const Notes = onDemand((parts) => parts.Notes);

const timeline = lazyParts(() => import('./timeline/timelineParts.ts'));

export const TimelineControls = timeline((parts) => parts.TimelineControls);
export const TimelinePane = timeline((parts) => parts.TimelinePane);

/** The page within somebody else's. */
export const EmbeddedApp = lazyParts(() => import('./embed/EmbeddedApp.tsx'))(
  ({ EmbeddedApp: part }) => part,
);

/** With the reader of dates, which is a chunk of its own. */
export const ReadTimes = lazyParts(() => import('./article/ReadTimes.tsx'))(({ ReadTimes: part }) => part);

/** Making a dossier, which many readers never do. */
const drafting = lazyParts(() => import('./drafting/draftViews.ts'));

export const DraftDesk = drafting((parts) => parts.DraftDesk);
export const OfferedPassages = drafting((parts) => parts.OfferedPassages);
