/** JSON piece by piece, so that a great file can be written without a pause. */

const INDENT = 2;

/** What `JSON.stringify(fields, null, 2)` gives, and a line end; lists may be made as they are written. */
export function* jsonPieces(fields: object): Generator<string> {
  let opening = '{';
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    yield `${opening}\n${' '.repeat(INDENT)}${JSON.stringify(key)}: `;
    if (isList(value)) yield* listPieces(value, INDENT);
    else yield indented(value, INDENT);
    opening = ',';
  }
  yield opening === '{' ? '{}\n' : '\n}\n';
}

/** A list alone, and a line end. Undefined is no entry, but a moment in which something else can be done. */
export function* jsonListPieces(list: Iterable<unknown>): Generator<string> {
  yield* listPieces(list, 0);
  yield '\n';
}

const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

function* listPieces(list: Iterable<unknown>, indent: number): Generator<string> {
  const space = ' '.repeat(indent + INDENT);
  let opening = '[';
  for (const entry of list) {
    if (entry === undefined) {
      yield '';
      continue;
    }
    yield `${opening}\n${space}${indented(entry, indent + INDENT)}`;
    opening = ',';
  }
  yield opening === '[' ? '[]' : `\n${' '.repeat(indent)}]`;
}

/** Line ends of a value's own are written as `\n` in JSON, so that all there are come from its layout. */
const indented = (value: unknown, indent: number): string =>
  (JSON.stringify(value, null, INDENT) ?? 'null').replaceAll('\n', `\n${' '.repeat(indent)}`);
