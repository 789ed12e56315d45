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
  toPieces: ({ file, fileBytes }) =>
    fileBytes ? textPieces(fileBytes) : jsonPieces(Object(file()) as object),
};

const PIECE = 65_536;

function* textPieces(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  for (let from = 0; from < bytes.length; from += PIECE)
    yield decoder.decode(bytes.subarray(from, from + PIECE), { stream: from + PIECE < bytes.length });
}
