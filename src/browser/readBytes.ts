import { fail, succeed, type Result } from '../dataset/problem.ts';

/** The bytes of a file that a person chose or dropped, or why they cannot be had. */
export async function readBytes(file: Blob): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    return succeed(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    return fail(whyUnreadable(error));
  }
}

/** What to say of an error from reading a file; throws it again where it is a fault of ours. */
export function whyUnreadable(error: unknown): string {
  if (!(error instanceof DOMException)) throw error;
  return `The file could not be read (${error.message}). If it is a folder, open a file inside it.`;
}
