import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** A server in a process of its own, on a folder of its own, as `npm start` runs it. */
export interface ServerProcess {
  readonly url: string;
  /** Until the first answer over HTTP, in milliseconds from the start of the process. */
  readonly firstAnswerMs: number;
  readonly pid: number;
  stop(): Promise<void>;
}

export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-server-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `flags` as `npm start` takes them, beside the data folder and the port. */
export async function startProcess(data: string, flags: readonly string[] = []): Promise<ServerProcess> {
  const started = performance.now();
  const { url, pid, stop } = await startProgram(['tender/server/main.ts', '--data', data, '--port', '0', ...flags]);
  const answer = await fetch(`${url}/v1/procedures`);
  await answer.text();
  if (!answer.ok) throw new Error(`the server answers ${answer.status}`);
  return { url, firstAnswerMs: performance.now() - started, pid, stop };
}

/** A program that says on its standard output where it listens. */
export async function startProgram(args: readonly string[]): Promise<Pick<ServerProcess, 'url' | 'pid' | 'stop'>> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  return { url: await addressOf(child), pid: child.pid ?? 0, stop: () => end(child) };
}

function addressOf(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let printed = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    const [url] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
    if (url !== undefined) resolve(url);
  });
  child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${printed}`)));
  return promise;
}

async function end(child: ChildProcess): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  child.once('exit', () => resolve());
  child.kill('SIGTERM');
  await promise;
}
