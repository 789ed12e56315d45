import type { Passage } from '../../dataset/passage.ts';

export type SuggestionVerdict = 'accepted' | 'rejected';
type Verdicts = Readonly<Record<string, SuggestionVerdict>>;

/** What a suggestion goes by, e.g. `3:0-41@article`: its place, for it has no id and is made anew each time. */
export const suggestionKey = ({ source, paragraph, start, end }: Passage): string =>
  `${paragraph}:${start}-${end}@${source}`;

const KEY = /^(?<paragraph>\d+)(?<place>:\d+-\d+@(?<source>.*))$/s;

/** The verdicts as they stand after paragraphs of a source moved; what hung on one that is gone goes with it. */
export function moveVerdicts(
  verdicts: Verdicts,
  source: string,
  moved: (paragraph: number) => number | null,
): Verdicts {
  const kept = Object.entries(verdicts).flatMap(
    ([key, verdict]): readonly (readonly [string, SuggestionVerdict])[] => {
      const parts = KEY.exec(key)?.groups;
      if (parts?.['source'] !== source) return [[key, verdict]];
      const paragraph = moved(Number(parts['paragraph']));
      return paragraph === null ? [] : [[`${paragraph}${parts['place']}`, verdict]];
    },
  );
  return Object.fromEntries(kept);
}
