/** What stands between two lines of dashes at the head of a Markdown file: facts about it, in YAML. */
import { readPublishedDay } from './publishedDay.ts';
import type { ArticleFacts } from './article.ts';
import { toHttpAddress } from './httpAddress.ts';
import { toLanguageTag } from './languageTag.ts';

const FRONT_MATTER = /^---[ \t]*\n([^]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

export interface Headed {
  readonly facts: Partial<ArticleFacts>;
  readonly body: string;
}

/** The facts, and the text that follows them. A head that is no YAML is left where it is. */
export async function readFrontMatter(text: string): Promise<Headed> {
  const match = FRONT_MATTER.exec(text);
  const fields = match ? await parseFields(match[1] ?? '') : null;
  if (!match || !fields) return { facts: {}, body: text };
  const first = (...keys: readonly string[]) =>
    keys.map((key) => toNames(fields.get(key))).find((value) => value !== '') ?? null;
  return {
    facts: {
      title: first('title'),
      author: first('author', 'authors', 'byline'),
      publisher: first('publisher', 'publication', 'site_name'),
      url: toHttpAddress(first('canonical_url', 'canonical', 'url', 'source') ?? ''),
      published: readPublishedDay(first('published', 'date', 'publishDate', 'pubDate') ?? ''),
      language: toLanguageTag(first('language', 'lang', 'locale') ?? ''),
    },
    body: text.slice(match[0].length),
  };
}

/** Null when it is no YAML, or not a list of fields. */
async function parseFields(yaml: string): Promise<ReadonlyMap<unknown, unknown> | null> {
  const { parse, YAMLError } = await import('yaml');
  try {
    const fields: unknown = parse(yaml, { mapAsMap: true, logLevel: 'error' });
    return fields instanceof Map ? fields : null;
  } catch (error) {
    // A reference error is a name for something that is not there, or that is there too often.
    if (error instanceof YAMLError || error instanceof ReferenceError) return null;
    throw error;
  }
}

/** "Ada", from "Ada", a list of names, or a list of people with names. */
function toNames(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value
      .map(toNames)
      .filter((name) => name !== '')
      .join(', ');
  return value instanceof Map ? toNames(value.get('name')) : '';
}
