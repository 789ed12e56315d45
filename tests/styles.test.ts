import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const styleSheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.css'),
);

describe('style sheets', () => {
  test.each(styleSheets)('src/%s leaves precedence to the cascade layers', (path) => {
    expect(readFileSync(join('src', path), 'utf8')).not.toMatch(/!\s*important/i);
  });
});
