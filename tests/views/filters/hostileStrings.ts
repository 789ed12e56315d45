import { existsSync, readFileSync } from 'node:fs';

const LIST = '../shared/samples/strings/blns.json';

/** Strings that break careless programs, one a test; none where the list is not at hand. */
export const hostileStrings: readonly string[] = existsSync(LIST)
  ? (JSON.parse(readFileSync(LIST, 'utf8')) as string[]).filter((text) => text.trim() !== '')
  : [];
