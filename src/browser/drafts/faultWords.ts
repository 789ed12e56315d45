/** Why nothing can be kept, and what to do, for each fault that browsers report. */
import { quoted } from '../../dataset/problem.ts';

const DOWNLOAD = 'Download what you want to keep before you close this page.';

export const SLOW = `The browser’s storage does not answer. Your work is kept in memory only: try to reload the page. ${DOWNLOAD}`;
export const SLOW_WRITE = `The browser’s storage has not answered yet. ${DOWNLOAD}`;
export const BLOCKED = `Another tab with an older version of Dateline holds the drafts. Close that tab, and they are kept again. ${DOWNLOAD}`;
export const RETIRED = `A newer version of Dateline was opened in another tab, and this one keeps nothing any more. ${DOWNLOAD} Then reload it.`;
export const NOT_LASTING =
  'Drafts are kept in this browser. It may clear them when it runs out of space, and in a private window they are gone when the window closes: download what matters.';
/** The same again, beside a draft at work. */
export const REMINDER = 'The browser may clear it, and a private window does so when it closes.';
export const REMOVED =
  'This draft was deleted. It is kept again as soon as you change something or say “Try again”; download it if you want it as it is.';

export const partedWords = (title: string): string =>
  `Another tab changed this draft at the same time. Both versions are kept: yours is now ${quoted(title)}.`;

export const leftWords = (title: string): string =>
  `${quoted(title)} is not saved. It stays in memory until this page is closed; “New…” leads back to it.`;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** `bytes` is the size of what was to be written, if anything was; `usage` that of all that is. */
export function wordsForFault(error: unknown, bytes: number | null = null, usage?: number): string {
  switch (error instanceof Error || error instanceof DOMException ? error.name : '') {
    case 'QuotaExceededError': {
      // Not how much there is: browsers round that up, or make it up, so that it tells nobody apart.
      const taken = usage === undefined ? '' : `; what is kept here takes ${megabytes(usage)}`;
      const size = bytes === null ? '' : ` (it has ${megabytes(bytes)}${taken})`;
      return `The browser has no room left for this draft${size}. What was saved before is still there. Delete drafts that you do not need. ${DOWNLOAD}`;
    }
    case 'SecurityError':
    case 'NotAllowedError':
    case 'NotSupportedError':
      return `Drafts cannot be kept here: this browser, or this private window, lets the page store nothing. ${DOWNLOAD}`;
    case 'VersionError':
      return `A newer version of Dateline has written drafts here. This one leaves them as they are and keeps nothing. Reload the page to get the newer version. ${DOWNLOAD}`;
    case 'UpgradeError':
      return `The drafts of an earlier version could not be brought up to date; they are as they were, and nothing new is kept. Reload the page. ${DOWNLOAD}`;
    case 'RangeError':
      return `This draft is nested too deep to be kept. ${DOWNLOAD}`;
    default:
      return `The browser’s storage failed (${quoted(error instanceof Error ? error.message : String(error))}). Reload the page to try again. ${DOWNLOAD}`;
  }
}
