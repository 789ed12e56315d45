import { foldText, isLevel } from '../dataset/text.ts';

/** UTF-16, `end` exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** The words of a query; a stretch in double quotation marks of any shape counts as one, closed or not yet. */
export function searchTerms(query: string): readonly string[] {
  const terms = Array.from(fold(query).text.matchAll(/"([^"]*)"?|([^\s"]+)/g), (match) =>
    (match[1] ?? match[2] ?? '').trim(),
  );
  return [...new Set(terms.filter((term) => term !== ''))];
}

/** Texts folded, in one string, apart from each other by a line end, which no term has. */
export const foldTexts = (texts: readonly string[]): string => texts.map(foldWords).join('\n');

export const foldWords = (text: string): string => fold(text).text;

/** Where the terms stand in a text, in order, overlaps joined. */
export function findTerms(text: string, terms: readonly string[]): readonly Match[] {
  if (terms.length === 0) return [];
  const folded = cachedFold(text);
  const found: Match[] = [];
  for (const term of terms) {
    for (let at = folded.text.indexOf(term); at !== -1; at = folded.text.indexOf(term, at + term.length)) {
      // Up to the next unit that was kept, so that a match takes the marks on its last letter along.
      found.push({ start: offsetIn(folded, at), end: offsetIn(folded, at + term.length) });
    }
  }
  return joinOverlaps(found);
}

function joinOverlaps(matches: readonly Match[]): readonly Match[] {
  const joined: Match[] = [];
  for (const match of matches.toSorted((a, b) => a.start - b.start)) {
    const previous = joined.at(-1);
    if (previous && match.start <= previous.end) {
      joined[joined.length - 1] = { start: previous.start, end: Math.max(previous.end, match.end) };
    } else joined.push(match);
  }
  return joined;
}

/** Accents of Latin, Greek and Cyrillic letters; in other scripts a mark makes another letter or syllable. */
const ACCENT = /[\u0300-\u036F]/;

interface Folded {
  readonly text: string;
  /** Where each unit came from, and where the text ends; null where no unit was dropped. */
  readonly offsets: Uint32Array | null;
}

const offsetIn = ({ offsets }: Folded, at: number): number => offsets?.[at] ?? at;

/** Typography levelled, case and accents dropped, composed or not. */
function fold(text: string): Folded {
  if (isLevel(text)) return { text: text.toLowerCase(), offsets: null };
  const { text: levelled, offsets } = foldText(text);
  const plain = levelled.replace(/[^ -~]|[A-Z]/g, plainUnit);
  if (ACCENT.test(plain)) return dropAccents(plain, offsets);
  return { text: plain, offsets: plain.length === text.length ? null : offsets };
}

const plainUnits = new Map<string, string>();

function plainUnit(unit: string): string {
  const known = plainUnits.get(unit);
  if (known !== undefined) return known;
  const plain = makePlain(unit);
  plainUnits.set(unit, plain);
  return plain;
}

/** One unit for one, so that offsets stay true. */
function makePlain(unit: string): string {
  const [base = unit, ...marks] = unit.normalize('NFD');
  const plain = (marks.every((mark) => ACCENT.test(mark)) ? base : unit).toLowerCase();
  return plain.length === 1 ? plain : unit;
}

function dropAccents(text: string, offsets: Uint32Array): Folded {
  const kept = Array.from({ length: text.length }, (_, index) => index).filter(
    (index) => !ACCENT.test(text.charAt(index)),
  );
  return {
    text: kept.map((index) => text.charAt(index)).join(''),
    offsets: Uint32Array.from([...kept, text.length], (index) => offsets[index] ?? 0),
  };
}

/** In UTF-16 units; the paragraphs of the longest articles fit. */
const CACHE_SIZE = 20_000_000;
const cache = new Map<string, Folded>();
let cachedUnits = 0;

function cachedFold(text: string): Folded {
  const known = cache.get(text);
  if (known) return known;
  if (cachedUnits > CACHE_SIZE) {
    cache.clear();
    cachedUnits = 0;
  }
  const folded = fold(text);
  cache.set(text, folded);
  cachedUnits += text.length;
  return folded;
}
