import { readSampleList } from '../../samples.ts';

/** Strings that break careless programs, one a test; none where the list is not at hand. */
export const hostileStrings: readonly string[] = (
  readSampleList('samples/strings/blns.json') as readonly string[]
).filter((text) => text.trim() !== '');
