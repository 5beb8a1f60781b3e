import { describe, expect, test } from 'vitest';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import { readyToPlace } from '#tender/core/procedure/submission/draft.ts';
import type { Play } from '#tender/core/procedure/testing/given.ts';
import { espdOf, opened, prepare, published, signed, tendered } from '#tender/core/procedure/testing/journey.ts';
import { aquila, noorderwacht, veste } from '#tender/core/procedure/testing/people.ts';
import { draftOf, edit, place, placing } from '#tender/core/procedure/testing/tendering.ts';
import { sealOf } from './seal.ts';
import { documentPath, obstaclesOf, omissionsOf, partyName, taskAfter, taskOf, tasksOf } from './tasks.ts';
import { type TenderPageProps, withContent } from './tender-page.ts';

/** The tender as its own page has it: what the server says, and what is in the browser. */
function seen(play: Play, who = veste): TenderPageProps {
  const view = play.view('submission', who);
  if (view?.own === undefined) throw new Error('no tender of one’s own');
  return withContent(view, view.own, guideOf(play.file), draftOf(play, who).content);
}

function states(play: Play): Readonly<Record<string, string>> {
  const { view, own } = seen(play);
  return Object.fromEntries(tasksOf(view, own).map(({ path, state }) => [path, state]));
}

function seal(play: Play): string {
  const { view, own } = seen(play);
  return sealOf(own, view.closed, play.file.opening.opened !== undefined).state;
}

describe('ALM-06: what belongs in a tender', () => {
  test('begins with who, then the ESPD, then the documents of the guide', () => {
    const { view, own } = seen(published());
    const paths = tasksOf(view, own).map(({ path }) => path);
    expect(paths.slice(0, 4)).toEqual(['signatories', 'parties', 'espd', 'documents/referenties']);
    expect(paths.at(-1)).toBe('documents/keurmerken');
    expect(taskAfter(tasksOf(view, own), 'espd')?.path).toBe('documents/referenties');
    expect(taskAfter(tasksOf(view, own), documentPath('keurmerken'))).toBeUndefined();
  });

  test('is to be done, under way, done, or asked of others only', () => {
    const play = published();
    expect(states(play)).toMatchObject({
      signatories: 'todo',
      parties: 'optional',
      espd: 'todo',
      'documents/prijzenblad-excel': 'todo',
      'documents/terbeschikkingstelling': 'optional',
    });
    edit(play, veste, { type: 'answer-espd', party: 'tenderer', answers: espdOf(play).slice(2) });
    expect(states(play)['espd']).toBe('busy');
    edit(play, veste, { type: 'answer-espd', party: 'tenderer', answers: espdOf(play) });
    expect(states(play)['espd']).toBe('problem');
    prepare(play, veste);
    expect(Object.values(states(play)).filter((state) => state !== 'optional')).toEqual(Array(7).fill('done'));
  });

  test('a party relied upon asks for a statement, and is called by its name', () => {
    const play = published();
    const party = {
      key: 'party-1',
      role: 'relied-upon',
      name: 'Meldkamer Oost',
      registration: '1',
      forWhat: 'x',
    } as const;
    edit(play, veste, { type: 'name-parties', parties: [party] });
    expect(states(play)).toMatchObject({ parties: 'done', 'documents/terbeschikkingstelling': 'todo' });
    const { own } = seen(play);
    expect(own.espdParties.map((key) => partyName(key, own.content, 'Veste'))).toEqual(['Veste', 'Meldkamer Oost']);
  });
});

describe('ALM-07: an incomplete tender may be placed', () => {
  test('with what the guide does with each omission', () => {
    const play = published();
    prepare(play, veste, ['prijzenblad-excel', 'keurmerken']);
    expect(omissionsOf(seen(play).view)).toEqual([
      { path: 'documents/prijzenblad-excel', title: 'Prijzenblad in Excel', lacks: 'missing', leadsTo: 'exclude' },
      expect.objectContaining({ path: 'documents/keurmerken', lacks: 'missing', leadsTo: 'remedy' }),
    ]);
    const { view, own } = seen(play);
    expect(obstaclesOf(view, own)).toEqual([]);
  });

  test('ALM-05: but not without a document and somebody who signs, nor by one who signs jointly', () => {
    const play = published();
    const empty = seen(play);
    expect(obstaclesOf(empty.view, empty.own)).toEqual(['tender-is-empty', 'no-signatory']);
    prepare(play, veste);
    const named = signed(veste);
    edit(play, veste, {
      type: 'name-signatories',
      ...named,
      signatories: named.signatories.map((one) => ({ ...one, authority: 'joint' as const })),
    });
    const alone = seen(play);
    expect(obstaclesOf(alone.view, alone.own)).toEqual(['joint-authority-needs-all']);
    expect(readyToPlace(guideOf(play.file), draftOf(play, veste))).toMatchObject({
      error: { code: 'joint-authority-needs-all' },
    });
    const tasks = tasksOf(alone.view, alone.own);
    expect(taskOf('joint-authority-needs-all', tasks)?.path).toBe('signatories');
    expect(taskOf('tender-is-empty', tasks)?.path).toBe('documents/referenties');
  });

  test('what the page knows beforehand is what the core refuses', () => {
    const play = tendered();
    const { view, own } = seen(play);
    expect(obstaclesOf(view, own)).toEqual(['tender-unchanged']);
    expect(play.code(veste, placing(play, veste))).toBe('tender-unchanged');
  });
});

describe('ALM-04: a tender has one state', () => {
  test('from nothing to the vault, changed, withdrawn', () => {
    const play = published();
    expect(seal(play)).toBe('none');
    prepare(play, veste);
    expect(seal(play)).toBe('draft');
    place(play, veste);
    expect(seal(play)).toBe('placed');
    edit(play, veste, { type: 'name-parties', parties: [], group: 'Groep' });
    expect(seal(play)).toBe('placed-and-changed');
    play.does(veste, { type: 'withdraw-tender' });
    expect(seal(play)).toBe('withdrawn');
  });

  test('after closing what lies in the vault counts, and nothing else', () => {
    const play = published();
    prepare(play, veste);
    play.at('2025-10-06T12:00');
    expect(seal(play)).toBe('not-placed');
    const done = opened();
    done.at('2025-10-06T13:00');
    expect(seal(done)).toBe('closed-placed');
    const { own } = seen(done, noorderwacht);
    expect(sealOf(own, true, true)).toEqual({ state: 'closed-placed', picture: 'opened', tone: 'good' });
    expect(sealOf({ state: 'placed-and-changed' }, true, false)).toMatchObject({
      state: 'closed-changed',
      picture: 'closed',
    });
    expect(sealOf({ state: 'withdrawn' }, true, true).picture).toBe('none');
    expect(seen(done, aquila).own.state).toBe('placed');
  });
});
