import { fail, succeed, type Result } from '../../dataset/problem.ts';
import { readBytes } from '../readBytes.ts';
import { MAX_FILE_BYTES, tooLarge } from './limits.ts';
import type { FileContent } from './sendFile.ts';

/** In bytes: so many are read, and copied, in a moment. */
const AT_ONCE = 4_000_000;

/** A dossier that a person chose or dropped, and its bytes if they are few. Its size is checked before a byte is read. */
export async function readDossierFile(file: Blob): Promise<Result<FileContent>> {
  if (file.size > MAX_FILE_BYTES) return fail(tooLarge(file.size));
  if (file.size > AT_ONCE) return succeed(file);
  const bytes = await readBytes(file);
  return bytes.ok ? succeed(bytes.value.buffer) : bytes;
}
