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

/** Of what one stretch has at most; a paragraph that is higher stands alone. */
export interface StretchLimit {
  readonly paragraphs: number;
  /** In ems. */
  readonly height: number;
}

/** A stretch cut into shorter ones. */
export function cutStretch(
  { first, paragraphs }: Pick<Stretch, 'first' | 'paragraphs'>,
  limit: StretchLimit,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let height = 0;
  const cutAt = (end: number) => {
    if (end === start) return;
    stretches.push({
      first: first + start,
      paragraphs: paragraphs.slice(start, end),
      height: Math.round(height),
    });
    start = end;
    height = 0;
  };
  for (const [place, { length }] of paragraphs.entries()) {
    const added = length / CHARACTERS + END;
    if (place - start === limit.paragraphs || height + added > limit.height) cutAt(place);
    height += added;
  }
  cutAt(paragraphs.length);
  return stretches;
}
