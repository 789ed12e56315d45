import { fail, succeed, type Result } from '../dataset/problem.ts';

/** The bytes of a file that a person chose or dropped, or why they cannot be had. */
export async function readBytes(file: Blob): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    return succeed(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return fail(`The file could not be read (${error.message}). If it is a folder, open a file inside it.`);
  }
}
