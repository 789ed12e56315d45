import { fail, type Result } from '../../dataset/problem.ts';
import { MAX_FILE_BYTES, tooLarge } from './limits.ts';
import { readDossierFile } from './readFile.ts';
import type { FileContent } from './sendFile.ts';

/** Fetches the file at an address of this site, relative to the page. */
export async function fetchDossier(address: string, page: Window): Promise<Result<FileContent>> {
  const base = page.document.baseURI;
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  if (url?.origin !== page.location.origin) {
    return fail('A link opens dossiers of this site only. Download the file and choose it with “Open…”.');
  }
  try {
    const response = await fetch(url, { credentials: 'same-origin' });
    if (!response.ok)
      return fail(`There is no dossier at this address (the server answered ${response.status}).`);
    // Many hosts answer an address that they do not know with their front page.
    if (response.headers.get('content-type')?.startsWith('text/html')) {
      return fail('There is no dossier at this address but a web page.');
    }
    const length = Number(response.headers.get('content-length') ?? 0);
    if (length > MAX_FILE_BYTES) return fail(tooLarge(length));
    return await readDossierFile(await response.blob());
  } catch (reason) {
    if (!(reason instanceof TypeError)) throw reason;
    return fail('The dossier could not be fetched. Check the connection and load the page again.');
  }
}
