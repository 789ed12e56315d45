/** Lines of iCalendar (RFC 5545, 3.1 and 3.3.11). */
import { withoutControls } from '../export/telling.ts';

const MAX_OCTETS = 75;

const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;

/** A line with its end, folded so that no part of it is longer than 75 octets and no character is cut. */
export function contentLine(name: string, value: string): string {
  let line = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const width = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + width > MAX_OCTETS) {
      line += '\r\n ';
      octets = 1;
    }
    line += character;
    octets += width;
  }
  return `${line}\r\n`;
}

const LINE_ENDS = /\r\n?|[\n\u0085\u2028\u2029]/g;

export const escapeText = (text: string): string =>
  withoutControls(text)
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(LINE_ENDS, String.raw`\n`);
