/** What a file says of its events beside what a dossier has fields for: an article to read, which may be quoted. */
import { MAX_QUOTE_LENGTH } from '../../dataset/quote.ts';
import type { Chosen } from '../exporter.ts';
import type { ImportQuestion } from '../importer.ts';
import { countIs } from '../export/losses.ts';

export const TEXT_ID = 'imported-text';

const CHOICES = [
  { id: 'keep', name: 'Kept as an article to read' },
  { id: 'quote', name: 'Kept as an article, and quoted by its events' },
  { id: 'drop', name: 'Left out' },
] as const;

/** Of all paragraphs, in characters; as long as an article may be. */
const MAX_LENGTH = 5_000_000;

export function createKeptText(chosen: Chosen) {
  const choice = CHOICES.find(({ id }) => id === chosen['text'])?.id ?? 'keep';
  const paragraphs: string[] = [];
  let length = 0;
  let told = 0;
  let leftOut = 0;

  const keep = (added: readonly string[]): boolean => {
    const more = added.reduce((sum, paragraph) => sum + paragraph.length, 0);
    if (length + more > MAX_LENGTH) return false;
    length += more;
    for (const paragraph of added) paragraphs.push(paragraph);
    return true;
  };

  return {
    /** The quotes that the event has of its text. */
    add(title: string, text: readonly string[] = []): readonly { readonly text: string }[] {
      const words = text.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
      if (words.length === 0) return [];
      told++;
      const first = paragraphs.length + (title === '' ? 1 : 2);
      if (choice === 'drop' || !keep(title === '' ? words : [title, ...words])) {
        leftOut++;
        return [];
      }
      if (choice !== 'quote') return [];
      return words.flatMap((paragraph, index) =>
        paragraph.length > MAX_QUOTE_LENGTH
          ? []
          : { source: TEXT_ID, text: paragraph, at: { paragraph: first + index } },
      );
    },
    /** The article; null when there is none. */
    toSource: (title: string, language: string | null): object | null =>
      paragraphs.length === 0
        ? null
        : { id: TEXT_ID, title, published: null, ...(language !== null && { language }), text: paragraphs },
    question: (): ImportQuestion | null =>
      told === 0
        ? null
        : {
            id: 'text',
            name: 'Other text',
            hint: 'What a dossier has no field for, such as descriptions.',
            choices: CHOICES,
            chosen: choice,
            about: 'file',
          },
    loss: (): string | null => (leftOut === 0 ? null : `${countIs(leftOut, 'text')} left out.`),
  };
}
