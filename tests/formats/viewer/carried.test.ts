import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { parseDataset } from '../../../src/dataset/parse.ts';
import { formatCarried, parseCarried } from '../../../src/formats/viewer/carried.ts';
import { toViewerFile } from '../../../src/formats/viewer/toViewerFile.ts';
import { timesInSource } from '../../../src/suggest/sourceTimes.ts';
import { dossier, dossierOfQuote, eventInFile } from '../../fixtures/dossier.ts';
import { bundledDataset, BUNDLED } from '../../state/datasets.ts';

const PAGE =
  '<head><title>Dateline</title></head><body><script type="application/json" id="dossiers">[]</script></body>';

function parsed(file: unknown): Dataset {
  const { dataset } = parseDataset(file);
  if (!dataset) throw new Error('It does not parse.');
  return dataset;
}

const carrying = (dataset: Dataset) => ({ dataset, times: dataset.sources.map(timesInSource) });

test.each(BUNDLED)('%s comes back equal, open sides of spans and times included', (name) => {
  const carried = carrying(bundledDataset(name));
  expect(carried.times.flat(2).length).toBeGreaterThan(5);
  expect(parseCarried(formatCarried([carried]))).toEqual([carried]);
});

describe('verdicts', () => {
  test.each([
    ['verbatim', 'The clock struck one.'],
    ['same-words', 'The clock  struck one.'],
    ['not-found', 'The clock struck nine.'],
    ['verbatim', 'The clock struck two, last Thursday.'],
  ])('one that is %s stays so', (kind, text) => {
    const dataset = parsed(dossierOfQuote({ text }));
    expect(dataset.events[0]?.quotes[0]?.verdict.kind).toBe(kind);
    expect(parseCarried(formatCarried([carrying(dataset)]))[0]?.dataset).toEqual(dataset);
  });

  test('one is not believed when the words of the file were changed', () => {
    const text = formatCarried([carrying(parsed(dossier()))]);
    const forged = text.replace('The clock struck one. The mouse', 'The clock struck two. The mouse');
    const [quote] = parseCarried(forged)[0]?.dataset.events[0]?.quotes ?? [];
    expect(quote?.verdict).toEqual({ kind: 'not-found', nearest: null });
    const [untouched] = parseCarried(text)[0]?.dataset.events[0]?.quotes ?? [];
    expect(untouched?.verdict.kind).toBe('verbatim');
  });
});

test('events that are read only when they are looked at are written all the same', () => {
  const dataset = parsed(dossier());
  // Getters stand on the prototype, as those of a class do.
  const events = dataset.events.map((event) => Object.create(event) as typeof event);
  const [read] = parseCarried(formatCarried([carrying({ ...dataset, events })]));
  expect(read?.dataset).toEqual(dataset);
});

test('no text ends the element that it stands in, and every text comes back', () => {
  const part = fc.constantFrom(
    '</script>',
    '<!--',
    '<script',
    '\u2028',
    '$&',
    '$1',
    '&lt;',
    '"',
    '\\',
    'a',
    '</title>',
  );
  const text = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => `x${parts.join('')}x`);
  fc.assert(
    fc.property(text, text, (title, eventTitle) => {
      const carried = carrying(parsed(dossier({ title, events: [eventInFile({ title: eventTitle })] })));
      const file = toViewerFile(PAGE, [carried, carried]);
      const [, head = '', data = '', tail] =
        /^<head>([^]*?)<\/head>[^]*?id="dossiers">([^]*?)<\/script>([^]*)$/.exec(file) ?? [];
      expect(data).not.toMatch(/[<\u2028\u2029]/);
      expect(parseCarried(data)).toEqual([carried, carried]);
      expect(tail).toBe('</body>');
      // Two tags and no more.
      expect(head.match(/</g)).toHaveLength(2);
    }),
  );
});

test('a page that is no viewer is refused', () => {
  expect(() => toViewerFile('<!doctype html><title>Dateline</title>', [])).toThrow('no place for dossiers');
});
