import { ProblemError } from '../data/problem.ts';
import type { Answer, Job, Outcome } from './jobs.ts';

interface Watch {
  /** Whole percents. */
  readonly onPercent?: ((percent: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Has sealing, opening or locking done apart from the page, which stays at hand meanwhile; `signal` stops it at once. Throws
 * `ProblemError` with the code of the refusal, `page-failed` when the thread breaks.
 */
export function inThread<Kind extends Outcome['kind']>(
  job: Job,
  expected: Kind,
  { onPercent, signal }: Watch = {},
): Promise<Extract<Outcome, { kind: Kind }>> {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { type: 'module' });
  const work = new Promise<Extract<Outcome, { kind: Kind }>>((resolve, reject) => {
    const refuse = (code: string): void => reject(new ProblemError({ code }));
    thread.addEventListener('error', () => refuse('page-failed'));
    signal?.addEventListener('abort', () => refuse('upload-cancelled'), { once: true });
    thread.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'progress') onPercent?.(Math.floor(data.fraction * 100));
      else if (data.kind === 'failed') refuse('page-failed');
      else if (data.outcome.kind === 'refused') reject(new ProblemError({ status: 422, code: data.outcome.code }));
      else if (isKind(data.outcome, expected)) resolve(data.outcome);
      else refuse('page-failed');
    });
    thread.postMessage(job, []);
  });
  return work.finally(() => thread.terminate());
}

function isKind<Kind extends Outcome['kind']>(
  outcome: Outcome,
  kind: Kind,
): outcome is Extract<Outcome, { kind: Kind }> {
  return outcome.kind === kind;
}
