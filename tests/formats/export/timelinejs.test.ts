// @vitest-environment jsdom
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { withoutControls } from '../../../src/formats/export/telling.ts';
import { timelineJs } from '../../../src/formats/timelinejs/toTimelineJs.ts';
import { timelineSheet } from '../../../src/formats/timelinejs/toTimelineSheet.ts';
import { restore } from '../../../src/formats/csv/cells.ts';
import { dossierOfDate } from '../../fixtures/dossier.ts';
import { datasetOf, written, ofEveryDossier } from './dossiers.ts';

interface Slide {
  readonly unique_id: string;
  readonly start_date: object;
  readonly end_date?: object;
  readonly display_date?: string;
  readonly text: { readonly headline: string; readonly text: string };
}

const slidesOf = (dataset: Dataset): readonly Slide[] =>
  (JSON.parse(written(timelineJs, dataset)) as { events: readonly Slide[] }).events;

test.each([
  ['2024', { year: 2024 }, undefined, undefined],
  ['2024-11', { year: 2024, month: 11 }, undefined, undefined],
  ['2024-11-21', { year: 2024, month: 11, day: 21 }, undefined, undefined],
  ['2018/2019-05', { year: 2018 }, { year: 2019, month: 5 }, undefined],
  ['2024-05~', { year: 2024, month: 5 }, undefined, 'about May 2024'],
  ['197X', { year: 1970 }, { year: 1979 }, '1970s'],
  ['2004-21', { year: 2004, month: 3 }, { year: 2004, month: 5 }, 'spring 2004'],
  [
    '2004-XX-05',
    { year: 2004, month: 1, day: 5 },
    { year: 2004, month: 12, day: 5 },
    'some time between 5 January and 5 December 2004',
  ],
  [
    '[2024-11-11..2024-11-17]',
    { year: 2024, month: 11, day: 11 },
    { year: 2024, month: 11, day: 17 },
    'some day in the week of 11–17 November 2024',
  ],
  ['2024/..', { year: 2024 }, undefined, 'from 2024 on'],
  ['../2024-11', { year: 2024, month: 11 }, undefined, 'until November 2024'],
  ['-0044-03-15', { year: -45, month: 3, day: 15 }, undefined, '15 March 45 BC'],
  [
    '2024-11-21T09:30:00Z',
    { year: 2024, month: 11, day: 21, hour: 9, minute: 30, second: 0 },
    undefined,
    '21 November 2024, 09:30 UTC',
  ],
  ['2024-11-21T24:00:00', { year: 2024, month: 11, day: 21 }, undefined, '21 November 2024, 24:00'],
])('%s', (edtf, start, end, words) => {
  const [slide] = slidesOf(datasetOf(dossierOfDate(edtf)));
  expect(slide?.start_date).toEqual(start);
  expect(slide?.end_date).toEqual(end);
  expect(slide?.display_date).toBe(words);
});

const bodyOf = (html: string): HTMLElement =>
  new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;
const textOf = (html: string): string => bodyOf(html).textContent;

test('what is HTML there is the very text, and no element is one of the dossier’s', () => {
  ofEveryDossier((dataset) => {
    const kept = dataset.events.filter(({ date }) => date.span);
    const slides = slidesOf(dataset);
    expect(slides.map((slide) => slide.unique_id)).toEqual(kept.map(({ id }) => id));
    expect(slides.map(({ text }) => textOf(text.headline))).toEqual(
      // The parser has line ends of one kind.
      kept.map(({ title }) => withoutControls(title).replace(/\r\n?/g, '\n')),
    );
    const body = bodyOf(slides.map(({ text }) => text.headline + text.text).join(''));
    const names = new Set(Array.from(body.querySelectorAll('*'), ({ localName }) => localName));
    expect(['p', 'blockquote', 'cite', 'a', 'small']).toEqual(expect.arrayContaining([...names]));
    for (const link of body.querySelectorAll('a')) expect(link.href).toMatch(/^https?:/);
  });
});

test('the sheet has the same slides, row by row', () => {
  ofEveryDossier((dataset) => {
    const { data, errors } = Papa.parse<Record<string, string>>(written(timelineSheet, dataset).trimEnd(), {
      header: true,
      delimiter: ',',
      newline: '\r\n',
    });
    expect(errors).toEqual([]);
    const [title, ...rows] = data;
    expect(title?.['Type']).toBe('title');
    const slides = slidesOf(dataset);
    expect(rows.map((row) => restore(row['Headline'] ?? ''))).toEqual(
      slides.map(({ text }) => text.headline),
    );
    expect(rows.map((row) => row['Text'])).toEqual(slides.map(({ text }) => text.text));
    expect(
      rows.map((row) => ({
        ...(row['Year'] !== '' && { year: Number(row['Year']) }),
        ...(row['Month'] !== '' && { month: Number(row['Month']) }),
        ...(row['Day'] !== '' && { day: Number(row['Day']) }),
      })),
    ).toEqual(
      slides.map(({ start_date: start }) =>
        Object.fromEntries(Object.entries(start).filter(([part]) => ['year', 'month', 'day'].includes(part))),
      ),
    );
  });
});
