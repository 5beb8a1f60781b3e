import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { OrganisationCommand } from '#callout/core/organisation/commands.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { responders, superUser } from '../demonstration/people.ts';
import type { Room } from '../room.ts';
import { startServer } from '../server.ts';
import { setUpFor } from './server.ts';

const root = join(import.meta.dirname, '../../..');

export interface Prepared {
  readonly data: string;
  /** Tokens of phones by user. */
  readonly tokens: ReadonlyMap<string, string>;
}

export interface Preparing {
  readonly database?: string;
  readonly more?: readonly OrganisationCommand[];
  /** What else was there before the servers of the test start. */
  readonly before?: (room: Room) => Promise<void>;
}

/** A data folder with the invented organisation, a reception, and so many responders with a phone who are here. */
export async function prepareFolder(count: number, { database, more = [], before }: Preparing = {}): Promise<Prepared> {
  const data = await mkdtemp(join(tmpdir(), 'paraat-kill-'));
  const { room, close } = await startServer({
    data,
    ...(database === undefined ? {} : { database }),
    port: 0,
    demonstration: true,
    setUp: setUpFor(['centrale-post', superUser.user]),
    log: () => undefined,
  });
  if (more.length > 0) unwrap(await room.organisation.execute(more, { user: superUser.user }));
  const wanted = responders.filter(({ active }) => active).slice(0, count);
  const tokens = new Map<string, string>();
  for (const { user } of wanted) {
    const { token } = unwrap(await room.devices.enrol(user, { name: 'Proef', kind: 'simulated' }));
    tokens.set(user, token);
  }
  const here = { location: 'koksschool', source: 'manual', says: 'here' } as const;
  await Promise.all(wanted.map(({ user }) => room.board.hear({ responder: user, ...here })));
  await before?.(room);
  await close();
  return { data, tokens };
}

export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** From the start of the process until it listens and has read how things stand. */
  readonly readyMs: number;
  /** What it wrote to its log about itself so far. */
  complaints(): string;
  /** Without warning. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** As a machine that hangs: its lines stay open, and it answers nothing until `wake`. */
  freeze(): void;
  wake(): void;
}

/** `nodeAddress`: where other nodes reach it. `ahead`: milliseconds by which its clock is wrong. `pushService`: origin of one of our own. */
export async function startProcess(
  data: string,
  port = 0,
  database = '',
  nodeAddress = '',
  ahead = 0,
  pushService = '',
): Promise<ServerProcess> {
  const program = join(root, 'callout/server/testing/server-process.ts');
  const given = [data, String(port), database, nodeAddress, String(ahead), pushService];
  const child = spawn(process.execPath, [program, ...given], {
    cwd: root,
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/leidraad/compiled') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr?.on('data', (chunk) => (complaints += String(chunk)));
  child.stderr?.pipe(process.stderr);
  const { url, readyMs } = await said(child);
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  const about = { url, readyMs, pid: child.pid ?? 0, complaints: () => complaints };
  const send = (signal: 'SIGSTOP' | 'SIGCONT') => () => void child.kill(signal);
  const ending = { kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
  return { ...about, ...ending, freeze: send('SIGSTOP'), wake: send('SIGCONT') };
}

async function said(child: ChildProcess): Promise<{ url: string; readyMs: number }> {
  if (child.stdout === null) throw new Error('the server has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && 'url' in value && 'readyMs' in value)
      return { url: String(value.url), readyMs: Number(value.readyMs) };
  }
  throw new Error('the server ended before it was ready');
}
