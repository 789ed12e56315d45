/** Which language a text is to be spoken in where it leaves the one that its file states. */

export interface ForeignWords {
  /** UTF-16, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** BCP 47. */
  readonly language: string;
}

/**
 * Scripts that a voice for another language cannot read at all, each with the language whose voice most likely can. Scripts
 * of many languages (Latin, Cyrillic, Chinese) say nothing.
 */
const SCRIPTS = [
  { script: 'Hebr', language: 'he', name: 'Hebrew' },
  { script: 'Arab', language: 'ar', name: 'Arabic' },
  { script: 'Grek', language: 'el', name: 'Greek' },
  { script: 'Kore', language: 'ko', name: 'Hangul' },
  { script: 'Thai', language: 'th', name: 'Thai' },
] as const;

/** Words of the script and what stands between them. No two parts can match the same, so that nothing is tried twice. */
const wordsIn = (name: string): RegExp => {
  const letters = `\\p{Script=${name}}+`;
  return new RegExp(`${letters}(?:[^\\p{L}\\p{Script=${name}}]+${letters})*`, 'gu');
};

const WORDS = SCRIPTS.map(({ script, language, name }) => ({ script, language, words: wordsIn(name) }));

/** Nothing below is in one of the scripts; nearly every text ends here. */
const PLAIN = /^[\0-\u036F\u2000-\u2BFF]*$/;

/** The stretches that are in another script than the language is written in, in order. */
export function foreignWords(text: string, stated: string): readonly ForeignWords[] {
  if (PLAIN.test(text)) return [];
  const own = scriptOf(stated);
  return WORDS.filter(({ script }) => script !== own)
    .flatMap(({ language, words }) =>
      Array.from(text.matchAll(words), ({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        language,
      })),
    )
    .toSorted((a, b) => a.start - b.start);
}

/** The language of most of the text, the stated one unless its script says otherwise. */
export function languageOf(text: string, stated: string): string {
  const longest = foreignWords(text, stated).toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  return longest && (longest.end - longest.start) * 2 > text.length ? longest.language : stated;
}

/** Undefined when the tag is none. */
function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
