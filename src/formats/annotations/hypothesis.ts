/** Annotations as Hypothesis has them, in answers of its API and in what its sidebar exports. */
import { fieldsOf, listOf, textOf, type Fields } from './fields.ts';

/** One as the Web Annotation Data Model has it; what is no annotation of Hypothesis stays as it is. */
export function toWebAnnotation(annotation: unknown): Fields {
  const fields = fieldsOf(annotation);
  const { uri, text, tags, target, document, user } = fields;
  if ('type' in fields || typeof uri !== 'string') return fields;
  const [first] = listOf(target);
  const [title] = listOf(fieldsOf(document)['title']);
  const comment = textOf(text).trim() === '' ? [] : [{ value: text }];
  return {
    type: 'Annotation',
    creator: user,
    body: [...comment, ...listOf(tags).map((value) => ({ purpose: 'tagging', value }))],
    target: { source: { id: uri, title }, selector: fieldsOf(first)['selector'] },
  };
}
