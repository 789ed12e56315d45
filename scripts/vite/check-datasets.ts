import { parseDataset } from '../../src/dataset/parse.ts';

interface DatasetFile {
  /** As people write it: `data/keeping-time.json`. */
  readonly path: string;
  readonly text: string;
}

/** One line per problem, for example `data/x.json  events[3].date.edtf: "2024-13" is not a date`. */
export function datasetProblems(files: readonly DatasetFile[]): string[] {
  return files.flatMap(({ path, text }) => problemsOf(text).map((problem) => `${path}  ${problem}`));
}

function problemsOf(text: string): string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return [String(error)];
  }
  return parseDataset(value).problems.map(({ path, message }) => `${path}: ${message}`);
}
