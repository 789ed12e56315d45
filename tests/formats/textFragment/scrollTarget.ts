/** What a browser makes of a text directive, read anew from the specification ("find a range from a text directive"). */

interface Directive {
  readonly prefix: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly suffix: string | null;
}

/** `TextDirectiveExplicitChar`s and what is percent-encoded; `-`, `,` and `&` only as syntax. */
const DIRECTIVE =
  /^text=(?:(?<prefix>[^-,&]+)-,)?(?<start>[^-,&]+)(?:,(?<end>[^-,&]+))?(?:,-(?<suffix>[^-,&]+))?$/;

export function parseDirective(address: string): Directive {
  const [, directive = ''] = address.split('#')[1]?.split(':~:') ?? [];
  const groups = DIRECTIVE.exec(directive)?.groups;
  if (!groups) throw new Error(`No text directive: ${address}`);
  const decode = (part: string | undefined) => (part === undefined ? null : decodeURIComponent(part));
  return {
    prefix: decode(groups['prefix']),
    start: decode(groups['start']) ?? '',
    end: decode(groups['end']),
    suffix: decode(groups['suffix']),
  };
}

/** A place between two characters of a page of blocks. */
interface Point {
  readonly block: number;
  readonly offset: number;
}

interface Found {
  readonly from: Point;
  readonly to: Point;
}

const isBefore = (a: Point, b: Point) => a.block < b.block || (a.block === b.block && a.offset < b.offset);
const isSame = (a: Point, b: Point) => a.block === b.block && a.offset === b.offset;
const next = ({ block, offset }: Point): Point => ({ block, offset: offset + 1 });

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const isWordBoundary = (block: string, at: number) =>
  at === 0 || at === block.length || segmenter.segment(block).containing(at)?.index === at;

/** White space counts once, and neither case nor accents count. */
const level = (text: string) => {
  const units: { readonly letter: string; readonly at: number }[] = [];
  for (let at = 0; at < text.length; at++)
    for (const letter of text
      .charAt(at)
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/\s/g, ' '))
      if (letter !== ' ' || units.at(-1)?.letter !== ' ') units.push({ letter, at });
  return units;
};

function findString(
  blocks: readonly string[],
  words: string,
  from: Point,
  startsWord: boolean,
  endsWord: boolean,
) {
  const wanted = level(words)
    .map(({ letter }) => letter)
    .join('');
  for (let block = from.block; block < blocks.length; block++) {
    const text = blocks[block] ?? '';
    const units = level(text);
    const joined = units.map(({ letter }) => letter).join('');
    for (let at = joined.indexOf(wanted); at !== -1; at = joined.indexOf(wanted, at + 1)) {
      const start = units[at]?.at ?? 0;
      const end = (units[at + wanted.length - 1]?.at ?? 0) + 1;
      if (block === from.block && start < from.offset) continue;
      if (startsWord && !isWordBoundary(text, start)) continue;
      if (endsWord && !isWordBoundary(text, end)) continue;
      return { from: { block, offset: start }, to: { block, offset: end } };
    }
  }
  return null;
}

function skipSpace(blocks: readonly string[], { block, offset }: Point): Point {
  for (let at = block; at < blocks.length; at++) {
    const rest = (blocks[at] ?? '').slice(at === block ? offset : 0);
    const lead = rest.search(/\S/);
    if (lead !== -1) return { block: at, offset: (at === block ? offset : 0) + lead };
  }
  return { block: blocks.length, offset: 0 };
}

/** The place to which the browser scrolls, in a page that has these blocks; null where it finds none. */
export function scrollTarget(
  blocks: readonly string[],
  { prefix, start, end, suffix }: Directive,
): Found | null {
  let search: Point = { block: 0, offset: 0 };
  while (search.block < blocks.length) {
    const endsWord = end !== null || suffix === null;
    let match: Found | null;
    if (prefix === null) {
      match = findString(blocks, start, search, true, endsWord);
      if (!match) return null;
      search = next(match.from);
    } else {
      const before = findString(blocks, prefix, search, true, false);
      if (!before) return null;
      search = next(before.from);
      const place = skipSpace(blocks, before.to);
      match = findString(blocks, start, place, false, endsWord);
      if (!match) return null;
      if (!isSame(match.from, place)) continue;
    }
    let rest = match.to;
    for (;;) {
      let { to } = match;
      if (end !== null) {
        const last = findString(blocks, end, rest, true, suffix === null);
        if (!last) return null;
        ({ to } = last);
      }
      if (suffix === null) return { from: match.from, to };
      const place = skipSpace(blocks, to);
      const after = findString(blocks, suffix, place, false, true);
      if (!after) return null;
      if (isSame(after.from, place)) return { from: match.from, to };
      if (end === null || !isBefore(rest, to)) break;
      rest = to;
    }
  }
  return null;
}
