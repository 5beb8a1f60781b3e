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

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

export function countPlaywright(file: string): Count {
  if (!existsSync(file)) return nothing;
  const { stats } = playwrightReport.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}
