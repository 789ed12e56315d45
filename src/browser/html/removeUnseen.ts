/** What a page has that its readers do not see as text: programs, styles, other pages, controls, and hidden parts. */
const NO_TEXT =
  'script, style, noscript, template, iframe, object, embed, canvas, audio, video, svg, annotation, datalist, select, ' +
  'input, textarea, button, dialog:not([open])';
const MAYBE_HIDDEN = '[hidden], [aria-hidden="true"], [style]';
/** Read from the text of the attribute: the policy of the page may keep a browser from reading it as a style. */
const HIDING_STYLE =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-list\s*:\s*ignore)/i;

/** Takes them out of the document, and counts the hidden parts that had words. */
export function removeUnseen(document: Document): number {
  for (const element of document.querySelectorAll(NO_TEXT)) element.remove();
  let hidden = 0;
  for (const element of document.querySelectorAll(MAYBE_HIDDEN)) {
    // One that is in another is gone with it.
    if (!isHidden(element) || !document.documentElement.contains(element)) continue;
    if (element !== document.body && element !== document.documentElement) {
      if (element.textContent.trim() !== '') hidden++;
      element.remove();
    }
  }
  return hidden;
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDING_STYLE.test(style)
  );
}
