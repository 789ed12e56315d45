/** The BCP 47 tag that a page or file states, "en_GB" included, in its usual letters; null if it is none. */
export function toLanguageTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
