/** Tables of any kind: the sheet of TimelineJS, what Dateline writes itself, and what people keep in spreadsheets. */
import { fail, succeed } from '../../dataset/problem.ts';
import type { Importer } from '../importer.ts';
import { findDelimiter } from './delimiter.ts';
import { MAX_ROWS, readTable } from './readTable.ts';

export const fromCsv: Importer = {
  open({ name, text }) {
    const table = text.replace(/^\uFEFF/, '');
    if (table.trim() === '') return Promise.resolve(fail('The file is empty.'));
    const parted = findDelimiter(table);
    return Promise.resolve(
      succeed({ entry: ['row', 'rows'], limit: MAX_ROWS, read: (chosen) => readTable(name, parted, chosen) }),
    );
  },
};
