// Run after changing a dependency. npm leaves optional packages for other platforms out of the lockfile when it cannot see
// them at the time (npm/cli#4828), and `npm ci` then refuses the lockfile. This adds what is missing, from what the packages
// that want them declare.
import { readFileSync, writeFileSync } from 'node:fs';

const LOCKFILE = 'package-lock.json';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {string} [license]
 * @property {Record<string, string>} [engines]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** @type {{ packages: Record<string, LockedPackage> }} */
const lockfile = JSON.parse(readFileSync(LOCKFILE, 'utf8'));
const { packages } = lockfile;

/**
 * Reads `@oxlint/binding-linux-arm-musleabihf` as Linux, arm, musl.
 * @param {string} name
 */
function platformOf(name) {
  const [, os, cpu, abi = ''] =
    /(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)(?:-(\w+))?$/.exec(name) ?? [];
  if (!os || !cpu) throw new Error(`Cannot tell the platform of ${name}: add it to ${LOCKFILE} by hand.`);
  const libc = abi.startsWith('musl') ? ['musl'] : abi.startsWith('gnu') ? ['glibc'] : undefined;
  return { cpu: [cpu], os: [os], ...(libc && { libc }) };
}

const missing = Object.values(packages).flatMap((parent) =>
  Object.entries(parent.optionalDependencies ?? {})
    .filter(([name]) => !(`node_modules/${name}` in packages))
    .map(([name, version]) => {
      const { dev, license, engines } = parent;
      return /** @type {const} */ ([
        `node_modules/${name}`,
        { version, ...platformOf(name), dev, license, optional: true, engines },
      ]);
    }),
);

const entries = [...Object.entries(packages), ...missing].toSorted(([a], [b]) => a.localeCompare(b, 'en'));
lockfile.packages = Object.fromEntries(entries);
writeFileSync(LOCKFILE, `${JSON.stringify(lockfile, null, 2)}\n`);
console.log(`${LOCKFILE}: ${missing.length} packages added.`);
