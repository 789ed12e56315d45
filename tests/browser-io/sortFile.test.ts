import { expect, test, vi } from 'vitest';
import { sortFile } from '../../src/browser/imports/sortFile.ts';

const UTF16 = new Uint8Array([
  0xff,
  0xfe,
  ...Array.from('date\ttitle\r\n', (unit) => [unit.charCodeAt(0), 0]).flat(),
]);

test.each([
  ['dossier.json', '{"format": "dateline/1", "events": []}', 'dossier'],
  ['of a slide.json', '{"format": "dateline/1", "events": [{"title": "\\"start_date\\": 1"}]}', 'dossier'],
  ['broken.json', '{', 'dossier'],
  ['places.json', '{"type": "FeatureCollection", "features": [{"start_date": 5}]}', 'dossier'],
  ['no ending', 'date,title', 'unknown'],
  ['no ending', '\uFEFF\n {"format": "dateline/1"}', 'dossier'],
  ['letter.rtf', '{\\rtf1 Dear reader}', 'unknown'],
  ['saved.mhtml', 'From: <Saved by Blink>', 'unknown'],
  ['empty', '', 'dossier'],
  ['picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'dossier'],
  ['letter.txt', 'Dear reader,\tyours', 'article'],
  ['page.html', '<p>', 'article'],
  ['table.csv', '', 'csv'],
  ['TABLE.TSV', 'a\tb', 'csv'],
  ['unicode text.txt', UTF16, 'csv'],
  ['slides.json', '\uFEFF{"events": [{"start_date" : {"year": 2024}}]}', 'timelinejs'],
  ['deep.json', `{"about": "${'é'.repeat(100_000)}", "events": [{"start_date": {}}]}`, 'timelinejs'],
])('%s', async (name, content, kind) => {
  const sorted = await sortFile(new File([content], name));
  expect(sorted.kind === 'import' ? sorted.format.id : sorted.kind).toBe(kind);
});

test('of what says that it is a dossier no more is read', async () => {
  const file = new File([`{"format": "dateline/1", "title": "${'a'.repeat(100_000)}"}`], 'long.json');
  const slice = vi.spyOn(file, 'slice');
  expect(await sortFile(file)).toEqual({ kind: 'dossier' });
  expect(slice).toHaveBeenCalledOnce();
});

test('what cannot be read is left to whoever opens it', async () => {
  const folder = new File([], 'folder.json');
  folder.slice = () =>
    ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) }) as unknown as Blob;
  expect(await sortFile(folder)).toEqual({ kind: 'dossier' });
});
