import { useEffect, useState } from 'react';
import { openImport, type OpenedImport } from '../../browser/imports/openImport.ts';
import { readImport, type ReadImport } from '../../browser/imports/readImport.ts';
import { fail, type Result } from '../../dataset/problem.ts';
import type { Chosen } from '../../formats/exporter.ts';
import type { KnownEvent } from '../../formats/import/mergeFiles.ts';
import type { ImportQuestion } from '../../formats/importer.ts';
import type { ImportFormat } from '../../formats/importers.ts';

export interface ReadingImport {
  /** Null until the file is opened. */
  readonly opened: Result<OpenedImport> | null;
  /** What was read of it last; null until it was read once. */
  readonly read: ReadImport | null;
  /** How many entries were read by now, while it is read; null when it is done. */
  readonly progress: number | null;
  readonly questions: readonly ImportQuestion[];
  readonly choose: (question: string, choice: string) => void;
}

const FAULT = 'The file could not be read because of a fault in Dateline. Nothing was changed.';

/** Reads a file anew with each choice. */
export function useImport(
  file: File,
  format: ImportFormat,
  isThere: (event: KnownEvent) => boolean,
): ReadingImport {
  const [chosen, setChosen] = useState<Chosen>({});
  const [opened, setOpened] = useState<Result<OpenedImport> | null>(null);
  const [read, setRead] = useState<ReadImport | null>(null);
  const [progress, setProgress] = useState<number | null>(0);
  const encoding = chosen['encoding'] ?? null;

  useEffect(() => {
    let isWanted = true;
    const start = async () => {
      const result = await openImport(file, format, encoding).catch(() => fail(FAULT));
      if (isWanted) setOpened(result);
    };
    void start();
    return () => {
      isWanted = false;
    };
  }, [file, format, encoding]);

  useEffect(() => {
    if (!opened?.ok) return undefined;
    const given = new AbortController();
    const start = async () => {
      setProgress(0);
      let told = performance.now();
      const done = await readImport(opened.value.importable, {
        fileName: file.name,
        chosen,
        isThere,
        signal: given.signal,
        onProgress(count) {
          if (performance.now() - told < TOLD_EVERY_MS) return;
          told = performance.now();
          setProgress(count);
        },
      });
      if (!done) return;
      setRead(done);
      setProgress(null);
    };
    start().catch(() => setOpened(fail(FAULT)));
    return () => given.abort();
  }, [opened, chosen, file, isThere]);

  const asked = [
    ...(opened?.ok && opened.value.encoding ? [opened.value.encoding] : []),
    ...(read?.report.questions ?? []),
  ];
  return {
    opened,
    read,
    progress,
    // What was chosen shows at once, however long it takes to read the file by it.
    questions: asked.map((question) => {
      const answer = question.choices.find(({ id }) => id === chosen[question.id]);
      return answer ? { ...question, chosen: answer.id } : question;
    }),
    choose: (question, choice) => setChosen((before) => ({ ...before, [question]: choice })),
  };
}

/** More often nobody could read it. */
const TOLD_EVERY_MS = 200;
