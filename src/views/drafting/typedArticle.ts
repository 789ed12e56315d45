/** An article as a person types it, before it is a source. */
import { dayAt } from '../../dataset/calendar.ts';
import { fail, type Result } from '../../dataset/problem.ts';
import { tooLongToRead, type ReadArticle } from '../../formats/article.ts';
import { guessLanguage } from '../../formats/guessLanguage.ts';
import { toText } from '../../formats/paragraphText.ts';
import type { Change, Entries, New } from '../../state/draft/draftFile.ts';
import { reasonAgainstLine } from '../../state/draft/reasonsAgainst.ts';
import { readTypedDate, type TypedDate } from '../../suggest/typedDate.ts';

/**
 * In UTF-16 units: a long book chapter. A field lays out all of its text at once, which for half a million in one line
 * takes half a second, and for five million the better part of a minute.
 */
export const LONGEST_IN_FIELD = 200_000;

export interface TypedArticle {
  readonly text: string;
  /** The paragraphs of a text that is too long for a field; `text` is blank then. */
  readonly long: readonly string[] | null;
  readonly title: string;
  readonly published: string;
  readonly publisher: string;
  readonly author: string;
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
}

const EMPTY_ARTICLE: TypedArticle = {
  text: '',
  long: null,
  title: '',
  published: '',
  publisher: '',
  author: '',
  url: '',
  language: 'en',
};

/** An article with what was said of it by others than a person, who may have typed something else since. */
export interface ArticleAtHand {
  readonly article: TypedArticle;
  /** The last file as it was read, the language that was guessed included. */
  readonly said: TypedArticle;
  readonly isLanguageGuessed: boolean;
}

export const NO_ARTICLE: ArticleAtHand = {
  article: EMPTY_ARTICLE,
  said: EMPTY_ARTICLE,
  isLanguageGuessed: true,
};

/** What a file says itself. What it does not say stays as a person typed it, but not as another file had it. */
export function withArticle({ article: typed, said }: ArticleAtHand, read: ReadArticle): ArticleAtHand {
  const guessed = guessLanguage(read.paragraphs.join('\n'));
  const saidNow = {
    ...EMPTY_ARTICLE,
    ...(guessed !== null && { language: guessed }),
    ...statedBy(read),
    ...withText(read.paragraphs),
  };
  const isTyped = (fact: Fact): boolean => read[fact] === null && typed[fact] !== said[fact];
  const kept = FACT_NAMES.filter(isTyped).map((fact) => [fact, typed[fact]] as const);
  return {
    article: { ...saidNow, ...Object.fromEntries(kept) },
    said: saidNow,
    isLanguageGuessed: read.language === null,
  };
}

const statedBy = (read: ReadArticle): Partial<Record<Fact, string>> =>
  Object.fromEntries(FACT_NAMES.flatMap((fact) => (read[fact] === null ? [] : [[fact, read[fact]]])));

/** Whether there are words that no file can give again. */
export const isTextTyped = ({ article, said }: ArticleAtHand): boolean =>
  article.text.trim() !== '' && article.text !== said.text;

/** What a person typed. As long as nobody says in which language, the text itself does. */
export function withTyped(before: ArticleAtHand, typed: Partial<TypedArticle>): ArticleAtHand {
  const { article, said, isLanguageGuessed } = before;
  const isGuessedAnew = typed.text !== undefined && isLanguageGuessed && article.language === said.language;
  if (!isGuessedAnew) return { ...before, article: { ...article, ...typed } };
  const language = guessLanguage(typed.text) ?? EMPTY_ARTICLE.language;
  return { ...before, article: { ...article, ...typed, language }, said: { ...said, language } };
}

function withText(paragraphs: readonly string[]): Pick<TypedArticle, 'text' | 'long'> {
  const text = toText(paragraphs);
  return text.length > LONGEST_IN_FIELD ? { text: '', long: paragraphs } : { text, long: null };
}

/** A day, month or year; what a person types counts from today. */
export function readPublished(typed: string): Result<TypedDate> {
  const read = readTypedDate(typed, dayAt(Date.now()));
  const isOne = read.ok && /^[\d-]+$/.test(read.value.edtf);
  return read.ok && !isOne
    ? fail('An article is published on one day: write it like “22 November 2024”.')
    : read;
}

export interface FieldProblem {
  readonly field: keyof TypedArticle;
  readonly words: string;
}

/** What is to be known of an article beside its text. */
export type Fact = Exclude<keyof TypedArticle, 'text' | 'long'>;

const FACTS: Readonly<Record<Fact, string>> = {
  title: 'A title',
  published: 'A date of publication',
  publisher: 'A publisher',
  author: 'An author',
  url: 'An address',
  language: 'A language',
};

const FACT_NAMES = Object.keys(FACTS) as Fact[];

/** Why a source cannot have it, in words; null when it can. */
export function reasonAgainst(fact: Fact, typed: string): string | null {
  const text = typed.trim();
  if (fact === 'published') {
    const published = readPublished(text);
    if (text === '') return 'Say when the article was published, for “Thursday” hangs on it.';
    return published.ok ? null : published.reason;
  }
  if (text === '') return fact === 'title' ? 'Give the article a title.' : null;
  return reasonAgainstLine(FACTS[fact], text);
}

/** `paragraphs` are those of its text, as `readPlainText` finds them, or of a long one as they are. */
export function problemsOf(article: TypedArticle, paragraphs: readonly string[]): readonly FieldProblem[] {
  const reasons: (readonly [keyof TypedArticle, string | null])[] = [
    [
      'text',
      paragraphs.length === 0
        ? 'There is nothing to read yet: paste the article or open a file.'
        : tooLongToRead(paragraphs),
    ],
    ...FACT_NAMES.map((fact) => [fact, reasonAgainst(fact, article[fact])] as const),
  ];
  return reasons.flatMap(([field, words]) => (words === null ? [] : [{ field, words }]));
}

/** As the file format has it. Only of an article without problems. */
export function toSource(article: TypedArticle, paragraphs: readonly string[]): New<'sources'> {
  const published = readPublished(article.published);
  return {
    title: article.title.trim(),
    ...(published.ok ? { published: published.value.edtf } : {}),
    publisher: article.publisher.trim(),
    author: article.author.trim(),
    url: article.url.trim(),
    language: article.language.trim(),
    text: paragraphs,
  };
}

/** A source as it is typed. Its text is another matter: it is edited by itself, and may be long. */
export const fromSource = (source: Entries['sources']): TypedArticle => ({
  text: '',
  long: null,
  title: source.title,
  published: String(source.published ?? ''),
  publisher: source.publisher ?? '',
  author: source.author ?? '',
  url: source.url ?? '',
  language: source.language ?? '',
});

/** What is typed into a field as a change of the source; null while it is nothing that a source can have. */
export function toChange(fact: Fact, typed: string): Change<'sources'> | null {
  if (reasonAgainst(fact, typed) !== null) return null;
  const published = fact === 'published' ? readPublished(typed) : null;
  return { [fact]: published?.ok ? published.value.edtf : typed.trim() };
}
