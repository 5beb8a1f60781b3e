import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { startServer } from '../server.ts';
import { readStory } from '../story/story.ts';
import { tinyStory } from './server.ts';

/** A server of the tiny story in a process of its own; says its address when it listens. Argument: data folder. */
const [data = ''] = process.argv.slice(2);
flushCompileCache();
const { url } = await startServer({ data, port: 0, story: await readStory(tinyStory), log: () => undefined });
writeSync(1, `${url}\n`);
