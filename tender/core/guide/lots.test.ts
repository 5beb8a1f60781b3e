import { describe, expect, test } from 'vitest';
import { guideOfLot, twoLots } from '../procedure/testing/lots.ts';
import { lintGuide } from './lint/lint.ts';
import { guideForLot, limitedParts, pointerInWhole } from './lots.ts';
import { guideLines } from './read.ts';
import { valueAt } from './readings.ts';
import type { Guide } from './schema/guide.ts';
import { almelo, changed } from './testing/almelo.ts';

function problemsIn(guide: Guide): readonly (readonly [string, string])[] {
  const source = JSON.stringify(guide, undefined, 1);
  return lintGuide(guide, guideLines(source)).map(({ code, path }) => [code, path]);
}

describe('CVO-02: the guide of a lot', () => {
  test('has what is for all lots and what is for this one, and says which lot it is', () => {
    const south = guideOfLot('zuid');
    expect(south.lots).toEqual([{ id: 'zuid', title: 'Locaties in het zuiden' }]);
    expect(south.title).toBe(`${almelo().title} – Locaties in het zuiden`);
    expect(south.award.criteria.map(({ title }) => title)).toContain('Aanrijroutes');
    expect(south.award.criteria.filter(({ id }) => id === 'vraag-2')).toHaveLength(1);
    expect(south.submission.checklist.map(({ id }) => id)).not.toContain('keurmerken');
    expect(guideOfLot('noord').submission.checklist.map(({ id }) => id)).toContain('keurmerken');
    expect(limitedParts(south)).toEqual([]);
  });

  test('is the guide itself where there is one lot, and none where there is no such lot', () => {
    const one = almelo();
    expect(guideForLot(one, 'beveiliging')).toEqual({ ok: true, value: one });
    expect(guideForLot(one, 'noord')).toMatchObject({ ok: false, error: { code: 'lot-unknown' } });
  });

  test('of which every place is found again in the whole guide', () => {
    const whole = twoLots();
    const south = guideOfLot('zuid');
    const place = south.award.criteria.findIndex(({ id }) => id === 'vraag-2');
    expect(valueAt(whole, pointerInWhole(whole, 'zuid', `/award/criteria/${place}/title`))).toBe('Aanrijroutes');
    expect(valueAt(whole, pointerInWhole(whole, 'zuid', '/lots/0/id'))).toBe('zuid');
    expect(pointerInWhole(whole, 'zuid', '/title')).toBe('/title');
  });
});

describe('CVO-02: a guide with lots', () => {
  test('is checked lot by lot: the same name may stand once in each, and every weight counts where it holds', () => {
    expect(problemsIn(twoLots()).filter(([code]) => /weight|sum|twice|unknown/.test(code))).toEqual([]);
    const heavier = changed(twoLots(), { '/award/criteria/4/weight': '41' });
    expect(problemsIn(heavier).map(([, path]) => path)).toContain('/award/maximum');
  });

  test('names lots that exist, each once', () => {
    expect(problemsIn(changed(twoLots(), { '/award/criteria/2/lots': ['noort'] }))).toEqual([
      ['id-unknown-near', '/award/criteria/2/lots/0'],
    ]);
    expect(problemsIn(changed(twoLots(), { '/lots/1/id': 'noord' }))).toContainEqual([
      'id-unknown',
      '/award/criteria/4/lots/0',
    ]);
    const same = changed(almelo(), { '/lots/-': { id: 'beveiliging', title: 'Nog eens' } });
    expect(problemsIn(same)).toContainEqual(['id-twice', '/lots/1/id']);
  });

  test('leaves every lot enough to run by', () => {
    const empty = changed(almelo(), {
      '/lots/-': { id: 'leeg', title: 'Leeg' },
      '/award/criteria': almelo().award.criteria.map((criterion) => ({ ...criterion, lots: ['beveiliging'] })),
    });
    expect(problemsIn(empty)).toContainEqual(['lot-without-guide', '/lots/1']);
  });
});
