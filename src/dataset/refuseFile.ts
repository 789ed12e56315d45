import { FORMAT } from './fileSchema.ts';
import { quoted, refusal, type Problem } from './problem.ts';

const VERSION = Number(FORMAT.split('/')[1]);

/** Why a value cannot be opened as a dataset at all, or null. */
export function refuseFile(file: unknown): Problem | null {
  const message = messageFor(file);
  return message === null ? null : refusal(message);
}

function messageFor(file: unknown): string | null {
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    return `This is not a Dateline dossier but ${nounFor(file)}. A dossier is an object with “format”, “title”, “sources” and “events”.`;
  }
  if (!('format' in file)) {
    if (looksLikeTimelineJs(file))
      return 'This is a TimelineJS file, not a Dateline dossier. Choose it with “Open…”, and its events can be imported.';
    if (!('events' in file)) {
      return 'This is not a Dateline dossier: it has neither “format” nor “events”. Choose a .json file that Dateline or a person wrote in its format.';
    }
    return `The file does not say which version it is; add "format": "${FORMAT}".`;
  }
  return messageForFormat(file.format);
}

function messageForFormat(format: unknown): string | null {
  if (format === FORMAT) return null;
  const version = typeof format === 'string' ? /^dateline\/([1-9]\d{0,3})$/.exec(format)?.[1] : undefined;
  if (version !== undefined && Number(version) > VERSION) {
    return `This dossier was made by a newer version of Dateline (${quoted(format)}; this one reads “${FORMAT}”). Nothing was changed; open it with that version.`;
  }
  return `“format” is ${quoted(format)}, which is no version of Dateline’s format; write "format": "${FORMAT}".`;
}

function nounFor(value: unknown): string {
  if (value === null) return 'the value null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'a text' : `the ${typeof value} ${quoted(value)}`;
}

/** TimelineJS: a list of `events`, each with `start_date` or `text.headline`. */
function looksLikeTimelineJs(file: object): boolean {
  const events: unknown = 'events' in file ? file.events : undefined;
  if (!Array.isArray(events)) return false;
  return events.some(
    (event: unknown) =>
      typeof event === 'object' && event !== null && ('start_date' in event || 'media' in event),
  );
}
