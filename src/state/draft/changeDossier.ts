import * as v from 'valibot';
import { LineSchema } from '../../dataset/fileSchema.ts';
import type { Draft } from './draft.ts';
import { withFile } from './entries.ts';

/** A title that is empty or too long leaves the draft as it is. */
export const changeTitle = (draft: Draft, title: string): Draft =>
  v.is(LineSchema, title) ? withFile(draft, { title }) : draft;
