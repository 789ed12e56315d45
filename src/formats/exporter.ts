/** What every format that a dossier can be taken away in says of itself, and what it is made of. */
import type { Dataset, DatedEvent } from '../dataset/dataset.ts';

/** A dossier on its way out. */
export interface Exported {
  /** With the events that are asked for, and without quotes that must not leave. */
  readonly dataset: Dataset;
  /** All of the dossier as its file has it, unknown fields included. */
  readonly file: () => unknown;
  /** The same in UTF-8, where it is too great to be held as anything else. */
  readonly fileBytes: Uint8Array | null;
  readonly now: Date;
}

/** A choice between a few things; the first is chosen until another is. */
export interface ExportOption {
  readonly id: string;
  readonly name: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
}

/** What is chosen of each option, by their ids; of those left out, the first. */
export type Chosen = Readonly<Record<string, string>>;

/** Something that a format cannot carry, counted in an event or in all of a dossier. */
export interface Loss<Counted> {
  readonly count: (counted: Counted) => number;
  /** A sentence; never asked for none. */
  readonly words: (count: number) => string;
}

export interface Exporter {
  readonly id: string;
  readonly name: string;
  /** What it is for, in a sentence. */
  readonly purpose: string;
  /** Of the file, without the first dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether it can be of some of the events. */
  readonly takesSome: boolean;
  readonly options: readonly ExportOption[];
  /** Whether an event can be in it; without this, every one. A file without any would be none. */
  readonly keeps?: (event: DatedEvent) => boolean;
  readonly eventLosses: readonly Loss<DatedEvent>[];
  readonly losses: readonly Loss<Dataset>[];
  /** The text of the file in pieces that take little time each. */
  readonly toPieces: (exported: Exported, chosen: Chosen) => Iterable<string>;
}

/** Events that are looked at in a moment. */
const STEP = 500;

export interface Losses {
  /** What the format cannot carry of a dossier, a sentence each. */
  readonly sentences: readonly string[];
  /** Whether there would be nothing in the file, though there are events. */
  readonly isAll: boolean;
}

/** Step by step. */
export function* countLosses(
  { keeps = () => true, eventLosses, losses }: Pick<Exporter, 'keeps' | 'eventLosses' | 'losses'>,
  dataset: Dataset,
): Generator<void, Losses> {
  const counts = eventLosses.map(() => 0);
  let isAll = dataset.events.length > 0;
  for (const [place, event] of dataset.events.entries()) {
    for (const [index, { count }] of eventLosses.entries())
      counts[index] = (counts[index] ?? 0) + count(event);
    isAll &&= !keeps(event);
    if (place % STEP === STEP - 1) yield;
  }
  const sentences = [
    ...eventLosses.map(({ words }, index) => ({ words, count: counts[index] ?? 0 })),
    ...losses.map(({ words, count }) => ({ words, count: count(dataset) })),
  ];
  return { sentences: sentences.flatMap(({ words, count }) => (count > 0 ? words(count) : [])), isAll };
}
