/** Timelines of TimelineJS (https://timeline.knightlab.com/docs/json-format.html). */
import { counting } from '../../dataset/counting.ts';
import { readJson } from '../../dataset/json.ts';
import { fail, quoted, succeed } from '../../dataset/problem.ts';
import { wordsOf, paragraphsOf } from '../import/markupText.ts';
import type { Importable, ImportedRest, Importer, ImportStep } from '../importer.ts';
import { mediaLoss, mediaWords, toEvent, type SlideFields } from './fromSlide.ts';
import { fromSlideDates } from './fromSlideDate.ts';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object, or what has no fields. */
const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : {});

/** Numbers are how some write ids and years. */
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

export const fromTimelineJs: Importer = {
  async open({ text }) {
    const { value, problems, isReadable } = await readJson(text);
    if (!isReadable) return fail(problems.map(({ message }) => message).join(' '));
    const file = fieldsOf(value);
    const events = file['events'];
    return Array.isArray(events) ? succeed(importable(file, events)) : fail(NO_EVENTS);
  },
};

const NO_EVENTS =
  'This is no timeline of TimelineJS: it has no list of “events”. Files of its versions 1 and 2 have to be converted first.';

const importable = (file: Fields, events: readonly unknown[]): Importable => ({
  entry: ['slide', 'slides'],
  limit: null,
  *read() {
    const lost = createTally();
    for (const [index, slide] of events.entries()) yield readSlide(slide, `events[${index}]`, lost);
    const eras = Array.isArray(file['eras']) ? (file['eras'] as readonly unknown[]) : [];
    for (const [index, era] of eras.entries()) yield readSlide(era, `eras[${index}]`, lost, 'era');
    return rest(file, eras.length, lost);
  },
});

const SLIDE_FIELDS: ReadonlySet<string> = new Set([
  'start_date',
  'end_date',
  'text',
  'group',
  'display_date',
  'unique_id',
  'media',
]);
interface Tally {
  readonly count: (name: string) => void;
  readonly counts: ReadonlyMap<string, number>;
}

function createTally(): Tally {
  const counts = new Map<string, number>();
  return { counts, count: (name) => void counts.set(name, (counts.get(name) ?? 0) + 1) };
}

function countLost(slide: Fields, lost: Tally): void {
  for (const [name, value] of Object.entries(slide))
    if (!SLIDE_FIELDS.has(name) && value !== null && value !== '') lost.count(name);
  if (mediaWords(mediaOf(slide)).length > 0) lost.count('media');
}

function readSlide(slide: unknown, place: string, lost: Tally, kind = ''): ImportStep {
  const refuse = (reason: string): ImportStep => ({
    kind: 'refused',
    place,
    raw: JSON.stringify(slide) ?? '',
    reason,
  });
  if (!isObject(slide))
    return refuse(
      `It is ${slide === null ? 'null' : quoted(slide)} and no slide; correct it, or take it out.`,
    );
  if (!isObject(slide['start_date'])) {
    const raw = slide['start_date'];
    return refuse(
      raw === undefined || raw === null
        ? 'It has no “start_date”; add one with at least a year.'
        : `Its “start_date” is ${quoted(raw)}; write it in parts, as {"year": 2024, "month": 5}.`,
    );
  }
  const end = slide['end_date'];
  if (end !== undefined && end !== null && !isObject(end))
    return refuse(`Its “end_date” is ${quoted(end)}; write it in parts, as {"year": 2024, "month": 5}.`);
  const hasEnd = isObject(end) && Object.values(end).some((part) => part !== null && part !== '');
  const edtf = fromSlideDates(slide['start_date'], hasEnd ? end : null);
  if (!edtf.ok) return refuse(edtf.reason);
  countLost(slide, lost);
  const event = toEvent(toFields(slide, kind), edtf.value);
  return { kind: 'event', event, place, raw: () => JSON.stringify(slide) };
}

function toFields(slide: Fields, kind: string): SlideFields {
  const text = fieldsOf(slide['text']);
  return {
    id: textOf(slide['unique_id']),
    headline: textOf(text['headline']),
    text: textOf(text['text']),
    displayDate: displayDateOf(slide),
    group: textOf(slide['group']) || kind,
    media: mediaOf(slide),
  };
}

/** Some put it into the date. */
const displayDateOf = (slide: Fields): string =>
  textOf(slide['display_date']) || textOf(fieldsOf(slide['start_date'])['display_date']);

function mediaOf(slide: Fields): SlideFields['media'] {
  const media = fieldsOf(slide['media']);
  return {
    caption: textOf(media['caption']),
    credit: textOf(media['credit']),
    address: textOf(media['url']),
  };
}

function rest(file: Fields, eras: number, lost: Tally): ImportedRest {
  const title = fieldsOf(file['title']);
  const text = fieldsOf(title['text']);
  countLost(title, lost);
  const { scale } = file;
  const headline = wordsOf(textOf(text['headline'])).trim();
  return {
    title: headline === '' ? null : headline,
    text: [...paragraphsOf(textOf(text['text'])), ...mediaWords(mediaOf(title))],
    questions: [],
    notCarried: [
      ...Array.from(lost.counts, ([name, count]) => lossWords(name, count)),
      ...(isObject(title['start_date']) ? ['The date of the title slide is not carried over.'] : []),
      ...(scale === undefined || scale === '' || scale === 'human' || scale === 'cosmological'
        ? []
        : [`The scale ${quoted(scale)} is none that is known; years are read as they are.`]),
    ],
    notes: [
      ...(eras > 0
        ? [`${eras} ${eras === 1 ? 'era is read as an event' : 'eras are read as events'} of the kind “era”.`]
        : []),
      ...(scale === 'cosmological'
        ? ['The scale is cosmological: years beyond ±271,821 are listed, and cannot be drawn.']
        : []),
    ],
  };
}

const lossWords = (name: string, count: number): string =>
  name === 'media' ? mediaLoss(slides(count)) : `${quoted(name)} of ${slides(count)} is not carried over.`;

const slides = (count: number): string => counting(count, 'slide');
