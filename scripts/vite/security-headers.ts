import type { Plugin } from 'vite';

/** What the page may do. Nothing it reads can leave the machine, and no string can become markup or script. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types vis-text app-worker dossier-worker article-worker article-html pdf-worker service-worker',
];

const REFERRER_POLICY = 'no-referrer';

/** Browsers ignore `frame-ancestors` in a meta element, and warn about it. Only what is made for other pages is shown in them. */
const policyFor = (address: string): string =>
  [...POLICY, `frame-ancestors ${/[?&]embed=1(?:&|$)/.test(address) ? '*' : "'none'"}`].join('; ');

const HEADERS = {
  'Referrer-Policy': REFERRER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * Puts the policy into the built page, so that it holds on hosts that cannot set headers, and into the headers of
 * `vite preview`. The development server goes without: its hot reloading needs inline scripts and styles.
 */
export function securityHeaders(): Plugin {
  return {
    name: 'security-headers',
    configurePreviewServer({ middlewares }) {
      middlewares.use(({ url = '' }, response, next) => {
        response.setHeader('Content-Security-Policy', policyFor(url));
        for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
        next();
      });
    },
    transformIndexHtml: {
      // Last, so that nothing another plugin puts into the head stands before the policy and escapes it.
      order: 'post',
      handler: (_html, { server }) =>
        server
          ? []
          : [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY.join('; ') },
                injectTo: 'head-prepend',
              },
              {
                tag: 'meta',
                attrs: { name: 'referrer', content: REFERRER_POLICY },
                injectTo: 'head-prepend',
              },
            ],
    },
  };
}
