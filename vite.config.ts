import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { datasets } from './scripts/vite/datasets.ts';
import { securityHeaders } from './scripts/vite/security-headers.ts';
import { visTrustedTypes } from './scripts/vite/vis-trusted-types.ts';

export default defineConfig({
  // Relative, so that the built folder works under any path of any static host.
  base: './',
  plugins: [react(), visTrustedTypes(), datasets(), securityHeaders()],
  build: {
    target: 'es2023',
    // The policy allows neither `data:` URLs nor the inline script of the polyfill.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Read by scripts/size.mjs.
    manifest: true,
  },
});
