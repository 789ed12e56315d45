/** What a page that requires Trusted Types lets become markup or the address of a script. */

interface Rules {
  createHTML?(text: string): string;
  createScriptURL?(url: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Rules): Rules;
}

// TypeScript's DOM library does not know Trusted Types, and not every browser does.
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/**
 * A policy by one of the names that the Content Security Policy allows (scripts/vite/security-headers.ts). A name can be taken
 * only once, so the policy belongs to the module that needs it. The result passes for text, which it is to older browsers.
 */
export const createPolicy = <T extends Rules>(name: string, rules: T): T =>
  (trustedTypes?.createPolicy(name, rules) as T | undefined) ?? rules;

/** The address of a script that may start as a worker, by a policy that lets no other start. */
export function createScriptAddress(name: string, address: string): () => string {
  const policy = createPolicy(name, {
    createScriptURL: (url: string) => {
      if (url !== address) throw new TypeError('No other script may start as a worker.');
      return url;
    },
  });
  return () => policy.createScriptURL(address);
}

/** Starts the script at an address as a worker, and no other. */
export function createWorkerStarter(name: string, address: string): () => Worker {
  const scriptAddress = createScriptAddress(name, address);
  return () => new Worker(scriptAddress(), { type: 'module' });
}
