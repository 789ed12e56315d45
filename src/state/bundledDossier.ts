/** A dossier that comes with the app, as the start page lists it. */
export interface BundledDossier {
  /** Relative to the page: `data/keeping-time.json`. */
  readonly address: string;
  /** Where the same dossier lies parsed and proved (`parseProved`). */
  readonly proved: string;
  readonly title: string;
  readonly events: number;
  readonly sources: number;
}
