import { describe, expect, test } from 'vitest';
import { edtfIn, marked, unmarked } from './marked.ts';

/** In brackets what is read and its TIMEX3 value, then the EDTF of each; what is not marked is no time. */
describe('days', () => {
  test.each([
    ['It began on [5 June 1944=1944-06-05].', ['1944-06-05']],
    ['It began on [the 5th of June, 1944=1944-06-05].', ['1944-06-05']],
    ['It began on [June 5, 1944=1944-06-05], at sea.', ['1944-06-05']],
    ['It began on [Monday, June 5, 1944=1944-06-05].', ['1944-06-05']],
    ['It began on [2024-11-05=2024-11-05].', ['2024-11-05']],
    ['It began on [2024/11/5=2024-11-05].', ['2024-11-05']],
    ['It began on [21.10.2008=2008-10-21].', ['2008-10-21']],
    ['It began on [3/4/2005=2005-03-04].', ['[2005-03-04,2005-04-03]']],
    ['It began on [7/8/07=2007-07-08].', ['[2007-07-08,2007-08-07]']],
    ['They met on 31 February [2020=2020].', ['2020']],
    ['They met on [May 5=2024-05-05].', ['2024-05-05']],
    ['They met on [5 December=2023-12-05].', ['2023-12-05']],
    ['They will meet on [May 5=2025-05-05].', ['2025-05-05']],
    ['They met from [September 14=2024-09-14] to [20=2024-09-20].', ['2024-09-14', '2024-09-20']],
    ['They met on [6=2024-06-06] and [22 June=2024-06-22].', ['2024-06-06', '2024-06-22']],
    ['They met on [the 6th=2024-06-06] and [22nd of June=2024-06-22].', ['2024-06-06', '2024-06-22']],
    ['They met on [30 June=2023-06-30] and [2 July 2023=2023-07-02].', ['2023-06-30', '2023-07-02']],
    ['They met on [March 3=2024-03-03] and 20 people came.', ['2024-03-03']],
    ['They met on [September 14=2001-09-14] to [20, 2001=2001-09-20].', ['2001-09-14', '2001-09-20']],
    ['Since the September 11 attacks much has changed.', []],
    ['Version 2.10.2008b of the text.', []],
  ] as const)('%s', (text, edtf) => {
    expect(marked(unmarked(text))).toBe(text);
    expect(edtfIn(unmarked(text))).toEqual(edtf);
  });
});

describe('months', () => {
  test.each([
    ['It began in [May 2023=2023-05].', ['2023-05']],
    ["It began in [March '98=1998-03].", ['1998-03']],
    ['It began between [May=2007-05] and [July 2007=2007-07].', ['2007-05', '2007-07']],
    ['It began in [January=2024-01].', ['2024-01']],
    ['It began in [July last year=2023-07].', ['2023-07']],
    ['It will begin in [March next year=2025-03].', ['2025-03']],
    ['It began [last March=2024-03].', ['2024-03']],
    ['It will begin [next October=2025-10].', ['2025-10']],
    ['He may march in the rain.', []],
    ['May I ask?', []],
    ['June Carter sang.', []],
    ['An august body met in [August=2024-08].', ['2024-08']],
    ['He met Jan in [Sept.=2024-09] and Mar the cat.', ['2024-09']],
  ] as const)('%s', (text, edtf) => {
    expect(marked(unmarked(text))).toBe(text);
    expect(edtfIn(unmarked(text))).toEqual(edtf);
  });
});

describe('years', () => {
  test.each([
    ['It began in [2019=2019].', ['2019']],
    ['It began [about 1650=1650].', ['1650~']],
    ['It lasted from [about 1086=1086] to [about 1094=1094].', ['1086~', '1094~']],
    ['It lasted from [1939=1939]-[45=1945].', ['1939', '1945']],
    ['It lasted from [1939=1939]-[1945=1945].', ['1939', '1945']],
    ["He was born in ['42=1942].", ['1942']],
    ["The iLife '11 suite.", []],
    ['It cost $2000.', []],
    ['Some 2000 troops came.', []],
    ['Resolution 1483 passed.', []],
    ['The WWDC [2024=2024] opened.', ['2024']],
    ['In [fiscal 2008=FY2008] they lost.', [null]],
    ['A 2,019 km road.', []],
    ['An F-2000 jet in [mid-1942=1942].', ['[1942-05~..1942-08~]']],
    ['He counted over 1900 of them.', []],
  ] as const)('%s', (text, edtf) => {
    expect(marked(unmarked(text))).toBe(text);
    expect(edtfIn(unmarked(text))).toEqual(edtf);
  });
});

