import { startServer } from '#callout/server/server.ts';
import { setUpFor } from '#callout/server/testing/server.ts';

/** Paraat in a process of its own, to which all phones may come from one address. Argument: data folder. Tells its parent its url, and its memory when asked. */
const [, , data = ''] = process.argv;
const allowance = { burst: 50_000, perSecond: 50_000 };
const running = await startServer({
  data,
  port: 0,
  demonstration: true,
  setUp: setUpFor(['centrale-post']),
  log: () => undefined,
  phoneLimits: { lines: allowance, atOnce: 50_000 },
});
process.send?.(running.url);
process.on('message', () => {
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send?.({ resident: rss, used: heapUsed + external });
});
process.once('disconnect', () => void running.close().then(() => process.exit(0)));
