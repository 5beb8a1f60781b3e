import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { findPostgres, postgresAdvice } from '../postgres/programs.ts';

const run = promisify(execFile);
const starting = 30_000;

/** A server of its own in a temporary folder, on a Unix socket in it and nowhere else. As root it runs as an ordinary user. */
export interface PrivatePostgres extends AsyncDisposable {
  /** Of an empty schema of its own, which is all that is found on its search path. */
  newSchema(): Promise<string>;
  /** SQL as the superuser; without a url in the database `postgres`. */
  sql(text: string, values?: unknown[], url?: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** `kill -9` of the server with all its backends; resolves when they are gone. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** As a machine that hangs: all its connections stay open, and nothing is answered until `wake`. */
  freeze(): Promise<void>;
  wake(): void;
  /** Gives a folder to the user that the server runs as. */
  own(path: string): Promise<void>;
  readonly folder: string;
}

/** `settings` are those of postgresql.conf, such as `max_connections=200`. */
export async function startPostgres(settings: readonly string[] = []): Promise<PrivatePostgres> {
  const bin = findPostgres();
  if (bin === undefined) throw new Error(postgresAdvice);
  const folder = await mkdtemp(join(tmpdir(), 'pg-'));
  const own = await ordinaryUser();
  const data = join(folder, 'data');
  const options = { ...own, cwd: folder, env: { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8' } };
  await give(folder, own);
  await run(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    options,
  );
  const flags = ['listen_addresses=', `unix_socket_directories=${folder}`, 'max_connections=60', ...settings];
  const server = new Server(folder, own, () =>
    spawn(join(bin, 'postgres'), ['-D', data, ...flags.flatMap((flag) => ['-c', flag])], {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    }),
  );
  await server.start();
  return server;
}

class Server implements PrivatePostgres {
  readonly folder: string;
  readonly #user: OrdinaryUser;
  readonly #spawn: () => ChildProcess;
  #child: ChildProcess | undefined;
  #frozen: readonly number[] = [];
  #ended: Promise<unknown> = Promise.resolve();
  #schemas = 0;

  constructor(folder: string, user: OrdinaryUser, spawnServer: () => ChildProcess) {
    this.folder = folder;
    this.#user = user;
    this.#spawn = spawnServer;
  }

  async start(): Promise<void> {
    const child = this.#spawn();
    const leave = () => child.kill('SIGQUIT');
    process.once('exit', leave);
    let complaints = '';
    child.stderr?.on('data', (chunk) => (complaints = (complaints + String(chunk)).slice(-4000)));
    this.#child = child;
    this.#ended = new Promise((resolve) => child.once('close', resolve)).finally(() => process.off('exit', leave));
    for (const giveUp = performance.now() + starting; ; ) {
      if (child.exitCode !== null) throw new Error(`PostgreSQL does not start: ${complaints}`);
      try {
        await this.sql('SELECT 1');
        return;
      } catch (error) {
        if (performance.now() > giveUp) throw new Error(`PostgreSQL does not answer: ${complaints}`, { cause: error });
      }
      await delay(30);
    }
  }

  async newSchema(): Promise<string> {
    this.#schemas += 1;
    const schema = `place_${this.#schemas}`;
    await this.sql(`CREATE SCHEMA ${schema}`);
    return this.#url(`-csearch_path=${schema}`);
  }

  async sql(
    text: string,
    values: unknown[] = [],
    url = this.#url(),
  ): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const client = new pg.Client(url);
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query<Record<string, unknown>>(text, values)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  own(path: string): Promise<void> {
    return give(path, this.#user);
  }

  async kill(): Promise<void> {
    const pids = await this.sql("SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend'");
    this.#child?.kill('SIGKILL');
    for (const { pid } of pids) signal(Number(pid), 'SIGKILL');
    await this.#ended;
  }

  async freeze(): Promise<void> {
    const pids = await this.sql('SELECT pid FROM pg_stat_activity');
    // The first opens no more connections.
    this.#frozen = [this.#child?.pid ?? 0, ...pids.map(({ pid }) => Number(pid))].filter((pid) => pid > 0);
    for (const pid of this.#frozen) signal(pid, 'SIGSTOP');
  }

  wake(): void {
    for (const pid of this.#frozen) signal(pid, 'SIGCONT');
    this.#frozen = [];
  }

  async stop(): Promise<void> {
    this.wake();
    this.#child?.kill('SIGINT');
    await this.#ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  #url(options = ''): string {
    const query = new URLSearchParams({ host: this.folder, user: 'postgres', options });
    return `postgres:///postgres?${query.toString()}`;
  }
}

interface OrdinaryUser {
  readonly uid?: number;
  readonly gid?: number;
}

async function give(path: string, { uid, gid }: OrdinaryUser): Promise<void> {
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
}

/** PostgreSQL refuses to run as root. */
async function ordinaryUser(): Promise<OrdinaryUser> {
  if (process.getuid?.() !== 0) return {};
  const id = async (flag: string) => Number((await run('id', [flag, 'nobody'])).stdout);
  return { uid: await id('-u'), gid: await id('-g') };
}

function signal(pid: number, name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void {
  try {
    process.kill(pid, name);
  } catch {
    // It went by itself.
  }
}
