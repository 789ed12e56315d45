/** Pages have it among the first kilobyte; some write much before it. */
const HEAD_BYTES = 8192;
const CHARSET = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w:.-]+)/i;
const XML_ENCODING = /^<\?xml\s[^>]*encoding\s*=\s*["']([\w:.-]+)/;

/** The encoding that a page says it is in: `<meta charset="windows-1251">`. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Array.from(bytes.subarray(0, HEAD_BYTES), (byte) => String.fromCharCode(byte)).join('');
  const name = (CHARSET.exec(head) ?? XML_ENCODING.exec(head))?.[1] ?? null;
  // A page that can say so in letters of one byte is not in UTF-16, whatever it says.
  return name !== null && /^utf-?16/i.test(name) ? 'utf-8' : name;
}
