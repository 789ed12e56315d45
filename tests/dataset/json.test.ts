import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/dataset/json.ts';
import { readSampleBytes, sampleNames } from '../samples.ts';

const FOLDER = 'samples/json-parsing/test_parsing';
const named = (start: string) => sampleNames(FOLDER).filter((name) => name.startsWith(start));
/** As a file is read: what is no UTF-8 never gets as far as this. */
const sampleText = (name: string) => new TextDecoder().decode(readSampleBytes(`${FOLDER}/${name}`));

/** The one sentence on a text that cannot be read. */
async function messageFor(text: string): Promise<string> {
  const { problems, isReadable, value } = await readJson(text);
  expect([isReadable, value, problems.length, problems[0]?.path]).toEqual([false, undefined, 1, '']);
  return problems[0]?.message ?? '';
}

describe.skipIf(named('n_').length === 0)('another project’s tests of JSON parsers', () => {
  test.each(named('y_'))('%s is read', async (name) => {
    expect(await readJson(sampleText(name))).toEqual({
      value: JSON.parse(sampleText(name)),
      problems: [],
      isReadable: true,
    });
  });

  test.each(named('n_'))('%s is refused, with the place', async (name) => {
    const text = sampleText(name);
    const message = await messageFor(text);
    const [, line, column, quoted = ''] =
      /Line (\d+), column (\d+): .+\. The line reads: “(.*)”\.$/su.exec(message) ?? [];
    const lines = text.split('\n');
    expect(lines[Number(line) - 1]?.trim()).toBe(quoted);
    expect(Number(column)).toBeGreaterThanOrEqual(1);
    expect(Number(column)).toBeLessThanOrEqual((lines[Number(line) - 1]?.length ?? 0) + 1);
  });

  test.each(named('i_'))('%s is read or refused', async (name) => {
    const { isReadable, problems } = await readJson(sampleText(name));
    expect(isReadable || problems.length === 1).toBe(true);
  });
});

describe('a text that is no JSON', () => {
  test.each([
    [
      'a comma too many',
      '{\n  "a": 1,\n}',
      'Line 3, column 1: a field name in double quotation marks is expected. The line reads: “}”.',
    ],
    [
      'a comma too few',
      '{\n  "a": 1\n  "b": 2\n}',
      'Line 3, column 3: a comma is expected. The line reads: “"b": 2”.',
    ],
    ['a colon too few', '{"a" 1}', 'Line 1, column 6: a colon is expected. The line reads: “{"a" 1}”.'],
    ['no value', '{"a": }', 'Line 1, column 7: a value is expected'],
    ['single quotation marks', "{'a': 1}", 'Line 1, column 2'],
    [
      'a comment',
      '{\n// no\n"a": 1}',
      'Line 2, column 1: comments are not allowed. The line reads: “// no”.',
    ],
    ['an open list', '[1, 2', 'Line 1, column 6: a closing bracket “]” is expected'],
    ['an open object', '{"a": [1]', 'Line 1, column 10: a closing brace “}” is expected'],
    ['an open text', '{"a": "b', 'Line 1, column 7: a text is not closed'],
    [
      'a text across lines',
      '{"a": "b\nc"}',
      'Line 1, column 7: a text is not closed. The line reads: “{"a": "b”.',
    ],
    ['a bad escape', String.raw`{"a": "\x"}`, 'Line 1, column 7: an escape is not valid'],
    ['more after the end', '{}\n{}', 'Line 2, column 1: the file should end'],
    [
      'a word without quotation marks',
      '{"a": b}',
      'Line 1, column 7: text stands in double quotation marks;',
    ],
    ['NaN', '[NaN]', 'Line 1, column 2: text stands in double quotation marks; only numbers,'],
    ['CRLF', '{\r\n  "a": ,\r\n}', 'Line 2, column 8: a value is expected. The line reads: “"a": ,”.'],
    ['CR', '{\r  "a": ,\r}', 'Line 2, column 8'],
    ['a raw tab', '["\t"]', 'Line 1, column 2: a character is not allowed'],
    ['a web page', '<!doctype html>\n<p>Not found</p>', 'Line 1, column 1'],
    [
      'a long line',
      `{"a": 1, ${'"b": 2, '.repeat(1000)}}`,
      `The line reads: “…${'"b": 2, '.repeat(10).slice(-58)}}”.`,
    ],
    [
      'a fault in the middle of a long line',
      `{${'"b": 2, '.repeat(1000)}"here" 3, ${'"b": 2, '.repeat(1000)}}`,
      `column 8009: a colon is expected. The line reads: “…b": 2, "b": 2, "b": 2, "here" 3, `,
    ],
    [
      'a fault after a character of two units',
      `["😀😀😀😀😀😀😀😀😀😀😀😀😀😀", ${'"b", '.repeat(3)}b ${'"b", '.repeat(100)}]`,
      'The line reads: “…😀😀😀',
    ],
  ])('%s', async (_, text, reason) => {
    const message = await messageFor(text);
    expect(message).toMatch(/^The file is not valid JSON\. /);
    expect(message).toContain(reason);
  });

  test.each(['', ' \n\t ', '\uFEFF', '\uFEFF \n'])('%j is empty', async (text) => {
    expect(await messageFor(text)).toBe('The file is empty.');
  });
});

