/** Tables as text (RFC 4180), whatever parts their cells, row by row. */

export interface Row {
  /** As a spreadsheet counts: from 1, blank rows and the names of columns included. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Whether a quotation mark opens in it that closes nowhere; the cells are of its line, the mark is in them. */
  readonly isUnclosed: boolean;
  /** As it stands in the file. */
  readonly raw: () => string;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** A longer cell is no cell: a mark that was never closed has swallowed the rows after it. */
const MAX_CELL = 1_000_000;

/** `delimiter` is one character. Nothing of the text is dropped: what cannot be right is told of its row. */
export function* readRows(text: string, delimiter: string): Generator<Row> {
  const parting = delimiter.charCodeAt(0);
  const isEnd = (unit: number) =>
    unit === parting || unit === LINE_FEED || unit === RETURN || Number.isNaN(unit);
  let at = 0;

  const plainCell = (): string => {
    const start = at;
    while (!isEnd(text.charCodeAt(at))) at++;
    return text.slice(start, at);
  };
  /** Null where the mark at this place closes nowhere, or only after what looks like other rows. */
  const quotedCell = (): string | null => {
    const start = at + 1;
    let closing = text.indexOf('"', start);
    let looked = start;
    for (; closing !== -1 && closing - start <= MAX_CELL; closing = text.indexOf('"', closing + 1)) {
      if (text.charCodeAt(closing + 1) === QUOTE) {
        closing++;
        continue;
      }
      if (isEnd(text.charCodeAt(closing + 1))) {
        at = closing + 1;
        return text.slice(start, closing).replaceAll('""', '"');
      }
      // A mark inside a cell is a slip; inside of what has several lines it is where another cell opens.
      if (hasLineEnd(text.slice(looked, closing))) return null;
      looked = closing;
    }
    return null;
  };

  for (let number = 1; at < text.length; number++) {
    const start = at;
    const cells: string[] = [];
    let isUnclosed = false;
    for (;;) {
      const cell = text.charCodeAt(at) === QUOTE ? quotedCell() : plainCell();
      isUnclosed ||= cell === null;
      cells.push(cell ?? plainCell());
      if (text.charCodeAt(at) !== parting) break;
      at++;
    }
    const end = at;
    at += text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1;
    yield { number, cells, isUnclosed, raw: () => text.slice(start, end) };
  }
}

const hasLineEnd = (text: string): boolean => text.includes('\n') || text.includes('\r');

export const isBlank = ({ cells }: Row): boolean => cells.every((cell) => cell.trim() === '');
