import { describe, expect, test } from 'vitest';
import { chooseDropped } from '../../src/browser/dropped.ts';

describe('what is dropped', () => {
  const file = new File(['{}'], 'a.json');
  const entry = (isDirectory: boolean) => ({ webkitGetAsEntry: () => ({ isDirectory }) });
  const transfer = (files: readonly File[], items: readonly object[] = files.map(() => entry(false))) =>
    ({ files, items }) as unknown as DataTransfer;

  test('one file is taken', () => {
    expect(chooseDropped(transfer([file]))).toBe(file);
    expect(chooseDropped(transfer([file], [{ webkitGetAsEntry: () => null }]))).toBe(file);
  });

  test.each([
    ['nothing', transfer([]), 'There is no file in what was dropped.'],
    ['text', transfer([], [{ webkitGetAsEntry: () => null }]), 'There is no file in what was dropped.'],
    ['a folder', transfer([file], [entry(true)]), 'A folder cannot be opened.'],
    ['two files', transfer([file, file]), '2 files were dropped at once.'],
    ['three files', transfer([file, file, file]), '3 files were dropped at once.'],
  ])('%s: told what to drop', (_, given, message) => {
    expect(chooseDropped(given)).toEqual({
      path: '',
      severity: 'error',
      message: `${message} Drop one file: a dossier, an article or a table.`,
    });
  });
});
