import { eachColumn } from './columnBuilder.ts';
import { COLUMNS, type EventColumns } from './eventColumns.ts';
import { gatherLists } from './numberLists.ts';

/** The columns of some places, in their order; nothing is shared with those given. */
export const gatherColumns = (columns: EventColumns, order: Uint32Array): EventColumns => ({
  ...eachColumn((name) => {
    const from = columns[name];
    const to = new COLUMNS[name].array(order.length);
    for (let index = 0; index < order.length; index++) to[index] = from[order[index] ?? 0] ?? 0;
    return to;
  }),
  length: order.length,
  actors: gatherLists(columns.actors, order),
  paragraphs: gatherLists(columns.paragraphs, order),
});
