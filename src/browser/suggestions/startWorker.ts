// oxlint-disable-next-line import/default -- the build makes an address of it
import address from './suggest.worker.ts?worker&url';

interface ScriptPolicy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

/** Lets this one script start as a worker, and no other. */
const onlyOurs: ScriptPolicy = {
  createScriptURL: (url) => {
    if (url !== address) throw new TypeError('No other script may start as a worker.');
    return url;
  },
};

// TypeScript's DOM library does not know Trusted Types, and not every browser does.
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('app-worker', onlyOurs) ?? onlyOurs;

export const startWorker = (): Worker => new Worker(policy.createScriptURL(address), { type: 'module' });
