import { readJson } from '../../src/dataset/json.ts';
import { parseDataset } from '../../src/dataset/parse.ts';

interface DatasetFile {
  /** As people write it: `data/keeping-time.json`. */
  readonly path: string;
  readonly text: string;
}

/** One line per problem, for example `data/x.json  events[3].date.edtf: “2024-13” is not a date.` */
export async function datasetProblems(files: readonly DatasetFile[]): Promise<string[]> {
  const perFile = await Promise.all(files.map(problemsIn));
  return perFile.flat();
}

async function problemsIn({ path: file, text }: DatasetFile): Promise<string[]> {
  const { value, problems, isReadable } = await readJson(text);
  const all = isReadable ? [...problems, ...parseDataset(value).problems] : problems;
  return all.map(({ path, message }) => `${file}  ${path && `${path}: `}${message}`);
}
