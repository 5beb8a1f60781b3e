import { spawn } from 'node:child_process';
import path from 'node:path';

/** The project's top folder, where every tool is run. */
export const root = path.resolve(import.meta.dirname, '../..');

const limitMilliseconds = 40 * 60 * 1000;

export interface ToolRun {
  readonly good: boolean;
  readonly output: string;
}

/** Runs a program of node_modules or of this folder on the project's Node, without input, and keeps what it says. */
export async function runTool(file: string, ...args: readonly string[]): Promise<ToolRun> {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limitMilliseconds,
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const { promise, resolve, reject } = Promise.withResolvers<ToolRun>();
  child.on('error', reject);
  child.on('close', (code, signal) => {
    const ended = signal === null ? '' : `\nended by ${signal}\n`;
    resolve({ good: code === 0, output: Buffer.concat(said).toString('utf8') + ended });
  });
  return promise;
}
