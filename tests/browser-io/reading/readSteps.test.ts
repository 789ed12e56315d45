import { describe, expect, test, vi } from 'vitest';
import { MAX_FILE_BYTES } from '../../../src/browser/reading/limits.ts';
import { readDossierFile } from '../../../src/browser/reading/readFile.ts';
import type { ReadStep } from '../../../src/browser/reading/readStep.ts';
import { arrivedFile } from '../../../src/browser/reading/arrival.ts';
import { readSteps } from '../../../src/browser/reading/readSteps.ts';
import { NO_WISHES } from '../../../src/browser/reading/wishes.ts';
import type { DatedEvent } from '../../../src/dataset/dataset.ts';
import type { EventId } from '../../../src/dataset/entityIds.ts';
import { parseDataset } from '../../../src/dataset/parse.ts';
import { readAll } from './readAll.ts';
import { bytesOf, utf16, utf8 } from '../../bytes.ts';
import { dossier, dossierOfDate, dossierOfEvent, sourceInFile } from '../../fixtures/dossier.ts';

const TEXT = JSON.stringify(dossier());
const read = (bytes: Uint8Array<ArrayBuffer>) => readAll(bytes);
const messageFor = async (bytes: Uint8Array<ArrayBuffer>) => {
  const { dataset, problems } = await read(bytes);
  expect([dataset, problems.length, problems[0]?.path, problems[0]?.severity]).toEqual([
    null,
    1,
    '',
    'error',
  ]);
  return problems[0]?.message ?? '';
};

const FAULT = new TypeError('ours');
const fail = () => {
  throw FAULT;
};

describe('bytes that are text', () => {
  test.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with its mark', bytesOf([0xef, 0xbb, 0xbf], TEXT)],
    ['UTF-16, little end first', utf16(TEXT, 'little')],
    ['UTF-16, big end first', utf16(TEXT, 'big')],
    ['with line ends of Windows', utf8(JSON.stringify(dossier(), null, 2).replaceAll('\n', '\r\n'))],
  ])('%s', async (_, bytes) => {
    const { dataset, problems } = await read(bytes);
    expect(problems).toEqual([]);
    expect(dataset?.events[0]?.quotes[0]?.verdict.kind).toBe('verbatim');
  });

  test('every letter stays what it was', async () => {
    const title = 'Élan “서울” 😀 ﷽';
    for (const encode of [
      utf8,
      (text: string) => utf16(text, 'little'),
      (text: string) => utf16(text, 'big'),
    ]) {
      const { dataset } = await read(encode(JSON.stringify(dossier({ title }))));
      expect(dataset?.title).toBe(title);
    }
  });
});

describe('bytes that are no text', () => {
  test.each([
    ['a PNG', bytesOf([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13], 'IHDR')],
    ['a zip', bytesOf('PK', [3, 4, 20, 0, 0, 0, 8, 0])],
    ['gzip', bytesOf([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])],
    ['a PDF', bytesOf('%PDF-1.7\n%', [0xe2, 0xe3, 0xcf, 0xd3])],
    ['a NUL among letters', utf8(TEXT.replace('Clocks', 'Clo\0cks'))],
    ['UTF-8 that is cut off', utf8(JSON.stringify({ title: '서울' })).slice(0, -3)],
    ['windows-1252', bytesOf('{"title": "Caf', [0xe9], '"}')],
    ['UTF-16 without a mark', utf16(TEXT, 'little', false)],
    ['UTF-16 with an odd byte', bytesOf([...utf16(TEXT, 'little')], [0x20])],
  ])('%s', async (_, bytes) => {
    expect(await messageFor(bytes)).toMatch(/not a text file, or it is damaged.*\.json files in UTF-8\.$/);
  });
});

describe('text that is no dossier', () => {
  test.each([
    ['empty', utf8(''), 'The file is empty.'],
    ['a byte order mark', bytesOf([0xef, 0xbb, 0xbf]), 'The file is empty.'],
    ['a byte order mark of UTF-16', bytesOf([0xff, 0xfe]), 'The file is empty.'],
    ['an article', utf8('SEOUL — Kim said'), 'Line 1, column 1'],
    ['a list', utf8('[]'), 'not a Dateline dossier but a list'],
    ['deep', utf8('['.repeat(100_000)), 'nested too deep'],
  ])('%s', async (_, bytes, message) => {
    expect(await messageFor(bytes)).toContain(message);
  });

  test('problems of the text and of the dossier are told together', async () => {
    const text = JSON.stringify(dossierOfDate('2024-13')).replace(
      '"title":"Clocks"',
      '"title":"Clocks","title":"Clocks"',
    );
    const { problems } = await read(utf8(text));
    expect(problems.map(({ path }) => path)).toEqual(['title', 'events[0].date.edtf', 'events']);
  });
});

