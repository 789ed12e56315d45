import { COLUMNS, eachColumn, type EventColumns } from './eventColumns.ts';
import { gatherLists, gatherNumbers } from './numberLists.ts';

/** The columns of some places, in their order; nothing is shared with those given. */
export const gatherColumns = (columns: EventColumns, order: Uint32Array): EventColumns => ({
  ...eachColumn((name) => gatherNumbers(columns[name], order, new COLUMNS[name](order.length))),
  length: order.length,
  actors: gatherLists(columns.actors, order),
  paragraphs: gatherLists(columns.paragraphs, order),
});
