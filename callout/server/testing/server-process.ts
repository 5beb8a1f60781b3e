import { flushCompileCache } from 'node:module';
import { steadyClock } from '../clock.ts';
import { superUser } from '../demonstration/people.ts';
import { startServer } from '../server.ts';
import { setUpFor } from './server.ts';

/** A server in a process of its own, to be killed. Arguments: data folder, port, url of a database and address for other nodes where there are, by how many milliseconds its clock is wrong, and a push service of our own. Says where it listens on standard output. */
const [, , data = '', port = '0', database = '', nodeAddress = '', ahead = '0', pushService = ''] = process.argv;
const begun = performance.timeOrigin;
flushCompileCache();
const running = await startServer({
  data,
  ...(database === '' ? {} : { database }),
  ...(nodeAddress === '' ? {} : { nodeAddress }),
  port: Number(port),
  clock: steadyClock({ wall: () => Date.now() + Number(ahead), monotonic: () => performance.now() }),
  push: { services: pushService === '' ? [] : [pushService] },
  demonstration: true,
  setUp: setUpFor(['centrale-post', superUser.user]),
  log: () => undefined,
});
process.stdout.write(`${JSON.stringify({ url: running.url, readyMs: Date.now() - begun })}\n`);
process.once('SIGTERM', () => void running.close().then(() => process.exit(0)));
