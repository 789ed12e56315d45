import { readJson } from '../../src/dataset/json.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { checkDates } from '../../src/suggest/checkDates.ts';

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
  const parsed = isReadable ? parseDataset(value) : { dataset: null, problems: [] };
  const warnings = parsed.dataset ? checkDates(parsed.dataset, value) : [];
  return [...problems, ...parsed.problems, ...warnings].map(
    ({ path, message }) => `${file}  ${path && `${path}: `}${message}`,
  );
}
