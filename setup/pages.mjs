/** Builds the web pages (tender/web → tender/web/dist), and the verifier that needs no server (dist/verify), when a source they may stand on has changed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hashOf, isStamped, node, root, run, SetupError, stamp, step } from './install.mjs';

const web = path.join(root, 'tender/web');
const notInPages = /^(dist|server|cli|store|node_modules)$|\.test\.tsx?$/u;

export function buildPages() {
  if (!existsSync(path.join(web, 'vite.config.ts'))) return;
  const wanted = sourceHash();
  if (isStamped('pages', wanted) && existsSync(path.join(web, 'dist/verify/verify.js'))) return;
  step('Building the web pages', () => {
    for (const folder of ['tender/web', 'tender/web/verify']) {
      const build = run(node, ['node_modules/vite/bin/vite.js', 'build', folder, '--logLevel', 'warn']);
      if (build.status !== 0) throw new SetupError('The web pages could not be built.', build.output);
    }
  });
  stamp('pages', wanted);
}

function sourceHash() {
  const files = ['tender', 'platform'].flatMap((room) => filesIn(path.join(root, room)));
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
