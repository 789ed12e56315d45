import { describe, expect, test } from 'vitest';
import { toHeadline } from '../../../src/suggest/text/headline.ts';
import { readTimes } from '../../../src/suggest/times/readTimes.ts';

const headlineOf = (text: string) =>
  toHeadline(text, 0, readTimes(text, { published: { year: 2024, month: 11, day: 22 }, language: 'en' }));

describe('a title is made of the passage', () => {
  test.each([
    ['Kim spoke Thursday at a defense exhibition', 'Kim spoke at a defense exhibition'],
    ['In March 2013, the department took expert advice.', 'The department took expert advice'],
    ['During his first term, Trump held three summits in 2018 and 2019', 'Trump held three summits'],
    ['SEOUL, South Korea — Kim said so on Friday.', 'Kim said so'],
    ['LONDON (AP) — Kim said so on Friday.', 'Kim said so'],
    ['NASA launched it on Friday — after a delay', 'NASA launched it — after a delay'],
    ['before diplomacy collapsed', 'Diplomacy collapsed'],
    ['prior to his new role, he served in Rome', 'He served in Rome'],
    ['However, the council also voted for it on Friday.', 'The council voted for it'],
    ['It not only failed but also fell', 'It not only failed but also fell'],
    ['Dr. Ada Stone: The change came in 1975.', 'The change came'],
    ['Invitation to comment: closes on 24 July 2015', 'Invitation to comment: closes'],
    ['Deadline for decision (*): 7 September 2015', 'Deadline for decision'],
    ['Later this year will see the start of it', 'Later this year will see the start of it'],
    ['The line closed for eight weeks in May 2014', 'The line closed for eight weeks'],
    ['They could face up to ten years in prison', 'They could face up to ten years in prison'],
    ['The craft, launched in April 2023, flew past it', 'The craft flew past it'],
    ['We began preparing (in 2015) for the feast', 'We began preparing for the feast'],
    [
      'North Korea held an exhibition in July last year and invited a delegation',
      'North Korea held an exhibition and invited a delegation',
    ],
    [
      "Photos from this year's exhibition showed systems",
      "Photos from this year's exhibition showed systems",
    ],
    ['It displayed weapons, including missiles and drones.', 'It displayed weapons'],
  ])('%s', (passage, title) => {
    expect(headlineOf(passage)).toBe(title);
  });

  test('a long one is cut between words', () => {
    const title = headlineOf(`The committee ${'very '.repeat(40)}carefully decided`);
    expect(title).toMatch(/^The committee (very )+…$/);
    expect(title.length).toBeLessThanOrEqual(92);
  });
});
