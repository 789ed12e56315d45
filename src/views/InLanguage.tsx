import type { ReactNode } from 'react';
import { foreignWords, languageOf } from '../dataset/textLanguage.ts';
import { Highlighted } from './Highlighted.tsx';
import { useApp } from './useApp.tsx';

interface TitleProps {
  readonly text: string;
  readonly className?: string | undefined;
}

/** The language that a title of the open dossier is in. */
export const useTitleLanguage = (title: string): string | undefined =>
  useApp(({ dataset }) => dataset && languageOf(title, dataset.language)) ?? undefined;

/** A title of the open dossier, in its language and its own direction, with the words searched for marked. */
export function Title({ text, className }: TitleProps): ReactNode {
  return (
    <bdi className={className} lang={useTitleLanguage(text)}>
      <Highlighted text={text} />
    </bdi>
  );
}

export interface WordsProps {
  readonly text: string;
  /** Of the source that they are from; undefined when it is not in the file. */
  readonly language: string | undefined;
}

/** Words of a source: those in another script than the source's are told as another language. */
export function Words({ text, language }: WordsProps): ReactNode {
  const foreign = foreignWords(text, language ?? '');
  if (foreign.length === 0) return text;
  const starts = [0, ...foreign.map(({ end }) => end)];
  return starts.map((start, index) => {
    const words = foreign[index];
    return (
      <span key={start}>
        {text.slice(start, words?.start)}
        {words && <span lang={words.language}>{text.slice(words.start, words.end)}</span>}
      </span>
    );
  });
}
