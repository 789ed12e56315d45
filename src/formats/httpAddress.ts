/** The address as it is written if it is a whole one of a web page; `/news`, `about:blank` and the like are none. */
export function toHttpAddress(text: string): string | null {
  const address = text.trim();
  const isWeb = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
  return isWeb ? address : null;
}
