/** What `longRowsLater.ts` names, there from the start. */
export { AllRows as LongRows } from './AllRows.tsx';
