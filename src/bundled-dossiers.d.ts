declare module 'virtual:bundled-dossiers' {
  import type { BundledDossier } from './state/bundledDossier.ts';
  const dossiers: readonly BundledDossier[];
  export default dossiers;
}
