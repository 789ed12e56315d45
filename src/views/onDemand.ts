/**
 * What the page does without until it is asked for: one chunk, fetched as soon as the page is drawn, so that it is there,
 * offline too, when it is.
 */
export { PassageChooser } from './article/PassageChooser.tsx';
export { DateComparison } from './event/DateComparison.tsx';
export { FoundPlaces } from './event/FoundPlaces.tsx';
export { UnprovedQuote } from './event/UnprovedQuote.tsx';
export { EmptyResult } from './filters/EmptyResult.tsx';
export { KeysDialog } from './help/KeysDialog.tsx';
export { exportDossier } from './library/exportDossier.ts';
export { ProblemPanel } from './library/ProblemPanel.tsx';
