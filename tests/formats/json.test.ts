import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFile } from '../../src/dataset/format.ts';
import { jsonListPieces, jsonPieces } from '../../src/formats/json/jsonPieces.ts';

test('piece by piece it is what `JSON.stringify` writes', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), (fields) => {
      expect([...jsonPieces(fields)].join('')).toBe(formatFile(fields));
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (list) => {
      expect([...jsonListPieces(list)].join('')).toBe(formatFile(list));
    }),
  );
});
