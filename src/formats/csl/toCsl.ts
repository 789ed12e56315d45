/** The sources for reference managers: CSL-JSON (https://docs.citationstyles.org). */
import type { Data, Date as CslDate } from 'csl-json';
import type { Source } from '../../dataset/dataset.ts';
import type { Edtf } from '../../dataset/edtf.ts';
import { formatDate } from '../../dataset/dateWords.ts';
import type { EdtfDate } from '../../dataset/edtfDate.ts';
import { partsOf } from '../export/isoDate.ts';
import { ARTICLE_TEXTS, countIs } from '../export/losses.ts';
import type { Exporter } from '../exporter.ts';
import { toHttpAddress } from '../httpAddress.ts';
import { jsonListPieces } from '../json/jsonPieces.ts';

export const cslJson: Exporter = {
  id: 'csl',
  name: 'Citations (CSL-JSON)',
  purpose: 'The sources, for Zotero and other reference managers.',
  extension: 'csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  takesSome: false,
  options: [],
  eventLosses: [],
  losses: [
    {
      count: ({ events }) => events.length,
      words: (count) => `${countIs(count, 'event')} left out: this is a list of sources.`,
    },
    ARTICLE_TEXTS,
  ],
  toPieces: ({ dataset }) => jsonListPieces(dataset.sources.map(toItem)),
};

function toItem({ id, title, publisher, author, url, published, place, language }: Source): Data {
  const address = toHttpAddress(url ?? '');
  return {
    id,
    type: publisher === null ? (address === null ? 'article' : 'webpage') : 'article-newspaper',
    title,
    language,
    ...(author !== null && { author: [{ literal: author }] }),
    ...(publisher !== null && { 'container-title': publisher }),
    ...(place !== null && { 'publisher-place': place }),
    ...(published && { issued: toCslDate(published.reading) }),
    ...(address !== null && { URL: address }),
  };
}

/** The parts that are known; what has no parts is said in words. */
export function toCslDate(reading: Edtf): CslDate {
  const words = { literal: formatDate({ reading }) };
  if (reading.type === 'set') return words;
  const [first, last] = reading.type === 'date' ? [reading, null] : [reading.from, reading.to];
  if (typeof first === 'string' || typeof last === 'string') return words;
  const [start, end] = [cslParts(first), last && cslParts(last)];
  if (!start || (last && !end)) return words;
  const isCirca = [first, last].some((date) => date && (date.approximate || date.uncertain));
  return {
    'date-parts': end ? [start, end] : [start],
    ...(first.precision === 'season' && seasonOf(first)),
    ...(isCirca && { circa: true }),
  };
}

const seasonOf = ({ partOfYear = 21 }: EdtfDate) => ({ season: String(((partOfYear - 21) % 4) + 1) });

/** Of a season, the year. */
function cslParts(date: EdtfDate): [number, number?, number?] | null {
  const [year, month, day] = date.precision === 'season' ? [date.first.year] : (partsOf(date) ?? []);
  if (year === undefined) return null;
  if (month === undefined) return [year];
  return day === undefined ? [year, month] : [year, month, day];
}
