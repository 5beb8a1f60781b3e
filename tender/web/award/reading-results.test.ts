import { expect, test } from 'vitest';
import { toDecimal } from '#platform/kernel/rational.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import type { Play } from '#tender/core/procedure/testing/given.ts';
import { priced, usualGrades, usualTariffs } from '#tender/core/procedure/testing/journey.ts';
import { leader } from '#tender/core/procedure/testing/people.ts';
import { type AlternativeResult, type ReadingResult, resultsByReading, winnerOf } from './reading-results.ts';

function results(play: Play): readonly ReadingResult[] {
  const view = play.view('award', leader);
  if (view?.input === undefined) throw new Error('prices are closed');
  return resultsByReading(guideOf(play.file), view.input, view.readings);
}

function standing({ ranking }: AlternativeResult): readonly string[] {
  return (ranking?.rows ?? []).map(({ rank, tenderer, total }) => `${rank} ${tenderer} ${toDecimal(total, 2)}`);
}

test('readings that do not touch the ranking are left out', () => {
  const play = priced();
  const shown = results(play);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThan(guideOf(play.file).readings.length);
  expect(shown.every(({ matters }) => !matters)).toBe(true);
  expect(shown.map(({ alternatives }) => alternatives.filter(({ chosen }) => chosen).length)).toEqual(
    shown.map(() => 1),
  );
});

test('ALM-18: when the cheapest drops out, keeping price points brings another ranking than computing them again', () => {
  const play = priced({}, usualGrades, { ...usualTariffs, aquila: '20' }).at('2025-11-03T10:00');
  const keeping = guideOf(play.file)
    .readings.flatMap(({ alternatives }) => alternatives)
    .find(({ sets }) => sets.some(({ at, value }) => at === '/award/afterExclusion' && value === 'keep'))?.id;
  play.does(leader, { type: 'exclude-tenderer', operator: 'aquila', ground: 'bewijsstukken', reason: 'Te oud.' });
  const reading = results(play).find(({ alternatives }) =>
    alternatives.some(({ alternative }) => alternative === keeping),
  );
  expect(reading?.alternatives.map((one) => [one.chosen, standing(one)])).toEqual([
    [true, ['1 veste 79.67', '2 noorderwacht 69.00']],
    [false, ['1 veste 59.67', '2 noorderwacht 53.00']],
  ]);
});

test('ALM-17: with an open tie both stand first', () => {
  const grades = { ...usualGrades, veste: usualGrades['noorderwacht'] ?? {} };
  const [any] = results(priced({}, grades, { ...usualTariffs, noorderwacht: '40' }));
  const chosen = any?.alternatives.find((one) => one.chosen)?.ranking;
  expect(chosen === undefined ? undefined : winnerOf(chosen)?.toSorted()).toEqual(['noorderwacht', 'veste']);
});
