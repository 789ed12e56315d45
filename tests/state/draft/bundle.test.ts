import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBundle, encodeBundle } from '../../../src/state/draft/bundle.ts';
import { anyChanges } from './anyChanges.ts';
import { smallDraft } from './drafts.ts';

test('what is saved is read again, all of it', () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const drafts = [
        smallDraft({ mood: 'good' }, 'one'),
        changes.reduce((draft, change) => change(draft), smallDraft()),
      ];
      expect(decodeBundle(JSON.parse(encodeBundle(drafts)))).toStrictEqual({ drafts, problems: [] });
    }),
  );
});

test('a damaged draft is left out and named; the others are taken', () => {
  const [good, noTitle, noVerdicts] = [
    smallDraft(),
    { ...smallDraft(), file: { ...smallDraft().file, title: 5 } },
    { ...smallDraft(), verdicts: 'all' },
  ];
  const { drafts, problems } = decodeBundle({
    format: 'dateline-drafts/1',
    drafts: [noTitle, good, noVerdicts, null],
  });
  expect(drafts).toEqual([good]);
  expect(problems.map(({ path }) => path)).toEqual(['drafts[0]', 'drafts[2]', 'drafts[3]']);
});

test.each([
  ['a newer version', { format: 'dateline-drafts/2', drafts: [] }, /newer version/],
  ['a dossier', smallDraft().file, /A single dossier is opened with “Open…”/],
  ['no list', { format: 'dateline-drafts/1' }, /must be a list/],
  ['nothing', null, /not a file of drafts/],
])('%s is refused in words', (_, value, words) => {
  const { drafts, problems } = decodeBundle(value);
  expect(drafts).toEqual([]);
  expect(problems).toMatchObject([{ path: '', message: expect.stringMatching(words) }]);
});
