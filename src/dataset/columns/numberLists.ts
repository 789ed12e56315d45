/** A list of numbers for each place, one after the other: the one of `p` is `values` from `from[p]` to `from[p + 1]`, exclusive. */
export interface NumberLists {
  readonly from: Uint32Array<ArrayBuffer>;
  readonly values: Uint32Array<ArrayBuffer>;
}

export const listAt = ({ from, values }: NumberLists, place: number): Uint32Array<ArrayBuffer> =>
  values.subarray(from[place] ?? 0, from[place + 1] ?? 0);

/** For each number below `count`, the places whose lists have it, in order, each once. */
export function invertLists({ from, values }: NumberLists, count: number): NumberLists {
  const ends = new Uint32Array(count + 1);
  const places = new Uint32Array(values.length);
  const eachPair = (visit: (number: number, place: number) => void) => {
    for (let place = 0; place + 1 < from.length; place++) {
      const list = listAt({ from, values }, place);
      for (const [index, number] of list.entries()) if (list.indexOf(number) === index) visit(number, place);
    }
  };
  eachPair((number) => (ends[number + 1] = (ends[number + 1] ?? 0) + 1));
  for (let number = 0; number < count; number++)
    ends[number + 1] = (ends[number + 1] ?? 0) + (ends[number] ?? 0);
  const next = ends.slice();
  eachPair((number, place) => {
    const at = next[number] ?? 0;
    places[at] = place;
    next[number] = at + 1;
  });
  return { from: ends, values: places.subarray(0, ends[count]) };
}

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
