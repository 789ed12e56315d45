import type { Exporter } from '../exporter.ts';
import { jsonPieces } from './jsonPieces.ts';

export const dossierFile: Exporter = {
  id: 'dossier',
  name: 'Dateline dossier',
  purpose:
    'Everything, to keep, to send or to open here again: the articles, the events, their quotes, and whatever else the file has.',
  extension: 'json',
  mediaType: 'application/json',
  takesSome: false,
  options: [],
  eventLosses: [],
  losses: [],
  toPieces: ({ file }) => jsonPieces(Object(file()) as object),
};
