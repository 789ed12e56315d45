/** Type that every system has: a picture brings no fonts of its own. */
import type { Font } from './drawing.ts';

const FAMILIES = {
  sans: "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",
  serif:
    "'Iowan Old Style', 'Palatino Linotype', 'Noto Serif', 'Source Serif 4', Georgia, 'Times New Roman', serif",
};

const sans = (size: number, fields: Partial<Font> = {}): Font => ({
  family: 'sans',
  size,
  weight: 400,
  isItalic: false,
  ...fields,
});

export const FONTS = {
  title: { family: 'serif', size: 24, weight: 700, isItalic: false },
  body: sans(13),
  slanted: sans(13, { isItalic: true }),
  lane: sans(13, { weight: 600 }),
  axis: sans(12),
  axisMajor: sans(12, { weight: 600 }),
  small: sans(11),
} as const satisfies Readonly<Record<string, Font>>;

export const familyOf = ({ family }: Font): string => FAMILIES[family];

/** As CSS and the canvas have it. */
export const cssFont = (font: Font): string =>
  `${font.isItalic ? 'italic ' : ''}${font.weight} ${font.size}px ${familyOf(font)}`;

export const lineHeight = ({ size }: Font): number => Math.ceil(size * 1.28);
/** From the top of a line to its base line. */
export const ascent = (font: Font): number => lineHeight(font) * 0.77;
