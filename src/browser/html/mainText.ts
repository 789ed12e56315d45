/** Which part of a page is the article. */
import { Readability } from '@mozilla/readability';
import { toBlocks } from './blocks.ts';

/** Survives what Readability does to elements. */
const MARK = 'data-dateline';
/** What Readability goes by. The rest would only be complained of by the policy of the page, which it is under as well. */
const ATTRIBUTES: ReadonlySet<string> = new Set(['class', 'id', 'role', 'href', 'rel', 'itemprop']);
const CONTAINERS = 'div, section, article, main, td, body';

/** What stands around articles, or among their paragraphs, and is no part of them. */
const FURNITURE =
  'nav, aside, footer, form, menu, [role="navigation"], [role="complementary"], [role="banner"], [role="contentinfo"], ' +
  '[role="search"], [role="dialog"], [role="alert"]';
/** Names that pages give to such parts, whole words in a class or id. */
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:ads?|advert\w*|banner|breadcrumbs?|comments?|cookies?|footer|gdpr|masthead|menu|nav\w*|newsletter|pagination|pager|popup|promo\w*|recirc\w*|recommend\w*|related|share\w*|sharing|sidebar|social|sponsor\w*|subscri\w*|teasers?|toolbar|trending)(?:$|[\s_-])/i;
/** What can be such a part; a heading may be named for what it says. */
const NAMED_PARTS = 'div, section, header, ul, ol, dl, span, a';
const MOST_LINKED = 0.5;
/** Readability takes seconds for more, and pages with articles have a tenth of them. */
const MOST_ELEMENTS = 50_000;

/**
 * Readability tells where the article is, and is strict about what it lets stay there: a short paragraph before a long
 * quotation goes, and so do tables and lists. Whatever is in the same container comes back unless it looks like furniture.
 */
export function mainText(document: Document): readonly string[] {
  const elements = [...document.body.querySelectorAll('*')];
  for (const [index, element] of elements.entries()) {
    for (const name of element.getAttributeNames()) if (!ATTRIBUTES.has(name)) element.removeAttribute(name);
    element.setAttribute(MARK, String(index));
  }
  const marks = elements.length > MOST_ELEMENTS ? [] : readabilityOf(document);
  const kept = marks.flatMap((mark) => elements[Number(mark)] ?? []);
  const spine = new Set(kept.flatMap((element) => ancestorsOf(element)));
  // A form, say, may hold the whole page.
  const holdsMost = (element: Element) =>
    kept.filter((one) => element.contains(one)).length * 2 > kept.length;
  const isLeftOut = (element: Element) =>
    isFurniture(element) ? !holdsMost(element) : !spine.has(element) && isMostlyLinks(element);
  return toBlocks(containerOf(kept) ?? document.body, isLeftOut);
}

/** The marks of the elements with words of their own that are left. */
function readabilityOf(document: Document): readonly string[] {
  const copy = document.cloneNode(true) as Document;
  avoidMarkup(copy.body);
  const { content } =
    new Readability(copy, { disableJSONLD: true, serializer: (node) => node }).parse() ?? {};
  if (!(content instanceof Element)) return [];
  return [...content.querySelectorAll(`[${MARK}]`)]
    .filter(hasOwnWords)
    .map((element) => element.getAttribute(MARK) ?? '');
}

/**
 * Readability keeps the page as markup, to start anew from when it found too little. Markup made of text is what Trusted
 * Types forbid, so it is handed a copy of the nodes under the same name.
 */
function avoidMarkup(body: HTMLElement): void {
  const original = body.cloneNode(true);
  Object.defineProperty(body, 'innerHTML', {
    get: () => original,
    set: (nodes: Node) => {
      const copy = nodes.cloneNode(true);
      body.replaceChildren();
      while (copy.firstChild) body.append(copy.firstChild);
    },
  });
}

const hasOwnWords = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '');

function ancestorsOf(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) found.push(at);
  return found;
}

/** The smallest part of the page that holds all of the elements and can hold paragraphs beside them. */
function containerOf([first, ...others]: readonly Element[]): Element | null {
  let common = first?.parentElement ?? null;
  while (common && !others.every((element) => common?.contains(element))) common = common.parentElement;
  return common?.closest(CONTAINERS) ?? null;
}

function isFurniture(element: Element): boolean {
  const names = `${element.className} ${element.id}`;
  const isNamed = element.matches(NAMED_PARTS) && FURNITURE_NAMES.test(names);
  return isNamed || element.matches(FURNITURE);
}

/** A list of links, and not a paragraph with one. */
function isMostlyLinks(element: Element): boolean {
  const links = element.querySelectorAll('a[href]');
  if (links.length < 3) return false;
  const linked = [...links].reduce((sum, link) => sum + link.textContent.trim().length, 0);
  return linked > MOST_LINKED * element.textContent.trim().length;
}
