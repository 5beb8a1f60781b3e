import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';

// What was compiled once is kept, which halves the time to start; so the rest is loaded after this.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/leidraad'));
const { main } = await import('./start.ts');
// A server that is killed writes nothing at its end: without this it would come back slowly each time, until it once ends well. It costs
// something once, after an update.
flushCompileCache();
await main();
flushCompileCache();
