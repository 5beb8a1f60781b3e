import { describe, expect, test } from 'vitest';
import { bhv } from '../../guide/testing/bhv.ts';
import { signedBundle } from '../../verify/testing/signed.ts';
import { change, codesOf } from '../../verify/testing/stories.ts';
import { verifyBundle } from '../../verify/verify.ts';
import {
  bhvAwarded,
  bhvContracted,
  bhvExamined,
  bhvFrozen,
  bhvOpened,
  expertise,
  experts,
  hulplijn,
  paraat,
} from '../testing/bhv-journey.ts';
import type { Command, Play } from '../testing/given.ts';
import { opened } from '../testing/journey.ts';
import { auditor, leader, second } from '../testing/people.ts';
import { contradictionsAt, readingFor } from './contradictions.ts';

type Noting = Command<'note-contradiction'>;

const noting: Noting = {
  type: 'note-contradiction',
  operator: 'paraat',
  statements: [
    { item: 'sla-antwoorden', place: 'pagina 2', text: 'Een storing is binnen twee uur verholpen.' },
    { item: 'implementatieplan', place: 'pagina 4', text: 'Een storing is binnen acht uur verholpen.' },
  ],
  taken: 'first',
  reason: 'Korter herstel is gunstiger voor de school.',
};

const priced: Noting = {
  ...noting,
  statements: [
    { item: 'prijzenblad', place: 'regel 1', text: '€ 2 per gebruiker.' },
    { item: 'brief', place: 'alinea 2', text: '€ 3 per gebruiker.' },
  ],
};

const explaining = { '/submission/contradictions': [{ reading: 'as-explained', items: [] }] };

/** Paraat was asked how it can be, and answered. */
function explained(play: Play): string {
  play.does(leader, {
    type: 'request-explanation',
    operator: 'paraat',
    question: 'Twee of acht uur?',
    until: '2023-10-09T10:00:00.000Z',
  });
  const { explanation } = play.last('ExplanationRequested');
  play.does(paraat, { type: 'give-explanation', explanation, text: 'Acht uur, en twee bij brand.' });
  play.does(leader, { type: 'judge-explanation', explanation, accepted: true, reason: 'Duidelijk.' });
  return explanation;
}

