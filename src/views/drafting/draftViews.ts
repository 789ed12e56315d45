/** All that making a dossier takes, in one chunk. */
export { DraftDesk } from './DraftDesk.tsx';
export { NewDossier } from './NewDossier.tsx';
export { OfferedPassages } from './OfferedPassages.tsx';
