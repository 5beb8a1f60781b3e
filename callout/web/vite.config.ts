import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { defineConfig, type Plugin } from 'vite';
import { pagesConfig } from '../../platform/ui/pages.vite.config.ts';

export default defineConfig(pagesConfig(['/v1', '/auth', '/demo/', '/health'], [serviceWorker()]));

/** Writes the service worker with the names of all files that were built, so that a phone has every page without a connection. */
function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle: {
      // Last: what others take out of the bundle is not written, and one name too many makes the worker unusable.
      order: 'post',
      handler(_options, bundle) {
        const files = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
        const version = createHash('sha256').update(files.toSorted().join()).digest('hex').slice(0, 16);
        const written = readFileSync(new URL('./offline/service-worker.ts', import.meta.url), 'utf8');
        const source = stripTypeScriptTypes(written)
          .replace("'__VERSION__'", JSON.stringify(version))
          .replace("'__FILES__'", files.map((name) => JSON.stringify(`/${name}`)).join(', '));
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
      },
    },
  };
}
