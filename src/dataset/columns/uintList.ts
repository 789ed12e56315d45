/**
 * A great many whole numbers from 0 to 2³² − 1, of which nobody knows how many there will be. A class, as all that is called
 * for every event: engines see many objects of one class as alike, and many with getters of their own each as another kind.
 */
export class UintList {
  #numbers = new Uint32Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** 0 where there is none. */
  at(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  push(number: number): void {
    this.#makeRoom(1);
    this.#numbers[this.#length++] = number;
  }

  pushAll(numbers: ArrayLike<number>): void {
    this.#makeRoom(numbers.length);
    this.#numbers.set(numbers, this.#length);
    this.#length += numbers.length;
  }

  /** Those that are in it. Where more are added later, they are not seen there. */
  finish(): Uint32Array<ArrayBuffer> {
    return this.#numbers.subarray(0, this.#length);
  }

  #makeRoom(more: number): void {
    const needed = this.#length + more;
    if (needed > this.#numbers.length) this.#numbers = enlarged(this.#numbers, new Uint32Array(2 * needed));
  }
}

type TypedNumbers = Uint8Array | Int32Array | Uint32Array | Float32Array | Float64Array;

/** What is in one, put into a longer one. */
export function enlarged<Numbers extends TypedNumbers>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
