import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, startOfDay, type CalendarDay, dayAt } from '../../src/dataset/calendar.ts';
import { edtfBounds, parseEdtf, type Edtf } from '../../src/dataset/edtf.ts';
import { isApproximate, isUncertain } from '../../src/dataset/doubt.ts';
import { extentOf } from '../../src/dataset/extent.ts';
import { quoted } from '../../src/dataset/problem.ts';
import { toTimeSpan } from '../../src/dataset/timeSpan.ts';
import { hasSample, readSampleList } from '../samples.ts';

function readingOf(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

function reasonAgainst(text: string): string {
  const result = parseEdtf(text);
  if (result.ok) throw new Error(`${text} was read`);
  return result.reason;
}

/** As ISO 8601 writes days, without the six digits that `Date` gives years before 1. */
function isoDay({ year, month, day }: CalendarDay): string {
  const digits = (n: number, length: number) => String(n).padStart(length, '0');
  return `${year < 0 ? '-' : ''}${digits(Math.abs(year), 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** First and last day that can be drawn; null for a side that is open, and for both when the date is too far away. */
function drawnDays(text: string): readonly [string | null, string | null] {
  const span = toTimeSpan(readingOf(text));
  const side = (time: number) => (Number.isFinite(time) ? isoDay(dayAt(time)) : null);
  return span ? [side(span.start), side(span.end - DAY_MS)] : [null, null];
}

interface Example {
  readonly edtf: string;
  readonly min: string | null;
  readonly max: string | null;
  readonly note: string;
}

describe.skipIf(!hasSample('temporal/edtf-examples.json'))('the examples of the specification', () => {
  test.each(
    (readSampleList('temporal/edtf-examples.json') as readonly Example[]).map(
      (row) => [row.edtf, row] as const,
    ),
  )('%s', (edtf, { min, max }) => {
    expect(drawnDays(edtf)).toEqual([min, max]);
  });
});

/** Decades and centuries as ISO 8601-1 writes them, which EDTF writes with an X. */
const SHORT_YEARS = new Set(['-193', '19%', '197?', '19?']);

describe.skipIf(!hasSample('samples/edtf'))('dates from another reader’s tests', () => {
  const valid = (readSampleList('samples/edtf/valid.json') as readonly { readonly edtf: string }[]).map(
    ({ edtf }) => edtf,
  );

  test.each(valid.filter((edtf) => !SHORT_YEARS.has(edtf)))('%s is read', (edtf) => {
    expect(parseEdtf(edtf)).toMatchObject({ ok: true });
  });

  test.each(valid.filter((edtf) => SHORT_YEARS.has(edtf)))(
    '%s is refused, and the way to write it named',
    (edtf) => {
      expect(reasonAgainst(edtf)).toMatch(/197X.*decade.*19XX.*century/);
    },
  );

  test.each(readSampleList('samples/edtf/invalid.json') as readonly string[])('%s is refused', (edtf) => {
    expect(reasonAgainst(edtf)).toContain(edtf);
  });
});

describe('first and last day', () => {
  test.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['0099', '0099-01-01', '0099-12-31'],
    ['-0044', '-0044-01-01', '-0044-12-31'],
    ['-015X', '-0159-01-01', '-0150-12-31'],
    ['000X', '0000-01-01', '0009-12-31'],
    ['-000X', '-0009-01-01', '0000-12-31'],
    ['19X4', '1904-01-01', '1994-12-31'],
    ['2003-24', '2003-12-01', '2004-02-29'],
    ['2024-29', '2024-09-01', '2024-11-30'],
    ['2024-30', '2024-12-01', '2025-02-28'],
    ['2024-31', '2024-03-01', '2024-05-31'],
    ['2024-32', '2024-06-01', '2024-08-31'],
    ['2024-39', '2024-09-01', '2024-12-31'],
    ['199X-24', '1990-12-01', '2000-02-29'],
    ['1984-X1', '1984-01-01', '1984-11-30'],
    ['1984-X5', '1984-05-01', '1984-05-31'],
    ['1984-05-X9', '1984-05-09', '1984-05-29'],
    ['1984-05-X0', '1984-05-10', '1984-05-30'],
    ['1984-05-3X', '1984-05-30', '1984-05-31'],
    ['1984-XX-12', '1984-01-12', '1984-12-12'],
    ['20XX-02-29', '2000-02-29', '2099-02-28'],
    ['1950S3', '1950-01-01', '1959-12-31'],
    ['Y-17000', '-17000-01-01', '-17000-12-31'],
    ['Y17E4', '170000-01-01', '170000-12-31'],
    ['2024-01-05T23:30:00-08:00', '2024-01-05', '2024-01-05'],
    ['2024-01-05T24:00:00', '2024-01-05', '2024-01-05'],
    ['2016-12-31T23:59:60Z', '2016-12-31', '2016-12-31'],
    ['{1667, 1668}', '1667-01-01', '1668-12-31'],
    ['/', null, null],
  ])('%s', (edtf, first, last) => {
    expect(drawnDays(edtf)).toEqual([first, last]);
  });
});

describe('what a date leaves open', () => {
  test.each([
    ['2024-11-21', 'moment'],
    ['2024-11-21T09:30:00', 'moment'],
    ['2024-11', 'within'],
    ['2024-11-1X', 'within'],
    ['2024-1X-21', 'within'],
    ['2024-XX-21', 'within'],
    ['202X-11-21', 'within'],
    ['2024-21', 'within'],
    ['[2024-11-11..2024-11-17]', 'within'],
    ['{1960,1961-12}', 'lasting'],
    ['2018/2019', 'lasting'],
    ['2018/..', 'lasting'],
  ])('%s: %s', (edtf, extent) => {
    expect(extentOf(readingOf(edtf))).toBe(extent);
  });

  test.each([
    ['2024', false, false],
    ['2024~', true, false],
    ['2024?', false, true],
    ['2024%', true, true],
    ['2004-06~-11', true, false],
    ['?2004-06-~11', true, true],
    ['2018/2019~', true, false],
    ['2018?/..', false, true],
    ['[2018,2019~]', true, false],
    ['[2018..2019?]', false, true],
  ])('%s: about %s, in doubt %s', (edtf, approximate, uncertain) => {
    const reading = readingOf(edtf);
    expect([isApproximate(reading), isUncertain(reading)]).toEqual([approximate, uncertain]);
  });
});

describe('refused, with what was written and the reason', () => {
  test.each([
    ['', 'empty'],
    ['2024-02-30', 'no day 30'],
    ['2023-02-29', 'no day 29'],
    ['1900-02-29', 'no day 29'],
    ['2024-13', 'no month “13”'],
    ['2024-00', 'no month “00”'],
    ['2024-05-00', 'no day 00'],
    ['2024-02-3X', 'no day 3X'],
    ['2024-2X', 'no month “2X”'],
    ['2024-22-10', 'day of a season'],
    ['2024-5-3', 'write it as'],
    ['21.11.2024', 'write it as'],
    ['Spring 2024', 'write it as'],
    ['yesterday', 'write it as'],
    ['NaN', 'write it as'],
    ['Infinity', 'write it as'],
    ['1e3', 'write it as'],
    ['0x7E8', 'write it as'],
    ['45356', 'four digits'],
    ['1700000000', 'four digits'],
    ['-0000', '1 BC'],
    ['Y2024', 'four digits'],
    ['Y999999999999', 'further away'],
    ['Y1E99', 'further away'],
    // A mask has no significant digits to count, and none is no estimate.
    ['19XXS2', 'four digits'],
    ['1950S0', 'four digits'],
    ['2024-11-21T9:30', 'no valid time of day'],
    ['2024-11-21T25:00:00', 'no valid time of day'],
    ['2024-11-21T24:00:01', 'no valid time of day'],
    ['2024-11-21T12:61:00', 'no valid time of day'],
    ['2024-11-21T12:00:00+15:00', 'no valid time of day'],
    ['2024-11T12:00:00', 'no valid time of day'],
    ['2024-11-21T', 'no valid time of day'],
    ['2024-11-21T10:00:00T11:00:00', 'write it as'],
    ['2024/2023', 'ends before it starts'],
    ['2024-06/2024-05-15', 'ends before it starts'],
    ['2024-05-03T14:00:00/2024-05-03T13:00:00', 'ends before it starts'],
    ['2024-05-03T14:00:00Z/2024-05-03T13:00:00Z', 'ends before it starts'],
    ['[2024..2023]', 'ends before it starts'],
    ['[2024-05-03T14:00:00.5Z..2024-05-03T13:00:00Z]', 'ends before it starts'],
    ['2020/2021/2022', 'more than one'],
    ['2020/2021-22', 'season'],
    ['[2020', 'not closed'],
    ['[2020}', 'not closed'],
    ['[]', 'write it as'],
    ['[2020,]', 'write it as'],
    ['[..]', 'stretch'],
    ['[2020..2021..2022]', 'stretch'],
    ['٢٠٢٤-٠١-٠٥', 'write it as'],
    ['２０２４-01-05', 'write it as'],
    ['2024\u201101\u201105', 'write it as'],
    ['2024–01–05', 'write it as'],
  ])('%s', (edtf, reason) => {
    const given = reasonAgainst(edtf);
    expect(given).toContain(reason);
    expect(given).toContain(edtf === '' ? 'null' : quoted(edtf));
  });

  test('a time that crosses a time zone is not taken to run backwards', () => {
    expect(parseEdtf('2024-05-03T14:00:00+09:00/2024-05-03T07:00:00Z')).toMatchObject({ ok: true });
  });
});

// What goes back again and again ends with none of them.
describe('hostile text is refused', () => {
  test.each([
    ['brackets', '('.repeat(5_000_000)],
    ['digits', '1'.repeat(5_000_000)],
    ['a long year', `Y${'9'.repeat(5_000_000)}`],
    ['sets', '['.repeat(5_000_000)],
    ['members', `[${'2024,'.repeat(1_000_000)}2024]`],
    ['as long as is read', '?'.repeat(64)],
    ['digits, as long as is read', `Y${'9'.repeat(63)}`],
    ['masks, as long as is read', `${'X'.repeat(63)}!`],
    ['an exponent', 'Y1E99'],
  ])('%s', (_, text) => {
    expect(parseEdtf(text).ok).toBe(false);
  });

  test('a text of one character too many is told its length', () => {
    expect(reasonAgainst('2'.repeat(65))).toContain('65 characters');
  });
});

describe('any text', () => {
  const days = fc
    .record({
      year: fc.integer({ min: -9999, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .map((day): CalendarDay => day);

  test('a day written in ISO 8601 is that day', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(edtfBounds(readingOf(isoDay(day)))).toMatchObject({ first: day, last: day });
      }),
    );
  });

  test('two days in order make an interval, a stretch and a set with those ends', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [first, last] = [a, b].toSorted((x, y) => startOfDay(x) - startOfDay(y)) as [
          CalendarDay,
          CalendarDay,
        ];
        for (const write of [
          (x: string, y: string) => `${x}/${y}`,
          (x: string, y: string) => `[${x}..${y}]`,
          (x: string, y: string) => `{${y},${x}}`,
        ]) {
          expect(edtfBounds(readingOf(write(isoDay(first), isoDay(last))))).toEqual({ first, last });
        }
      }),
    );
  });

  test('is read or refused in a sentence, and what is read ends after it starts', () => {
    const characters = fc.constantFrom(...'0123456789XYES-/.?~%[]{},T:Z+ '.split(''));
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: characters, maxLength: 30 }));
    fc.assert(
      fc.property(texts, (text) => {
        const result = parseEdtf(text);
        expect(result.ok ? '.' : result.reason).toMatch(/\.$/);
        const { first, last } = result.ok ? edtfBounds(result.value) : { first: null, last: null };
        expect(first && last ? startOfDay(last) - startOfDay(first) : 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });
});