test('a byte order mark is dropped', async () => {
  expect((await readJson('\uFEFF{"a": 1}')).value).toEqual({ a: 1 });
});

describe('nesting', () => {
  test.each([64, 63])('%i levels are read', async (depth) => {
    expect((await readJson('['.repeat(depth) + ']'.repeat(depth))).isReadable).toBe(true);
  });

  test.each([
    ['65 levels', '['.repeat(65) + ']'.repeat(65)],
    ['100,000 levels', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['100,000 levels of objects', '{"a":'.repeat(100_000)],
    ['levels side by side and within', `[${'[],'.repeat(100)}${'[['.repeat(40)}`],
  ])('%s are too many', async (_, text) => {
    expect(await messageFor(text)).toContain('nested too deep (limit 64)');
  });

  test.each([
    ['in a text', `["${'['.repeat(1000)}"]`],
    ['after an escaped quotation mark', String.raw`["\"${'['.repeat(1000)}"]`],
    ['side by side', `[${'[],'.repeat(1000)}0]`],
  ])('brackets %s do not count', async (_, text) => {
    expect((await readJson(text)).isReadable).toBe(true);
  });

  test.each([
    ['after a text that is not closed', `["\n${'['.repeat(100_000)}`],
    ['after a comment with a quotation mark', `[/*"*/${'['.repeat(100_000)}`],
    ['after a comment to the end of the line', `[// "\n${'['.repeat(100_000)}`],
  ])('brackets %s do not overflow', async (_, text) => {
    expect(await messageFor(text)).toMatch(/nested too deep|Line 1/);
  });
});

describe('numbers that cannot be kept', () => {
  test('are named with their place, and with what becomes of them', async () => {
    const text =
      '{"n": 1e400, "a": [{"id": 12345678901234567890}, 9007199254740991, 1e21, 100000000000000000000, "1e400"]}';
    const { problems } = await readJson(text);
    expect(problems).toHaveLength(2);
    expect(problems).toMatchObject([
      { path: 'n', severity: 'warning', message: expect.stringMatching(/^“1e400” .* as null\./) as string },
      { path: 'a[0].id', message: expect.stringContaining('as 12345678901234567000.') as string },
    ]);
  });

  test('may have more digits than the greatest number', async () => {
    const { value, problems } = await readJson(`{"n": -${'9'.repeat(400)}}`);
    expect(value).toEqual({ n: -Infinity });
    expect(problems).toMatchObject([{ path: 'n', message: expect.stringMatching(/ as null\./) as string }]);
  });
});

describe('keys given twice', () => {
  test('are named with their place, and the last counts', async () => {
    const text = '{\n"a": {"b": 1, "b": 2},\n"events": [{}, {"start": 1,\n"start": 2}]}';
    const { value, problems } = await readJson(text);
    expect(value).toEqual({ a: { b: 2 }, events: [{}, { start: 2 }] });
    expect(problems).toEqual([
      {
        path: 'a.b',
        severity: 'warning',
        message: '“b” is given twice (again in line 2); the last one counts. Remove one of them.',
      },
      {
        path: 'events[1].start',
        severity: 'warning',
        message: '“start” is given twice (again in line 4); the last one counts. Remove one of them.',
      },
    ]);
  });

  test('a value that is dropped may have keys of its own', async () => {
    const { problems } = await readJson('{"a": {"b": 1, "c": 2}, "a": 5}');
    expect(problems.map(({ path }) => path)).toEqual(['a']);
  });

  test('a prototype is a key like others', async () => {
    const { value, problems } = await readJson('{"__proto__": {"x": 1}, "constructor": 2}');
    expect(problems).toEqual([]);
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect({}).not.toHaveProperty('x');
  });

  test.each([
    '{"a:b": ":", "c": "\\":"}',
    '{"a": {"a": {"a": 1}}}',
    '[{"a": 1}, {"a": 1}]',
    '{"A": 1, "a": 2}',
    '{"0": 1, "00": 2}',
  ])('not in %s', async (text) => {
    expect((await readJson(text)).problems).toEqual([]);
  });

  test('written with an escape, too', async () => {
    expect((await readJson(String.raw`{"a": 1, "\u0061": 2}`)).problems.map(({ path }) => path)).toEqual([
      'a',
    ]);
  });
});

describe('any text', () => {
  function parsed(text: string): { readonly value: unknown } | null {
    try {
      return { value: JSON.parse(text) };
    } catch {
      return null;
    }
  }

  test('is read as JSON.parse reads it, or refused in a sentence', async () => {
    const units = fc.constantFrom(...'{}[]",:1ae\\/*\n\r\t -.'.split(''), '\u2028', '\uD83D', 'true', 'null');
    const texts = fc.oneof(
      fc.string({ unit: units, maxLength: 40 }),
      fc.json(),
      fc.json().map((text) => text.slice(1)),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { value, isReadable, problems } = await readJson(text);
        const expected = parsed(text);
        expect({ isReadable, value }).toEqual({ isReadable: expected !== null, value: expected?.value });
        const messages = isReadable ? [] : problems.map(({ message }) => message);
        expect(messages.length).toBe(isReadable ? 0 : 1);
        for (const message of messages)
          expect(message).toMatch(/^The file is (empty|not valid JSON\. Line \d+, column \d+: .*)\.$/su);
      }),
      { numRuns: 1000 },
    );
  });
});
