import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citedIn, requirementsIn } from './citations.ts';

const number = fc
  .tuple(fc.constantFrom('ALM', 'ROC', 'ORES'), fc.integer({ min: 1, max: 99 }))
  .map(([series, count]) => `${series}-${String(count).padStart(2, '0')}`);
const words = fc.stringMatching(/^[a-z ,.()"/*]{0,20}$/u);

test('a number in the title of a test is found, whatever stands around it', () => {
  fc.assert(
    fc.property(number, words, words, fc.constantFrom("'", '`'), (cited, before, after, quote) => {
      const source = `// it's\nconst a = "x";\ntest(${quote}${before} ${cited}: ${after}${quote}, () => {});\n`;
      expect([...citedIn(source)]).toEqual([cited]);
    }),
    { seed: 1 },
  );
});

test('a number anywhere else covers nothing', () => {
  fc.assert(
    fc.property(number, words, (cited, around) => {
      const line = around.replaceAll('*/', '');
      const sources = [
        `// test('${cited}: ${line}', () => {});`,
        `/* test('${cited}: ${line}', () => {}); */`,
        `test.skip('${cited}: ${line}', () => {});`,
        `test.todo('${cited}');`,
        `const quoted = "test('${cited}')";`,
        `expect(refusal.code).toBe('${cited}');`,
      ];
      expect(sources.filter((source) => citedIn(source).size > 0)).toEqual([]);
    }),
    { seed: 1 },
  );
});

test('one title may cite several, and a table of cases or a group cites as well', () => {
  const source = `
    describe('ALM-04 and ALM-05: the opening', () => {
      test.each([['a', 1]])('ALM-06: %s', () => {});
      it.for(cases)("ALM-07: it's late", () => {});
      test.describe('ALM-08', () => {});
      test(
        \`ALM-09: \${name}\`,
        () => {},
      );
    });`;
  expect([...citedIn(source)]).toEqual(['ALM-04', 'ALM-05', 'ALM-06', 'ALM-07', 'ALM-08', 'ALM-09']);
});

test('the table is read row by row, and the head is no requirement', () => {
  const table = '| number | rule |\n|---|---|\n| ALM-01 | One. |\n| ALM-02 | Two or | three. |\n';
  expect(requirementsIn(table)).toEqual([
    { number: 'ALM-01', rule: 'One.' },
    { number: 'ALM-02', rule: 'Two or | three.' },
  ]);
});
