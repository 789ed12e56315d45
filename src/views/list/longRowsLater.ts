import { lazyParts } from '../lazyParts.tsx';

/** With what places rows, which few dossiers are long enough for. */
const longList = lazyParts(() => import('./LongRows.tsx'));

export const fetchLongRows = longList.fetch;

export const LongRows = longList((parts) => parts.LongRows);
export const UnlistedNote = longList((parts) => parts.UnlistedNote);
