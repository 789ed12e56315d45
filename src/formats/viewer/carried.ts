/** Dossiers as a page carries them inside itself: proved, and with their times read. */
import type { Dataset, DatedEvent, Source } from '../../dataset/dataset.ts';
import type { SourceId } from '../../dataset/entityIds.ts';
import { reviveSpan } from '../../dataset/proved.ts';
import { foldText, normaliseText } from '../../dataset/text.ts';
import type { Quote } from '../../dataset/verdict.ts';
import type { TimeExpression } from '../../suggest/times/timeExpression.ts';

export interface CarriedDossier {
  readonly dataset: Dataset;
  /** For each source, for each paragraph. */
  readonly times: readonly (readonly (readonly TimeExpression[])[])[];
}

/** JSON that may stand in a `script` element: nothing in it can end one, or begin a comment. */
export const formatCarried = (dossiers: readonly CarriedDossier[]): string =>
  JSON.stringify(dossiers.map(spelledOut)).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The events of a great dossier are read only when they are looked at, and have nothing of their own to be written. */
const spelledOut = ({ dataset, times }: CarriedDossier): CarriedDossier => ({
  dataset: {
    ...dataset,
    events: dataset.events.map(
      ({ id, title, kind, date, otherDates, actors, status, attributedTo, quotes }): DatedEvent => ({
        id,
        title,
        kind,
        date,
        otherDates,
        actors,
        status,
        attributedTo,
        quotes,
      }),
    ),
  },
  times,
});

/** The inverse of `formatCarried`. A quote that is not what its verdict says of it counts as not found. */
export function parseCarried(text: string): readonly CarriedDossier[] {
  const dossiers = JSON.parse(text, reviveSpan) as readonly CarriedDossier[];
  return dossiers.map(({ dataset, times }) => {
    const sources = new Map(dataset.sources.map((source) => [source.id, source]));
    const events = dataset.events.map((event) => checked(event, sources));
    return { dataset: { ...dataset, events }, times };
  });
}

function checked(event: DatedEvent, sources: ReadonlyMap<SourceId, Source>): DatedEvent {
  if (event.quotes.every((quote) => isAsProved(quote, sources))) return event;
  const quotes = event.quotes.map((quote): Quote =>
    isAsProved(quote, sources) ? quote : { ...quote, verdict: { kind: 'not-found', nearest: null } },
  );
  return { ...event, quotes };
}

function isAsProved({ text, verdict }: Quote, sources: ReadonlyMap<SourceId, Source>): boolean {
  if (verdict.kind !== 'verbatim' && verdict.kind !== 'same-words') return true;
  const { source, paragraph, start, end } = verdict.passage;
  const shown = sources.get(source)?.paragraphs[paragraph]?.slice(start, end);
  if (shown === undefined) return false;
  const quote = normaliseText(text);
  return verdict.kind === 'verbatim' ? shown === quote : folded(shown) === folded(quote);
}

const folded = (text: string): string => foldText(text).text.trim();
