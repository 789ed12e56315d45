import { foldText } from '../dataset/text.ts';

/** UTF-16, `end` exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** The words of a query; a stretch in double quotation marks counts as one. */
export function searchTerms(query: string): readonly string[] {
  const terms = Array.from(query.matchAll(/"([^"]+)"|(\S+)/g), (match) => fold(match[1] ?? match[2] ?? '').text.trim());
  return [...new Set(terms.filter((term) => term !== '' && term !== '"'))];
}

/** Whether every term stands somewhere in one of the texts. */
export function matchesAll(texts: readonly string[], terms: readonly string[]): boolean {
  if (terms.length === 0) return true;
  const folded = texts.map((text) => cachedFold(text).text);
  return terms.every((term) => folded.some((text) => text.includes(term)));
}

/** Where the terms stand in a text, in order, overlaps joined. */
export function findTerms(text: string, terms: readonly string[]): readonly Match[] {
  if (terms.length === 0) return [];
  const folded = cachedFold(text);
  const found: Match[] = [];
  for (const term of terms) {
    for (let at = folded.text.indexOf(term); at !== -1; at = folded.text.indexOf(term, at + term.length)) {
      found.push({ start: folded.offsets[at] ?? 0, end: (folded.offsets[at + term.length - 1] ?? 0) + 1 });
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

type Folded = ReturnType<typeof foldText>;

/** Typography levelled, case and accents dropped, one unit for one, so that offsets stay true. */
function fold(text: string): Folded {
  const { text: levelled, offsets } = foldText(text);
  return { text: levelled.replace(/[^\u0000-\u007F]|[A-Z]/g, plainUnit), offsets };
}

function plainUnit(unit: string): string {
  const plain = unit.normalize('NFD').charAt(0).toLowerCase();
  return plain.length === 1 ? plain : unit;
}

const CACHE_SIZE = 5000;
const cache = new Map<string, Folded>();

function cachedFold(text: string): Folded {
  const known = cache.get(text);
  if (known) return known;
  if (cache.size >= CACHE_SIZE) cache.clear();
  const folded = fold(text);
  cache.set(text, folded);
  return folded;
}
