/** Who is mentioned where. */
import type { FoundActor } from './findActors.ts';

export interface MentionIndex {
  /** Actors with a mention inside a span of a paragraph, in the order of the text, each once. */
  readonly within: (
    paragraph: number,
    span: { readonly start: number; readonly end: number },
  ) => readonly FoundActor[];
  /** The person named last before a place, in its paragraph or else in the one before. */
  readonly lastPersonBefore: (paragraph: number, start: number) => FoundActor | null;
}

interface Placed {
  readonly actor: FoundActor;
  readonly start: number;
  readonly end: number;
}

export function indexMentions(actors: readonly FoundActor[]): MentionIndex {
  const byParagraph = new Map<number, Placed[]>();
  for (const actor of actors) {
    for (const { paragraph, start, end } of actor.mentions) {
      const placed = byParagraph.get(paragraph) ?? [];
      byParagraph.set(paragraph, placed);
      placed.push({ actor, start, end });
    }
  }
  for (const placed of byParagraph.values()) placed.sort((a, b) => a.start - b.start);
  const mentionsIn = (paragraph: number): readonly Placed[] => byParagraph.get(paragraph) ?? [];
  const isPerson = ({ actor }: Placed): boolean => actor.kind === 'person';

  return {
    within: (paragraph, span) => [
      ...new Set(
        mentionsIn(paragraph)
          .filter(({ start, end }) => start >= span.start && end <= span.end)
          .map(({ actor }) => actor),
      ),
    ],
    lastPersonBefore: (paragraph, start) =>
      (
        mentionsIn(paragraph).findLast((mention) => isPerson(mention) && mention.start < start) ??
        mentionsIn(paragraph - 1).findLast(isPerson)
      )?.actor ?? null,
  };
}

/** What a person is called after the first time: "Kim" for Kim Jong Un. */
export const shortNameOf = ({ name, aliases }: FoundActor): string =>
  aliases.find((alias) => !alias.includes(' ') && name.includes(alias)) ?? name;
