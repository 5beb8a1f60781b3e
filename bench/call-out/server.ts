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
  /** After collecting what it does not need. */
  memory(): Promise<Memory>;
}

/** Bytes. */
export interface Memory {
  /** What the system gave to the process. */
  readonly resident: number;
  /** What of it is in use: objects and buffers. */
  readonly used: number;
}

const memorySchema = z.object({ resident: z.number(), used: z.number() });

export async function startParaat(count: number): Promise<ParaatServer> {
  const { data, tokens } = await prepareOrganisation(count);
  const program = join(import.meta.dirname, 'server-process.ts');
  const child = fork(program, [data], { execArgv: ['--expose-gc', ...process.execArgv], stdio: 'inherit' });
  const answer = () => answerOf(child);
  const url = z.string().parse(await answer());
  return {
    url,
    pid: child.pid ?? 0,
    tokens,
    async memory() {
      child.send('memory');
      return memorySchema.parse(await answer());
    },
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}
