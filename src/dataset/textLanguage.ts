/** Which language a text is to be spoken in where it leaves the one that its file states. */

export interface ForeignWords {
  /** UTF-16, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** BCP 47. */
  readonly language: string;
}

/**
 * Scripts, by their Unicode aliases, that a voice for another language cannot read at all, each with the language whose voice
 * most likely can. Scripts of many languages (Latin, Cyrillic, Chinese) say nothing.
 */
const VOICES = { Hebr: 'he', Arab: 'ar', Grek: 'el', Hang: 'ko', Thai: 'th' } as const;

/** Words of the script and what stands between them. No two parts can match the same, so that nothing is tried twice. */
const wordsIn = (script: string): RegExp => {
  const letters = `\\p{Script=${script}}+`;
  return new RegExp(`${letters}(?:[^\\p{L}\\p{Script=${script}}]+${letters})*`, 'gu');
};

const FOREIGN = Object.entries(VOICES).map(([script, language]) => ({
  language,
  writtenIn: scriptOf(language),
  words: wordsIn(script),
}));

/** Nothing below is in one of the scripts; nearly every text ends here. */
const PLAIN = /^[\0-\u036F\u2000-\u2BFF]*$/;

/** The stretches that are in another script than the language is written in, in order. */
export function foreignWords(text: string, stated: string): readonly ForeignWords[] {
  if (PLAIN.test(text)) return [];
  const own = scriptOf(stated);
  return FOREIGN.filter(({ writtenIn }) => writtenIn !== own)
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
