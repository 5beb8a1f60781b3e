import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// What was compiled once is kept, which halves the time to start; so the rest is loaded after this.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/leidraad'));
const { main } = await import('./start.ts');
await main();
