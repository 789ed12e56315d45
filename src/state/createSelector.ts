import type { AppState } from './store.ts';

/**
 * A selector that computes anew only when what it depends on has changed. It remembers its last result, so that a
 * component that selects a list renders again only when the list is another one.
 */
export function createSelector<Inputs extends readonly unknown[], Result>(
  inputs: { readonly [Index in keyof Inputs]: (state: AppState) => Inputs[Index] },
  compute: (...values: Inputs) => Result,
): (state: AppState) => Result {
  let last: { readonly values: Inputs; readonly result: Result } | null = null;
  return (state) => {
    const values = inputs.map((select) => select(state)) as readonly unknown[] as Inputs;
    if (!last?.values.every((value, index) => Object.is(value, values[index]))) {
      last = { values, result: compute(...values) };
    }
    return last.result;
  };
}
