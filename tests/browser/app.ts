import { expect, test as base } from '@playwright/test';

interface AppFixtures {
  /** Lets a journey that provokes a complaint (opening a missing file, say) name it; everything else still fails it. */
  tolerate: (complaint: RegExp) => void;
}

/** Every journey fails when the browser complains of anything, or when the page asks another origin for anything. */
export const test = base.extend<AppFixtures>({
  tolerate: [
    async ({ context, baseURL }, use) => {
      const origin = new URL(baseURL ?? '').origin;
      const complaints: string[] = [];
      const tolerated: RegExp[] = [];

      await context.exposeFunction('reportPolicyViolation', (violation: string) => {
        complaints.push(`policy violation: ${violation}`);
      });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
          const report: unknown = Reflect.get(window, 'reportPolicyViolation');
          if (typeof report !== 'function') return;
          report(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
        });
      });
      context.on('weberror', (webError) => complaints.push(`page error: ${webError.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error')
          complaints.push(`console error: ${message.text()} (${message.location().url})`);
      });
      context.on('request', (request) => {
        if (new URL(request.url()).origin !== origin) complaints.push(`foreign request: ${request.url()}`);
      });

      await use((complaint) => tolerated.push(complaint));

      const untolerated = complaints.filter(
        (complaint) => !tolerated.some((pattern) => pattern.test(complaint)),
      );
      expect(untolerated, 'what the browser complained of').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
