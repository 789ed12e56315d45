/**
 * Stands in for the `xss` package inside vis-timeline (see scripts/vite/vis-trusted-types.ts). vis-timeline passes every
 * string it writes to `innerHTML` through `new FilterXSS().process`; here markup is not filtered but shown as plain text.
 */
import { createPolicy } from '../../browser/trustedTypes.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const policy = createPolicy('vis-text', {
  createHTML: (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character),
});

class FilterXSS {
  process(text: string): string {
    return policy.createHTML(text);
  }
}

// vis-timeline reads the class off the default import.
export default { FilterXSS };
