/** Paragraphs that are laid out together, when they come near. */
export interface Stretch {
  /** The number of the first of them, counted from 0. */
  readonly first: number;
  readonly paragraphs: readonly string[];
  /** About how many ems high. */
  readonly height: number;
}

const LONGEST = 20;

/** As the style sheet has it: characters for each em of height, and what a paragraph adds to that with its last line and the space under it. */
const CHARACTERS = 41;
const END = 1.7;

export const toStretches = (paragraphs: readonly string[]): readonly Stretch[] =>
  Array.from({ length: Math.ceil(paragraphs.length / LONGEST) }, (_, place) => {
    const first = place * LONGEST;
    const together = paragraphs.slice(first, first + LONGEST);
    return {
      first,
      paragraphs: together,
      height: Math.round(together.join('').length / CHARACTERS + together.length * END),
    };
  });
