/** A list of numbers for each place, one after the other: the one of `p` is `values` from `from[p]` to `from[p + 1]`, exclusive. */
export interface NumberLists {
  readonly from: Uint32Array<ArrayBuffer>;
  readonly values: Uint32Array<ArrayBuffer>;
}

export const listAt = ({ from, values }: NumberLists, place: number): Uint32Array<ArrayBuffer> =>
  values.subarray(from[place] ?? 0, from[place + 1] ?? 0);

/** The lists of some places, in their order. */
export function gatherLists({ from, values }: NumberLists, order: Uint32Array): NumberLists {
  const gathered = { from: new Uint32Array(order.length + 1), values: new Uint32Array(values.length) };
  let end = 0;
  for (const [index, place] of order.entries()) {
    const list = listAt({ from, values }, place);
    gathered.values.set(list, end);
    end += list.length;
    gathered.from[index + 1] = end;
  }
  return { from: gathered.from, values: gathered.values.slice(0, end) };
}
