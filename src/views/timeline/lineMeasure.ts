/** Measures a line of text without having the page laid out. */

/**
 * What is as wide in one language as in the next: letters of Latin, their marks, and punctuation. Other scripts choose their
 * letters by the language of the element, and some join or turn them.
 */
const PLAIN = /^[\x20-\x7E\xA1-\xAC\xAE-\u024F\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]*$/;

/** In pixels. */
export interface LineMeasure {
  /** Of the letters, and of a line of them. */
  readonly fontSize: number;
  readonly lineHeight: number;
  /** Null for what has to be laid out to be measured. */
  readonly widthOf: (text: string, isItalic: boolean) => number | null;
}

/** Measures with the font that an element has now. */
export function createLineMeasure(element: HTMLElement): LineMeasure {
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  const { fontWeight, fontSize, fontFamily, lineHeight } = getComputedStyle(element);
  return {
    fontSize: Number.parseFloat(fontSize),
    lineHeight: Number.parseFloat(lineHeight),
    widthOf: (text, isItalic) => {
      // Spaces and ends of lines are one space in the page.
      const line = text.replace(/[ \t\r\n]+/g, ' ').trim();
      if (!context || !PLAIN.test(line)) return null;
      context.font = `${isItalic ? 'italic' : 'normal'} ${fontWeight} ${fontSize} ${fontFamily}`;
      return context.measureText(line).width;
    },
  };
}
