import { useCallback, useEffect, useRef, useState } from 'react';
import { readArticleFile, type ArticleResult } from '../../browser/readArticle.ts';
import type { EncodingGuess } from '../../formats/guessEncoding.ts';
import {
  isTextTyped,
  NO_ARTICLE,
  withArticle,
  withTyped,
  type ArticleAtHand,
  type TypedArticle,
} from './typedArticle.ts';

/** What a file is in that does not say so itself: guessed, or chosen since by a person. */
export interface FileEncoding extends EncodingGuess {
  readonly file: File;
  readonly isGuessed: boolean;
}

interface Shown {
  readonly atHand: ArticleAtHand;
  /** What there is to say of what was read last. */
  readonly message: string | null;
  /** Null where there is nothing to choose. */
  readonly encoding: FileEncoding | null;
  /** What a person had typed where the text of a file is now. */
  readonly replaced: ArticleAtHand | null;
}

interface UsedArticle extends Pick<Shown, 'message' | 'encoding'> {
  readonly article: TypedArticle;
  /** Gives back the typed text that a file has replaced; null where none has. */
  readonly bringBack: (() => void) | null;
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
let unfinished = NO_ARTICLE;
/** A file that is dropped on the open form comes to a form of its own, in which what was typed stands already. */
let isFormOpen = false;

function beginWith(file: File | null): Shown {
  const isGoneOn = file === null || isFormOpen;
  return {
    atHand: isGoneOn ? unfinished : NO_ARTICLE,
    message: file && READING,
    encoding: null,
    replaced: isGoneOn || !isTextTyped(unfinished) ? null : unfinished,
  };
}

/** The article that a form is about; it begins with the one in `file`, if any. */
export function useArticle(file: File | null): UsedArticle {
  const [shown, set] = useState(() => beginWith(file));
  useEffect(() => {
    isFormOpen = true;
    return () => {
      isFormOpen = false;
    };
  }, []);
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
      set((before) =>
        result.ok
          ? {
              atHand: withArticle(before.atHand, result.value),
              message: result.value.notes.join(' ') || null,
              encoding: encodingOf(result.value.guess),
              replaced: isTextTyped(before.atHand) ? before.atHand : before.replaced,
            }
          : { ...before, message: result.reason },
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

  const { atHand, message, encoding: fileEncoding, replaced } = shown;
  useEffect(() => {
    unfinished = atHand;
  }, [atHand]);

  const begin = () => set((before) => ({ ...before, message: READING }));
  return {
    article: atHand.article,
    message,
    encoding: fileEncoding,
    bringBack: replaced && (() => set({ atHand: replaced, message: null, encoding: null, replaced: null })),
    // In a text that a person has worked on since, another reading of the file would undo that, and what was said of it is past.
    change: (fields) =>
      set((before) => ({
        ...before,
        atHand: withTyped(before.atHand, fields),
        ...(('text' in fields || 'long' in fields) && { encoding: null, message: null }),
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
      unfinished = NO_ARTICLE;
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
