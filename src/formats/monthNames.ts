/** The months by their names, long and short, in languages that tables are written in. */

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'cs', 'tr', 'id'];

const FORMS: readonly Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap((month) => [
  { month, timeZone: 'UTC' },
  { month, day: 'numeric', timeZone: 'UTC' },
]);

let months: ReadonlyMap<string, number> | null = null;

function named(): ReadonlyMap<string, number> {
  const found = new Map<string, Set<number>>([['sept', new Set([9])]]);
  for (const language of LANGUAGES)
    for (const form of FORMS) {
      const format = new Intl.DateTimeFormat(language, form);
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2024, month - 1, 1));
        const name = levelled(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (/^\p{L}+$/u.test(name)) found.set(name, (found.get(name) ?? new Set()).add(month));
      }
    }
  // A name that is of one month here and of another there says nothing.
  return new Map(
    Array.from(found).flatMap(([name, [month = 0, ...others]]) =>
      others.length === 0 ? [[name, month]] : [],
    ),
  );
}

const levelled = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\.$/, '');

/** 1 to 12; null for what is the name of none. */
export const monthNamed = (name: string): number | null => (months ??= named()).get(levelled(name)) ?? null;
