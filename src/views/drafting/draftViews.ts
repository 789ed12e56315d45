/** All that making a dossier takes, in one chunk. */
export { DraftDesk } from './DraftDesk.tsx';
export { fileOfDraft } from './fileOfDraft.ts';
export { NewDossier } from './NewDossier.tsx';
