import { describe, expect, test } from 'vitest';
import { languages } from '#platform/kernel/language.ts';
import { rational } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { slots } from '#platform/kernel/words.ts';
import { compareRankings, withoutTenderers } from './compare.ts';
import { explainCriterion } from './explain.ts';
import { explainMovement, explainRank, explainTotal } from './explain-rank.ts';
import type { Explaining } from './explaining.ts';
import { rank } from './rank.ts';
import { scoringRefusals } from './refusal-words.ts';
import { almelo, awarding, decimal, graded } from './testing/guides.ts';
import type { RankedRow, ScoredTenderer, ScoringInput } from './types.ts';
import { scoringWords } from './words.ts';

const names: Readonly<Record<string, string>> = { a: 'Firma Noord', b: 'Firma Oost', c: 'Firma Zuid' };

const explaining: Explaining = {
  guide: almelo(),
  language: 'nl',
  tenderer: (id) => names[id] ?? id,
  evaluator: (id) => `Beoordelaar ${id}`,
  events: [12, 17],
};

function scored(id: string, price: string, grades: readonly string[]): ScoredTenderer {
  const scores = grades.map((grade, place) => ({ evaluator: `${place + 1}`, grade }));
  return { id, price: decimal(price), scores: { 'vraag-1': scores, 'vraag-2': scores } };
}

const field = [
  scored('a', '22709.94', ['uitstekend', 'goed', 'goed']),
  scored('b', '19715.88', ['goed', 'matig', 'goed']),
];
const input: ScoringInput = { guide: almelo(), tenderers: field, prices: 'open' };
const ranking = unwrap(rank(input));

function row(id: string): RankedRow {
  const found = ranking.rows.find(({ tenderer }) => tenderer === id);
  if (found === undefined) throw new Error(`no row of ${id}`);
  return found;
}

