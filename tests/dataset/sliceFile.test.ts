import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countKeys } from '../../src/dataset/json.ts';
import { ComingSlices } from '../../src/dataset/great/entrySlices.ts';
import { Damage } from '../../src/dataset/great/parsePart.ts';
import { numberOfEvent, parseEntries, parseShell } from '../../src/dataset/great/sliceEntries.ts';
import { createSlicer, sliceFile, slicesAt } from '../../src/dataset/great/sliceFile.ts';
import { utf8 } from '../bytes.ts';

const value = fc.jsonValue({ maxDepth: 3 });
const fields = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), value), { maxLength: 3 });

test('a file is cut into its entries and what is around them', () => {
  fc.assert(
    fc.property(
      fields,
      fc.array(value),
      fields,
      fc.constantFrom(0, 1, '\t'),
      fc.constantFrom('', '\uFEFF', '\r\n'),
      (before, events, after, indent, start) => {
        const around = { ...Object.fromEntries(before), ...Object.fromEntries(after) };
        const whole = { ...Object.fromEntries(before), events, ...Object.fromEntries(after) };
        fc.pre(!Object.hasOwn(around, 'events'));
        const bytes = utf8(`${start}${JSON.stringify(whole, null, indent)}`);
        const slices = sliceFile(bytes);
        if (!slices) throw new Error('It is not cut.');
        const shell = parseShell(slices);
        expect(shell).toEqual(JSON.parse(JSON.stringify({ ...whole, events: [] })));
        expect(slices.shellColons).toBe(countKeys(shell));
        expect(events.map((_, index) => parseEntries(bytes, slices, index, index + 1)[0])).toEqual(
          JSON.parse(JSON.stringify(events)),
        );
        expect([...slices.colons]).toEqual(events.map(countKeys));
      },
    ),
  );
});

test.each([
  '',
  'null',
  '[]',
  '{}',
  '{"events":{}}',
  '{"events":1}',
  '{"events":[}',
  '{"events":[1,,2]}',
  '{"events":[1,]}',
  '{"events":[,1]}',
  '{"events":["]}',
  '{"events":[]',
  '{"events":[1}]',
  '{"events":[],"events":[]}',
  '{"sources":[1,,2],"events":[]}',
  '{"sources":[1,"events":[]}',
  '{"a":{"events":[]}}',
  '{"events"[]}',
  '{events:[]}',
])('%s is not cut', (text) => {
  expect(sliceFile(utf8(text))).toBeNull();
});

/** As it is sliced when it comes in pieces that end at these bytes. */
function sliceComing(bytes: Uint8Array, ends: readonly number[]) {
  const come = new Uint8Array(bytes.length);
  const slicer = createSlicer(come);
  const events = new ComingSlices();
  for (const end of [...ends, bytes.length].toSorted((a, b) => a - b)) {
    come.set(bytes.subarray(0, end));
    const found = slicer.goOn(end);
    if (found) events.add(found.events);
  }
  const shell = slicer.finish();
  return shell && slicesAt(come, shell, events);
}

const dossiers = fc
  .tuple(fields, fc.array(value), fields, fc.constantFrom(0, 2))
  .map(([before, events, after, indent]) =>
    JSON.stringify({ ...Object.fromEntries(before), events, ...Object.fromEntries(after) }, null, indent),
  );
const damagedDossiers = fc
  .tuple(dossiers, fc.nat(300), fc.constantFrom('"', '\\', ',', '{', ']', '', ' '.repeat(40)))
  .map(([text, at, sign]) => `${text.slice(0, at)}${sign}${text.slice(at + 1)}`);

test('a file that comes in pieces is cut as one that is there', () => {
  fc.assert(
    fc.property(
      fc.oneof(dossiers, damagedDossiers),
      fc.array(fc.nat(400), { maxLength: 20 }),
      (text, ends) => {
        const bytes = utf8(text);
        const within = ends.filter((end) => end <= bytes.length);
        expect(sliceComing(bytes, within)).toEqual(sliceFile(bytes));
      },
    ),
    { numRuns: 500 },
  );
});

test('what is found of a file that comes in pieces is told once, and where its events begin', () => {
  const bytes = utf8('{"a":[1],"sources":[7,{}],"events":[{"b":[2]},{},{}],"c":3}');
  const slicer = createSlicer(bytes);
  const told = [22, 24, 37, 45, 48, bytes.length].map((end) => slicer.goOn(end));
  const found = (articles: readonly number[], events: readonly number[], depth: number) => ({
    articles: { starts: Uint32Array.from(articles) },
    events: { starts: Uint32Array.from(events) },
    headEnd: events.length > 0 ? 36 : null,
    depth,
  });
  expect(told).toMatchObject([
    found([20], [], 2),
    null,
    { ...found([22], [], 3), headEnd: 36 },
    null,
    found([], [36], 4),
    found([], [46, 49], 4),
  ]);
});

test('articles are found one by one, wherever the pieces end in which they come', () => {
  fc.assert(
    fc.property(
      fields,
      fc.array(value),
      fc.array(fc.nat(400), { maxLength: 20 }),
      (before, sources, ends) => {
        const around = Object.fromEntries(before.filter(([name]) => name !== 'sources' && name !== 'events'));
        const bytes = utf8(JSON.stringify({ ...around, sources, events: [] }));
        const slicer = createSlicer(bytes);
        const articles = new ComingSlices();
        for (const end of [...ends.filter((at) => at < bytes.length), bytes.length].toSorted(
          (a, b) => a - b,
        )) {
          const found = slicer.goOn(end);
          if (found) articles.add(found.articles);
        }
        expect(sources.map((_, index) => parseEntries(bytes, articles, index, index + 1)[0])).toEqual(
          JSON.parse(JSON.stringify(sources)),
        );
      },
    ),
  );
});

test('a byte order mark is taken off where the file begins, and nowhere else', () => {
  for (const entry of ['\uFEFF{}', '{}\uFEFF', '[{},\uFEFF{}]']) {
    const bytes = utf8(`\uFEFF{"events":[1,${entry}]}`);
    const slices = sliceFile(bytes);
    if (!slices) throw new Error('It is not cut.');
    expect(parseShell(slices)).toEqual({ events: [] });
    expect(() => parseEntries(bytes, slices, 1, 2)).toThrow(Damage);
  }
});

test('deep brackets are counted, not followed', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  expect(sliceFile(utf8(`{"events":[${deep}]}`))?.depth).toBe(100_002);
  expect(sliceFile(utf8(`{"a":${deep},"events":[]}`))?.depth).toBe(100_001);
});

test.each([
  ['7', 2],
  ['71', 3],
  ['seven', 4],
  ['8', 5],
  ['70', -1],
  ['9', -1],
])('the event with the id %s is found, and no other is parsed', (id, number) => {
  const events = [
    '{"n":7,"id":"a" is no JSON}',
    '{"id":70.5 is no JSON}',
    '{"n":7, "id" : 7 }',
    '{"id":71}',
    '{"title":"\\"id\\":\\"seven\\"","id":"seven"}',
    '{"actors":[{"id":"9"}],"n":1,"id":\n"8"}',
  ];
  const bytes = utf8(`{"id":9,"events":[${events.join()}]}`);
  const slices = sliceFile(bytes);
  expect(slices && numberOfEvent(bytes, slices, id)).toBe(number);
});
