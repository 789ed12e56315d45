/** A list of numbers for each place, one after the other: the one of `p` is `values` from `from[p]` to `from[p + 1]`, exclusive. */
export interface NumberLists {
  readonly from: Uint32Array<ArrayBuffer>;
  readonly values: Uint32Array<ArrayBuffer>;
}

/** Engines tell four kinds apart: with one more, all that is done to any of them takes six times as long. */
export type NumberArray = Float64Array | Float32Array | Uint32Array | Uint8Array;

export const listAt = ({ from, values }: NumberLists, place: number): Uint32Array<ArrayBuffer> =>
  values.subarray(from[place] ?? 0, from[place + 1] ?? 0);

export function toLists(lists: readonly (readonly number[])[]): NumberLists {
  let end = 0;
  return {
    from: Uint32Array.from([[], ...lists], ({ length }) => (end += length)),
    values: Uint32Array.from(lists.flat()),
  };
}

export function sum(numbers: Uint32Array): number {
  let total = 0;
  for (let index = 0; index < numbers.length; index++) total += numbers[index] ?? 0;
  return total;
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

/** For each number, from 0 to the greatest, the places whose lists have it, in order. */
export function placesOfEach({
  from,
  values,
}: {
  readonly from: Uint32Array;
  readonly values: NumberArray;
}): NumberLists {
  const starts = startsOfEach(values);
  const next = starts.slice();
  const places = new Uint32Array(values.length);
  for (let place = 0; place + 1 < from.length; place++) {
    const end = from[place + 1] ?? 0;
    for (let at = from[place] ?? 0; at < end; at++) {
      const number = values[at] ?? 0;
      const free = next[number] ?? 0;
      places[free] = place;
      next[number] = free + 1;
    }
  }
  return { from: starts, values: places };
}

/** Where each number would start if all were sorted, and where the greatest would end. */
function startsOfEach(numbers: NumberArray): Uint32Array<ArrayBuffer> {
  let greatest = -1;
  for (let at = 0; at < numbers.length; at++) greatest = Math.max(greatest, numbers[at] ?? 0);
  const starts = new Uint32Array(greatest + 2);
  for (let at = 0; at < numbers.length; at++) {
    const after = (numbers[at] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let number = 1; number < starts.length; number++)
    starts[number] = (starts[number] ?? 0) + (starts[number - 1] ?? 0);
  return starts;
}
