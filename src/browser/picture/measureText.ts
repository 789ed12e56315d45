import type { MeasureText } from '../../formats/picture/drawing.ts';
import { cssFont } from '../../formats/picture/fonts.ts';

/** Measures with the fonts of this browser. Remembers what it measured. */
export function createMeasureText(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, font) => {
    const css = cssFont(font);
    const key = `${css} ${text}`;
    const width = known.get(key) ?? measured(context, css, text) ?? text.length * font.size;
    known.set(key, width);
    return width;
  };
}

function measured(context: CanvasRenderingContext2D | null, font: string, text: string): number | undefined {
  if (!context) return undefined;
  context.font = font;
  return context.measureText(text).width;
}
