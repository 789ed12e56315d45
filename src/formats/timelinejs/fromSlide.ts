/** What the fields of a slide become, for both forms of TimelineJS. */
import { formatEdtf } from '../../dataset/dateWords.ts';
import { parseEdtf } from '../../dataset/edtf.ts';
import { readDateCell } from '../csv/dateCell.ts';
import { paragraphsOf, citedQuotes, wordsOf, type CitedQuote } from '../import/markupText.ts';
import type { ImportedEvent, ImportedQuote } from '../importer.ts';
import { slideDatesOf } from './slides.ts';

export interface SlideMedia {
  readonly caption: string;
  readonly credit: string;
  readonly address: string;
}

export interface SlideFields {
  /** Blank where there is none, like all that follows. */
  readonly id: string;
  readonly headline: string;
  readonly text: string;
  readonly displayDate: string;
  readonly group: string;
  readonly media: SlideMedia;
}

/** EDTF. */
export function toEvent(slide: SlideFields, edtf: string): ImportedEvent {
  const { quotes, rest } = citedQuotes(slide.text);
  const words = wordsOf(slide.displayDate).trim();
  const kind = wordsOf(slide.group).trim();
  return {
    id: slide.id === '' ? null : slide.id,
    title: wordsOf(slide.headline).trim(),
    ...(kind !== '' && { kind }),
    date: words === '' ? { edtf } : dateSaid(words, edtf),
    quotes: quotes.map(toQuote),
    text: [...paragraphsOf(rest), ...mediaWords(slide.media)],
  };
}

/** Words may say more than the parts of a date can, as "about May 2024" does; they are not heeded where they say something else. */
function dateSaid(words: string, edtf: string): ImportedEvent['date'] {
  const ours = [edtf, ...moreThan(edtf)].find((date) => wordsFor(date) === words);
  if (ours !== undefined) return { edtf: ours };
  const said = readDateCell(words.replace(/^some (?:time|day) /, ''), null);
  const date = said.ok && partsOf(said.value) === partsOf(edtf) ? said.value : edtf;
  return { edtf: date, ...(wordsFor(date) !== words && { note: `The file shows the date as “${words}”.` }) };
}

/** Dates that have the same parts. */
function moreThan(edtf: string): readonly string[] {
  const [first = '', last] = edtf.split('/');
  return last === undefined
    ? [`${first}~`, `${first}?`, `${first}/..`, `${first}/`, `../${first}`, `/${first}`, `[..${first}]`]
    : [`[${first}..${last}]`];
}

function wordsFor(edtf: string): string | null {
  const reading = parseEdtf(edtf);
  return reading.ok ? formatEdtf(reading.value) : null;
}

function partsOf(edtf: string): string | null {
  const reading = parseEdtf(edtf);
  const dates = reading.ok ? slideDatesOf(reading.value) : null;
  return dates && JSON.stringify([dates.start, dates.end]);
}

/** An address is text here, whatever it is of. */
export const mediaWords = ({ caption, credit, address }: SlideMedia): readonly string[] => {
  const words = [...paragraphsOf(caption), ...paragraphsOf(credit), address.trim()].filter(
    (part) => part !== '',
  );
  return words.length === 0 ? [] : [words.join(' · ')];
};

/** "A headline, paragraph 3", as it is written on the way out. */
function toQuote({ text, cited, address }: CitedQuote): ImportedQuote {
  const [, title = cited, paragraph] = /^(.*), paragraph (\d{1,6})$/s.exec(cited) ?? [];
  return {
    source: {
      title: title.trim() === '' ? 'Source without a name' : title,
      ...(address !== null && { url: address }),
    },
    text,
    ...(paragraph !== undefined && Number(paragraph) > 0 && { at: { paragraph: Number(paragraph) } }),
  };
}

/** `slides` says how many have any: "3 rows". */
export const mediaLoss = (slides: string): string =>
  `The media (pictures, videos, maps) of ${slides} are not shown; their captions and addresses are kept as text.`;
