import { describe, expect, test } from 'vitest';
import { findActors } from '../../../src/suggest/names/findActors.ts';
import { toSentences } from '../../../src/suggest/text/sentences.ts';

const actorsIn = (...paragraphs: readonly string[]) => findActors(paragraphs, paragraphs.map(toSentences));
const shown = (...paragraphs: readonly string[]) =>
  actorsIn(...paragraphs).map(({ kind, name, aliases, role }) =>
    [kind, [name, ...aliases].join(' = '), role].filter(Boolean).join(' | '),
  );

describe('who is named', () => {
  test.each([
    [
      'a person with a title',
      'They met President Donald Trump in May.',
      ['person | Donald Trump | President'],
    ],
    [
      'a minister',
      'It was led by Defense Minister Sergei Shoigu.',
      ['person | Sergei Shoigu | Defense Minister'],
    ],
    ['somebody by what they are', 'Its chairman, Olof Lind, resigned.', ['person | Olof Lind']],
    [
      'somebody by a description, once it was said whose it is',
      'North Korean leader Kim Jong Un spoke. Donald Trump met the North Korean leader.',
      ['person | Kim Jong Un = the North Korean leader', 'person | Donald Trump'],
    ],
    [
      'somebody by what an aside says',
      'Maria Lopez, the mayor, spoke. Later the mayor left.',
      ['person | Maria Lopez = the mayor'],
    ],
    [
      'nobody by a description of two',
      'It was led by Defense Minister Sergei Shoigu. Later Defense Minister Ada Stone came. The defense minister left.',
      ['person | Sergei Shoigu | Defense Minister', 'person | Ada Stone | Defense Minister'],
    ],
    ['a surname for a full name', 'Donald Trump came. Later Trump left.', ['person | Donald Trump = Trump']],
    ['the first of a Korean name', 'Kim Jong Un came. Later Kim left.', ['person | Kim Jong Un = Kim']],
    [
      'states by any of their names',
      'It went to the U.S. and the United Kingdom.',
      ['state | United States', 'state | United Kingdom'],
    ],
    [
      'an institution',
      'He told the Bill and Melinda Gates Foundation.',
      ['organisation | Bill and Melinda Gates Foundation'],
    ],
    [
      'initials for an institution',
      'The Competition and Markets Authority met. Later the CMA decided.',
      ['organisation | Competition and Markets Authority = CMA'],
    ],
    ['initials that own something', "It was NASA's plan.", ['organisation | NASA']],
  ])('%s', (_, text, actors) => {
    expect(shown(text)).toEqual(actors);
  });

  test.each([
    ['days and months', 'They met on Monday in March.'],
    ['the start of a sentence', 'Weapons were shown. Later weapons were sold.'],
    ['whose it is', 'The North Korean weapons were old.'],
    ['headings', 'Asking Better Questions About Public Programs'],
    ['numerals', 'It was the VII of them.'],
  ])('not %s', (_, text) => {
    expect(shown(text)).toEqual([]);
  });

  test('mentions are where the name stands, without the possessive', () => {
    const text = "Kim Jong Un's army marched. Then Kim left.";
    const [kim] = actorsIn(text);
    expect(kim?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Kim Jong Un', 'Kim']);
  });
});
