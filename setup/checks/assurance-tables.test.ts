import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { annexIn, asvsIn, faultsIn, threatsIn } from './assurance-tables.ts';
import { citedIn } from './citations.ts';
import { root } from './tool.ts';

const head = '| number | level | requirement | answer |\n|---|---|---|---|\n';

test('titles cite points, requirements and attackers beside the numbers of requirements', () => {
  const source = `
    describe('AnnexIV-b, ASVS-13.4.5: a file', () => {
      test('ALM-12, threat: rival supplier: sees nothing', () => {});
      test('a threat: unlike these, this one ends nowhere', () => {});
    });`;
  expect([...citedIn(source)]).toEqual([
    'AnnexIV-b',
    'ASVS-13.4.5',
    'ALM-12',
    'threat: rival supplier',
    'threat: unlike these',
  ]);
});

test('a row without a test, and a citation of what is in no table, are faults; what is open is none', () => {
  const demands = asvsIn(
    `${head}| 1.1.1 | 1 | A. | test |\n| 1.1.2 | 1 | B. | test |\n| 1.1.3 | 2 | C. | open: not yet |\n`,
  );
  const citing = new Map([
    ['ASVS-1.1.1', ['a.test.ts']],
    ['ASVS-9.9.9', ['b.test.ts']],
    ['ALM-01', ['c.test.ts']],
  ]);
  expect(faultsIn(demands, citing, /^ASVS-/u)).toEqual({ gaps: ['ASVS-1.1.2'], unknown: ['ASVS-9.9.9'] });
});

test('an answer that is none is refused, and so are reasons that are left out', () => {
  for (const answer of ['yes', 'open', 'met: ', 'test: somewhere', 'not applicable']) {
    expect(() => asvsIn(`${head}| 1.1.1 | 1 | A. | ${answer} |\n`)).toThrow('ASVS-1.1.1');
  }
});

test('the tables hold all seven points of the annex, 23 attackers and attacks, and all 253 requirements, each once', () => {
  const read = (name: string) => readFileSync(path.join(root, 'docs/assurance', name), 'utf8');
  const asvs = asvsIn(read('asvs.md'));
  const names = [...annexIn(read('annex-iv.md')), ...threatsIn(read('threats.md')), ...asvs].map(({ cited }) => cited);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length - asvs.length).toBe(7 + 23);
  expect(asvs.reduce((sum, { count }) => sum + count, 0)).toBe(253);
});