describe('a file', () => {
  const fileOf = (size: number, arrayBuffer: () => Promise<ArrayBuffer>) => ({ size, arrayBuffer }) as File;

  test('is read', async () => {
    const bytes = await readDossierFile(new File([TEXT], 'clocks.json'));
    expect(bytes).toEqual({ ok: true, value: utf8(TEXT).slice().buffer });
  });

  test.each([
    [MAX_FILE_BYTES + 1, '451 MB'],
    [500_000_000, '500 MB'],
  ])('of %i bytes is refused before it is read', async (size, words) => {
    const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>();
    const bytes = await readDossierFile(fileOf(size, arrayBuffer));
    expect(arrayBuffer).not.toHaveBeenCalled();
    expect(bytes).toEqual({ ok: false, reason: expect.stringContaining(words) });
    expect(bytes).toEqual({ ok: false, reason: expect.stringContaining('up to 450 MB') });
  });

  test('of just the size that is read, is', async () => {
    const bytes = await readDossierFile(fileOf(MAX_FILE_BYTES, async () => utf8(TEXT).buffer));
    expect(bytes.ok).toBe(true);
  });

  test('that cannot be read says so', async () => {
    const file = fileOf(4096, async () => {
      throw new DOMException('A requested file could not be found', 'NotFoundError');
    });
    expect(await readDossierFile(file)).toEqual({
      ok: false,
      reason:
        'The file could not be read (A requested file could not be found). If it is a folder, open a file inside it.',
    });
  });

  test('a fault of ours is not passed off as one of the file', async () => {
    await expect(readDossierFile(fileOf(1, async () => fail()))).rejects.toBe(FAULT);
  });
});

test('a date that its own words contradict is opened, with a warning', async () => {
  const file = dossierOfEvent({
    date: { edtf: '1900-01-03', basis: 'resolved', words: 'last Thursday' },
    quotes: [{ source: 'article', text: 'The clock struck two, last Thursday.' }],
  });
  const { dataset, problems } = await read(bytesOf(JSON.stringify(file)));
  expect(dataset?.events).toHaveLength(1);
  expect(problems).toMatchObject([{ path: 'events[0].date', severity: 'warning' }]);
  expect(problems[0]?.message).toContain('“last Thursday” read as 4 January 1900');
});

test('what comes in steps is, put together, what the parser gives at once', async () => {
  const text = JSON.stringify(
    dossierOfEvent({ quotes: [{ source: 'article', text: 'The clock struck thirteen.' }] }),
  );
  expect(await read(utf8(text))).toEqual(parseDataset(JSON.parse(text)));
});

