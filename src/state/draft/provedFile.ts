import type { Dataset } from '../../dataset/dataset.ts';
import type { Draft } from './draft.ts';
import type { DossierFile, QuoteInDraft } from './draftFile.ts';

export interface ProvedFile {
  readonly file: DossierFile;
  /** How many quotes are not in it. */
  readonly leftOut: number;
}

/** A draft as it is handed on: without the quotes that are not in their source. `dataset` is what the draft is by now. */
export function provedFile({ file }: Draft, { events }: Dataset): ProvedFile {
  const unproved = new Set(
    events.flatMap(({ quotes }) => quotes.filter(({ verdict }) => verdict.kind === 'not-found').map(nameOf)),
  );
  const isProved = (quote: QuoteInDraft) => !unproved.has(nameOf(quote));
  const proved = file.events.map((event) =>
    event.quotes?.every(isProved) === false ? { ...event, quotes: event.quotes.filter(isProved) } : event,
  );
  return { file: { ...file, events: proved }, leftOut: countQuotes(file.events) - countQuotes(proved) };
}

const nameOf = ({ source, text }: { readonly source: unknown; readonly text: string }): string =>
  JSON.stringify([String(source), text]);

const countQuotes = (events: DossierFile['events']): number =>
  events.reduce((count, { quotes }) => count + (quotes?.length ?? 0), 0);
