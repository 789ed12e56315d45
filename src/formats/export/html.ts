import { escapeMarkup } from '../escapeMarkup.ts';
import { withoutControls } from './telling.ts';

/** Any text, as text, inside HTML and inside its attributes. */
export const escapeHtml = (text: string): string => escapeMarkup(withoutControls(text));
