/** Bytes as files have them. */

export const utf8 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(new TextEncoder().encode(text));

export const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? utf8(part) : part)]));

/** UTF-16, with its byte order mark unless it is to go without. */
export function utf16(text: string, endian: 'little' | 'big', mark = true): Uint8Array<ArrayBuffer> {
  const units = `${mark ? '\uFEFF' : ''}${text}`.split('');
  const bytes = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, index) => bytes.setUint16(index * 2, unit.charCodeAt(0), endian === 'little'));
  return new Uint8Array(bytes.buffer);
}
