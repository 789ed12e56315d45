import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Source } from '../../src/dataset/dataset.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { allAtOnce } from '../../src/suggest/allAtOnce.ts';
import { readStretch } from '../../src/suggest/sourceStretch.ts';
import { timesInSource } from '../../src/suggest/sourceTimes.ts';
import { dossier, sourceInFile } from '../fixtures/dossier.ts';

function sourceOf(text: readonly string[], fields: Readonly<Record<string, unknown>> = {}): Source {
  const { dataset } = parseDataset(dossier({ sources: [sourceInFile({ text, ...fields })], events: [] }));
  const [source] = dataset?.sources ?? [];
  if (!source) throw new Error('There is no source.');
  return source;
}

const words = fc.constantFrom(
  'On 3 May 1899',
  'the clock struck.',
  'In 1871',
  'from 1871',
  'to 1875',
  'May',
  'Thursday',
  'that day',
  '12',
);
const paragraph = fc.array(words, { minLength: 1, maxLength: 8 }).map((some) => some.join(' '));
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 12 });

/** What is found in each paragraph, a stretch at a time. */
function readInStretches(source: Source, lengths?: Parameters<typeof readStretch>[2]) {
  let stretch = allAtOnce(readStretch(source, 0, lengths));
  return source.paragraphs.map((_, number) => {
    if (!stretch.has(source, number)) stretch = allAtOnce(readStretch(source, number, lengths));
    return stretch.timesIn(number);
  });
}

test('a source that is not long is read as it is for suggestions', () => {
  fc.assert(
    fc.property(paragraphs, (text) => {
      const source = sourceOf(text);
      expect(readInStretches(source)).toEqual(timesInSource(source));
    }),
  );
});

test('what words say in full is found wherever a long source is cut', () => {
  const lengths = fc.record({ stretch: fc.nat(300), around: fc.integer({ min: 150, max: 400 }) });
  fc.assert(
    fc.property(paragraphs, lengths, (text, some) => {
      const source = sourceOf(text, { published: undefined });
      const whole = Math.max(...source.paragraphs.map(({ length }) => length));
      expect(readInStretches(source, { whole, ...some })).toEqual(timesInSource(source));
    }),
  );
});

test('what was mentioned right before a stretch is known in it', () => {
  const source = sourceOf(['The king died on 3 May 1871, and was buried.', 'That day the clock struck.']);
  const lengths = { whole: 50, stretch: 40, around: 100 };
  const [, found] = readInStretches(source, lengths);
  expect(found).toEqual(timesInSource(source)[1]);
  expect(found).toMatchObject([{ edtf: '1871-05-03' }]);
  expect(readInStretches(source, { ...lengths, around: 10 })[1]).not.toMatchObject([{ edtf: '1871-05-03' }]);
});

test('in a paragraph that is too long nothing is found, and all in those beside it', () => {
  const source = sourceOf(['In 1871.', `In 1872. ${'The clock struck. '.repeat(9)}`, 'In 1873.']);
  const found = readInStretches(source, { whole: 100, stretch: 100, around: 100 });
  expect(found.map((times) => times.map(({ edtf }) => edtf))).toEqual([['1871'], [], ['1873']]);
});
