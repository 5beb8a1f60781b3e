import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const nothing: Count = { passed: 0, failed: 0 };

const vitestReport = z.object({
  numTotalTests: z.int(),
  numPassedTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** A file that could not even be loaded has no tests in the report; it counts as one failure. */
export function countVitest(file: string): Count {
  if (!existsSync(file)) return nothing;
  const report = vitestReport.parse(JSON.parse(readFileSync(file, 'utf8')));
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests + unloaded.length };
}

const playwrightSuite = z.object({
  specs: z.array(z.object({ title: z.string(), tests: z.array(z.object({ status: z.string() })) })),
  get suites() {
    return z.optional(z.array(playwrightSuite));
  },
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  suites: z.array(playwrightSuite),
});

interface SceneCount extends Count {
  /** Scenes that failed and then passed; they count as passed, and are named so that they are mended. */
  readonly unsteady: readonly string[];
}

export function countPlaywright(file: string): SceneCount {
  if (!existsSync(file)) return { ...nothing, unsteady: [] };
  const { stats, suites } = playwrightReport.parse(JSON.parse(readFileSync(file, 'utf8')));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped,
    unsteady: suites.flatMap(unsteadyIn),
  };
}

function unsteadyIn({ specs, suites = [] }: z.infer<typeof playwrightSuite>): readonly string[] {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title);
  return [...own, ...suites.flatMap(unsteadyIn)];
}
