/**
 * Links to the words of a web page: `#:~:text=prefix-,start,end,-suffix`, as the WICG's “Scroll to Text Fragment” writes them.
 * Browsers go to the first place that fits.
 */

/** What is not needed is `''`. Without an `end`, `start` is the whole passage. */
export interface TextDirective {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/** Everything from here on is for the browser, and no part of the page's own fragment. */
const DELIMITER = ':~:';

/** The address at these words. Its own fragment stays; a directive that it has already is replaced. */
export function withTextDirective(address: string, directive: TextDirective): string {
  const [own = ''] = address.split(DELIMITER, 1);
  return `${own}${own.includes('#') ? '' : '#'}${DELIMITER}text=${formatTextDirective(directive)}`;
}

export function formatTextDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(start), encode(end), suffix && `-${encode(suffix)}`];
  return parts.filter((part) => part !== '').join();
}

/** `encodeURIComponent` leaves `-`, which here says what a part is. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed().replace(/\s+/g, ' ')).replaceAll('-', '%2D');
