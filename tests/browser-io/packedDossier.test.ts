import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packDossier, unpackDossier } from '../../src/browser/packedDossier.ts';
import { dossier } from '../fixtures/dossier.ts';

const unpacked = async (packed: string): Promise<unknown> => {
  const bytes = await unpackDossier(packed);
  return bytes.ok ? JSON.parse(new TextDecoder().decode(bytes.value)) : bytes.reason;
};
const packedText = (text: string) => deflateRawSync(text).toString('base64url');

test('comes out as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      const packed = await packDossier(value);
      expect(packed).toMatch(/^[\w-]+$/);
      // As JSON has it: −0 is 0 there.
      expect(await unpacked(packed ?? '')).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('is read as anybody compresses it', async () => {
  expect(await unpacked(packedText(JSON.stringify(dossier())))).toEqual(dossier());
});

const whole = packedText(JSON.stringify(dossier()));
test.each([
  ['nothing', ''],
  ['no base64', 'a%20b'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['half a letter', 'A'],
  ['nothing that was compressed', 'AAAAAAAA'],
  ['cut off', whole.slice(0, -8)],
  ['a letter changed', `${whole.slice(0, 4)}____${whole.slice(8)}`],
])('damaged: %s', async (_, packed) => {
  expect(await unpacked(packed)).toMatch(/^The link was damaged/);
});

test('F6 a bomb is not unpacked to its end', async () => {
  const bomb = deflateRawSync(Buffer.alloc(200_000_000, ' '), { level: 9 }).toString('base64url');
  const before = process.memoryUsage().arrayBuffers;
  expect(await unpacked(bomb)).toMatch(/holds more than 1 MB/);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  expect(await packDossier('x'.repeat(1_000_000))).toBeNull();
});

test('a megabyte can still be read', async () => {
  expect(await unpacked((await packDossier('x'.repeat(999_998))) ?? '')).toHaveLength(999_998);
});
