/** All drafts in one file, to move them to another browser or machine: `dateline-drafts/1`, told in data/README.md. */
import { formatFile } from '../../dataset/format.ts';
import { quoted, refusal, type Problem } from '../../dataset/problem.ts';
import type { Draft } from './draft.ts';
import { parseDraft } from './parseDraft.ts';

const FORMAT = 'dateline-drafts/1';

export const encodeBundle = (drafts: readonly Draft[]): string => formatFile({ format: FORMAT, drafts });

export interface DecodedBundle {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/** The drafts of a bundle, each taken or refused alone. */
export function decodeBundle(value: unknown): DecodedBundle {
  const fields: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  const { format, drafts } = fields;
  if (format !== FORMAT || !Array.isArray(drafts)) return refused(explain(format));
  const entries = drafts.map((entry: unknown, index) => ({
    draft: parseDraft(entry),
    path: `drafts[${index}]`,
  }));
  return {
    drafts: entries.flatMap(({ draft }) => draft ?? []),
    problems: entries
      .filter(({ draft }) => draft === null)
      .map(({ path }) => ({
        path,
        message: 'This draft is damaged and was left out; the others were taken.',
        severity: 'error',
      })),
  };
}

const refused = (message: string): DecodedBundle => ({ drafts: [], problems: [refusal(message)] });

function explain(format: unknown): string {
  if (format === FORMAT) return '“drafts” must be a list; nothing was taken.';
  if (typeof format === 'string' && /^dateline-drafts\/\d+$/.test(format))
    return `These drafts were saved by a newer version of Dateline (${quoted(format)}; this one reads “${FORMAT}”). Nothing was taken.`;
  return `This is not a file of drafts: its “format” must be “${FORMAT}”. A single dossier is opened with “Open…”.`;
}
