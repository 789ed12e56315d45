import type { NameSet } from '../ids.ts';
import { asUtf8Has } from './idTable.ts';
import type { TextTable } from './textTable.ts';

/** Ids in a table, to be handed out. */
export const namesIn = (table: TextTable): NameSet => ({
  add(name) {
    const before = table.size;
    numberOfId(table, name);
    return table.size > before;
  },
});

/** Added when it is not there. */
export const numberOfId = (table: TextTable, id: string): number => table.addText(asUtf8Has(id));
