import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../src/dataset/edtf.ts';
import { marked, read } from './marked.ts';

describe('context', () => {
  test('in a narrative a day without its year is of the year that the text has come to', () => {
    expect(marked('The war began in March 1916. On 12 May the town fell. By June it was over.')).toBe(
      'The war began in [March 1916=1916-03]. On [12 May=1916-05-12] the town fell. By [June=1916-06] it was over.',
    );
  });

  test('after an autumn that its year stands beside, a spring is of the year that follows', () => {
    expect(marked('It began in November 1944. In March they came. In January they had left.')).toBe(
      'It began in [November 1944=1944-11]. In [March=1945-03] they came. In [January=1945-01] they had left.',
    );
    expect(marked('It began in November 2023. In December it was over.')).toContain('[December=2023-12]');
  });

  test('one date from the past does not make news a narrative', () => {
    const text = 'The minister said on Monday that he, born in 1958, would resign in December.';
    expect(marked(text)).toBe(
      'The minister said on [Monday=2024-11-18] that he, born in [1958=1958], would resign in [December=2024-12].',
    );
  });

  test('what counts from publication ends a narrative', () => {
    expect(marked('It was founded in 1916. Today it closed. In May it will open.')).toContain(
      '[May=2025-05]',
    );
  });

  test('in a history the writer still counts from the day of writing', () => {
    const history = 'It began in May 2016. It grew in June 2017. It ended in July 2018.';
    expect(marked(`${history} Later this year it will return.`)).toContain('[Later this year=2024]');
    expect(marked(`${history} Last year it returned.`)).toContain('[Last year=2023]');
    expect(marked(`${history} Two years ago it returned.`)).toContain('[Two years ago=2022]');
    expect(marked(`${history} Last fall it returned.`)).toContain('[Last fall=2023-FA]');
  });

  test('those of whom a history tells count from their own time', () => {
    const history = 'It began in May 2016. It grew in June 2017. It ended in July 2018.';
    expect(marked(`${history} “Two years ago it began,” he said.`)).toContain('[Two years ago=2016]');
    expect(marked(`${history} “Next year it will return,” he said.`)).toContain('[Next year=2019]');
    expect(marked(`${history} The next year it returned.`)).toContain('[The next year=2019]');
  });

  test('a weekday named before is the same day again', () => {
    expect(marked('He will speak on Monday. Watch him on Monday.')).toBe(
      'He will speak on [Monday=2024-11-25]. Watch him on [Monday=2024-11-25].',
    );
  });

  test('29 February is of a year that has it', () => {
    expect(marked('It began in June 2007. On February 29 it ended.')).toContain('[February 29=2008-02-29]');
  });
});

describe('how it was read', () => {
  test.each([
    [
      'Kim spoke Thursday.',
      '“Thursday” read as 21 November 2024, the latest Thursday up to the publication day, Friday 22 November 2024.',
    ],
    [
      'They met last week.',
      '“last week” read as the week of 11–17 November 2024, the week before that of the publication day, Friday 22 November 2024.',
    ],
    ['It began on 5 June 1944.', '“5 June 1944” read as 5 June 1944.'],
    ['He recently left.', '“recently” read as some time in the past, which has no place on a calendar.'],
    ['It took three weeks.', '“three weeks” read as a length of time, 3 weeks.'],
    [
      'Over the past two weeks it rained.',
      '“the past two weeks” read as 2 weeks, from 9 November 2024 to 22 November 2024, up to the publication day, Friday 22 November 2024.',
    ],
    ['At the end of 1916.', '“the end of 1916” read as the last third of 1916.'],
    [
      'It began on 3/4/2005.',
      '“3/4/2005” read as 4 March 2005 or 3 April 2005, for it does not say which number is the month.',
    ],
  ])('%s', (text, how) => {
    expect(read(text).map((expression) => expression.how)).toEqual([how]);
  });

  test('words that stand on two lines are quoted as one', () => {
    expect(read('It began on 5\nJune 1944.')[0]?.how).toContain('“5 June 1944”');
  });
});

/** Words that rules are made of, in any order, as hostile as they come. */
const word = fc.constantFrom(
  ...'the of in a last next week year May March 5 20 1916 31 12:30 p.m. Friday morning early late end ago later two few before after , . - ( ) ’s \n Q3 1990s BC century summer quarter every per daily now recently former christmas day old half and to'.split(
    ' ',
  ),
);
const text = fc.oneof(
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('for any text', () => {
  test('expressions follow each other, lie in the text, and are made of whole words', () => {
    fc.assert(
      fc.property(text, (value) => {
        let done = 0;
        for (const { start, end } of read(value)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          expect(value.slice(start, end).trim()).toBe(value.slice(start, end));
          done = end;
        }
        expect(done).toBeLessThanOrEqual(value.length);
      }),
      { numRuns: 500 },
    );
  });

  test('every EDTF can be read, and every sentence is one', () => {
    fc.assert(
      fc.property(text, (value) => {
        const found = read(value);
        for (const { how } of found) expect(how).toMatch(/^“[^]+” read as .+\.$/);
        for (const edtf of found.flatMap((expression) => expression.edtf ?? [])) {
          expect([edtf, parseEdtf(edtf).ok]).toEqual([edtf, true]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the same text is read the same way again', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(read(value)).toEqual(read(value));
      }),
    );
  });
});