describe('a great dossier', () => {
  const COUNT = 6000;
  const file = dossier({
    events: Array.from({ length: COUNT }, (_, index) => ({
      id: `e${index}`,
      title: `Event ${index}`,
      kind: 'clock',
      date: { edtf: String(1000 + (index % 1000)), basis: 'stated' },
      quotes: [{ source: 'article', text: 'The clock struck two' }],
    })),
  });
  const arrived = () => arrivedFile(utf8(JSON.stringify(file)));
  const wishes = { ...NO_WISHES, event: 'e4711' as EventId };
  const isVerbatim = ({ quotes }: DatedEvent) => quotes[0]?.verdict.kind === 'verbatim';
  const stepsOf = async () => {
    const steps: ReadStep[] = [];
    for await (const step of readSteps(arrived(), wishes)) steps.push(step);
    return steps;
  };

  test('is not kept awake by what is asked for, while it is paused', async () => {
    const asked = ['e1' as EventId];
    const paused = { ...wishes, isPaused: () => true, takeAsked: () => asked.splice(0) };
    const steps = readSteps(arrived(), paused);
    for (const kind of ['articles', 'preview', 'progress']) {
      expect((await steps.next()).value).toMatchObject({ kind });
    }
    expect(asked).toEqual([]);
  });

  test('is shown in part before it is read, from all over it and with the event that a link leads to', async () => {
    const [articles, first] = await stepsOf();
    expect(articles).toMatchObject({ kind: 'articles', sources: [{ paragraphs: sourceInFile().text }] });
    const shown = first?.kind === 'preview' ? first.dataset.events : [];
    expect(shown.length).toBe(401);
    expect(shown.map(({ id }) => String(id))).toContain('e4711');
    const numbers = shown.map(({ id }) => Number(id.slice(1)));
    expect(
      [0, 1000, 2000, 3000, 4000, 5000].map(
        (from) => numbers.filter((n) => n >= from && n < from + 1000).length,
      ),
    ).toEqual([67, 67, 66, 67, 68, 66]);
    expect(shown.every(isVerbatim)).toBe(true);
  });

  test('of a long article is shown before its quotes are looked for', async () => {
    const text = [...sourceInFile().text, ...Array.from({ length: 1000 }, () => 'word '.repeat(2000))];
    const long = { ...file, sources: [sourceInFile({ text })] };
    const steps = readSteps(arrivedFile(utf8(JSON.stringify(long))), wishes);
    expect((await steps.next()).value).toMatchObject({ kind: 'articles' });
    const preview = (await steps.next()).value;
    const shown = preview?.kind === 'preview' ? preview.dataset.events : [];
    expect(shown.map(({ quotes }) => quotes[0]?.verdict.kind)).toEqual(shown.map(() => 'unchecked'));
    const second = (await steps.next()).value;
    const proved = second?.kind === 'proved' ? second.events : [];
    expect(proved.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
    expect(proved.every(isVerbatim)).toBe(true);
  });

  test('is read to its last event, which is counted', async () => {
    const steps = await stepsOf();
    expect(steps.at(-1)?.kind).toBe('great');
    expect(steps.at(-2)).toEqual({ kind: 'progress', progress: { done: COUNT, of: COUNT } });
  });

  test.each([
    ['at a text', '"Event 5990"', '"Event 5990'],
    ['in an event', '"Event 5990"', '"Event 5990" again'],
    ['in an event that is shown first', '"Event 0"', '"Event 0" again'],
  ])('that turns out to be damaged %s is refused in the words for any file', async (_, title, damaged) => {
    const text = JSON.stringify(file).replace(title, damaged);
    const { problems } = await read(utf8(text));
    expect(problems.at(-1)?.message).toMatch(/^The file is not valid JSON\. Line 1, column \d+/);
  });

  test.each(['Event 5990', 'Event 0'])(
    'that turns out to be no UTF-8 at %s is refused in the words for any file',
    async (title) => {
      const [before = '', after = ''] = JSON.stringify(file).split(`${title}"`);
      const { problems } = await read(bytesOf(before, [0xe9], '"', after));
      expect(problems.at(-1)?.message).toMatch(/^This is not a text file, or it is damaged\./);
    },
  );

  test('has told of it the numbers outside of events that lose digits, as any file has', async () => {
    const withNumber = (events: readonly object[]) => {
      const text = JSON.stringify(dossier({ sources: [sourceInFile({ isbn: 0 })], events }));
      return read(utf8(text.replace('"isbn":0', '"isbn":97899999999999999999')));
    };
    const { problems } = await withNumber(file.events);
    expect(problems).toEqual((await withNumber(file.events.slice(0, 1))).problems);
    expect(problems[0]?.message).toContain('is a number that no program keeps as it is');
  });

  test.each([
    ['before anything is shown', { start: fail }],
    ['while it is read', { read: fail }],
  ])('a fault of ours %s is not passed off as damage', async (_, faulty) => {
    const idle = { leastEvents: 0, start: () => {}, done: () => 0, news: async () => {}, stop: () => {} };
    const companion = { ...idle, read: () => undefined, ...faulty };
    const reading = async () => {
      for await (const step of readSteps(arrived(), { ...wishes, companion }))
        expect(step.kind).not.toBe('refused');
    };
    await expect(reading()).rejects.toBe(FAULT);
  });

  test('of fewer events is shown whole at once', async () => {
    const few = dossier({ events: file.events.slice(0, 4999) });
    const kinds: string[] = [];
    for await (const { kind } of readSteps(arrivedFile(utf8(JSON.stringify(few))))) kinds.push(kind);
    expect(kinds).not.toContain('preview');
  });
});
