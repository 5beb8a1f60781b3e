import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Compiled modules are kept, so that a thousand starts take a third of the time. */
const compiled = join(import.meta.dirname, '../../../node_modules/.cache/leidraad/compiled');

/** A process that writes, and says on standard output what is durable, one line each. */
export interface WriterProcess {
  /** Resolves at its first word, or when it ended without one. */
  readonly begun: Promise<void>;
  readonly ended: Promise<NodeJS.Signals | number | null>;
  /** Whole lines only: of a line cut short nobody can say that it was received. */
  acknowledged(): readonly string[];
  complaints(): string;
  /** What it complained of when it ended by itself; undefined while it runs. */
  failure(): string | undefined;
  kill(): void;
}

export function startProcess(program: string, args: readonly string[], node: readonly string[] = []): WriterProcess {
  const child = spawn(process.execPath, [...node, program, ...args], {
    env: { NODE_COMPILE_CACHE: compiled, ...process.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let complaints = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (complaints += String(chunk)));
  const ended = new Promise<NodeJS.Signals | number | null>((resolve) => {
    child.on('close', (code, signal) => resolve(signal ?? code));
  });
  const spoken = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
  return {
    begun: Promise.race([spoken, ended.then(() => undefined)]),
    ended,
    acknowledged: () => output.split('\n').slice(0, -1),
    complaints: () => complaints,
    failure: () => (child.exitCode === null ? undefined : `${child.exitCode} ${complaints}`),
    kill: () => void child.kill('SIGKILL'),
  };
}
