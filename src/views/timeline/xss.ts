/**
 * Stands in for the `xss` package inside vis-timeline (see scripts/vite/vis-trusted-types.ts). vis-timeline passes every
 * string it writes to `innerHTML` through `new FilterXSS().process`; here markup is not filtered but shown as plain text,
 * which makes this the only Trusted Types policy the app needs.
 */
const POLICY_NAME = 'vis-text';

interface TextPolicy {
  createHTML(text: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: TextPolicy): TextPolicy;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaping: TextPolicy = {
  createHTML: (text) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character),
};

// TypeScript's DOM library does not know Trusted Types, and not every browser does.
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

// A policy name can be taken only once per page, hence one policy for the module and not one per filter.
const policy = trustedTypes?.createPolicy(POLICY_NAME, escaping) ?? escaping;

class FilterXSS {
  process(text: string): string {
    return policy.createHTML(text);
  }
}

// vis-timeline reads the class off the default import.
export default { FilterXSS };
