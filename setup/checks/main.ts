import { rmSync } from 'node:fs';
import path from 'node:path';
import { SetupError } from '../install.mjs';
import { buildPages } from '../pages.mjs';
import { ensureBrowser } from './browser.ts';
import { asMany, asOne, asOneWhereApplicable, type Outcome } from './outcome.ts';
import { ensurePostgres } from './postgres.ts';
import { countPlaywright, countVitest } from './test-reports.ts';
import { root, runTool } from './tool.ts';

/** `main.ts all` is `npm test`, `main.ts quick` is `npm run check`, `main.ts fix` is `npm run fix`. */
interface Check {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

const biome = 'node_modules/@biomejs/biome/bin/biome';
const oxlint = 'node_modules/oxlint/bin/oxlint';
const vitestReport = path.join(root, 'test-results/vitest.json');
const playwrightReport = path.join(root, 'test-results/playwright.json');

function tool(name: string, file: string, ...args: readonly string[]): Check {
  return { name, run: async () => asOne(await runTool(file, ...args)) };
}

const requirements = tool('requirements', 'setup/checks/requirements.ts');
const assurance = tool('assurance', 'setup/checks/assurance.ts');
const quick: readonly Check[] = [
  tool('format', biome, 'check', '--reporter=summary', '.'),
  tool('lint', oxlint, '--format=unix'),
  tool('types', 'node_modules/typescript/bin/tsc', '--noEmit', '--project', '.'),
  tool('arrows', 'setup/checks/arrows.ts'),
  tool('dead code', 'node_modules/knip/bin/knip.js', '--no-progress'),
];

const pages: Check = {
  name: 'pages',
  run: async () => {
    try {
      buildPages();
      return asOne({ good: true, output: '' });
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      return asOne({ good: false, output: `${error.output}\n${error.message}` });
    }
  },
};

const unitTests: Check = {
  name: 'unit tests',
  run: async () => {
    const advice = ensurePostgres();
    if (advice !== undefined) return asOne({ good: false, output: advice });
    rmSync(vitestReport, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`];
    const ended = await runTool('node_modules/vitest/vitest.mjs', 'run', ...reporters);
    return asMany(countVitest(vitestReport), ended);
  },
};

const survival = 'tender/server/testing/survival.ts';
const kill = tool('kill', survival, 'kill', '--times', '20');
const powerCut: Check = {
  name: 'power cut',
  run: async () => asOneWhereApplicable(await runTool(survival, 'powercut', '--times', '10')),
};

const endToEnd: Check = {
  name: 'end to end',
  run: async () => {
    const advice = ensureBrowser();
    if (advice !== undefined) return asOne({ good: false, output: advice });
    rmSync(playwrightReport, { force: true });
    const ended = await runTool('node_modules/@playwright/test/cli.js', 'test');
    const { unsteady, ...count } = countPlaywright(playwrightReport);
    return { ...asMany(count, ended), remarks: unsteady.map((scene) => `passed only when tried again: ${scene}`) };
  },
};

async function fix(): Promise<void> {
  const formatted = await runTool(biome, 'check', '--write', '.');
  const linted = await runTool(oxlint, '--fix');
  console.log(formatted.output + linted.output);
}

async function runAll(checks: readonly Check[]): Promise<void> {
  const width = Math.max(...checks.map(({ name }) => name.length)) + 2;
  let passed = 0;
  let failed = 0;
  for (const { name, run } of checks) {
    process.stdout.write(name.padEnd(width));
    const begin = performance.now();
    const outcome = await run();
    const seconds = `${((performance.now() - begin) / 1000).toFixed(1)} s`;
    console.log(`${`${outcome.passed} passed, ${outcome.failed} failed`.padEnd(26)}${seconds}`);
    for (const remark of outcome.remarks ?? []) console.log(`  ${remark}`);
    if (outcome.failed > 0) console.log(`\n${outcome.output.trim()}\n`);
    passed += outcome.passed;
    failed += outcome.failed;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

const wanted = process.argv[2];
if (wanted === 'fix') await fix();
else
  await runAll(
    wanted === 'quick' ? quick : [...quick, requirements, assurance, pages, unitTests, kill, powerCut, endToEnd],
  );
