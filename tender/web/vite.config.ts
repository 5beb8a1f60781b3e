import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { parse } from 'yaml';
import { pagesConfig } from '../../platform/ui/pages.vite.config.ts';

export default defineConfig(pagesConfig(['/v1', '/auth', '/demo/'], [phaseOfGuide()]));

/** `leidraad.yaml?phase`: the phase that a guide is about, so that a page knows it without fetching the guide. */
function phaseOfGuide(): Plugin {
  return {
    name: 'phase-of-guide',
    enforce: 'pre',
    load: {
      filter: { id: /\.yaml\?phase$/ },
      handler(id) {
        const guide: unknown = parse(readFileSync(id.replace(/\?phase$/, ''), 'utf8'));
        const { procedure } = guide as { readonly procedure?: { readonly phase?: string } };
        return `export default ${JSON.stringify(procedure?.phase ?? '')};`;
      },
    },
  };
}
