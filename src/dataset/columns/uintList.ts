/** A great many whole numbers from 0 to 2³² − 1, of which nobody knows how many there will be. */
export interface UintList {
  readonly length: number;
  readonly push: (number: number) => void;
  readonly pushAll: (numbers: ArrayLike<number>) => void;
  /** 0 where there is none. */
  readonly at: (place: number) => number;
  /** The list is used up. */
  readonly finish: () => Uint32Array<ArrayBuffer>;
}

export function createUintList(): UintList {
  let numbers = new Uint32Array(64);
  let length = 0;
  const makeRoom = (more: number) => {
    if (length + more > numbers.length) numbers = enlarged(numbers, new Uint32Array(2 * (length + more)));
  };
  return {
    get length() {
      return length;
    },
    push(number) {
      makeRoom(1);
      numbers[length++] = number;
    },
    pushAll(more) {
      makeRoom(more.length);
      numbers.set(more, length);
      length += more.length;
    },
    at: (place) => numbers[place] ?? 0,
    finish: () => numbers.subarray(0, length),
  };
}

/** What is in one, put into a longer one. */
export function enlarged<Numbers extends Uint8Array | Int32Array | Uint32Array>(
  from: Numbers,
  to: Numbers,
): Numbers {
  to.set(from);
  return to;
}
