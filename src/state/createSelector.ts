import type { AppState } from './appState.ts';

/** Computes anew only what was not computed the last time. */
export function rememberLast<Values extends readonly unknown[], Result>(
  compute: (...values: Values) => Result,
): (...values: Values) => Result {
  let last: { readonly values: Values; readonly result: Result } | null = null;
  return (...values) => {
    if (!last?.values.every((value, index) => Object.is(value, values[index]))) {
      last = { values, result: compute(...values) };
    }
    return last.result;
  };
}

/**
 * A selector that computes anew only when what it depends on has changed, so that a component that selects a list renders
 * again only when the list is another one.
 */
export function createSelector<Inputs extends readonly unknown[], Result>(
  inputs: { readonly [Index in keyof Inputs]: (state: AppState) => Inputs[Index] },
  compute: (...values: Inputs) => Result,
): (state: AppState) => Result {
  const remember = rememberLast(compute);
  return (state) => remember(...(inputs.map((select) => select(state)) as readonly unknown[] as Inputs));
}
