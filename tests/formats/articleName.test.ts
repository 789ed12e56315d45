import { expect, test } from 'vitest';
import { articleEnding } from '../../src/formats/articleName.ts';

test.each([
  ['clock.txt', 'txt'],
  ['clock.XHTML', 'xhtml'],
  ['a.json.md', 'md'],
  ['clock.json', null],
  ['clock.md.json', null],
  ['html', null],
  ['', null],
])('%j ends in %j', (name, ending) => expect(articleEnding(name)).toBe(ending));
