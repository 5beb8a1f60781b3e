import type { ToolRun } from './tool.ts';

/** What a check or a run of tests adds to the last line of `npm test`. A skipped test is a failed one. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Shown only when something failed. */
  readonly output: string;
  /** Always shown: why a check could not be made on this machine, and so counts neither way; which scene passed only when tried again. */
  readonly remarks?: readonly string[];
}

/** A check counts as one. */
export function asOne({ good, output }: ToolRun): Outcome {
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, output };
}

/** As `asOne`, unless the tool ended badly and said in a line `not applicable: …` what the machine lacks for it. */
export function asOneWhereApplicable(ended: ToolRun): Outcome {
  const [, notApplicable] = ended.good ? [] : (/^not applicable: (.+)$/mu.exec(ended.output) ?? []);
  return notApplicable === undefined
    ? asOne(ended)
    : { passed: 0, failed: 0, output: '', remarks: [`not applicable: ${notApplicable}`] };
}

/** The report that Vitest's and Playwright's own exit codes agree with: a run that ended badly has at least one failure. */
export function asMany(
  tests: { readonly passed: number; readonly failed: number },
  { good, output }: ToolRun,
): Outcome {
  const failed = good ? tests.failed : Math.max(1, tests.failed);
  return { passed: tests.passed, failed, output };
}
