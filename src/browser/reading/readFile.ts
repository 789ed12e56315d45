import { fail, type Result } from '../../dataset/problem.ts';
import { readBytes } from '../readBytes.ts';
import { MAX_FILE_BYTES, tooLarge } from './limits.ts';

/** The bytes of a dossier that a person chose or dropped. Its size is checked before a byte is read. */
export const readDossierFile = async (file: File): Promise<Result<Uint8Array<ArrayBuffer>>> =>
  file.size > MAX_FILE_BYTES ? fail(tooLarge(file.size)) : readBytes(file);
