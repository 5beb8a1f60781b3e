import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export const root = join(import.meta.dirname, '../..');
const node = join(root, 'node_modules/.bin/node');

export interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

interface Surroundings {
  /** Left out: any free one. */
  readonly port?: number;
  /** How far the clock of the machine is ahead of the true one. */
  readonly minutesAhead?: number;
  /** Left out: that of Leidraad. */
  readonly program?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A server as `npm start` starts it, in a process of its own. */
export async function startServer(flags: readonly string[], surroundings: Surroundings = {}): Promise<Server> {
  const { port = 0, minutesAhead = 0, program = 'tender/server/main.ts', env = {} } = surroundings;
  const clock = minutesAhead === 0 ? [] : ['--import', join(import.meta.dirname, 'clock-ahead.ts')];
  const server = spawn(node, [...clock, program, '--port', String(port), ...flags], {
    cwd: root,
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/leidraad/compiled'),
      MINUTES_AHEAD: String(minutesAhead),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return {
    url: await addressOf(server),
    async stop() {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}

/** The address that the server prints when it is ready. Throws with what it said when it ends before that. */
async function addressOf(server: ChildProcess): Promise<string> {
  const said: string[] = [];
  server.stderr?.on('data', (text: Buffer) => said.push(text.toString()));
  if (server.stdout === null) throw new Error('the server has no output');
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\/\/localhost:\d+/u.exec(line)?.[0];
    if (address === undefined) continue;
    server.stdout.resume();
    return address;
  }
  throw new Error(`the server did not start:\n${said.join('')}`);
}
