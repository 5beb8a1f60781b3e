import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import { answerOf } from './answer.ts';
import type { Round, Seen } from './crowd.ts';

/** A crowd with its system, as whoever measures sees it. */
export interface Side extends AsyncDisposable {
  press(bytes: string): Promise<Round>;
  /** After each press. */
  settle(): Promise<void>;
  presence(): Promise<Seen>;
}

const roundSchema = z.object({ heard: z.number(), known: z.number(), bytes: z.string().exactOptional() });
const seenSchema = z.object({ told: z.number(), shown: z.number() });

/** `about` is what `crowd-process.ts` takes. Resolves when every line is open. */
export async function openSide(...about: readonly string[]): Promise<Side> {
  const child = fork(join(import.meta.dirname, 'crowd-process.ts'), [...about], { stdio: 'inherit' });
  const gone = once(child, 'exit').then(() => Promise.reject(new Error(`the crowd of ${about[0]} ended`)));
  gone.catch(() => undefined);
  const answer = () => Promise.race([answerOf(child), gone]);
  await answer();
  return {
    async press(bytes) {
      child.send({ press: bytes });
      return roundSchema.parse(await answer());
    },
    async settle() {
      child.send('settle');
      await answer();
    },
    async presence() {
      child.send('presence');
      return seenSchema.parse(await answer());
    },
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
