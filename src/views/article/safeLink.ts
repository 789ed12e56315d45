/** Which addresses out of a file may become links. */

export interface SafeLink {
  readonly href: string;
  /** Where it leads, to be shown: the host in its unmistakable ASCII form, or the mail address. */
  readonly host: string;
}

/** Two slashes and a host at once, so that nothing is repaired into another address than the one that is read. */
const WEB = /^https?:\/\/[^\s/\\?#]\S*$/i;
const MAIL = /^mailto:[^\s@?]+@[^\s@?]+(?:\?\S*)?$/i;
const LATIN = /\p{Script=Latin}/u;
/** Scripts whose letters pass for Latin ones. */
const LOOK_ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

export function toSafeLink(address: string | null): SafeLink | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, hostname, pathname, username, password, href } = new URL(address);
  if (protocol === 'mailto:') return MAIL.test(address) ? { href, host: pathname } : null;
  if (!WEB.test(address) || username !== '' || password !== '' || isMixed(address)) return null;
  return { href, host: hostname };
}

/** A label of the host that mixes Latin letters with look-alikes is made to be misread. */
function isMixed(address: string): boolean {
  const [, host = ''] = /^\w+:\/\/([^/\\?#]*)/.exec(address) ?? [];
  return host.split('.').some((label) => LATIN.test(label) && LOOK_ALIKE.test(label));
}
