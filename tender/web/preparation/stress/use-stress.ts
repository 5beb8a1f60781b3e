import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '#platform/kernel/result.ts';
import type { StressAnswer, StressJob, StressOutcome } from './jobs.ts';

export type StressState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'running'; readonly percent: number }
  | { readonly kind: 'done'; readonly outcome: StressOutcome }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

interface Stress {
  readonly state: StressState;
  readonly start: (job: StressJob) => void;
  readonly stop: () => void;
}

/** A stress test that runs apart from the page; leaving the page ends it. */
export function useStress(): Stress {
  const [state, setState] = useState<StressState>({ kind: 'ready' });
  const thread = useRef<Worker | undefined>(undefined);
  const end = (): void => {
    thread.current?.terminate();
    thread.current = undefined;
  };
  useEffect(() => end, []);
  const finish = (last: StressState): void => {
    end();
    setState(last);
  };
  const start = (job: StressJob): void => {
    end();
    setState({ kind: 'running', percent: 0 });
    const worker = new Worker(new URL('./thread.ts', import.meta.url), { type: 'module' });
    thread.current = worker;
    worker.addEventListener('error', () => finish({ kind: 'refused', refusal: { code: 'page-failed' } }));
    worker.addEventListener('message', ({ data }: MessageEvent<StressAnswer>) => {
      if (data.kind === 'progress') setState({ kind: 'running', percent: data.percent });
      else if (data.kind === 'done') finish({ kind: 'done', outcome: data.outcome });
      else finish({ kind: 'refused', refusal: data.kind === 'refused' ? data.refusal : { code: 'page-failed' } });
    });
    worker.postMessage(job, []);
  };
  return { state, start, stop: () => finish({ kind: 'ready' }) };
}
