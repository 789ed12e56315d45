/** The dossier for TimelineJS (https://timeline.knightlab.com/docs/json-format.html). */
import type { DatedEvent } from '../../dataset/dataset.ts';
import { escapeHtml } from '../export/html.ts';
import { tellingOf, type Telling } from '../export/telling.ts';
import type { Exported, Exporter } from '../exporter.ts';
import { jsonPieces } from '../json/jsonPieces.ts';
import { slideText, TIMELINEJS_LOSSES, toSlideDates } from './slides.ts';

export const timelineJs: Exporter = {
  ...TIMELINEJS_LOSSES,
  id: 'timelinejs',
  name: 'TimelineJS (JSON)',
  purpose: 'For a web page with TimelineJS: a slide for each dated event, with its quotes and sources.',
  extension: 'timelinejs.json',
  mediaType: 'application/json',
  takesSome: true,
  options: [],
  toPieces: ({ dataset, ...rest }) => jsonPieces(toFields({ dataset, ...rest })),
};

function toFields({ dataset }: Exported): object {
  const telling = tellingOf(dataset);
  const sources = dataset.sources.map(({ title }) => escapeHtml(title)).join('<br>');
  return {
    scale: 'human',
    title: { text: { headline: escapeHtml(dataset.title), text: `<p>${sources}</p>` } },
    events: slides(dataset.events, telling),
  };
}

function* slides(events: readonly DatedEvent[], telling: Telling): Generator<object | undefined> {
  for (const event of events) {
    const dates = toSlideDates(event.date);
    if (!dates) {
      yield undefined;
      continue;
    }
    yield {
      unique_id: event.id,
      start_date: dates.start,
      ...(dates.end && { end_date: dates.end }),
      ...(dates.words !== null && { display_date: escapeHtml(dates.words) }),
      text: { headline: escapeHtml(event.title), text: slideText(event, telling) },
      group: escapeHtml(event.kind),
    };
  }
}
