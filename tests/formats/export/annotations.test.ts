import {
  textPositionSelectorMatcher,
  textQuoteSelectorMatcher,
  type Chunk,
  type Chunker,
} from '@apache-annotator/selector';
import * as fc from 'fast-check';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { provedPassage } from '../../../src/dataset/verdict.ts';
import { createCodePointCounter } from '../../../src/formats/annotations/codePoints.ts';
import { annotatedText, annotations } from '../../../src/formats/annotations/toAnnotations.ts';
import { dossier, eventInFile, sourceInFile } from '../../fixtures/dossier.ts';
import { ANNOTATION_CONTEXT } from '../../fixtures/published.ts';
import { bundled, datasetOf, samples, written, ofEveryDossier, ofEveryDossierLater } from './dossiers.ts';

interface Item {
  readonly target: {
    readonly source: { readonly id: string };
    readonly selector: readonly [
      {
        readonly type: 'TextQuoteSelector';
        readonly exact: string;
        readonly prefix: string;
        readonly suffix: string;
      },
      { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
    ];
  };
}

const itemsOf = (dataset: Dataset): readonly Item[] =>
  (JSON.parse(written(annotations, dataset)) as { items: readonly Item[] }).items;

/** A text as another implementation takes one. */
const chunkerOf = (data: string): Chunker<Chunk<string>> => ({
  currentChunk: { data, equals: () => true },
  nextChunk: () => null,
  previousChunk: () => null,
  precedesCurrentChunk: () => false,
});

async function placesOf(
  find: ReturnType<typeof textQuoteSelectorMatcher>,
  text: string,
): Promise<readonly (readonly [number, number])[]> {
  const places: [number, number][] = [];
  for await (const { startIndex, endIndex } of find(chunkerOf(text))) places.push([startIndex, endIndex]);
  return places;
}

/** Where each proved quote stands in the text of its source. */
const passagesIn = ({ events, sources }: Dataset) =>
  events.flatMap(({ quotes }) =>
    quotes.flatMap((quote) => {
      const passage = provedPassage(quote);
      const source = sources.find(({ id }) => id === passage?.source);
      if (!passage || !source) return [];
      const before = source.paragraphs
        .slice(0, passage.paragraph)
        .reduce((sum, { length }) => sum + length + 1, 0);
      return [{ text: annotatedText(source), place: [before + passage.start, before + passage.end] }];
    }),
  );

const EMOJI = datasetOf(
  dossier({
    sources: [sourceInFile({ text: ['𝒜 👨‍👩‍👧 one. 𝒜 two. 𝒜 one.', 'The 𝒜 clock struck one, 𝒜 last.'] })],
    events: [
      eventInFile({
        quotes: [
          { source: 'article', text: 'clock struck one, 𝒜' },
          { source: 'article', text: '𝒜 two. 𝒜 one' },
        ],
      }),
    ],
  }),
);

test.each([...bundled, EMOJI])(
  'another implementation finds each quote in its place: $title',
  async (dataset) => {
    const passages = passagesIn(dataset);
    const items = itemsOf(dataset);
    expect(items.length).toBe(passages.length);
    expect(items.length).toBeGreaterThan(1);
    for (const [index, { target }] of items.entries()) {
      const { text, place } = passages[index]!;
      const [quote, position] = target.selector;
      expect(await placesOf(textQuoteSelectorMatcher(quote), text)).toEqual([place]);
      expect(await placesOf(textPositionSelectorMatcher(position), text)).toEqual([place]);
    }
  },
);

test('a quote is at its place by position and by words, in any dossier', () => {
  ofEveryDossier((dataset) => {
    const passages = passagesIn(dataset);
    const items = itemsOf(dataset);
    expect(items.length).toBe(passages.length);
    for (const [index, { target }] of items.entries()) {
      const [quote, { start, end }] = target.selector;
      const { text, place } = passages[index]!;
      const [from = 0, to = 0] = place;
      expect(text.slice(from, to)).toBe(quote.exact);
      expect([start, end]).toEqual([from, to].map((offset) => Array.from(text.slice(0, offset)).length));
      expect(text.slice(0, from).endsWith(quote.prefix) && text.slice(to).startsWith(quote.suffix)).toBe(
        true,
      );
    }
  });
});

test.skipIf(samples.length === 0).each(samples)(
  'the places in an article are those that somebody else counted: $title',
  ({ dataset, quotes }) => {
    const proved = dataset.events
      .filter((event) => event.quotes.some(provedPassage))
      .map(({ id }) => quotes[Number(id)]!);
    expect(proved.length).toBeGreaterThan(0);
    expect(itemsOf(dataset).map(({ target }) => [target.selector[1].start, target.selector[1].end])).toEqual(
      proved.map((quote) => [quote.start_cp, quote.end_cp]),
    );
  },
);

test('code points are counted as by `Array.from`', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), (text, offset) => {
      const whole = Array.from(text).slice(0, offset).join('').length;
      expect(createCodePointCounter(text)(whole)).toBe(Math.min(offset, Array.from(text).length));
    }),
  );
});

const loadDocument = (url: string) =>
  url === 'http://www.w3.org/ns/anno.jsonld'
    ? Promise.resolve({ document: ANNOTATION_CONTEXT, documentUrl: url })
    : Promise.reject(new Error(`Not to be fetched: ${url}`));

/** Strict: a term that the context has not, or an id that is no address, is refused. */
const STRICT = { documentLoader: loadDocument, safe: true };

const expanded = (text: string) =>
  jsonld.expand(JSON.parse(text) as jsonld.JsonLdDocument, STRICT as jsonld.Options.Expand);

test('every term is one of the specification’s, and every id is an address, in any dossier', async () => {
  await ofEveryDossierLater(async (dataset) => {
    const text = written(annotations, dataset);
    const [page] = await expanded(text);
    expect(JSON.stringify(page).includes('http://www.w3.org/ns/oa#TextPositionSelector')).toBe(
      passagesIn(dataset).length > 0,
    );
    const document = JSON.parse(text) as jsonld.JsonLdDocument;
    const quads = (await jsonld.toRDF(document, STRICT as jsonld.Options.ToRdf)) as readonly {
      predicate: { value: string };
    }[];
    expect(quads.filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/oa#exact')).toHaveLength(
      passagesIn(dataset).length,
    );
  });
});

test.each([
  ['"exact"', '"quote"'],
  ['"prefix"', '"before"'],
  ['"selector"', '"selectors"'],
  ['"motivation"', '"motivatedBy"'],
  ['"TextQuoteSelector"', '"QuoteSelector"'],
  ['"items"', '"annotations"'],
])('%s written as %s would be refused', async (right, wrong) => {
  const text = written(annotations, bundled[0]!);
  expect(text).toContain(right);
  await expect(expanded(text.replace(right, wrong))).rejects.toThrow('Safe mode');
});
