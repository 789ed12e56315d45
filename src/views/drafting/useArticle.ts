import { useCallback, useEffect, useRef, useState } from 'react';
import { readArticleFile, type ArticleResult } from '../../browser/readArticle.ts';
import type { EncodingGuess } from '../../formats/guessEncoding.ts';
import { EMPTY_ARTICLE, withArticle, type TypedArticle } from './typedArticle.ts';

/** What a file is in that does not say so itself: guessed, or chosen since by a person. */
export interface FileEncoding extends EncodingGuess {
  readonly file: File;
  readonly isGuessed: boolean;
}

interface Shown {
  readonly article: TypedArticle;
  /** What there is to say of what was read last. */
  readonly message: string | null;
  /** Null where there is nothing to choose. */
  readonly encoding: FileEncoding | null;
}

interface ArticleAtHand extends Shown {
  readonly change: (fields: Partial<TypedArticle>) => void;
  readonly take: (reading: ArticleResult | Promise<ArticleResult>) => void;
  readonly open: (file: File) => void;
  /** It was taken, and the form begins anew. */
  readonly finish: () => void;
  /** Reads the file again. */
  readonly chooseEncoding: (name: string) => void;
}

const READING = 'Reading…';

/** What was given when the form was closed and nothing made of it; it is there again when it is opened next. */
let unfinished: TypedArticle = EMPTY_ARTICLE;

/** The article that a form is about; it begins with the one in `file`, if any. */
export function useArticle(file: File | null): ArticleAtHand {
  const [shown, set] = useState<Shown>({
    article: file ? EMPTY_ARTICLE : unfinished,
    message: file && READING,
    encoding: null,
  });
  const turns = useRef(0);

  const show = useCallback(
    async (
      reading: ArticleResult | Promise<ArticleResult>,
      encodingOf: (guess: EncodingGuess | null) => FileEncoding | null,
    ) => {
      const turn = ++turns.current;
      const result = await reading;
      // What was asked for last counts, and not what takes longest.
      if (turn !== turns.current) return;
      set(({ article, encoding }) =>
        result.ok
          ? {
              article: withArticle(article, result.value),
              message: result.value.notes.join(' ') || null,
              encoding: encodingOf(result.value.guess),
            }
          : { article, message: result.reason, encoding },
      );
    },
    [],
  );
  const showFile = useCallback(
    (opened: File) =>
      void show(readArticleFile(opened), (guess) => guess && { ...guess, file: opened, isGuessed: true }),
    [show],
  );
  useEffect(() => {
    if (file) showFile(file);
  }, [file, showFile]);

  const { article: given } = shown;
  useEffect(() => {
    unfinished = given;
  }, [given]);

  const begin = () => set((before) => ({ ...before, message: READING }));
  return {
    ...shown,
    // In a text that a person has worked on since, another reading of the file would undo that.
    change: (fields) =>
      set(({ article, message, encoding }) => ({
        article: { ...article, ...fields },
        message,
        encoding: 'text' in fields || 'long' in fields ? null : encoding,
      })),
    take: (reading) => {
      begin();
      void show(reading, () => null);
    },
    open: (opened) => {
      begin();
      showFile(opened);
    },
    finish: () => {
      unfinished = EMPTY_ARTICLE;
    },
    chooseEncoding: (name) => {
      const { encoding } = shown;
      if (!encoding) return;
      begin();
      void show(readArticleFile(encoding.file, name), () => ({
        ...encoding,
        encoding: name,
        isGuessed: false,
      }));
    },
  };
}
