import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { parse } from 'yaml';

export default defineConfig({
  plugins: [react(), designSystemWithoutInlineStyle(), designSystemWithoutNames(), layersFirst(), phaseOfGuide()],
  // The development server bundles packages on its own.
  optimizeDeps: { rolldownOptions: { plugins: [designSystemWithoutInlineStyle()] } },
  // For `vite tender/web` beside a running server, whose address is taken from API.
  server: {
    proxy: Object.fromEntries(
      ['/v1', '/auth', '/demo/'].map((path) => [path, process.env['API'] ?? 'http://127.0.0.1:3000']),
    ),
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Under the content security policy nothing comes from data: URLs except the pictures inside the design system's CSS.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One file: no page gets its looks late.
    cssCodeSplit: false,
    rolldownOptions: {
      treeshake: {
        // The design system is one file: without this every page would carry all its components, icons and flags (1 MB).
        manualPureFunctions: ['jsx', 'jsxs', 'forwardRef', 'createContext', 'createReactComponent', 'memo'],
      },
    },
  },
});

/**
 * The design system puts its CSS into a style element when it is imported, which the content security policy forbids.
 * The theme imports the same CSS as a file, so that copy is left out.
 */
function designSystemWithoutInlineStyle(): Plugin {
  const copy = /^var css_248z = .*\n/m;
  const call = 'styleInject(css_248z);';
  return {
    name: 'design-system-without-inline-style',
    transform: {
      filter: { id: /@rijkshuisstijl-community\/components-react\/dist\/index\.esm\.js$/ },
      handler(code) {
        if (!copy.test(code) || !code.includes(call))
          throw new Error('the design system no longer injects its style as expected');
        return { code: code.replace(copy, '\n').replace(call, ''), map: null };
      },
    },
  };
}

/** A component that is given a display name counts as used: without the names, what no page uses is left out. */
function designSystemWithoutNames(): Plugin {
  return {
    name: 'design-system-without-names',
    apply: 'build',
    transform: {
      filter: { id: /\/(@rijkshuisstijl-community|@utrecht|@nl-design-system-candidate|@amsterdam)\/.*\.m?js$/ },
      handler: (code) => ({ code: code.replace(/^[\w$]+\.displayName = .*;$/gm, ''), map: null }),
    },
  };
}

/** Every style file states the order of the cascade layers first, for nobody knows which of them a browser will read first. */
function layersFirst(): Plugin {
  const order = readFileSync(new URL('../../platform/ui/layers.css', import.meta.url), 'utf8').trim();
  return {
    name: 'layers-first',
    enforce: 'pre',
    transform: {
      filter: { id: /\/(platform|tender)\/.*\.css$/ },
      handler: (code) => ({ code: `${order}${code}`, map: null }),
    },
  };
}

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
