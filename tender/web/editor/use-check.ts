import { useEffect, useRef, useState } from 'react';
import type { Problem } from '#tender/core/guide/problem.ts';
import type { CheckAnswer, CheckJob } from './jobs.ts';

const pauseMs = 250;

export interface Checked {
  /** Of the text that was checked last; absent before the first answer. */
  readonly problems?: readonly Problem[];
  /** Whether what is shown is about a text that has changed since. */
  readonly busy: boolean;
}

/** Every problem of a text, found in a worker after each pause of the writer. */
export function useCheck(source: string, fileName: string): Checked {
  const thread = useRef<Worker | undefined>(undefined);
  const asked = useRef(0);
  const [found, setFound] = useState<{ readonly problems: readonly Problem[]; readonly number: number }>();
  const [waiting, setWaiting] = useState<string>();
  useEffect(() => {
    const worker = new Worker(new URL('./check-thread.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
      if (data.number !== asked.current) return;
      setFound(data);
      setWaiting(undefined);
    });
    thread.current = worker;
    return () => {
      worker.terminate();
      thread.current = undefined;
    };
  }, []);
  useEffect(() => {
    setWaiting(source);
    const timer = setTimeout(() => {
      asked.current += 1;
      const job: CheckJob = { number: asked.current, source, fileName };
      thread.current?.postMessage(job, []);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [source, fileName]);
  return { busy: waiting !== undefined, ...(found === undefined ? {} : { problems: found.problems }) };
}
