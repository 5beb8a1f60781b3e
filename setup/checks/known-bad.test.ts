import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import config from '../../.dependency-cruiser.mjs';
import { root, runTool } from './tool.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'known-bad-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('every forbidden arrow is caught, types included', async () => {
  const { good, output } = await runTool('setup/checks/arrows.ts', 'setup/known-bad/arrows');
  const broken = new Set(output.split('\n').map((line) => line.split(':')[0]));
  const rules = config.forbidden.map(({ name }) => name ?? '');
  expect(good).toBe(false);
  expect([...rules, 'names-say-what'].filter((rule) => !broken.has(rule))).toEqual([]);
  expect(output).toContain('platform-knows-no-product: platform/kernel/clock.ts → tender/core/guide.ts');
  expect(output).toContain('products-apart: tender/core/guide.ts → callout/core/alarm.ts');
  expect(output).toContain('products-apart: callout/core/presence.ts → tender/core/guide.ts');
  expect(output).toContain('pure-core-without-node: callout/core/presence.ts → fs');
  expect(output).toContain('pure-core-below-the-app: callout/core/presence.ts → callout/server/phones.ts');
});

test('a look that saw no module is a failure, not a pass', async () => {
  const { good, output } = await runTool('setup/checks/arrows.ts', emptyFolder());
  expect(output).toContain('0 modules');
  expect(good).toBe(false);
});

const oxlintReport = z.object({ diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })) });

test('clocks, chance, floating point, input and casts in the core are caught, and carelessness with types', async () => {
  const rules = z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(readFileSync(path.join(root, '.oxlintrc.json'), 'utf8')));
  const everywhere = path.join(emptyFolder(), 'oxlintrc.json');
  writeFileSync(everywhere, JSON.stringify({ ...rules, ignorePatterns: [] }));
  const { output } = await runTool(
    'node_modules/oxlint/bin/oxlint',
    '-c',
    everywhere,
    '-f',
    'json',
    'setup/known-bad/lint',
  );
  const { diagnostics } = oxlintReport.parse(JSON.parse(output));
  const caught = (file: string) =>
    diagnostics
      .filter(({ filename }) => filename.endsWith(file))
      .map(({ code }) => code.replace(/^.*\((?<rule>.*)\)$/u, '$<rule>'))
      .toSorted();
  expect(caught('impure.ts')).toEqual([
    'no-restricted-globals',
    'no-restricted-globals',
    'no-restricted-globals',
    'no-restricted-imports',
    'no-restricted-properties',
    'no-restricted-properties',
    'no-restricted-properties',
    'no-restricted-properties',
    'no-unsafe-type-assertion',
  ]);
  expect(caught('careless.ts')).toEqual([
    'no-explicit-any',
    'no-floating-promises',
    'no-unsafe-member-access',
    'no-unsafe-return',
    'switch-exhaustiveness-check',
  ]);
});
