import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Need } from '../organisation/organisation.ts';
import { type Candidate, helps, match } from './matching.ts';

const skills = ['ehbo', 'ontruimen', 'ploegleider'];
const need = fc.record({ skill: fc.constantFrom(...skills, 'any'), count: fc.integer({ min: 1, max: 2 }) });
const needs = fc.array(need, { maxLength: 3 });
const people = fc
  .array(fc.subarray(skills), { maxLength: 5 })
  .map((held) => held.map((own, index): Candidate => ({ id: `p${index}`, skills: own })));

/** Every way in which people can take places, one after the other. */
function* assignments(places: readonly string[], free: readonly Candidate[]): Generator<readonly boolean[]> {
  const [place, ...rest] = places;
  if (place === undefined) {
    yield [];
    return;
  }
  for (const after of assignments(rest, free)) yield [false, ...after];
  for (const candidate of free) {
    if (place !== 'any' && !candidate.skills.includes(place)) continue;
    for (const after of assignments(
      rest,
      free.filter((one) => one !== candidate),
    ))
      yield [true, ...after];
  }
}

/** The best of all ways: the most places, and among those the earliest. */
function best(wanted: readonly Need[], candidates: readonly Candidate[]): readonly boolean[] {
  const places = wanted.flatMap(({ skill, count }) => Array.from({ length: count }, () => skill));
  const ordered = [...places.filter((skill) => skill !== 'any'), ...places.filter((skill) => skill === 'any')];
  let found: readonly boolean[] = [];
  const size = (filled: readonly boolean[]) => filled.filter(Boolean).length;
  const text = (filled: readonly boolean[]) => filled.map((one) => (one ? '1' : '0')).join('');
  for (const filled of assignments(ordered, candidates)) {
    const better = size(filled) - size(found);
    if (found.length === 0 || better > 0 || (better === 0 && text(filled) > text(found))) found = filled;
  }
  return found;
}

test('BHV-12: people fill as many places as any way of trying all could, and the same ones', () => {
  fc.assert(
    fc.property(needs, people, (wanted, candidates) => {
      const filled = best(wanted, candidates);
      const { needs: found, missing, enough } = match(wanted, candidates);
      const ordered = [
        ...found.filter(({ skill }) => skill !== 'any'),
        ...found.filter(({ skill }) => skill === 'any'),
      ];
      let place = 0;
      for (const { count, found: have } of ordered) {
        expect(have).toBe(filled.slice(place, place + count).filter(Boolean).length);
        place += count;
      }
      const short = missing.reduce((sum, { count }) => sum + count, 0);
      expect(short).toBe(filled.filter((one) => !one).length);
      expect(enough).toBe(short === 0);
    }),
    { seed: 1, numRuns: 400 },
  );
});

test('somebody helps when, and only when, one place more can be filled with him', () => {
  const one = fc.subarray(skills).map((held): Candidate => ({ id: 'new', skills: held }));
  fc.assert(
    fc.property(needs, people, one, (wanted, candidates, candidate) => {
      const count = (filled: readonly boolean[]) => filled.filter(Boolean).length;
      const more = count(best(wanted, [...candidates, candidate])) > count(best(wanted, candidates));
      expect(helps(wanted, candidates, candidate)).toBe(more);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('who has two skills counts for one of them, and moves over when another can take his place', () => {
  const both = { id: 'both', skills: ['ehbo', 'ontruimen'] };
  const one = { id: 'one', skills: ['ehbo'] };
  const wanted = [
    { skill: 'ehbo', count: 1 },
    { skill: 'ontruimen', count: 1 },
  ];
  expect(match(wanted, [both]).missing).toEqual([{ skill: 'ontruimen', count: 1 }]);
  expect(match(wanted, [both, one]).enough).toBe(true);
  expect(match([{ skill: 'any', count: 2 }, ...wanted], [both, one]).missing).toEqual([{ skill: 'any', count: 2 }]);
});

test('ten thousand who come are matched at once', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({ id: `p${index}`, skills: [skills[index % 3] ?? ''] }));
  const wanted = skills.map((skill) => ({ skill, count: 100 }));
  expect(match([...wanted, { skill: 'any', count: 100 }], many).enough).toBe(true);
});
