/** A list of numbers for each place, one after the other: the one of `p` is `values` from `from[p]` to `from[p + 1]`, exclusive. */
export interface NumberLists {
  readonly from: Uint32Array<ArrayBuffer>;
  readonly values: Uint32Array<ArrayBuffer>;
}

export type NumberArray = Float64Array | Float32Array | Int32Array | Uint32Array | Uint8Array;

export const listAt = ({ from, values }: NumberLists, place: number): Uint32Array<ArrayBuffer> =>
  values.subarray(from[place] ?? 0, from[place + 1] ?? 0);

export function toLists(lists: readonly (readonly number[])[]): NumberLists {
  let end = 0;
  return {
    from: Uint32Array.from([[], ...lists], ({ length }) => (end += length)),
    values: Uint32Array.from(lists.flat()),
  };
}

/** The numbers of some places, in their order, put into `to`. */
export function gatherNumbers<To extends NumberArray>(from: NumberArray, order: Uint32Array, to: To): To {
  for (let index = 0; index < order.length; index++) to[index] = from[order[index] ?? 0] ?? 0;
  return to;
}

/** The lists of some places, in their order. */
export function gatherLists({ from, values }: NumberLists, order: Uint32Array): NumberLists {
  const gathered = { from: new Uint32Array(order.length + 1), values: new Uint32Array(values.length) };
  let end = 0;
  for (let index = 0; index < order.length; index++) {
    const place = order[index] ?? 0;
    const next = from[place + 1] ?? 0;
    for (let at = from[place] ?? 0; at < next; at++) gathered.values[end++] = values[at] ?? 0;
    gathered.from[index + 1] = end;
  }
  return { from: gathered.from, values: gathered.values.slice(0, end) };
}
