/** JSON text to a value, with problems that name line and column. */
import { refusal, type Problem } from './problem.ts';

export const MAX_DEPTH = 64;

export interface ReadJson {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly isReadable: boolean;
}

/**
 * Reads the text of a file. `JSON.parse` decides what is JSON; the slower parser that knows lines and columns is
 * loaded only to say where a text goes wrong, which key is given twice, or which number loses digits. `measured` is for a
 * text that was gone through before.
 */
export async function readJson(text: string, measured: Measure | null = null): Promise<ReadJson> {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body.trim() === '') return refused('The file is empty.');
  const { depth, colons } = measured ?? measure(body);
  if (depth > MAX_DEPTH)
    return refused(
      `The file is nested too deep (limit ${MAX_DEPTH}); a dossier needs no more than 6 levels.`,
    );
  try {
    const value: unknown = JSON.parse(body);
    // Of two equal keys `JSON.parse` keeps the last.
    const isKeyDoubled = countKeys(value) < colons;
    return {
      value,
      problems: [
        ...(isKeyDoubled ? (await loadPlaces()).findDoubledKeys(body) : []),
        ...(holdsGreatNumber(value) ? (await loadPlaces()).findGreatNumbers(body) : []),
      ],
      isReadable: true,
    };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused((await loadPlaces()).describeSyntaxError(body, error));
  }
}

const loadPlaces = () => import('./jsonPlaces.ts');

const refused = (message: string): ReadJson => ({
  value: undefined,
  problems: [refusal(message)],
  isReadable: false,
});

export interface Measure {
  /** Deepest nesting of brackets. */
  readonly depth: number;
  /** Colons outside strings: as many as there are keys. */
  readonly colons: number;
}

/** One pass without recursion, so that no depth overflows the stack. */
function measure(text: string): Measure {
  let depth = 0;
  let deepest = 0;
  let colons = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (isInString) {
      if (unit === BACKSLASH) index++;
      else if (unit === QUOTE) isInString = false;
    } else if (unit === QUOTE) isInString = true;
    else if (unit === COLON) colons++;
    else if (unit === OPEN_BRACKET || unit === OPEN_BRACE) deepest = Math.max(deepest, ++depth);
    else if (unit === CLOSE_BRACKET || unit === CLOSE_BRACE) depth--;
  }
  return { depth: deepest, colons };
}

const QUOTE = 0x22;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Keys of all objects in a value that is no deeper than `MAX_DEPTH`. */
export function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let keys = 0;
  if (Array.isArray(value)) {
    for (const entry of value as readonly unknown[]) if (typeof entry === 'object') keys += countKeys(entry);
    return keys;
  }
  const object = value as Readonly<Record<string, unknown>>;
  for (const key in object) {
    keys++;
    const entry = object[key];
    if (typeof entry === 'object') keys += countKeys(entry);
  }
  return keys;
}

/** Digits of it may be lost, or all of them: `1e400` is infinite, and saved as null. */
const isGreat = (number: number): boolean => Math.abs(number) > Number.MAX_SAFE_INTEGER;

/** Of a value that is no deeper than `MAX_DEPTH`. */
export function holdsGreatNumber(value: unknown): boolean {
  if (typeof value === 'number') return isGreat(value);
  if (typeof value !== 'object' || value === null) return false;
  return (Array.isArray(value) ? (value as readonly unknown[]) : Object.values(value)).some(holdsGreatNumber);
}

/** Whether a number is saved as it is written. */
export const isKept = (number: number, written: string): boolean =>
  !isGreat(number) ||
  (Number.isFinite(number) && (!/^-?\d+$/.test(written) || BigInt(number) === BigInt(written)));

const TEXT_OR_NUMBER = /"(?:[^"\\]+|\\.)*"|-?\d[\d.eE+-]*/g;

/** Whether there is a number in JSON that is saved otherwise than it is written. */
export const losesNumber = (json: string): boolean =>
  json.match(TEXT_OR_NUMBER)?.some((token) => !token.startsWith('"') && !isKept(Number(token), token)) ??
  false;
