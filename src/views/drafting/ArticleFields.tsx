import { useId, useRef, type ReactNode } from 'react';
import { toLanguageTag } from '../../formats/languageTag.ts';
import { toLanguageCode } from '../../suggest/times/readTimes.ts';
import controls from '../controls.module.css';
import fields from '../fields.module.css';
import styles from './NewDossier.module.css';
import { readPublished, type Fact, type FieldProblem, type TypedArticle } from './typedArticle.ts';

const FIELDS = [
  ['title', 'Title'],
  ['published', 'Date of publication'],
  ['publisher', 'Publisher'],
  ['author', 'Author'],
  ['url', 'Address'],
  ['language', 'Language'],
] as const satisfies readonly (readonly [Fact, string])[];

interface ArticleFieldsProps {
  readonly article: TypedArticle;
  readonly change: (field: Fact, typed: string) => void;
  /** When one is left. */
  readonly onBlur?: () => void;
  /** Those that are to be shown. */
  readonly problems: readonly FieldProblem[];
  /** A day, as EDTF, that may be that of publication. */
  readonly offeredDay?: string | null;
}

/** What is to be known of an article beside its text. */
export function ArticleFields({
  article,
  change,
  onBlur,
  problems,
  offeredDay,
}: ArticleFieldsProps): ReactNode {
  const id = useId();
  const published = useRef<HTMLInputElement>(null);
  const offered = offeredDay && article.published.trim() === '' ? readPublished(offeredDay) : null;
  const isListed = (field: Fact): boolean => problems.some((problem) => problem.field === field);
  return (
    <>
      <div className={styles.fields}>
        {FIELDS.map(([field, words]) => {
          const isWrong = isListed(field);
          return (
            <label key={field} className={fields.field}>
              {words}
              <input
                ref={field === 'published' ? published : undefined}
                dir="auto"
                value={article[field]}
                aria-describedby={isWrong ? `${id}-${field}` : field === 'published' ? id : undefined}
                aria-invalid={isWrong || undefined}
                onChange={({ target }) => change(field, target.value)}
                onBlur={onBlur}
              />
            </label>
          );
        })}
      </div>
      <output id={id} className={fields.hint}>
        {[
          // What is listed as wrong is not said twice.
          isListed('published') ? '' : publishedWords(article.published),
          languageWords(article.language),
        ]
          .join(' ')
          .trim()}
      </output>
      {offered?.ok && (
        <p className={fields.hint}>
          {offered.value.readAs} stands above the text.{' '}
          <button
            type="button"
            className={controls.quiet}
            onClick={() => {
              // The button goes with what it offers, and would take the focus with it.
              published.current?.focus();
              change('published', offered.value.edtf);
            }}
          >
            Take it as the date of publication
          </button>
        </p>
      )}
      {problems.length > 0 && (
        <div role="alert">
          <ul className={styles.problems}>
            {problems.map(({ field, words }) => (
              <li key={field} id={`${id}-${field}`}>
                {words}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function publishedWords(typed: string): string {
  if (typed.trim() === '') return 'Dates like “Thursday” hang on the date of publication.';
  const read = readPublished(typed);
  return read.ok ? `Published ${read.value.readAs}.` : read.reason;
}

/** What a language is called, of which a person sees the tag, where it makes a difference. */
function languageWords(typed: string): string {
  const tag = toLanguageTag(typed);
  if (tag === null || toLanguageCode(tag) !== null) return '';
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  return `Events are suggested in English texts only; in one in ${name} you select the words yourself.`;
}
