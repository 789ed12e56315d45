/** A dossier in the making. All that a person decided is in it; what can be derived from it is not. */
import { Problems } from '../../dataset/check.ts';
import type { Branded } from '../../dataset/entityIds.ts';
import { FORMAT } from '../../dataset/fileSchema.ts';
import { createIdRegister } from '../../dataset/ids.ts';
import type { DossierFile } from './draftFile.ts';
import type { SuggestionVerdict } from './suggestionVerdicts.ts';

export type DraftId = Branded<'DraftId'>;

export interface Draft {
  readonly id: DraftId;
  /** As it would be exported. Its entries have ids that are text, each given once. */
  readonly file: DossierFile;
  /** What the person said of a suggestion, by its `suggestionKey`. */
  readonly verdicts: Readonly<Record<string, SuggestionVerdict>>;
  /** Ids of what was removed, so that none is given twice: a link or a note may still name it. */
  readonly retiredIds: readonly string[];
}

export const emptyFile = (title: string, language?: string): DossierFile => ({
  format: FORMAT,
  title,
  ...(language === undefined ? {} : { language }),
  sources: [],
  actors: [],
  events: [],
});

/** A draft of a file. Ids that are numbers, or given twice, become what `parseDataset` calls them. */
export function startDraft(id: DraftId, file: DossierFile): Draft {
  const named = <T extends { readonly id: unknown }>(noun: string, entries: readonly T[]) => {
    const ids = createIdRegister<string>(noun, new Problems());
    return entries.map((entry, index) => ({ ...entry, id: ids.register(entry.id, index, '') }));
  };
  return {
    id,
    file: {
      ...file,
      sources: named('source', file.sources),
      ...(file.actors && { actors: named('actor', file.actors) }),
      events: named('event', file.events),
    },
    verdicts: {},
    retiredIds: [],
  };
}
