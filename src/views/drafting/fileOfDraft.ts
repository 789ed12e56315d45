import type { Dataset } from '../../dataset/dataset.ts';
import type { Drafting } from '../../state/draft/drafting.ts';
import { selectDraft } from '../../state/draft/draftStore.ts';
import { provedFile, type ProvedFile } from '../../state/draft/provedFile.ts';
import { counting } from '../counting.ts';

/** What a draft is handed on as, and what its writer has to know of it. */
export function fileOfDraft(
  { draft }: Drafting,
  dataset: Dataset,
): { readonly file: ProvedFile['file']; readonly notice: string | null } {
  const { file, leftOut } = provedFile(selectDraft(draft.getState()), dataset);
  return {
    file,
    notice:
      leftOut === 0
        ? null
        : `${counting(leftOut, 'quote')} not found in the source: left out of the file, kept in the draft.`,
  };
}
