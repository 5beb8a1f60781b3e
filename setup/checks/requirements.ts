import { readFileSync } from 'node:fs';
import path from 'node:path';
import { citationsBelow, requirementsIn } from './citations.ts';
import { root } from './tool.ts';

/** Prints every requirement with the tests that cite it; ends with 1 when one has none, or is cited without existing. */
const requirements = requirementsIn(readFileSync(path.join(root, 'docs/requirements.md'), 'utf8'));
const { citing, files } = citationsBelow(root);

for (const { number, rule } of requirements) {
  console.log(`${number}  ${rule}`);
  for (const file of citing.get(number) ?? ['NO TEST']) console.log(`        ${file}`);
}

const gaps = requirements.filter(({ number }) => !citing.has(number)).map(({ number }) => number);
const series = new Set(requirements.map(({ number }) => number.split('-')[0]));
const unknown = [...citing.keys()]
  .filter((cited) => series.has(cited.split('-')[0]) && requirements.every(({ number }) => number !== cited))
  .toSorted();
console.log(
  `\n${requirements.length - gaps.length} of ${requirements.length} requirements are covered by ${files} files of tests.`,
);
if (gaps.length > 0) console.log(`Without a test: ${gaps.join(', ')}`);
if (unknown.length > 0) console.log(`Cited but not in docs/requirements.md: ${unknown.join(', ')}`);
process.exitCode = requirements.length > 0 && gaps.length === 0 && unknown.length === 0 ? 0 : 1;
