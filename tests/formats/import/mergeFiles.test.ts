import { expect, test } from 'vitest';
import { parseDataset } from '../../../src/dataset/parse.ts';
import { mergeFiles } from '../../../src/formats/import/mergeFiles.ts';
import { fromAnnotations } from '../../../src/formats/annotations/fromAnnotations.ts';
import { annotations } from '../../../src/formats/annotations/toAnnotations.ts';
import { dossier, eventInFile, sourceInFile } from '../../fixtures/dossier.ts';
import { datasetOf, written } from '../export/dossiers.ts';
import { imported } from './imported.ts';

const there = dossier({ extra: 'kept' }) as Record<string, unknown>;
const added = {
  format: 'dateline/1',
  title: 'Table',
  kinds: ['vote'],
  sources: [{ id: 'article', title: 'Another', published: null, text: ['Something was said here.'] }],
  actors: [
    { id: 'new', name: 'Somebody new', kind: 'group' },
    { id: 'x', name: (there['actors'] as { name: string }[])[0]?.name, kind: 'group' },
  ],
  events: [
    {
      ...(there['events'] as { id: string }[])[0],
      actors: ['x'],
      quotes: [{ source: 'article', text: 'Something was said here.' }],
    },
    {
      id: 'vote',
      title: 'A vote',
      kind: 'vote',
      date: { edtf: '2024', basis: 'stated', source: 'article' },
      actors: ['new', 'x'],
      attributedTo: ['new'],
      quotes: [],
    },
  ],
};

const opened = (isSameSkipped: boolean) => {
  const file = mergeFiles(there, added, isSameSkipped);
  const { dataset, problems } = parseDataset(file);
  return { file, dataset: dataset!, problems: problems.filter(({ path }) => path !== 'extra') };
};

test('all are added, under ids of their own, and name what they named before', () => {
  const { file, dataset, problems } = opened(false);
  const count = (there['events'] as unknown[]).length;
  expect(problems).toEqual([]);
  expect(file['extra']).toBe('kept');
  expect(dataset.events).toHaveLength(count + 2);
  const first = (there['events'] as { id: string }[])[0]?.id;
  const copy = dataset.events.find(({ id }) => id === `${first}-2`);
  expect(copy?.quotes).toMatchObject([{ source: 'article-2', verdict: { kind: 'verbatim' } }]);
  const vote = dataset.events.find(({ id }) => id === 'vote');
  expect(vote?.date.source).toBe('article-2');
  const names = new Map(dataset.actors.map(({ id, name }) => [id, name]));
  expect(vote?.actors.map(({ actor }) => names.get(actor))).toEqual([
    'Somebody new',
    names.get(copy!.actors[0]!.actor),
  ]);
  // Somebody of the same name is the same.
  expect(dataset.actors).toHaveLength((there['actors'] as unknown[]).length + 1);
});

test('what is there already can be skipped, and a second time nothing is new', () => {
  const { file, dataset } = opened(true);
  expect(dataset.events).toHaveLength((there['events'] as unknown[]).length + 1);
  expect(mergeFiles(file, added, true)).toEqual(file);
});

test('annotations of an article that is there are looked for in it', async () => {
  const url = 'https://clocks.example/a';
  const text = ['The clock struck one. The clock struck one. The mouse ran down.'];
  const open = dossier({ sources: [sourceInFile({ url: `${url}#top`, text })] }) as Record<string, unknown>;
  const { file } = await imported(
    fromAnnotations,
    written(annotations, datasetOf({ ...open, events: [again] })),
  );
  const merged = mergeFiles(open, file as Record<string, unknown>, false);
  const { dataset } = parseDataset(merged);
  expect(dataset?.sources).toHaveLength(1);
  expect(dataset?.events.find(({ title }) => title === 'It strikes again')?.quotes).toMatchObject([
    { verdict: { kind: 'verbatim', passage: { source: 'article', start: 22 } } },
  ]);
});

const again = eventInFile({
  id: 'again',
  title: 'It strikes again',
  quotes: [{ source: 'article', text: 'The clock struck one.', at: { occurrence: 2 } }],
});
