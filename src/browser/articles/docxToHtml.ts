/** A Word document to markup, without a document to put it into. */
import mammoth from 'mammoth';
import { fail, succeed, type Result } from '../../dataset/problem.ts';
import { nameBinary, startsWith } from '../../formats/binary.ts';
import { zipEntries } from '../../formats/zip.ts';

/** Of the parts that are unpacked to be read; pictures are not. The marks of Word take ten times the room of the words. */
const MAX_XML_BYTES = 100_000_000;

const STYLES = ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => p:fresh"];

export async function docxToHtml(bytes: Uint8Array<ArrayBuffer>): Promise<Result<string>> {
  if (!startsWith(bytes, 'PK')) {
    return fail(`This is not a Word document (.docx) but ${nameBinary(bytes) ?? 'something else'}.`);
  }
  const xml = zipEntries(bytes).filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  if (xml.reduce((sum, { size }) => sum + size, 0) > MAX_XML_BYTES) {
    return fail(`The document is larger than ${MAX_XML_BYTES / 1e6} MB when it is unpacked.`);
  }
  const html = await convert(bytes);
  return html === null ? fail('This is not a Word document (.docx), or it is damaged.') : succeed(html);
}

/** Null for what mammoth cannot read; it reports that with errors of no kind of their own. */
async function convert({ buffer }: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  return mammoth
    .convertToHtml({ arrayBuffer: buffer }, { styleMap: STYLES, convertImage })
    .then(({ value }) => value)
    .catch((error: unknown) => {
      if (error instanceof Error) return null;
      throw error;
    });
}
