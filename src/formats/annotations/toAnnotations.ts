/**
 * The quotes as annotations of their sources: W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/).
 * Positions count the code points of a source's text: its paragraphs, with one line end after each but the last.
 */
import type { DatedEvent, Source } from '../../dataset/dataset.ts';
import { provedPassage } from '../../dataset/verdict.ts';
import {
  ALIASES,
  ARTICLE_TEXTS,
  CLAIMS,
  countIs,
  IDS,
  OTHER_DATES,
  READINGS,
  UNPROVED_QUOTES,
} from '../export/losses.ts';
import { uuidOf } from '../export/uuid.ts';
import type { Exported, Exporter } from '../exporter.ts';
import { toHttpAddress } from '../httpAddress.ts';
import { jsonPieces } from '../json/jsonPieces.ts';
import { createCodePointCounter } from './codePoints.ts';

/** UTF-16 units on either side of a quote: enough to tell most places apart. */
const CONTEXT = 64;

export const annotations: Exporter = {
  id: 'annotations',
  name: 'Web annotations (W3C)',
  purpose: 'Each quote as an annotation of its source, by its words and by its place, for annotation tools.',
  extension: 'annotations.jsonld',
  mediaType: 'application/ld+json',
  takesSome: true,
  options: [],
  keeps: ({ quotes }) => quotes.some(provedPassage),
  eventLosses: [
    {
      count: ({ quotes }) => (quotes.some(provedPassage) ? 0 : 1),
      words: (count) => `${countIs(count, 'event', 'without a proved quote')} left out.`,
    },
    ...UNPROVED_QUOTES,
    {
      count: ({ actors }) => actors.length,
      words: (count) => `${countIs(count, 'mention', 'of those who take part')} left out.`,
    },
    CLAIMS,
    OTHER_DATES,
    READINGS,
    IDS,
  ],
  losses: [ARTICLE_TEXTS, ALIASES],
  toPieces: ({ dataset }) =>
    jsonPieces({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: urn(dataset.title),
      type: 'AnnotationPage',
      items: items({ dataset }),
    }),
};

const urn = (text: string): string => `urn:uuid:${uuidOf(text)}`;

/** The text that positions count in. */
export const annotatedText = ({ paragraphs }: Pick<Source, 'paragraphs'>): string => paragraphs.join('\n');

interface AnnotatedSource {
  readonly source: Source;
  readonly text: string;
  readonly codePointsBefore: (offset: number) => number;
  /** Where each paragraph begins in the text. */
  readonly starts: readonly number[];
}

function annotated(source: Source): AnnotatedSource {
  const text = annotatedText(source);
  const starts: number[] = [];
  let start = 0;
  for (const paragraph of source.paragraphs) {
    starts.push(start);
    start += paragraph.length + 1;
  }
  return { source, text, codePointsBefore: createCodePointCounter(text), starts };
}

function* items({ dataset }: Pick<Exported, 'dataset'>): Generator<object | undefined> {
  const sources = new Map(dataset.sources.map((source) => [source.id, annotated(source)]));
  for (const event of dataset.events) {
    yield undefined;
    for (const [index, quote] of event.quotes.entries()) {
      const passage = provedPassage(quote);
      const target = passage && sources.get(passage.source);
      if (!passage || !target) continue;
      const start = (target.starts[passage.paragraph] ?? 0) + passage.start;
      yield {
        id: urn(`${dataset.title}\n${event.id}\n${index}`),
        type: 'Annotation',
        motivation: 'describing',
        body: bodies(event, dataset.language),
        target: toTarget(target, start, start + passage.end - passage.start),
      };
    }
  }
}

const bodies = ({ title, kind, date }: DatedEvent, language: string): readonly object[] => [
  { type: 'TextualBody', purpose: 'describing', value: title, format: 'text/plain', language },
  { type: 'TextualBody', purpose: 'classifying', value: kind },
  ...(date.edtf === null ? [] : [{ type: 'TextualBody', purpose: 'tagging', value: date.edtf }]),
];

function toTarget({ source, text, codePointsBefore }: AnnotatedSource, start: number, end: number): object {
  const address = toHttpAddress(source.url ?? '');
  return {
    type: 'SpecificResource',
    source: {
      id: address === null ? urn(`${source.title}\n${source.id}`) : new URL(address).href,
      type: 'Text',
      language: source.language,
    },
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: wholeFrom(text, start - CONTEXT, start),
        suffix: wholeTo(text, end, end + CONTEXT),
      },
      { type: 'TextPositionSelector', start: codePointsBefore(start), end: codePointsBefore(end) },
    ],
  };
}

/** No character is cut in two at the far end. */
const wholeFrom = (text: string, from: number, to: number): string =>
  text.slice(Math.max(0, from), to).replace(/^[\uDC00-\uDFFF]/, '');
const wholeTo = (text: string, from: number, to: number): string =>
  text.slice(from, to).replace(/[\uD800-\uDBFF]$/, '');
