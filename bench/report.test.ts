import { expect, test } from 'vitest';
import { lineOf, type Measured, underLoad, verdictOn } from './report.ts';

const load = { least: 1.24, most: 6 };
const shown: Measured = { name: 'dashboard', value: 49, unit: 'ms', limit: 100, load };

test('a run that kept every promise says how many there were, and has succeeded', () => {
  const beside: Measured = { name: 'beside another', value: 900, unit: 'ms', ratio: 9, load };
  expect(verdictOn([shown, { ...shown, value: 100 }, beside], [])).toEqual({ text: '2 of 2 limits met\n', met: true });
  expect(verdictOn([beside], [])).toEqual({ text: 'no limit was measured\n', met: true });
});

test('a run that broke one names it with its figure, its limit and the load, and has failed', () => {
  const late = { ...shown, value: 100.5 };
  expect(verdictOn([shown, late], [])).toEqual({
    text: '1 of 2 limits met\n  missed: dashboard: 100.5 ms, limit 100 (load 1.2–6.0)\n',
    met: false,
  });
  expect(verdictOn([{ ...shown, value: Number.NaN }], []).met).toBe(false);
  expect(verdictOn([shown], ['callout'])).toEqual({ text: '1 of 1 limits met\n  not measured: callout\n', met: false });
});

test('each row says under which load it was measured, and whether it meets its limit', async () => {
  expect(lineOf(shown)).toMatch(/^dashboard +49 ms +load 1\.2–6\.0, meets 100$/);
  expect(lineOf({ ...shown, value: 101 })).toMatch(/MISSES 100$/);
  const [row] = await underLoad(async () => [{ name: 'one', value: 1, unit: 'ms' }]);
  expect(row?.load.least).toBeGreaterThanOrEqual(0);
  expect(row?.load.most).toBeGreaterThanOrEqual(row?.load.least ?? Number.NaN);
});