describe('ROC-26: contradictions inside a tender are read in the way that is most favourable', () => {
  test('both places, both statements, what counts and why are one event', () => {
    const play = bhvOpened();
    play.does(leader, noting);
    const { type: _type, ...noted } = noting;
    expect(play.last('ContradictionNoted')).toMatchObject({ ...noted, reading: 'most-favourable' });
    const [shown] = play.view('examination', second)?.tenders[0]?.contradictions.noted ?? [];
    expect(shown).toMatchObject({ taken: 'first', reason: noting.reason });
    expect(shown?.statements.map(({ itemTitle }) => itemTitle).every((title) => title.length > 3)).toBe(true);
  });

  test('an evaluator notes one in what he reads, and every evaluator sees it beside the tender', () => {
    const play = bhvExamined();
    const { user } = experts.facility;
    const criteria = [...expertise.facility];
    play.does(leader, { type: 'appoint-evaluator', user, function: 'facility', criteria });
    expect(play.code(experts.facility, noting)).toBe('declare-first');
    play.does(experts.facility, { type: 'declare-conflict', conflict: false, explanation: '' });
    play.does(leader, {
      type: 'appoint-evaluator',
      user: experts.head.user,
      function: 'head',
      criteria: [...expertise.head],
    });
    play.does(experts.head, { type: 'declare-conflict', conflict: false, explanation: '' });
    play.does(experts.facility, noting);
    const seen = play.view('evaluation', experts.head)?.tenders.find(({ operator }) => operator === 'paraat');
    expect(seen?.contradictions.noted[0]).toMatchObject({ reading: 'most-favourable', taken: 'first' });
    expect(seen?.contradictions.noted[0]?.mine).toBeUndefined();
    expect(seen?.contradictions.note?.items.map(({ id }) => id)).not.toContain('prijzenblad');
    expect(play.code(experts.facility, priced)).toBe('prices-not-yours');
    const { contradiction } = play.last('ContradictionNoted');
    const withdrawing = { type: 'withdraw-contradiction', contradiction, reason: 'Verkeerd gelezen.' } as const;
    expect(play.code(experts.head, withdrawing)).toBe('no-such-contradiction');
    play.does(experts.facility, withdrawing);
    expect(play.code(experts.facility, withdrawing)).toBe('no-such-contradiction');
    expect(play.view('evaluation', experts.head)?.tenders[0]?.contradictions.noted).toEqual([]);
  });

  test('ROC-31: what is said of a price, nobody hears who does not know prices', () => {
    const play = bhvOpened();
    expect(play.code(second, priced)).toBe('prices-not-yours');
    play.does(leader, priced);
    const noted = (play.view('examination', second)?.tenders ?? []).flatMap(
      ({ contradictions }) => contradictions.noted,
    );
    expect(noted).toEqual([]);
    expect(play.view('examination', leader)?.tenders[0]?.contradictions.noted).toHaveLength(1);
  });

  test('not before the vault is open, not of who is out, not once the contract stands, not twice the same words', () => {
    expect(bhvContracted().code(leader, noting)).toBe('contract-signed-already');
    const play = bhvExamined();
    const [first] = noting.statements;
    if (first === undefined) throw new Error('two statements');
    const same = { ...first, item: 'implementatieplan', text: first.text.toUpperCase() };
    expect(play.code(leader, { ...noting, statements: [first, same] })).toBe('contradiction-says-same');
    expect(play.code(leader, { ...noting, statements: [first, { ...first, item: 'onbekend' }] })).toBe('no-such-item');
    expect(play.code(paraat, noting)).toBe('role-needed');
    expect(play.code(auditor, noting)).toBe('role-needed');
    expect(bhvOpened().code(experts.facility, noting)).toBe('role-needed');
    expect(play.code(leader, { ...noting, operator: 'niemand' })).toBe('no-such-tenderer');
    play.does(leader, { type: 'exclude-tenderer', operator: 'paraat', ground: 'contact', reason: 'Belde.' });
    expect(play.code(leader, noting)).toBe('tenderer-is-excluded');
    expect(bhvFrozen().code(experts.facility, noting)).toBe('quality-is-frozen');
  });

  test('where the guide has no such rule, only what the tenderer explained counts', () => {
    const play = bhvExamined(explaining);
    expect(play.code(leader, noting)).toBe('contradiction-needs-explanation');
    expect(play.code(leader, { ...noting, explanation: 'explanation-1' })).toBe('no-such-explanation');
    const explanation = explained(play);
    play.does(leader, { ...noting, taken: 'second', explanation });
    expect(play.last('ContradictionNoted')).toMatchObject({ reading: 'as-explained', explanation });
    const shown = play.view('examination', leader)?.tenders[0]?.contradictions;
    expect(shown?.noted[0]?.explained).toBe('Acht uur, en twee bij brand.');
    expect(shown?.note?.explanations).toHaveLength(1);
  });

  test('rules for some documents hold for both places, or not at all', () => {
    const guide = bhv();
    const contradictions = [{ reading: 'most-favourable' as const, items: ['sla-antwoorden', 'filmpje'] }];
    const some = { ...guide, submission: { ...guide.submission, contradictions } };
    expect(readingFor(some, ['sla-antwoorden', 'filmpje'])).toBe('most-favourable');
    expect(readingFor(some, ['sla-antwoorden', 'implementatieplan'])).toBe('as-explained');
    expect(readingFor({ ...guide, submission: { ...guide.submission, contradictions: [] } }, ['sla-antwoorden'])).toBe(
      'as-explained',
    );
  });

  test('the tenderer himself sees nothing of it before his letter, nor does another', () => {
    const play = bhvExamined();
    play.does(leader, noting);
    for (const who of [paraat, hulplijn]) expect(play.view('examination', who)?.tenders).toEqual([]);
  });

  test('the contract says what binds the contractor', () => {
    const play = bhvAwarded();
    const { winner } = play.last('AwardDecided');
    play.does(leader, { ...noting, operator: winner });
    play.at('2023-11-29T11:00');
    play.does(leader, { type: 'register-contract', kind: 'main', signedOn: '2023-11-29', start: '2023-12-01' });
    const main = play.view('contract', leader)?.contracts.find(({ kind }) => kind === 'main');
    expect(main?.bound).toMatchObject([{ reading: 'most-favourable', taken: 'first', reason: noting.reason }]);
  });

  test('what a letter said at its time, it says afterwards', () => {
    const play = bhvExamined();
    play.does(leader, noting);
    const at = play.events.at(-1)?.at ?? '';
    expect(contradictionsAt(play.file, 'paraat', at)).toHaveLength(1);
    const { contradiction } = play.last('ContradictionNoted');
    play.at('2023-10-05T10:00').does(leader, { type: 'withdraw-contradiction', contradiction, reason: 'Toch niet.' });
    expect(contradictionsAt(play.file, 'paraat', at)).toHaveLength(1);
    expect(contradictionsAt(play.file, 'paraat', '2023-10-06T10:00:00.000Z')).toEqual([]);
  });

  test('the verifier finds a reading that is not that of the guide, and an explanation that nobody gave', () => {
    const play = bhvExamined();
    play.does(leader, noting);
    const found = (events: Play['events']) => codesOf(verifyBundle(signedBundle(events)), 'contradictions');
    expect(found(play.events)).toEqual([]);
    const told = (to: Parameters<typeof change<'ContradictionNoted'>>[2]) =>
      found([...change(play.events, 'ContradictionNoted', to)]);
    expect(told((event) => ({ ...event, reading: 'as-explained' }))).toEqual(['contradiction-otherwise']);
    expect(told((event) => ({ ...event, explanation: 'explanation-9' }))).toEqual(['contradiction-otherwise']);
    expect(told((event) => ({ ...event, statements: event.statements.slice(1) }))).toEqual(['contradiction-otherwise']);
  });

  test('a procedure whose vault is closed knows none', () => {
    const play = opened();
    expect(play.file.examination.contradictions).toEqual([]);
  });
});
