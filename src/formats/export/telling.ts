/** What the formats say of an event in words, each in its own markup. */
import type { Actor, Dataset, DatedEvent, Source } from '../../dataset/dataset.ts';
import type { ActorId, SourceId } from '../../dataset/entityIds.ts';
import { provedPassage, type Quote } from '../../dataset/verdict.ts';

/** A quote as its source has it. */
export interface ToldQuote {
  readonly text: string;
  readonly source: Source;
  /** Of the source among those of the dossier, counted from 1. */
  readonly number: number;
  /** Counted from 1. */
  readonly paragraph: number;
}

export interface Telling {
  readonly actor: (id: ActorId) => Actor | undefined;
  readonly nameOf: (id: ActorId) => string;
  readonly source: (id: SourceId) => Source | undefined;
  readonly proved: (quote: Quote) => ToldQuote | null;
  /** Those that are proved. */
  readonly quotes: (event: DatedEvent) => readonly ToldQuote[];
  /** "Alleged by A, B."; null of what is reported, by nobody named. */
  readonly claim: (event: DatedEvent) => string | null;
}

export function tellingOf({ actors, sources }: Pick<Dataset, 'actors' | 'sources'>): Telling {
  const actorsById = new Map(actors.map((actor) => [actor.id, actor]));
  const sourcesById = new Map(sources.map((source, index) => [source.id, { source, number: index + 1 }]));
  const nameOf = (id: ActorId) => actorsById.get(id)?.name ?? id;
  const proved = (quote: Quote): ToldQuote | null => {
    const passage = provedPassage(quote);
    const known = passage && sourcesById.get(passage.source);
    const paragraph = known?.source.paragraphs[passage?.paragraph ?? -1];
    if (!passage || !known || paragraph === undefined) return null;
    const text = paragraph.slice(passage.start, passage.end);
    return { ...known, text, paragraph: passage.paragraph + 1 };
  };
  return {
    actor: (id) => actorsById.get(id),
    nameOf,
    source: (id) => sourcesById.get(id)?.source,
    proved,
    quotes: ({ quotes }) => quotes.flatMap((quote) => proved(quote) ?? []),
    claim: ({ status, attributedTo }) => {
      if (status === 'reported' && attributedTo.length === 0) return null;
      const names = attributedTo.map((id) => onOneLine(nameOf(id)));
      // Names with commas of their own are to be told apart.
      const by = names.length === 0 ? '' : ` by ${names.join(names.join().includes(', ') ? '; ' : ', ')}`;
      return `${status.charAt(0).toUpperCase()}${status.slice(1)}${by}.`;
    },
  };
}

/** Any text on one line, without characters that no text file should have. */
export const onOneLine = (text: string): string => withoutControls(text).replace(/\s+/g, ' ').trim();

/** Control characters other than tabs and line ends, and halves of characters, are dropped or replaced. */
export const withoutControls = (text: string): string =>
  // Looking for them is what this is for.
  // oxlint-disable-next-line no-control-regex
  text.toWellFormed().replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g, '');
