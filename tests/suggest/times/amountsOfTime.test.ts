import { describe, expect, test } from 'vitest';
import { edtfIn, marked, unmarked } from './marked.ts';

/** In brackets what is read and its TIMEX3 value, then the EDTF of each; what is not marked is no time. */
describe('lengths of time', () => {
  test.each([
    ['It took [three weeks=P3W].', [null]],
    ['It took [a year and a half=P1.5Y].', [null]],
    ['It took [half an hour=PT0.5H].', [null]],
    ['It took [two and a half years=P2.5Y].', [null]],
    ['A [five-year=P5Y] plan.', [null]],
    ['For [years=PXY] he waited.', [null]],
    ['[A few days=PXD] passed.', [null]],
    ['[A couple of weeks=P2W] passed.', [null]],
    ['Over [the past two weeks=P2W] it rained.', ['2024-11-09/2024-11-22']],
    ['In [the next three months=P3M] it will rain.', ['2024-11-22/2025-02-21']],
    ['In [the past decade=P10Y] it rained.', ['2014-11-23/2024-11-22']],
    ['For [the next year=P1Y] he rests.', ['2024-11-22/2025-11-21']],
    ['In [the last week of August 2023=P1W].', ['2023-08-25/2023-08-31']],
    ['In [the first ten months of 1915=P10M].', ['1915-01-01/1915-10-31']],
    ['In [recent months=PXM] it rained.', ['/2024-11']],
    ['He is 5 years old.', []],
    ['A 40-year-old man.', []],
    ['Three quarters of the troops fled.', []],
    ['[Three consecutive quarters=P3Q] of losses.', [null]],
    ['[A second later=FUTURE_REF].', [null]],
  ] as const)('%s', (text, edtf) => {
    expect(marked(unmarked(text))).toBe(text);
    expect(edtfIn(unmarked(text))).toEqual(edtf);
  });
});

describe('how often', () => {
  test.each([
    ['It comes [daily=XXXX-XX-XX].', [null]],
    ['It comes [every Monday=XXXX-WXX-1].', [null]],
    ['It comes on [Mondays=XXXX-WXX-1].', [null]],
    ['It comes [every two weeks=P2W].', [null]],
    ['It comes twice [a year=P1Y].', [null]],
    ['It costs 3 percent [a year=P1Y].', [null]],
    ['It makes 5 [per week=P1W].', [null]],
    ['An [annual=P1Y] fee.', [null]],
  ] as const)('%s', (text, edtf) => {
    expect(marked(unmarked(text))).toBe(text);
    expect(edtfIn(unmarked(text))).toEqual(edtf);
  });
});

describe('times on the clock', () => {
  test.each([
    ['At [6:30 p.m.=1944-06-05T18:30] on [5 June 1944=1944-06-05].', ['1944-06-05T18:30:00', '1944-06-05']],
    ['At [06:30 UTC=2024-11-22T06:30Z] [today=2024-11-22].', ['2024-11-22T06:30:00Z', '2024-11-22']],
    [
      'At [6:40 p.m. (GMT +8)=1944-06-05T18:40+08:00] on [5 June 1944=1944-06-05].',
      ['1944-06-05T18:40:00+08:00', '1944-06-05'],
    ],
    ['At [noon=2024-11-22T12:00] on [Friday=2024-11-22].', ['2024-11-22T12:00:00', '2024-11-22']],
    ['At [0800 GMT=2024-11-22T08:00Z] it opened.', ['2024-11-22T08:00:00Z']],
    ['At [19:00hrs=2024-11-22T19:00] it opened.', ['2024-11-22T19:00:00']],
    ['At [6pm=2024-11-22T18:00] it opened.', ['2024-11-22T18:00:00']],
    ['At 25:99 it opened.', []],
    [
      'At [6:00 (GMT+5:30)=1944-06-05T06:00+05:30] on [5 June 1944=1944-06-05].',
      ['1944-06-05T06:00:00+05:30', '1944-06-05'],
    ],
  ] as const)('%s', (text, edtf) => {
    expect(marked(unmarked(text))).toBe(text);
    expect(edtfIn(unmarked(text))).toEqual(edtf);
  });
});

describe('sides of now', () => {
  test.each([
    ['He [now=PRESENT_REF] leads it.', [null]],
    ['The now-cancelled deal.', []],
    ['He [recently=PAST_REF] left.', [null]],
    ['The former leader.', []],
    ['In [the near future=FUTURE_REF] he will leave.', [null]],
    ['He will leave [soon=FUTURE_REF].', [null]],
    ['He soon left.', []],
    ['As soon as he left.', []],
    ['The [current=PRESENT_REF] leader.', [null]],
  ] as const)('%s', (text, edtf) => {
    expect(marked(unmarked(text))).toBe(text);
    expect(edtfIn(unmarked(text))).toEqual(edtf);
  });
});
