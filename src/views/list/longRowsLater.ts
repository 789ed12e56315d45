import { lazyParts } from '../lazyParts.tsx';

/** With what places rows, which few dossiers are long enough for. */
export const LongRows = lazyParts(() => import('./LongRows.tsx'))(({ LongRows: part }) => part);
