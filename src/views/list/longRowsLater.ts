import { lazyParts } from '../lazyParts.tsx';

let fetched: Promise<typeof import('./LongRows.tsx')> | null = null;

/** What places rows, which few dossiers are long enough for. */
export const fetchLongRows = () => (fetched ??= import('./LongRows.tsx'));

const longList = lazyParts(fetchLongRows);

export const LongRows = longList((parts) => parts.LongRows);
export const UnlistedNote = longList((parts) => parts.UnlistedNote);
