import { useEffect, useState } from 'react';
import type { ArticleResult } from '../../browser/readArticle.ts';
import { readArticleFile } from '../../browser/readArticle.ts';
import { EMPTY_ARTICLE, withArticle, type TypedArticle } from './typedArticle.ts';

interface ArticleAtHand {
  readonly article: TypedArticle;
  readonly change: (fields: Partial<TypedArticle>) => void;
  /** What there is to say of what was read last. */
  readonly message: string | null;
  readonly take: (reading: ArticleResult | Promise<ArticleResult>) => Promise<void>;
}

type Shown = Pick<ArticleAtHand, 'article' | 'message'>;

const READING = 'Reading…';

const withResult =
  (result: ArticleResult) =>
  ({ article }: Shown): Shown =>
    result.ok
      ? { article: withArticle(article, result.value), message: result.value.notes.join(' ') || null }
      : { article, message: result.reason };

/** The article that a form is about; it begins with the one in `file`, if any. */
export function useArticle(file: File | null): ArticleAtHand {
  const [{ article, message }, set] = useState<Shown>({ article: EMPTY_ARTICLE, message: file && READING });
  useEffect(() => {
    let isWanted = true;
    if (file) void readArticleFile(file).then((result) => isWanted && set(withResult(result)));
    return () => {
      isWanted = false;
    };
  }, [file]);

  return {
    article,
    change: (fields) => set((before) => ({ ...before, article: { ...before.article, ...fields } })),
    message,
    take: async (reading) => {
      set((before) => ({ ...before, message: READING }));
      set(withResult(await reading));
    },
  };
}