describe('times before Christ, decades, centuries', () => {
  test.each([
    ['It fell in [490 BC=BC0490].', ['-0489']],
    ['It lasted from [264=BC0264] to [241 BC=BC0241].', ['-0263', '-0240']],
    ['In [June 479 B.C.=BC0479-06] they met.', ['-0478-06']],
    ['In [the spring of 480 BC=BC0480-SP] they met.', ['-0479-21']],
    ['In [480 BC=BC0480] he came. By [478=BC0478] he was gone.', ['-0479', '-0477']],
    ['It began in [AD 79=0079].', ['0079']],
    ['In [the 1990s=199] and [the late 1960s=196].', ['199X', '[1966-09~..1969-12~]']],
    ["In [the '80s=198] it was new.", ['198X']],
    ['In [the early eighties=198].', ['[1980-01~..1983-04~]']],
    ['In [the 470s BC=BC047].', ['[-0478..-0469]']],
    ['In [the 19th century=18].', ['18XX']],
    ['In [the 4th century BC=BC03].', ['[-0399..-0300]']],
    ['[About 1500 BC=BC1500] it was new.', ['-1499~']],
    ['[The 1900s=19] began.', ['19XX']],
  ] as const)('%s', (text, edtf) => {
    expect(marked(unmarked(text))).toBe(text);
    expect(edtfIn(unmarked(text))).toEqual(edtf);
  });
});

describe('seasons', () => {
  test.each([
    ['In [the summer of 2007=2007-SU].', ['2007-22']],
    ['In [spring 2009=2009-SP].', ['2009-21']],
    ['In [early autumn 2023=2023-FA].', ['[2023-09-01~..2023-09-30~]']],
    ['[Last summer=2024-SU] was hot.', ['2024-22']],
    ['[Next spring=2025-SP] will be wet.', ['2025-21']],
    ['In [winter=2024-WI] it snows.', ['2024-24']],
    ['Prices fall and spring up.', []],
    ['The fall of the city.', []],
    ['[The spring of next year=2025-SP] will be wet.', ['2025-21']],
  ] as const)('%s', (text, edtf) => {
    expect(marked(unmarked(text))).toBe(text);
    expect(edtfIn(unmarked(text))).toEqual(edtf);
  });
});

describe('quarters', () => {
  test.each([
    ['In [the third quarter of 2007=2007-Q3].', ['2007-35']],
    ['In [Q3 2008=2008-Q3].', ['2008-35']],
    ['In [the first half of last year=2023-H1].', ['2023-40']],
    ['In [the latter half of 1942=1942-H2].', ['1942-41']],
    ['In [the latest quarter=2024-Q3].', ['2024-35']],
    ['[Third-quarter=2024-Q3] profit fell.', ['2024-35']],
    ['He ran [the last quarter=2024-Q3] mile.', ['2024-35']],
  ] as const)('%s', (text, edtf) => {
    expect(marked(unmarked(text))).toBe(text);
    expect(edtfIn(unmarked(text))).toEqual(edtf);
  });
});

describe('holidays', () => {
  test.each([
    ['On [Christmas Day 1914=1914-12-25].', ['1914-12-25']],
    ["On [New Year's Eve=2024-12-31].", ['2024-12-31']],
    ['On [Good Friday 1998=1998-04-10].', ['1998-04-10']],
    ['On [Thanksgiving 2023=2023-11-23].', ['2023-11-23']],
    ['White [Christmas=2023-12-25] was sung.', ['2023-12-25']],
    ['During the Christmas period.', []],
  ] as const)('%s', (text, edtf) => {
    expect(marked(unmarked(text))).toBe(text);
    expect(edtfIn(unmarked(text))).toEqual(edtf);
  });
});
