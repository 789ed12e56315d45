import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { formatFile } from '../../../src/dataset/format.ts';
import { parseDataset } from '../../../src/dataset/parse.ts';
import type { Draft } from '../../../src/state/draft/draft.ts';
import { DraftFileSchema } from '../../../src/state/draft/draftFile.ts';
import { anyChange, anyChanges } from './anyChanges.ts';
import { smallDraft } from './drafts.ts';

/** Problems that a draft may have: what a person has still to do, or what the words are like. None is about the shape. */
const UNFINISHED = [
  /There are no events to show/,
  /has no text to check quotes against/,
  /There is no source text to check this quote against/,
  /is too short to prove anything/,
  /is not in the source/,
  /is found .* times/,
  /stored position was wrong/,
  /Half of a surrogate pair/,
  /needs somebody who says so/,
];

const draftAfter = (changes: readonly ((draft: Draft) => Draft)[]): Draft =>
  changes.reduce((draft, change) => change(draft), smallDraft());

test('any sequence of changes gives a file that opens with all that is in it, and no problem of shape', () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const { file } = draftAfter(changes);
      expect(v.is(DraftFileSchema, file)).toBe(true);
      const { dataset, problems } = parseDataset(file);
      expect(problems.filter(({ message }) => !UNFINISHED.some((words) => words.test(message)))).toEqual([]);
      for (const list of ['sources', 'actors', 'events'] as const)
        expect(dataset?.[list].map(({ id }) => String(id)).toSorted()).toEqual(
          file[list]?.map(({ id }) => String(id)).toSorted(),
        );
    }),
    { numRuns: 300 },
  );
});

test('exported and opened again it is equal', () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const { file } = draftAfter(changes);
      const reopened: unknown = JSON.parse(formatFile(file));
      expect(reopened).toStrictEqual(file);
      expect(parseDataset(reopened).dataset).toEqual(parseDataset(file).dataset);
    }),
    { numRuns: 200 },
  );
});

test('no id is given twice, at one time or one after the other', () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      let draft = smallDraft();
      const seen = new Set(['article', 'mouse', 'strike']);
      const idsOf = ({ file }: Draft) =>
        [file.sources, file.actors ?? [], file.events].map((list) => list.map(({ id }) => id));
      for (const change of changes) {
        const before = new Set(idsOf(draft).flat());
        draft = change(draft);
        for (const ids of idsOf(draft)) expect(new Set(ids).size).toBe(ids.length);
        const fresh = idsOf(draft)
          .flat()
          .filter((id) => !before.has(id));
        for (const id of fresh) expect(draft.retiredIds).not.toContain(id);
        for (const id of fresh) seen.add(String(id));
      }
      const left = new Set([...idsOf(draft).flat().map(String), ...draft.retiredIds]);
      expect(left).toEqual(seen);
    }),
    { numRuns: 200 },
  );
});

test('a change leaves the draft that it was made from as it was', () => {
  fc.assert(
    fc.property(anyChanges, anyChange, (changes, change) => {
      const draft = draftAfter(changes);
      const before = structuredClone(draft);
      change(draft);
      expect(draft).toStrictEqual(before);
    }),
    { numRuns: 100 },
  );
});
