/** Lines of a paragraph to its text: words that were split at a line end are whole again. */

/** How a text uses hyphens. */
export interface Hyphens {
  /** Words that have one of their own, in small letters, wherever they stand in one line. */
  readonly compounds: ReadonlySet<string>;
  /** Whether it splits words at line ends, and not only breaks lines after hyphens that are there. */
  readonly splitsWords: boolean;
}

const WORD_CUT = /\p{L}+[-\u00AD\u2010]$/u;
/** Of the lines of a text that splits words, at least one in so many ends in a hyphen. */
const LINES_PER_SPLIT = 40;

export function readHyphens(lines: readonly string[]): Hyphens {
  const compounds = lines.flatMap((line) => line.toLowerCase().match(/\p{L}+(?:-\p{L}+)+/gu) ?? []);
  const cut = lines.filter((line) => WORD_CUT.test(line)).length;
  return { compounds: new Set(compounds), splitsWords: cut * LINES_PER_SPLIT > lines.length };
}

export const joinLines = (lines: readonly string[], hyphens: Hyphens): string =>
  lines.reduce(
    (text, line) => text.slice(0, keptLength(text, line, hyphens)) + spaceBetween(text, line) + line,
  );

/** "pre- and post-war": a hyphen for a word that is yet to come. */
const SUSPENDED = /^(?:and|or|to|und|oder|bis|et|ou|y|o|e)\s/;
/** Chinese and Japanese have no spaces between words. */
const WIDE = /[\u3000-\u30FF\u3400-\u9FFF\uFF00-\uFFEF]/;

function spaceBetween(text: string, line: string): '' | ' ' {
  const isInWord = WORD_CUT.test(text) && /^\p{L}/u.test(line) && !SUSPENDED.test(line);
  return isInWord || (WIDE.test(text.slice(-1)) && WIDE.test(line.charAt(0))) ? '' : ' ';
}

/** Without the hyphen where it only stands for the line end. */
function keptLength(text: string, line: string, { compounds, splitsWords }: Hyphens): number {
  if (spaceBetween(text, line) === ' ' || !WORD_CUT.test(text)) return text.length;
  const before = /\p{L}*.$/u.exec(text)?.[0] ?? '';
  const after = /^\p{L}+-?/u.exec(line)?.[0] ?? '';
  const isCompound =
    after.endsWith('-') ||
    after !== after.toLowerCase() ||
    compounds.has(`${before.slice(0, -1)}-${after}`.toLowerCase());
  return before.endsWith('\u00AD') || (splitsWords && !isCompound) ? text.length - 1 : text.length;
}
