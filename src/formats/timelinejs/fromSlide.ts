/** What the fields of a slide become, for both forms of TimelineJS. */
import { paragraphsOf, citedQuotes, wordsOf, type CitedQuote } from '../import/markupText.ts';
import type { ImportedEvent, ImportedQuote } from '../importer.ts';

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
  const kind = wordsOf(slide.group);
  return {
    id: slide.id === '' ? null : slide.id,
    title: wordsOf(slide.headline),
    ...(kind.trim() !== '' && { kind }),
    date: { edtf, ...(words !== '' && { note: `The file shows the date as “${words}”.` }) },
    quotes: quotes.map(toQuote),
    text: [...paragraphsOf(rest), ...mediaWords(slide.media)],
  };
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