describe('a number explains itself', () => {
  test('ALM-15: the mean of three evaluators, with who gave what', () => {
    const why = explainCriterion(explaining, row('a'), 'vraag-1');
    expect(why.title).toBe('Responstijd: 14,67 punten');
    expect(why.rules.map(({ text, place }) => [text, place])).toEqual([
      ['Elke beoordelaar geeft een oordeel; de punten zijn het gemiddelde. Het hoogste is 20.', 'Leidraad § 6.5'],
      ['Afgerond op 2 decimalen, een half punt naar boven.', 'Leidraad § 6.5'],
    ]);
    expect(why.inputs).toEqual([
      { label: 'Beoordelaar 1', value: 'Uitstekend (20 punten)' },
      { label: 'Beoordelaar 2', value: 'Goed (12 punten)' },
      { label: 'Beoordelaar 3', value: 'Goed (12 punten)' },
    ]);
    expect(why.steps).toEqual(['(20 + 12 + 12) / 3 = 14,666666…, afgerond 14,67']);
    expect(why.events).toEqual([12, 17]);
  });

  test('ALM-13: price points, with the lowest price and whose it is', () => {
    const why = explainCriterion(explaining, row('a'), 'prijs');
    expect(why.title).toBe('Totaalprijs: 34,73 punten');
    expect(why.inputs.map(({ label, value, source }) => [label, value.replaceAll('\u00a0', ' '), source])).toEqual([
      ['Prijs van deze inschrijving', '€ 22.709,94', undefined],
      ['Weging', '40', undefined],
      ['Laagste prijs', '€ 19.715,88', 'Firma Oost'],
    ]);
    expect(why.steps).toEqual(['19.715,88 / 22.709,94 × 40 = 34,726432…, afgerond 34,73']);
  });

  test('a criterion without points says so', () => {
    expect(explainCriterion(explaining, row('a'), 'presentatie')).toMatchObject({
      rules: [{ text: 'Dit onderdeel levert geen punten op.' }],
      steps: [],
    });
  });

  test('the total and the place', () => {
    expect(explainTotal(explaining, row('a')).steps).toEqual(['34,73 + 14,67 + 30 + 0 = 79,40']);
    expect(explainRank(explaining, ranking, 'a')).toMatchObject({
      title: 'Firma Noord: plaats 1',
      steps: ['Niemand heeft een beter totaal dan 79,40'],
    });
    expect(explainRank(explaining, ranking, 'b').steps).toEqual(['Eén inschrijver heeft een beter totaal dan 69,67']);
  });

  test('ALM-19: an adjustment shows with its reason', () => {
    const adjustments = [{ criterion: 'vraag-1', points: rational(-2), reason: 'toelichting wijkt af' }];
    const adjusted = unwrap(
      rank({
        ...input,
        tenderers: field.map((tenderer) => (tenderer.id === 'a' ? { ...tenderer, adjustments } : tenderer)),
      }),
    );
    const [first] = adjusted.rows.filter(({ tenderer }) => tenderer === 'a');
    if (first === undefined) throw new Error('a is ranked');
    expect(explainCriterion(explaining, first, 'vraag-1').steps).toEqual([
      '(20 + 12 + 12) / 3 = 14,666666…, afgerond 14,67',
      '14,67 − 2 = 12,67: toelichting wijkt af',
    ]);
  });

  test('ALM-17: a tie tells every rule that was tried', () => {
    const tied = ['a', 'b'].map((id) => graded(id, '1000', { 'vraag-1': 'goed', 'vraag-2': 'goed' }));
    const open = unwrap(rank({ ...input, tenderers: tied }));
    expect(explainRank(explaining, open, 'a').steps).toEqual([
      'Niemand heeft een beter totaal dan 77',
      'Gelijk totaal: Firma Noord, Firma Oost',
      '‘Presentatie’ levert geen punten op en onderscheidt niemand',
      'Er moet nog worden geloot',
    ]);
    const drawn = unwrap(rank({ ...input, tenderers: tied, draws: [{ tied: ['a', 'b'], order: ['b', 'a'] }] }));
    expect(explainRank(explaining, drawn, 'a')).toMatchObject({ title: 'Firma Noord: plaats 2' });
    expect(explainRank(explaining, drawn, 'a').steps.at(-1)).toBe('De loting heeft de volgorde bepaald');
  });

  test('ROC-35: a threshold that was missed', () => {
    const guide = awarding({
      thresholds: [
        { id: 'half', title: 'Helft van de kwaliteit', measure: 'sum(quality)', minimum: 30, source: '6.5' },
      ],
    });
    const fallen = unwrap(
      rank({ guide, tenderers: [graded('a', '1', { 'vraag-1': 'matig', 'vraag-2': 'matig' })], prices: 'open' }),
    );
    expect(explainRank({ ...explaining, guide }, fallen, 'a')).toMatchObject({
      title: 'Firma Noord: geen plaats in de rangorde',
      steps: ['‘Helft van de kwaliteit’ is 15, minder dan 30'],
    });
  });

  test('ALM-18: who rises after an exclusion, and through what', () => {
    const after = unwrap(rank(withoutTenderers(input, ranking, ['b'])));
    const comparison = compareRankings(ranking, after);
    expect(explainMovement(explaining, comparison, 'a')).toMatchObject({
      title: 'Firma Noord: blijft op plaats 1',
      steps: ['Totaalprijs: 34,73 wordt 40', 'Totaal: 79,40 wordt 84,67'],
    });
    expect(explainMovement(explaining, comparison, 'b').title).toBe('Firma Oost: niet meer in de rangorde');
  });

  test('in every language', () => {
    for (const language of languages) {
      const why = explainCriterion({ ...explaining, language }, row('a'), 'vraag-1');
      expect(JSON.stringify(why)).not.toMatch(/\{\w+\}/);
    }
  });
});

test('every sentence has the same parameters in its three languages', () => {
  for (const [key, sentences] of Object.entries({ ...scoringWords, ...scoringRefusals })) {
    const [first, ...rest] = sentences.map((sentence) => slots(sentence).toSorted().join());
    for (const other of rest) expect(`${key}: ${other}`).toBe(`${key}: ${first}`);
  }
});
