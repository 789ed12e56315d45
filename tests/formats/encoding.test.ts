import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/formats/encoding.ts';
import { hasSample, readSampleBytes } from '../samples.ts';
import { normaliseText } from '../../src/dataset/text.ts';
import { bytesOf, utf16, utf8 } from '../bytes.ts';

const decode = async (bytes: Uint8Array<ArrayBuffer>, declared?: string) => {
  const decoded = await decodeText(bytes, declared);
  return decoded.ok ? decoded.value : decoded.reason;
};

/** Of a text that was not guessed at. */
const told = (text: string, notes: readonly string[] = []) => ({ text, notes, guess: null });

const SHIFT_JIS = [
  0x82, 0xb1, 0x82, 0xea, 0x88, 0xc8, 0x8f, 0xe3, 0x91, 0xd2, 0x82, 0xc2, 0x82, 0xb1, 0x82, 0xc6, 0x82, 0xcd,
  0x82, 0xc5, 0x82, 0xab, 0x82, 0xc8, 0x82, 0xa2, 0x81, 0x42,
];
const CAFE = 'The leaders met in a café in the town.';

const RUSSIAN = 'Президент заявил в четверг, что соглашение будет подписано весной.';

const windows1251 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) =>
    letter < '\x80' ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0x410 + 0xc0,
  );

const TEXT = 'Kim said on Thursday: “Nö.”\n서울, 21 November 2024. 😀\n';

describe('what says its encoding', () => {
  test.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with its mark', bytesOf([0xef, 0xbb, 0xbf], TEXT)],
    ['UTF-16, little end first', utf16(TEXT, 'little')],
    ['UTF-16, big end first', utf16(TEXT, 'big')],
  ])('%s', async (_, bytes) => {
    expect(await decode(bytes)).toEqual(told(TEXT));
  });

  test('a declaration is believed', async () => {
    expect(await decode(bytesOf([0xcf, 0xf0, 0xe8]), 'windows-1251')).toEqual(told('При'));
    expect(await decode(utf8('é'), 'iso-8859-1')).toEqual(told('Ã©'));
  });

  test.each([
    ['against a byte order mark', bytesOf([0xef, 0xbb, 0xbf], '“é”'), 'iso-8859-1'],
    ['with a name that nothing has', utf8('“é”'), 'latin-99'],
    ['with an encoding that the bytes are not in', utf8('“é”'), 'euc-kr'],
  ])('a declaration is not believed: %s', async (_, bytes, declared) => {
    expect(await decode(bytes, declared)).toEqual(told('“é”'));
  });
});

describe('what does not say its encoding', () => {
  test.each([
    ['utf-16le', utf16(TEXT, 'little', false), TEXT],
    ['utf-16be', utf16(TEXT, 'big', false), TEXT],
    ['utf-16le', utf16('大統領は、\n述べた。\n', 'little', false), '大統領は、\n述べた。\n'],
    ['utf-16be', utf16('大統領は、\n述べた。\n', 'big', false), '大統領は、\n述べた。\n'],
    ['windows-1251', windows1251(RUSSIAN), RUSSIAN],
    ['shift_jis', bytesOf(SHIFT_JIS), 'これ以上待つことはできない。'],
    ['windows-1252', bytesOf('The leaders met in a caf', [0xe9], ' in the town.'), CAFE],
  ])('%s is guessed, and said to be', async (encoding, bytes, text) => {
    const decoded = await decode(bytes);
    if (typeof decoded === 'string') throw new Error(decoded);
    expect(decoded.text).toBe(text);
    expect(decoded.guess?.encoding).toBe(encoding);
    expect(decoded.guess?.likely[0]).toBe(encoding);
  });

  test('what else it may be in is offered, if every byte can be read so', async () => {
    const decoded = await decode(windows1251(RUSSIAN));
    if (typeof decoded === 'string' || !decoded.guess) throw new Error('Nothing was guessed.');
    const { likely } = decoded.guess;
    expect(new Set(likely).size).toBe(likely.length);
    expect(likely).toContain('koi8-r');
    for (const encoding of likely) {
      expect(await decode(windows1251(RUSSIAN), encoding)).toMatchObject({ guess: null });
    }
    expect(likely).not.toContain('euc-kr');
  });
});

describe('what is damaged', () => {
  test.each([
    ['cut off', utf8('Ärger, 서울').slice(0, -1), 'Ärger, 서�', 'at byte 12'],
    [
      'broken in two places',
      bytesOf('ä', [0xff], 'öüß', [0xc3], ' é'),
      'ä�öüß� é',
      'in 2 places, first at byte 3',
    ],
  ])('UTF-8 %s is read as far as it goes, with a note', async (_, bytes, text, where) => {
    expect(await decode(bytes)).toEqual(
      told(text, [`The file is damaged ${where}; what cannot be read is shown as �.`]),
    );
  });
});

describe('what is no text', () => {
  test.each([
    [
      'a PDF',
      bytesOf('%PDF-1.7\n%', [0xe2, 0xe3]),
      'not a text file but a PDF; give it a name that ends in .pdf',
    ],
    ['a zip', bytesOf('PK', [3, 4, 20, 0]), 'not a text file but a zip archive'],
    ['an old Word file', bytesOf([0xd0, 0xcf, 0x11, 0xe0]), 'save it as .docx'],
    ['RTF', utf8('{\\rtf1\\ansi Hello}'), 'save it as .docx'],
    ['gzip', bytesOf([0x1f, 0x8b, 8, 0]), 'not a text file but compressed data'],
    ['a PNG', bytesOf([0x89], 'PNG\r\n'), 'not a text file but a picture (PNG)'],
    ['a NUL among letters', utf8('Clo\0cks and other things'), 'byte 4 is a NUL'],
    ['NULs', new Uint8Array(64), 'byte 1 is a NUL'],
    ['UTF-16 with an odd byte', bytesOf([...utf16('clock', 'little')], [0x20]), 'says that it is UTF-16LE'],
    ['UTF-16 with a NUL', utf16('a\0b', 'big'), 'it has NUL characters'],
    ['bytes of any kind', bytesOf([0x9a, 0x02, 0xfe, 0x81, 0x17, 0xc3]), 'bytes that no text has'],
  ])('%s', async (_, bytes, message) => {
    const refusal = await decode(bytes);
    expect(refusal).toMatch(/^This is not a text file/);
    expect(refusal).toContain(message);
  });
});

const SAMPLES = 'samples/encodings';

// Node reads windows-1252 as ISO 8859-1; tests/browser/articles.test.ts has that sample.
describe.skipIf(!hasSample(SAMPLES))('samples in several encodings', () => {
  const reference = readSampleBytes(`${SAMPLES}/plain-utf8.txt`);

  test.each(['utf8-bom', 'crlf', 'cr-only', 'utf16le-bom', 'utf16be-bom'])('%s', async (name) => {
    const decoded = await decode(readSampleBytes(`${SAMPLES}/${name}.txt`));
    if (typeof decoded === 'string') throw new Error(decoded);
    expect(normaliseText(decoded.text)).toBe(normaliseText(new TextDecoder().decode(reference)));
    expect(decoded.notes).toEqual([]);
  });

  test.each([
    ['utf-16le', utf16(new TextDecoder().decode(reference), 'little', false)],
    ['utf-16be', utf16(new TextDecoder().decode(reference), 'big', false)],
  ])('the same without a mark in %s', async (encoding, bytes) => {
    expect(await decode(bytes)).toMatchObject({
      text: new TextDecoder().decode(reference),
      guess: { encoding },
    });
  });
});
