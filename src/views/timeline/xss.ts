/**
 * Stands in for the `xss` package inside vis-timeline (see scripts/vite/vis-trusted-types.ts). vis-timeline passes every
 * string it writes to `innerHTML` through `new FilterXSS().process`; here markup is not filtered but shown as plain text.
 */
import { createPolicy } from '../../browser/trustedTypes.ts';
import { escapeMarkup } from '../../formats/escapeMarkup.ts';

const policy = createPolicy('vis-text', { createHTML: escapeMarkup });

class FilterXSS {
  process(text: string): string {
    return policy.createHTML(text);
  }
}

// vis-timeline reads the class off the default import.
export default { FilterXSS };
