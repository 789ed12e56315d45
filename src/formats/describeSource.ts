import type { Source } from '../dataset/dataset.ts';
import { formatDate } from '../dataset/dateWords.ts';
import { isolated } from '../dataset/text.ts';

/** "On clocks, A. Author, The Paper, London, 5 January 1900, https://…" */
export const describeSource = ({ title, author, publisher, place, published, url }: Source): string =>
  [title, author, publisher, place, published && formatDate(published), url]
    .flatMap((part) => (part ? isolated(part) : []))
    .join(', ');
