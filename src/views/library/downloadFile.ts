import { download } from '../../browser/download.ts';
import { formatFile, toFileName } from '../../dataset/format.ts';

/** As it is; a way out when all else fails. */
export const downloadFile = (title: string, file: unknown): void =>
  download(`${toFileName(title)}.json`, formatFile(file));
