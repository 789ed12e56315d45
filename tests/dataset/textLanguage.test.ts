import { describe, expect, it } from 'vitest';
import { foreignWords, languageOf } from '../../src/dataset/textLanguage.ts';

const found = (text: string, stated: string) =>
  foreignWords(text, stated).map(({ start, end, language }) => [text.slice(start, end), language]);

describe('words in another script than the stated language is written in', () => {
  it.each([
    ['“No letters” – 1714 €, Übergröße, Москва, 時間', 'en', []],
    ['completed كتاب في معرفة, “The Book”', 'en', [['كتاب في معرفة', 'ar']]],
    ['וַתָּשָׁב הַשֶּׁמֶשׁ, עֶשֶׂר מַעֲלוֹת׃', 'en', [['וַתָּשָׁב הַשֶּׁמֶשׁ, עֶשֶׂר מַעֲלוֹת׃', 'he']]],
    [
      'שלום and سلام and χρόνος',
      'de',
      [
        ['שלום', 'he'],
        ['سلام', 'ar'],
        ['χρόνος', 'el'],
      ],
    ],
    ['زمان and שעה', 'fa', [['שעה', 'he']]],
    ['שעה and ساعة', 'yi', [['ساعة', 'ar']]],
    ['시간', 'ko', []],
    ['시간', 'no language at all', [['시간', 'ko']]],
  ])('%s in %s', (text, stated, expected) => {
    expect(found(text, stated)).toEqual(expected);
  });

  it('are found in the longest texts, where going back would never end', () => {
    const text = `${'א'.repeat(500_000)}${' '.repeat(500_000)}${'א . '.repeat(250_000)}`;
    expect(foreignWords(text, 'en')).toHaveLength(1);
  });
});

it.each([
  ['Keeping time', 'en', 'en'],
  ['השעון הראשון', 'en', 'he'],
  ['The book كتاب of devices', 'en', 'en'],
  ['كتاب في معرفة (book)', 'en', 'ar'],
  ['ساعت', 'fa', 'fa'],
  ['', 'en', 'en'],
])('the title “%s” of a dossier in %s is spoken in %s', (title, stated, expected) => {
  expect(languageOf(title, stated)).toBe(expected);
});
