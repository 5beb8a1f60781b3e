/**
 * Builds the web pages of both products (tender/web → tender/web/dist with the verifier that needs no server, callout/web →
 * callout/web/dist), each when a source it may stand on has changed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hashOf, isStamped, node, root, run, SetupError, stamp, step } from './install.mjs';

const notInPages = /^(dist|server|cli|store|simulation|witness|node_modules)$|\.test\.tsx?$/u;

const products = [
  {
    name: 'Leidraad',
    room: 'tender',
    stamp: 'pages',
    folders: ['tender/web', 'tender/web/verify'],
    proof: 'tender/web/dist/verify/verify.js',
  },
  {
    name: 'Paraat',
    room: 'callout',
    stamp: 'callout-pages',
    folders: ['callout/web'],
    proof: 'callout/web/dist/index.html',
  },
];

export function buildPages() {
  for (const product of products) {
    if (existsSync(path.join(root, product.folders[0], 'vite.config.ts'))) buildProduct(product);
  }
}

function buildProduct({ name, room, stamp: mark, folders, proof }) {
  const wanted = sourceHash(room);
  if (isStamped(mark, wanted) && existsSync(path.join(root, proof))) return;
  step(`Building the web pages of ${name}`, () => {
    for (const folder of folders) {
      const build = run(node, ['node_modules/vite/bin/vite.js', 'build', folder, '--logLevel', 'warn']);
      if (build.status !== 0) throw new SetupError(`The web pages of ${name} could not be built.`, build.output);
    }
  });
  stamp(mark, wanted);
}

function sourceHash(room) {
  const files = [room, 'platform'].flatMap((folder) => filesIn(path.join(root, folder)));
  files.push(path.join(root, 'package-lock.json'));
  return hashOf(...files.flatMap((file) => [path.relative(root, file), readFileSync(file)]));
}

function filesIn(folder) {
  const kept = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !notInPages.test(name));
  return kept
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const place = path.join(folder, entry.name);
      return entry.isDirectory() ? filesIn(place) : [place];
    });
}
