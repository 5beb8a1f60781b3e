import { defineConfig } from 'vite';
import { pagesConfig } from '../../platform/ui/pages.vite.config.ts';

export default defineConfig(pagesConfig(['/v1', '/auth', '/demo/']));
