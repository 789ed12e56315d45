/** A line of a page, put together from the pieces of text that a PDF has. */

/** What pdf.js gives, as far as it is needed. Measured in points, from the lower left corner. */
export interface TextPiece {
  readonly str: string;
  /** `[a, b, c, d, x, y]`: how the letters are turned and how large they are, and where they start. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

export interface Line {
  readonly text: string;
  /** From 0. */
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** The height that it stands on. */
  readonly y: number;
  readonly size: number;
}

/** Lines in the order of the file, which is that of the columns nearly always. Text that is turned on its side is left out. */
export function toLines(pieces: readonly TextPiece[], page: number): readonly Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  const close = () => {
    if (open && open.text.trim() !== '') lines.push({ ...open, text: open.text.trim() });
    open = null;
  };
  for (const { str, transform, width, hasEOL } of pieces) {
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform;
    if (Math.abs(b) <= Math.abs(a)) {
      const piece: Line = { text: str, page, left: x, right: x + width, y, size: Math.hypot(c, d) };
      if (open && !isOnLine(open, piece)) close();
      if (str !== '') open = open ? joined(open, piece) : piece;
    }
    if (hasEOL) close();
  }
  close();
  return lines;
}

/** A raised or lowered figure is on the line too. */
function isOnLine(line: Line, { text, left, y }: Line): boolean {
  return text.trim() === '' || (Math.abs(y - line.y) < 0.6 * line.size && left > line.right - line.size);
}

function joined(line: Line, piece: Line): Line {
  const isBlank = piece.text.trim() === '';
  const gap = isBlank || line.text.endsWith(' ') || piece.left - line.right < 0.2 * line.size ? '' : ' ';
  return {
    ...line,
    text: line.text + gap + piece.text,
    right: isBlank ? line.right : Math.max(line.right, piece.right),
    // The letters of the line count, and not a figure that is raised.
    ...(piece.size > line.size && !isBlank ? { y: piece.y, size: piece.size } : {}),
  };
}
