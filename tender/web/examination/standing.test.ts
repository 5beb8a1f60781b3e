import { describe, expect, test } from 'vitest';
import { toIso } from '#platform/kernel/time.ts';
import type { ExaminationView } from '#tender/core/procedure/examination/view.ts';
import { fileRef, local, type Play } from '#tender/core/procedure/testing/given.ts';
import { examineAll, opened } from '#tender/core/procedure/testing/journey.ts';
import { leader, noorderwacht, tenderers, veste } from '#tender/core/procedure/testing/people.ts';
import { explanationState } from './explanation-state.ts';
import { groundsToExclude, nextOpen, progressOf, remedyState, type Standing, standingOf } from './standing.ts';
import { suggestions } from './suggestions.ts';

function seen(play: Play): ExaminationView {
  return play.view('examination', leader) ?? expect.fail('nothing to see');
}

function standing(play: Play, operator: string, item: string): Standing {
  const view = seen(play);
  const found = view.tenders.find((one) => one.operator === operator)?.items.find((one) => one.item === item);
  if (found === undefined) throw new Error(`no ${item} of ${operator}`);
  return standingOf(operator, found, view.remedies, toIso(play.now));
}

function mustGo(play: Play): readonly string[] {
  const view = seen(play);
  return view.tenders.flatMap((tender) =>
    groundsToExclude(tender, view, toIso(play.now)).map(({ item }) => `${tender.operator} ${item}`),
  );
}

const lacking = { veste: ['keurmerken'], noorderwacht: ['prijzenblad-excel'] };

function record(play: Play, operator: string, item: string): void {
  play.does(leader, { type: 'examine-item', operator, item, verdict: 'missing', note: '' });
}

describe('ALM-07: what can become of an item that lacks', () => {
  test('a suggestion of the platform decides nothing', () => {
    const play = opened({}, lacking).at('2025-10-07T10:00');
    expect(standing(play, 'veste', 'keurmerken')).toEqual({
      verdict: 'missing',
      isSuggestion: true,
      prospect: 'may-ask',
    });
    expect(standing(play, 'veste', 'antwoorden')).toEqual({
      verdict: 'complete',
      isSuggestion: true,
      prospect: 'none',
    });
    expect(mustGo(play)).toEqual([]);
  });

  test('a remedy runs, comes in and is accepted', () => {
    const play = opened({}, lacking).at('2025-10-07T10:00');
    record(play, 'veste', 'keurmerken');
    expect(standing(play, 'veste', 'keurmerken').prospect).toBe('may-ask');
    play.does(leader, { type: 'request-remedy', operator: 'veste', item: 'keurmerken', description: 'Ontbreekt.' });
    const { remedy } = play.last('RemedyRequested');
    expect(standing(play, 'veste', 'keurmerken').prospect).toBe('running');
    play.at('2025-10-08T09:59').does(veste, { type: 'hand-in-remedy', remedy, file: fileRef('keurmerken.pdf') });
    expect(standing(play, 'veste', 'keurmerken').prospect).toBe('handed-in');
    play.does(leader, { type: 'judge-remedy', remedy, accepted: true, reason: 'In orde.' });
    expect(standing(play, 'veste', 'keurmerken')).toEqual({
      verdict: 'complete',
      isSuggestion: false,
      prospect: 'none',
    });
    const [asked] = seen(play).remedies;
    expect(asked === undefined ? undefined : remedyState(asked, toIso(play.now))).toBe('accepted');
  });

  test('what is not mended in 24 hours, not accepted, or cannot be mended leads to exclusion', () => {
    const play = opened({}, lacking).at('2025-10-07T10:00');
    record(play, 'noorderwacht', 'prijzenblad-excel');
    expect(standing(play, 'noorderwacht', 'prijzenblad-excel').prospect).toBe('no-remedy');
    expect(mustGo(play)).toEqual(['noorderwacht prijzenblad-excel']);
    record(play, 'veste', 'keurmerken');
    play.does(leader, { type: 'request-remedy', operator: 'veste', item: 'keurmerken', description: 'Ontbreekt.' });
    play.at('2025-10-08T09:59:59.999');
    expect(mustGo(play)).not.toContain('veste keurmerken');
    play.at('2025-10-08T10:00');
    expect(standing(play, 'veste', 'keurmerken').prospect).toBe('lapsed');
    expect(mustGo(play)).toContain('veste keurmerken');
    const [ground] = seen(play).grounds;
    play.does(leader, {
      type: 'exclude-tenderer',
      operator: 'veste',
      ground: ground?.id ?? '',
      reason: 'Niet hersteld.',
    });
    expect(mustGo(play)).toEqual(['noorderwacht prijzenblad-excel']);
  });

  test('a remedy that is not accepted leads to exclusion', () => {
    const play = opened({}, lacking).at('2025-10-07T10:00');
    record(play, 'veste', 'keurmerken');
    play.does(leader, { type: 'request-remedy', operator: 'veste', item: 'keurmerken', description: 'Ontbreekt.' });
    const { remedy } = play.last('RemedyRequested');
    play.does(veste, { type: 'hand-in-remedy', remedy, file: fileRef('keurmerken.pdf') });
    play.does(leader, { type: 'judge-remedy', remedy, accepted: false, reason: 'Verlopen certificaat.' });
    expect(standing(play, 'veste', 'keurmerken').prospect).toBe('refused');
    expect(mustGo(play)).toContain('veste keurmerken');
  });
});

