import { emptyFile, startDraft, type Draft, type DraftId } from '../../../src/state/draft/draft.ts';
import type { DossierFile } from '../../../src/state/draft/draftFile.ts';
import { dossier } from '../../fixtures/dossier.ts';

export const draftId = (id: string) => id as DraftId;

export const emptyDraft = (title = 'Untitled'): Draft => startDraft(draftId('draft'), emptyFile(title));

/** A draft of the smallest dossier that has everything in it, with whatever a test wants to be otherwise. */
export const smallDraft = (fields: Readonly<Record<string, unknown>> = {}, id = 'draft'): Draft =>
  startDraft(draftId(id), dossier(fields) as unknown as DossierFile);
