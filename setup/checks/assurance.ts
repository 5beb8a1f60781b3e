import { readFileSync } from 'node:fs';
import path from 'node:path';
import { annexIn, asvsIn, type Demand, faultsIn, threatsIn } from './assurance-tables.ts';
import { citationsBelow } from './citations.ts';
import { root } from './tool.ts';

/**
 * Prints the points of Annex IV, the attacks and the requirements of OWASP ASVS, each with the tests that cite it or the reason why it has
 * none; ends with 1 when a test is missing, or cites what does not exist. What is open is printed as such and does not fail.
 */
const { citing } = citationsBelow(root);
const read = (name: string) => readFileSync(path.join(root, 'docs/assurance', name), 'utf8');

const tables = [
  { title: 'Annex IV of Directive 2014/24/EU', demands: annexIn(read('annex-iv.md')), ours: /^AnnexIV-/u },
  { title: 'Attacks', demands: threatsIn(read('threats.md')), ours: /^threat: /u },
  { title: 'OWASP ASVS 5.0, levels 1 and 2', demands: asvsIn(read('asvs.md')), ours: /^ASVS-/u },
];

const wrong: string[] = [];
for (const { title, demands, ours } of tables) {
  console.log(`${title}\n`);
  for (const one of demands) print(one);
  const { gaps, unknown } = faultsIn(demands, citing, ours);
  console.log(`\n${summary(demands)}\n`);
  if (gaps.length > 0) wrong.push(`Without a test: ${gaps.join(', ')}`);
  if (unknown.length > 0) wrong.push(`Cited but in no table of docs/assurance: ${unknown.join(', ')}`);
}
for (const line of wrong) console.log(line);
process.exitCode = wrong.length === 0 ? 0 : 1;

function print({ cited, text, standing }: Demand): void {
  console.log(`${cited}  ${text}`);
  if (standing.kind !== 'test') console.log(`        ${standing.kind}: ${standing.reason}`);
  for (const file of citing.get(cited) ?? (standing.kind === 'test' ? ['NO TEST'] : [])) console.log(`        ${file}`);
}

function summary(demands: readonly Demand[]): string {
  const count = (kind: Demand['standing']['kind']) =>
    demands.reduce((sum, one) => sum + (one.standing.kind === kind ? one.count : 0), 0);
  const total = demands.reduce((sum, one) => sum + one.count, 0);
  const standing = `${count('test')} by tests, ${count('met')} met otherwise, ${count('not applicable')} not applicable`;
  return `${total} in all: ${standing}, ${count('open')} open.`;
}
