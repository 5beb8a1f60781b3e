import { describe, expect, test } from 'vitest';
import { bhvFrozen, hulplijn } from '../testing/bhv-journey.ts';
import type { Play } from '../testing/given.ts';
import { leader } from '../testing/people.ts';

const decide = { type: 'decide-award', reasons: 'De hoogste som.' } as const;

function pricedWith(training: string): Play {
  const play = bhvFrozen().at('2023-10-30T10:00');
  const fair = { licentie: '10', implementatie: '6500', opleiding: '250' };
  play.does(leader, {
    type: 'open-prices',
    readings: [
      { operator: 'paraat', prices: fair, findings: [] },
      { operator: 'sirene', prices: fair, findings: [] },
      { operator: 'hulplijn', prices: { ...fair, opleiding: training }, findings: [] },
    ],
  });
  return play;
}

describe('ROC-25: prices that the guide does not take', () => {
  test.each(['0', '0.01'])('€ %s on a line excludes, and until then nothing is awarded', (training) => {
    const play = pricedWith(training);
    expect(play.view('award', leader)?.suspect).toMatchObject([
      { operator: 'hulplijn', item: 'opleiding', consequence: 'exclude', ground: 'prijzenblad-onjuist' },
    ]);
    expect(play.code(leader, decide)).toBe('price-excludes');
    play.does(leader, {
      type: 'exclude-tenderer',
      operator: 'hulplijn',
      ground: 'prijzenblad-onjuist',
      reason: 'Opleiding zonder prijs.',
    });
    play.does(leader, decide);
  });

  test.each(['0.02', '1.00'])('€ %s is first to be explained, then judged with reasons', (training) => {
    const play = pricedWith(training);
    expect(play.code(leader, decide)).toBe('price-unexplained');
    const until = '2023-11-02T11:00:00.000Z';
    play.does(leader, {
      type: 'request-explanation',
      operator: 'hulplijn',
      question: 'Hoe komt u aan deze prijs?',
      until,
    });
    const { explanation } = play.last('ExplanationRequested');
    play.does(hulplijn, { type: 'give-explanation', explanation, text: 'De opleiding zit in de licentie.' });
    expect(play.code(leader, decide)).toBe('explanations-open');
    play.does(leader, { type: 'judge-explanation', explanation, accepted: false, reason: 'Kosten zijn verschoven.' });
    expect(play.view('award', leader)?.suspect[0]?.settled).toBe(true);
    play.does(leader, {
      type: 'exclude-tenderer',
      operator: 'hulplijn',
      ground: 'manipulatief',
      reason: 'Kosten van opleiding staan onder de licentie.',
    });
    play.does(leader, decide);
  });

  test('€ 1.01 is nothing to remark', () => {
    const play = pricedWith('1.01');
    expect(play.view('award', leader)?.suspect).toEqual([]);
    play.does(leader, decide);
  });
});
