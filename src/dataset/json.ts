/** JSON text to a value, with problems that name line and column. */
import type { Problem } from './problem.ts';

export const MAX_DEPTH = 64;

export interface ReadJson {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly isReadable: boolean;
}

/**
 * Reads the text of a file. `JSON.parse` decides what is JSON; the slower parser that knows lines and columns
 * is loaded to say where a text goes wrong, and to find a key that is given twice.
 */
export async function readJson(text: string): Promise<ReadJson> {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body.trim() === '') return refused('The file is empty.');
  if (depthOf(body) > MAX_DEPTH) return refused(`The file is nested too deep (limit ${MAX_DEPTH}); a dossier needs no more than 6 levels.`);
  const { describeSyntaxError, findDoubledKeys } = await import('./jsonPlaces.ts');
  try {
    const value: unknown = JSON.parse(body);
    return { value, problems: findDoubledKeys(body), isReadable: true };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused(describeSyntaxError(body, error));
  }
}

const refused = (message: string): ReadJson => ({
  value: undefined,
  problems: [{ path: '', message, severity: 'error' }],
  isReadable: false,
});

/** Deepest nesting of brackets outside strings, without recursion, so that no depth overflows the stack. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (isInString) {
      if (unit === BACKSLASH) index++;
      else if (unit === QUOTE) isInString = false;
    } else if (unit === QUOTE) isInString = true;
    else if (unit === OPEN_BRACKET || unit === OPEN_BRACE) deepest = Math.max(deepest, ++depth);
    else if (unit === CLOSE_BRACKET || unit === CLOSE_BRACE) depth--;
  }
  return deepest;
}

const QUOTE = 0x22;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
