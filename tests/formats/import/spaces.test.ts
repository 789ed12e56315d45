import { expect, test } from 'vitest';
import { fromCsv } from '../../../src/formats/csv/fromCsv.ts';
import { fromIcal } from '../../../src/formats/ical/fromIcal.ts';
import { fromTimelineJs } from '../../../src/formats/timelinejs/fromTimelineJs.ts';
import { imported } from './imported.ts';

const SLIDE = { start_date: { year: 2024 }, group: ' talk ', text: { headline: ' <b>Bold</b> ' } };
const VEVENT = ['BEGIN:VEVENT', 'SUMMARY: Bold ', 'CATEGORIES: talk ', 'DTSTART:20240503', 'END:VEVENT'];

test.each([
  ['a table', fromCsv, 'date,title,kind\n2024, Bold , talk \n'],
  ['a sheet of TimelineJS', fromCsv, 'Year,Month,Day,Headline,Text,Group\n2024,,, <b>Bold</b> ,, talk \n'],
  ['TimelineJS', fromTimelineJs, JSON.stringify({ events: [SLIDE] })],
  ['a calendar', fromIcal, ['BEGIN:VCALENDAR', ...VEVENT, 'END:VCALENDAR', ''].join('\r\n')],
])('spaces around the words of %s are not theirs', async (_, importer, text) => {
  const { dataset } = await imported(importer, text);
  expect(dataset.events.map(({ title, kind }) => [title, kind])).toEqual([['Bold', 'talk']]);
});
