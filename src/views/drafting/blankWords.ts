import { NEW_TITLE } from '../../state/draft/changeEvents.ts';

/** Stands where the words of a quote are to come: the format has no quote without words. */
export const NEW_QUOTE = 'Type or paste the words.';

/** Gives the focus to a field; words that only hold a place in it are selected, so that what is typed replaces them. */
export function focusToWrite(field: HTMLElement | null | undefined): void {
  field?.focus();
  if (field instanceof HTMLTextAreaElement && (field.value === NEW_TITLE || field.value === NEW_QUOTE))
    field.select();
}
