import { ok, type Result } from '#platform/kernel/result.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { withPriceFormula } from '#tender/core/guide/stress/alternative.ts';
import { stress } from '#tender/core/guide/stress/stress.ts';
import type { StressSummary } from '#tender/core/guide/stress/summary.ts';
import type { StressAnswer, StressJob, StressOutcome } from './jobs.ts';

/** Runs in a worker: ranking thousands of tenders would make the page stand still. */
addEventListener('message', ({ data }: MessageEvent<StressJob>) => {
  try {
    const result = run(data);
    answer(result.ok ? { kind: 'done', outcome: result.value } : { kind: 'refused', refusal: result.error });
  } catch {
    answer({ kind: 'failed' });
  }
});

function answer(message: StressAnswer): void {
  // To the page itself: a worker has no other to name.
  postMessage(message);
}

function run({ guide, seed, sets, formula }: StressJob): Result<StressOutcome> {
  const runs = formula === undefined ? 1 : 2;
  const finish = (tried: Guide, before: number): Result<StressSummary> => {
    const going = stress({ guide: tried, tendersOf: guide, seed, sets });
    for (let told = 0; ; ) {
      const step = going.next();
      if (step.done === true) return step.value;
      const percent = Math.floor((100 * (before * sets + step.value)) / (runs * sets));
      if (percent > told) answer({ kind: 'progress', percent });
      told = percent;
    }
  };
  const own = finish(guide, 0);
  if (!own.ok || formula === undefined) return own.ok ? ok({ own: own.value }) : own;
  const other = withPriceFormula(guide, formula);
  const summary = other.ok ? finish(other.value, 1) : other;
  return summary.ok ? ok({ own: own.value, beside: { formula, summary: summary.value } }) : summary;
}