describe('working through the matrix', () => {
  test('what is open leads on to the next, around the end, until nothing is', () => {
    const play = opened().at('2025-10-07T10:00');
    const { tenders } = seen(play);
    const [first] = tenders;
    const items = first?.items.map(({ item }) => item) ?? [];
    expect(progressOf(tenders)).toEqual({ done: 0, all: 3 * items.length });
    expect(nextOpen(tenders, { operator: 'veste', item: items[0] ?? '' })).toEqual({
      operator: 'veste',
      item: items[1],
    });
    expect(nextOpen(tenders, { operator: 'aquila', item: items.at(-1) ?? '' })).toEqual({
      operator: 'veste',
      item: items[0],
    });
    for (const who of tenderers) examineAll(play, who);
    expect(nextOpen(seen(play).tenders, { operator: 'veste', item: items[0] ?? '' })).toBeUndefined();
  });

  test('all suggestions together are commands that the core takes; what was recorded stays as it is', () => {
    const play = opened({}, lacking).at('2025-10-07T10:00');
    play.does(leader, {
      type: 'examine-item',
      operator: 'veste',
      item: 'antwoorden',
      verdict: 'incomplete',
      note: 'x',
    });
    for (const command of suggestions(seen(play).tenders)) play.does(leader, { type: 'examine-item', ...command });
    expect(suggestions(seen(play).tenders)).toEqual([]);
    expect(standing(play, 'veste', 'antwoorden')).toMatchObject({ verdict: 'incomplete', isSuggestion: false });
    expect(standing(play, 'veste', 'keurmerken')).toMatchObject({ verdict: 'missing', isSuggestion: false });
    const { done, all } = progressOf(seen(play).tenders);
    expect(done).toBe(all);
  });
});

test('CVO-12: what a rule of the guide does not find met is not taken over with the rest, and stays open', () => {
  const { tenders } = seen(opened().at('2025-10-07T10:00'));
  const [first, ...others] = tenders.map((tender) => ({
    ...tender,
    items: tender.items.map((item, place) => (place === 0 ? { ...item, byHand: true as const } : item)),
  }));
  if (first === undefined) throw new Error('nobody tendered');
  const [left, ...taken] = first.items.map(({ item }) => item);
  expect(suggestions([first]).map(({ item }) => item)).toEqual(taken);
  expect(nextOpen([first, ...others], { operator: first.operator, item: taken.at(-1) ?? '' })?.item).toBe(left);
});

test('ALM-26: an explanation runs until its term, and is judged after it was given or the term is over', () => {
  const play = opened().at('2025-10-29T11:00');
  const until = toIso(local('2025-10-31T17:00'));
  play.does(leader, { type: 'request-explanation', operator: 'noorderwacht', question: 'Hoe?', until });
  const asked = () => seen(play).explanations[0] ?? expect.fail('nothing was asked');
  expect(explanationState(asked(), toIso(play.now))).toBe('running');
  expect(explanationState(asked(), until)).toBe('lapsed');
  const { explanation } = asked();
  play.does(noorderwacht, { type: 'give-explanation', explanation, text: 'Zo.' });
  expect(explanationState(asked(), toIso(play.now))).toBe('given');
  play.does(leader, { type: 'judge-explanation', explanation, accepted: false, reason: 'Onvoldoende.' });
  expect(explanationState(asked(), toIso(play.now))).toBe('refused');
});
