import { describe, expect, test } from 'vitest';
import { bhvExamined, bhvOpened, bhvPriced, paraat } from '../testing/bhv-journey.ts';
import { opened } from '../testing/journey.ts';
import { leader } from '../testing/people.ts';

const examine = (item: string, verdict: 'complete' | 'missing' = 'complete') =>
  ({ type: 'examine-item', operator: 'paraat', item, verdict, note: '' }) as const;
const exclude = {
  type: 'exclude-tenderer',
  operator: 'paraat',
  ground: 'vormvereisten',
  reason: 'Niet aangevuld.',
} as const;

describe('ROC-30: steps A to E, in this order', () => {
  test('what belongs to a later step is not looked at while an earlier one is open', () => {
    const play = bhvOpened();
    expect(play.refuses(leader, examine('prijzenblad'))).toMatchObject({
      code: 'earlier-step-open',
      params: { step: 'Stap A: vorm, structuur en tijdigheid' },
    });
    const first = play.view('examination', leader)?.steps[0]?.items ?? [];
    for (const item of first) play.does(leader, examine(item));
    expect(play.code(leader, examine('uea'))).toBe('earlier-step-open');
    play.does(leader, examine('prijzenblad'));
    play.does(leader, examine('uea'));
  });

  test('a tender that falls at a step goes no further, and the file says at which', () => {
    const play = bhvOpened();
    play.does(leader, examine('brief', 'missing'));
    expect(play.code(leader, examine('prijzenblad'))).toBe('earlier-step-open');
    play.does(leader, exclude);
    expect(play.last('TendererExcluded').step).toBe('a');
    expect(play.code(leader, examine('prijzenblad'))).toBe('tenderer-is-excluded');
    expect(play.view('examination', leader)?.tenders[0]).toMatchObject({ operator: 'paraat', step: 'a' });
  });

  test.each([
    ['d', bhvExamined],
    ['e', bhvPriced],
  ])('who falls later falls at step %s', (step, make) => {
    const play = make();
    play.does(leader, exclude);
    expect(play.last('TendererExcluded').step).toBe(step);
    expect(play.view('examination', paraat)?.excluded).toMatchObject({ step });
  });

  test('a guide without steps examines in any order', () => {
    const play = opened();
    play.does(leader, { ...examine('uea'), operator: 'veste' });
    play.does(leader, { ...exclude, operator: 'veste', ground: 'insolventie' });
    expect(play.last('TendererExcluded').step).toBeUndefined();
  });
});

test.each(['contact', 'voorwaardelijk'])(
  'ROC-03, ROC-20: a tender is excluded by the ground %s, with the reason',
  (ground) => {
    const play = bhvOpened();
    play.does(leader, { ...exclude, ground, reason: 'Vastgesteld in het dossier.' });
    expect(play.last('TendererExcluded')).toMatchObject({
      operator: 'paraat',
      ground,
      reason: 'Vastgesteld in het dossier.',
    });
    const titles = play
      .view('examination', leader)
      ?.grounds.filter(({ id }) => id === ground)
      .map(({ title }) => title);
    expect(titles).toEqual([
      ground === 'contact' ? 'Contact met anderen dan de contactpersoon' : 'Inschrijving met voorwaarden of voorbehoud',
    ]);
  },
);
