/** Rules whose patterns fit at a place of a text. */
import type { Sequence } from './pattern.ts';
import type { Token } from './tokens.ts';

/** What a rule found: the tokens of its pattern by name. */
export interface Match<Inner> {
  /** Index of the first token looked at, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Index of the first token of the expression, and one past the last. */
  readonly markFrom: number;
  readonly markTo: number;
  /** Value of the class that stands under a name; undefined when that part is missing. */
  value(name: string): number | undefined;
  /** Text of the token that stands under a name. */
  word(name: string): string | undefined;
  readonly inner: Inner | null;
}

/** The end of a way through a pattern. */
export interface Leaf<R> {
  readonly rule: R;
  /** Among the sequences of all rules. */
  readonly order: number;
  readonly parts: Sequence;
  /** Index of the part that may be more than one token; −1 when none is. */
  readonly innerPart: number;
  readonly markFrom: number;
  /** Index in the sequence, one past the last marked element. */
  readonly markTo: number;
}

/** A rule whose pattern fits, and the tokens that it fits. */
export class Candidate<R, Inner> implements Match<Inner> {
  readonly from: number;
  readonly to: number;
  readonly inner: Inner | null;
  readonly leaf: Leaf<R>;
  readonly #tokens: readonly Token[];

  constructor(leaf: Leaf<R>, tokens: readonly Token[], from: number, to: number, inner: Inner | null) {
    this.leaf = leaf;
    this.#tokens = tokens;
    this.from = from;
    this.to = to;
    this.inner = inner;
  }

  get markFrom(): number {
    return this.#indexOf(this.leaf.markFrom);
  }

  get markTo(): number {
    return this.#indexOf(this.leaf.markTo);
  }

  value(name: string): number | undefined {
    const index = this.#partOf(name);
    const part = this.leaf.parts[index];
    return part?.kind === 'class' ? this.#tokenOf(index)?.classes.get(part.className) : undefined;
  }

  word(name: string): string | undefined {
    return this.#tokenOf(this.#partOf(name))?.text;
  }

  #partOf(name: string): number {
    return this.leaf.parts.findLastIndex((part) => 'name' in part && part.name === name);
  }

  #tokenOf(part: number): Token | undefined {
    return part === -1 ? undefined : this.#tokens[this.#indexOf(part)];
  }

  /** Each part is one token but for the inner one: parts up to it are counted from the start, others from the end. */
  #indexOf(part: number): number {
    const { parts, innerPart } = this.leaf;
    return part <= innerPart ? this.from + part : this.to - (parts.length - part);
  }
}

/** Negative when a fit is tried before another: the longer one, and of equal length that of the earlier rule. */
export const compareFits = (a: Fit, b: Fit): number => b.to - a.to || a.leaf.order - b.leaf.order;

type Fit = Pick<Candidate<unknown, unknown>, 'to' | 'leaf'>;
