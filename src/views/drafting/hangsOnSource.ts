/** What a change of a source has to be looked at for: events whose quotes or dates do not agree with it any more. */
import type { DatedEvent, Source } from '../../dataset/dataset.ts';
import type { SourceId } from '../../dataset/entityIds.ts';
import { contradictionIn } from '../../suggest/contradictionIn.ts';

export interface Doubt {
  readonly event: DatedEvent;
  readonly words: string;
}

export function doubtsOf(
  events: readonly DatedEvent[],
  source: SourceId,
  sources: ReadonlyMap<SourceId, Source>,
): readonly Doubt[] {
  return events.flatMap((event) => {
    const isLost = event.quotes.some(
      (quote) => quote.source === source && quote.verdict.kind === 'not-found',
    );
    const dates = [event.date, ...event.otherDates].filter(({ wordsAt }) => wordsAt?.source === source);
    const contradictions = dates.flatMap((date) => contradictionIn(date, sources) ?? []);
    const words = [...(isLost ? ['A quote is not found in the text.'] : []), ...contradictions];
    return words.length === 0 ? [] : [{ event, words: words.join(' ') }];
  });
}
