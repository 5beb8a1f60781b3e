import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin, UserConfig } from 'vite';

/** How the pages of a product are built. `served` are paths that the server answers, for the development server. */
export function pagesConfig(served: readonly string[], more: readonly Plugin[] = []): UserConfig {
  return {
    plugins: [
      react(),
      designSystemWithoutInlineStyle(),
      designSystemWithoutNames(),
      layersFirst(),
      startInside(),
      ...more,
    ],
    // The development server bundles packages on its own.
    optimizeDeps: { rolldownOptions: { plugins: [designSystemWithoutInlineStyle()] } },
    // For `vite <product>/web` beside a running server, whose address is taken from API.
    server: {
      proxy: Object.fromEntries(
        served.map((path) => [path, { target: process.env['API'] ?? 'http://127.0.0.1:3000', ws: true }]),
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
  };
}

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
  const order = readFileSync(new URL('./layers.css', import.meta.url), 'utf8').trim();
  return {
    name: 'layers-first',
    enforce: 'pre',
    transform: {
      filter: { id: /\/(platform|tender|callout)\/.*\.css$/ },
      handler: (code) => ({ code: `${order}${code}`, map: null }),
    },
  };
}

/** Puts what stands there before the pages do into the document of the product, in place of the comment that names it. */
function startInside(): Plugin {
  const start = readFileSync(new URL('./frame/start.html', import.meta.url), 'utf8');
  const place = '<!-- platform/ui/frame/start.html -->';
  return {
    name: 'start-inside',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        if (!html.includes(place)) throw new Error(`index.html does not say where ${place} stands`);
        return html.replace(place, () => start);
      },
    },
  };
}
