import type { SourceId } from './entityIds.ts';

/** A stretch of one paragraph: `paragraphs[paragraph].slice(start, end)`, UTF-16, `end` exclusive. */
export interface Passage {
  readonly source: SourceId;
  /** Counted from 0. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A source's text prepared for proving many quotes. */
export interface ProvableText {
  readonly source: SourceId;
  readonly paragraphs: readonly string[];
  /** As the file has them, before normalisation. */
  readonly rawParagraphs: readonly string[];
}
