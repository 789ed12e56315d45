/** Paragraphs that are laid out together, when they come near. */
export interface Stretch {
  /** The number of the first of them, counted from 0. */
  readonly first: number;
  readonly paragraphs: readonly string[];
  /** About how many ems high. */
  readonly height: number;
}

/** As the style sheet has it: characters for each em of height, and what a paragraph adds to that with its last line and the space under it. */
const CHARACTERS = 41;
const END = 1.7;

/** A stretch cut into shorter ones, of at most `longest` paragraphs each. */
export const cutStretch = (
  { first, paragraphs }: Pick<Stretch, 'first' | 'paragraphs'>,
  longest: number,
): readonly Stretch[] =>
  Array.from({ length: Math.ceil(paragraphs.length / longest) }, (_, place) => {
    const together = paragraphs.slice(place * longest, (place + 1) * longest);
    return {
      first: first + place * longest,
      paragraphs: together,
      height: Math.round(
        together.reduce((sum, { length }) => sum + length, 0) / CHARACTERS + together.length * END,
      ),
    };
  });
