/**
 * Adds to package-lock.json the optional packages for other machines that npm left out: an entry is missing whenever the
 * registry could not serve that platform's package while the lock was written, and `npm ci` then refuses the whole lock.
 * Parents pin these packages exactly, so version, operating system and processor follow from the parent and the name.
 * Run after every `npm install` that changes the lock: `node setup/complete-lock.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const lockFile = new URL('../package-lock.json', import.meta.url);
const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];
const libraries = { gnu: 'glibc', musl: 'musl' };

function found(packages, parent, name) {
  for (let place = parent; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    if (packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`] !== undefined) return true;
    if (place === '') return false;
  }
}

function platformOf(name) {
  const words = name.split(/[-/]/u);
  const library = words.find((word) => word in libraries);
  return {
    os: words.find((word) => systems.includes(word)),
    cpu: words.find((word) => processors.includes(word)),
    libc: library === undefined ? undefined : libraries[library],
  };
}

function entryFor(name, version, dev) {
  const { os, cpu, libc } = platformOf(name);
  const exact = /^\d+\.\d+\.\d+(-[\w.-]+)?$/u.test(version);
  if (!exact || os === undefined || cpu === undefined) return undefined;
  return {
    version,
    cpu: [cpu],
    ...(dev ? { dev: true } : {}),
    ...(libc !== undefined && os === 'linux' ? { libc: [libc] } : {}),
    optional: true,
    os: [os],
  };
}

const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
const added = [];
const unknown = [];
for (const [parent, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (found(lock.packages, parent, name)) continue;
    const missing = entryFor(name, version, entry.dev === true);
    if (missing === undefined) unknown.push(`${name}@${version}`);
    else {
      lock.packages[`node_modules/${name}`] = missing;
      added.push(name);
    }
  }
}
const sorted = Object.entries(lock.packages).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(sorted);
writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} added${unknown.length > 0 ? `; not understood: ${unknown.join(', ')}` : ''}`);
