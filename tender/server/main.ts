import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closeOnSignal } from '#platform/http/serve.ts';
import { demonstrationTable } from './demo/table.ts';
import { startServer } from './server.ts';
import { readStory } from './story/story.ts';

const root = join(import.meta.dirname, '../..');

const { values: flags } = parseArgs({
  options: {
    live: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    data: { type: 'string' },
    port: { type: 'string', default: process.env['PORT'] ?? '3000' },
    host: { type: 'string', default: process.env['HOST'] ?? '127.0.0.1' },
    origin: { type: 'string' },
    proxies: { type: 'string', default: '0' },
    story: { type: 'string', default: join(root, 'examples/almelo-beveiliging') },
    quiet: { type: 'boolean', default: false },
  },
});

const started = performance.now();
const data = flags.data ?? join(root, flags.live ? 'data/live' : 'data/demo');
const web = join(root, 'tender/web/dist');
const running = await startServer({
  data,
  fresh: flags.fresh,
  port: Number(flags.port),
  host: flags.host,
  ...(flags.origin === undefined ? {} : { origin: flags.origin }),
  trustedProxies: Number(flags.proxies),
  ...(flags.live ? {} : { story: await readStory(flags.story) }),
  ...(existsSync(web) ? { web } : {}),
  ...(flags.live && !flags.quiet ? {} : { log: () => undefined }),
});
closeOnSignal(running.listening, running.close);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(`\nLeidraad  ${running.url}   (${running.mode}, ${seconds} s, data in ${data})\n\n`);
if (running.demonstration !== undefined) process.stdout.write(`${demonstrationTable(running.demonstration.story)}\n`);
