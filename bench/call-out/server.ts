import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { answerOf } from './answer.ts';
import { prepareOrganisation } from './organisation.ts';

/** Paraat with so many people. */
export interface ParaatServer extends AsyncDisposable {
  readonly url: string;
  readonly pid: number;
  /** A file with the tokens of its phones. */
  readonly tokens: string;
  /** Bytes that its process keeps in memory, after collecting what it does not need. */
  memory(): Promise<number>;
}

export async function startParaat(count: number): Promise<ParaatServer> {
  const { data, tokens } = await prepareOrganisation(count);
  const flags = ['--expose-gc', ...(process.env['BENCH_PROFILE']?.split(' ') ?? [])];
  const child = fork(join(import.meta.dirname, 'server-process.ts'), [data], { execArgv: flags, stdio: 'inherit' });
  const answer = () => answerOf(child);
  const url = z.string().parse(await answer());
  return {
    url,
    pid: child.pid ?? 0,
    tokens,
    async memory() {
      child.send('memory');
      return z.number().parse(await answer());
    },
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}
