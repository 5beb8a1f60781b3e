import { describe, expect, test } from 'vitest';
import { lintGuide } from './lint/lint.ts';
import { optionMonths } from './options.ts';
import { guideLines } from './read.ts';
import { underReading } from './readings.ts';
import { bhv, bhvSource } from './testing/bhv.ts';

describe('the guide of the national open procedure', () => {
  test('is silent: what could be said of its text, its readings answer', () => {
    expect(lintGuide(bhv(), guideLines(bhvSource))).toEqual([]);
    expect(lintGuide({ ...bhv(), readings: [] }, guideLines(bhvSource)).map(({ code }) => code)).toEqual([
      'no-statutory-minimum',
      'points-depend-recompute',
    ]);
  });

  test('ROC-01: thirteen dated phases, one of them to be determined', () => {
    const { planning } = bhv();
    expect(planning).toHaveLength(13);
    expect(planning.filter(({ condition }) => condition !== undefined).map(({ id }) => id)).toEqual(['ingebruikname']);
    expect(planning.find(({ id }) => id === 'verificatie')?.on).toBe('2023-11-13T10:30');
  });

  test('ROC-09: seven documents outrank one another, and the last note stands before the one before it', () => {
    expect(bhv().contract.precedence).toHaveLength(7);
  });

  test('ROC-17: a tender binds 120 days, with proceedings 14 days after judgment', () => {
    expect(bhv().submission.validity).toEqual({ after: { days: 120 }, afterJudgment: { days: 14 } });
  });

  test('ROC-21, ROC-22, ROC-24: grounds, suitability and knock-out requirements each have their piece', () => {
    const { exclusion, suitability, submission } = bhv();
    expect(exclusion.filter(({ kind }) => kind === 'mandatory')).toHaveLength(7);
    expect(suitability.map(({ id }) => id)).toEqual(['verzekering', 'privacy', 'security', 'referenties-eis']);
    const kinds = submission.checklist.map(({ id }) => id);
    for (const item of ['verklaring-rusland', 'conformiteitenlijst', 'dataflowchart']) expect(kinds).toContain(item);
  });

  test('ROC-32, ROC-33: 65 for quality, 35 for price; grades in percent, with other texts for the video', () => {
    const { criteria, scales } = bhv().award;
    expect(criteria.map(({ id, weight }) => `${id} ${weight}`)).toEqual([
      'implementatieplan 26',
      'beheer 16.25',
      'sla 9.75',
      'filmpje 13',
      'prijs 35',
    ]);
    for (const { grades } of scales) expect(grades.map(({ percent }) => percent)).toEqual(['100', '70', '35', '0']);
    const texts = scales.map(({ grades }) => grades.map(({ text }) => text).join());
    expect(new Set(texts).size).toBe(2);
  });

  test('ROC-44: options of 24 and 12 months', () => {
    expect(optionMonths(bhv().contract)).toEqual([24, 12]);
  });

  test.each(bhv().readings.flatMap(({ id, alternatives }) => alternatives.map((one) => [id, one.id] as const)))(
    'reading %s as %s is a guide',
    (reading, alternative) => {
      expect(underReading(bhv(), reading, alternative).ok).toBe(true);
    },
  );
});
