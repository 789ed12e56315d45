import { describe, expect, test } from 'vitest';
import { edtfIn, marked, unmarked } from './marked.ts';

/** In brackets what is read and its TIMEX3 value, then the EDTF of each; what is not marked is no time. */
describe('weekdays and weekends', () => {
  test.each([
    ['He spoke [Thursday=2024-11-21].', ['2024-11-21']],
    ['He spoke on [Friday=2024-11-22].', ['2024-11-22']],
    ['He will speak [Monday=2024-11-25].', ['2024-11-25']],
    ['The talks start [Tuesday=2024-11-26].', ['2024-11-26']],
    ['He spoke [last Friday=2024-11-15].', ['2024-11-15']],
    ['He will speak [next Friday=2024-11-29].', ['2024-11-29']],
    ['He spoke [Friday last week=2024-11-15].', ['2024-11-15']],
    ['It ran [Monday=2024-11-18] through [Thursday=2024-11-21].', ['2024-11-18', '2024-11-21']],
    ['It closed on [Tuesday night=2024-11-19TNI].', ['2024-11-19']],
    ['Black Monday came.', []],
    ['The sun rose on Sun City.', []],
    ['Over [the weekend=2024-W46-WE] it rained.', ['[2024-11-16..2024-11-17]']],
    ['They will meet at [the weekend=2024-W47-WE].', ['[2024-11-23..2024-11-24]']],
  ] as const)('%s', (text, edtf) => {
    expect(marked(unmarked(text))).toBe(text);
    expect(edtfIn(unmarked(text))).toEqual(edtf);
  });
});

describe('counted in steps from publication', () => {
  test.each([
    ['It happened [today=2024-11-22].', ['2024-11-22']],
    ['It happened [yesterday=2024-11-21].', ['2024-11-21']],
    ['It will happen [tomorrow=2024-11-23].', ['2024-11-23']],
    ['It fell [last week=2024-W46].', ['[2024-11-11..2024-11-17]']],
    ['It fell [this month=2024-11].', ['2024-11']],
    ['It will fall [next year=2025].', ['2025']],
    ['For [a third consecutive day=2024-11-22] it fell.', ['2024-11-22']],
    ['It rose for [the fifth week in a row=2024-W47].', ['[2024-11-18..2024-11-24]']],
    ['The last month of the war was hard.', []],
    ['[Earlier this month=2024-11] it fell.', ['2024-11']],
  ] as const)('%s', (text, edtf) => {
    expect(marked(unmarked(text))).toBe(text);
    expect(edtfIn(unmarked(text))).toEqual(edtf);
  });
});

describe('hanging on what was mentioned before', () => {
  test.each([
    [
      'He left on [5 June 1944=1944-06-05]. [The next day=1944-06-06] he came. [That month=1944-06] it rained.',
      ['1944-06-05', '1944-06-06', '1944-06'],
    ],
    [
      'He left in [1883=1883]. On [13 October of the following year=1884-10-13] he came.',
      ['1883', '1884-10-13'],
    ],
    ['It is known [today=2024-11-22]. At the same time it is not.', ['2024-11-22']],
    ['He left in [1916=1916]. [The following year=1917] he came.', ['1916', '1917']],
    ['He left on [5 June 1944=1944-06-05]. On [the 20th=1944-06-20] he came.', ['1944-06-05', '1944-06-20']],
    [
      'Profit rose in [the third quarter of 2009=2009-Q3]. In [the same period a year earlier=2008-Q3] it fell.',
      ['2009-35', '2008-35'],
    ],
    ['[The previous week=2024-W46] it fell.', ['[2024-11-11..2024-11-17]']],
    [
      'He left on [5 June 1944=1944-06-05]. By [the same time=1944-06-05] they had come.',
      ['1944-06-05', '1944-06-05'],
    ],
    ['He left in [June 1944=1944-06]. [Later that year=1944] he came.', ['1944-06', '1944']],
  ] as const)('%s', (text, edtf) => {
    expect(marked(unmarked(text))).toBe(text);
    expect(edtfIn(unmarked(text))).toEqual(edtf);
  });
});

describe('counted in units', () => {
  test.each([
    ['He left [three weeks ago=2024-W44].', ['[2024-10-28..2024-11-03]']],
    ['He left [more than two years ago=2022].', ['2022']],
    ['He left [a decade ago=201].', ['201X']],
    ['He left [months ago=PAST_REF].', [null]],
    ['In [1916=1916] he left. [Two years later=1918] he came.', ['1916', '1918']],
    ['It came [three days=P3D] later than planned.', [null]],
    ['He left [the day after 3 May 2020=2020-05-04].', ['2020-05-04']],
    ['He left [two days before 3 May 2020=2020-05-01].', ['2020-05-01']],
    ["He will leave [in two weeks' time=2024-W49].", ['[2024-12-02..2024-12-08]']],
    ['He left [the day before yesterday=2024-11-20].', ['2024-11-20']],
    ['It began [an hour ago=2024-11-22].', ['2024-11-22']],
  ] as const)('%s', (text, edtf) => {
    expect(marked(unmarked(text))).toBe(text);
    expect(edtfIn(unmarked(text))).toEqual(edtf);
  });
});

describe('parts of periods', () => {
  test.each([
    ['In [early May 2004=2004-05].', ['[2004-05-01~..2004-05-10~]']],
    ['At [the end of 1916=1916].', ['[1916-09~..1916-12~]']],
    ['By [mid-November=2024-11].', ['[2024-11-11~..2024-11-20~]']],
    ['At [the end of the year=2024].', ['[2024-09~..2024-12~]']],
    ['By [year-end=2024] it will open.', ['[2024-09~..2024-12~]']],
    ['In [the late 19th century=18].', ['[1866-09~..1899-12~]']],
    ['Late on [5 June 1944=1944-06-05].', ['1944-06-05']],
  ] as const)('%s', (text, edtf) => {
    expect(marked(unmarked(text))).toBe(text);
    expect(edtfIn(unmarked(text))).toEqual(edtf);
  });
});

describe('parts of days', () => {
  test.each([
    ['[On the night of 5 June 1944=1944-06-05TNI].', ['1944-06-05']],
    ['[Tomorrow morning=2024-11-23TMO] he leaves.', ['2024-11-23']],
    ['[This morning=2024-11-22TMO] he left.', ['2024-11-22']],
    ['[Last night=2024-11-21TNI] he left.', ['2024-11-21']],
    [
      'He left on [5 June 1944=1944-06-05]. [That evening=1944-06-05TEV] he came.',
      ['1944-06-05', '1944-06-05'],
    ],
    ['He works at [night=XXXX-XX-XXTNI].', [null]],
    ['The Night Club opened.', []],
  ] as const)('%s', (text, edtf) => {
    expect(marked(unmarked(text))).toBe(text);
    expect(edtfIn(unmarked(text))).toEqual(edtf);
  });
});
