import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { parse } from 'yaml';
import { pagesConfig } from '../../platform/ui/pages.vite.config.ts';

export default defineConfig(pagesConfig(['/v1', '/auth', '/demo/'], [tellingGuide()]));

interface Told {
  readonly title: string;
  readonly procedure?: { readonly phase?: string };
}

/** `leidraad.yaml?told`: title and phase of a guide, so that a page knows them without fetching it. */
function tellingGuide(): Plugin {
  return {
    name: 'telling-guide',
    enforce: 'pre',
    load: {
      filter: { id: /\.yaml\?told$/ },
      handler(id) {
        const { title, procedure } = parse(readFileSync(id.replace(/\?told$/, ''), 'utf8')) as Told;
        return `export default ${JSON.stringify({ title, phase: procedure?.phase ?? '' })};`;
      },
    },
  };
}
