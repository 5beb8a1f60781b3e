import { defineConfig } from 'vite';

/** One plain script, so that the page works from a disk as well: browsers load no modules from there. */
export default defineConfig({
  publicDir: 'page',
  build: {
    outDir: '../dist/verify',
    emptyOutDir: true,
    lib: { entry: 'main.ts', formats: ['iife'], name: 'leidraadVerify', fileName: () => 'verify.js' },
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
