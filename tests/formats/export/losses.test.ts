/** Whatever is neither in a file nor comes back from it was said to be left out. */
import { expect, test } from 'vitest';
import type { Dataset, DatedEvent } from '../../../src/dataset/dataset.ts';
import { annotations } from '../../../src/formats/annotations/toAnnotations.ts';
import { fromAnnotations } from '../../../src/formats/annotations/fromAnnotations.ts';
import { fromCsv } from '../../../src/formats/csv/fromCsv.ts';
import { csvOfEvents, csvOfQuotes } from '../../../src/formats/csv/toCsv.ts';
import { countLosses, type Exporter } from '../../../src/formats/exporter.ts';
import { fromIcal } from '../../../src/formats/ical/fromIcal.ts';
import { calendar } from '../../../src/formats/ical/toIcal.ts';
import type { Importer } from '../../../src/formats/importer.ts';
import { fromMarkwhen } from '../../../src/formats/markwhen/fromMarkwhen.ts';
import { markwhen } from '../../../src/formats/markwhen/toMarkwhen.ts';
import { fromTimelineJs } from '../../../src/formats/timelinejs/fromTimelineJs.ts';
import { timelineJs } from '../../../src/formats/timelinejs/toTimelineJs.ts';
import { timelineSheet } from '../../../src/formats/timelinejs/toTimelineSheet.ts';
import { imported } from '../import/imported.ts';
import { bundled, written } from './dossiers.ts';

const FORMATS: readonly (readonly [Exporter, Importer])[] = [
  [csvOfEvents, fromCsv],
  [csvOfQuotes, fromCsv],
  [timelineJs, fromTimelineJs],
  [timelineSheet, fromCsv],
  [markwhen, fromMarkwhen],
  [calendar, fromIcal],
  [annotations, fromAnnotations],
];

const TITLES_ALONE = /^Of .* only the title is kept/;

/** What is known of an event, and the sentences that say that it is left out. */
const PARTS: readonly (readonly [(event: DatedEvent, dataset: Dataset) => unknown, RegExp])[] = [
  [({ id }) => id, /\bids? (?:is|are) left out/],
  [({ kind }) => kind, TITLES_ALONE],
  [({ date }) => date.edtf, /the words say what is meant|only the title/],
  [({ date }) => date.basis, /stated, reckoned or inferred|How .* read|only the title/],
  [({ date }) => [date.words ?? '', date.note ?? ''], /How .* read|only the title/],
  [
    ({ status, attributedTo }, dataset) => [status, attributedTo.map(nameIn(dataset))],
    /alleged, denied or expected|only the title/,
  ],
  [
    ({ actors }, dataset) => actors.map(({ actor }) => nameIn(dataset)(actor)),
    /mentions? of those|only the title/,
  ],
  [({ actors }) => actors.map(({ role }) => role ?? ''), /roles?|mentions? of those|only the title/],
  [
    ({ actors }, dataset) => actors.map(({ actor }) => dataset.actors.find(({ id }) => id === actor)?.kind),
    /persons, states|mentions? of those|only the title/,
  ],
  [({ quotes }) => quotes.map(({ text }) => text), /quotes? (?:is|are)/],
  [(_, dataset) => dataset.sources.flatMap(({ paragraphs }) => paragraphs), /The text of/],
];

const nameIn =
  ({ actors }: Dataset) =>
  (wanted: string): string | undefined =>
    actors.find(({ id }) => id === wanted)?.name;

function lossesOf(exporter: Exporter, dataset: Dataset): readonly string[] {
  const work = countLosses(exporter, dataset);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value.sentences;
  }
}

/** However a format folds, escapes and marks it. */
const lettersOf = (text: string): string => text.replace(/&#?\w+;|[^\p{L}\p{N}]+/gu, '').toLowerCase();

test.each(
  FORMATS.flatMap(([exporter, importer]) => bundled.map((dataset) => ({ exporter, importer, dataset }))),
)('$exporter.id: $dataset.title', async ({ exporter, importer, dataset }) => {
  const said = lossesOf(exporter, dataset);
  const file = written(exporter, dataset);
  const letters = lettersOf(file);
  const isWritten = (text: unknown) => typeof text === 'string' && letters.includes(lettersOf(text));
  const { dataset: again } = await imported(importer, file);
  const before = new Map(dataset.events.map((event) => [event.title, event]));
  const unsaid = again.events.flatMap((event) => {
    const given = before.get(event.title);
    return PARTS.flatMap(([part, loss]) => {
      const [was, is] = [given && part(given, dataset), part(event, again)];
      const isThere = [was].flat(2).every(isWritten) || JSON.stringify(was) === JSON.stringify(is);
      return isThere || said.some((sentence) => loss.test(sentence)) ? [] : [{ title: event.title, was, is }];
    });
  });
  expect(unsaid).toEqual([]);
});
