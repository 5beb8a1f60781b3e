import { describe, expect, test } from 'vitest';
import { admits, buyers, operators } from '../testing/admission.ts';
import type { Play } from '../testing/given.ts';
import { published } from '../testing/journey.ts';
import { aquila, auditor, evaluators, leader, noorderwacht, veste } from '../testing/people.ts';

const place = { document: 'programma-van-eisen', page: 4, section: '2.1' } as const;

function ask(text: string, at: { document: string; page: number } = place, followsUp?: string) {
  return { type: 'ask-question', place: at, text, ...(followsUp === undefined ? {} : { followsUp }) } as const;
}

function answer(question: string, asks = 'Wat geldt er?', text = 'Wat er staat.') {
  return { type: 'answer-question', question, published: asks, answer: text } as const;
}

const note = (round: string, introduction = 'Inleiding.') =>
  ({ type: 'publish-clarification-note', round, introduction }) as const;

/** Asks and says the key of the question. */
function asked(play: Play, who: typeof veste, ...rest: Parameters<typeof ask>): string {
  play.does(who, ask(...rest));
  return play.last('QuestionAsked').question;
}

/** A first note with one answer. */
function firstNote(): { play: Play; question: string } {
  const play = published().at('2025-09-01T10:00');
  const question = asked(play, veste, 'Geldt dit ook op zaterdag?');
  play.at('2025-09-11T14:00').does(leader, answer(question));
  play.does(leader, note('ronde-1'));
  return { play, question };
}

describe('asking', () => {
  test('ALM-02: is for operators, in the fixed form: document, page and question', () => {
    const play = published();
    expect(admits(play, ask('Hoe?'))).toEqual(operators);
    expect(play.code(veste, ask('Hoe?', { document: 'krant', page: 1 }))).toBe('no-such-document');
    play.does(veste, ask('Hoe?', { document: 'guide', page: 1 }));
    expect(play.view('questions', veste)?.asked).toHaveLength(1);
  });

  test('ALM-01: falls into the round that is open; what comes after the first closes waits for the second', () => {
    const play = published();
    asked(play.at('2025-09-09T11:59:59.999'), veste, 'Nog net?');
    expect(play.last('QuestionAsked').round).toBe('ronde-1');
    asked(play.at('2025-09-09T12:00'), veste, 'Te laat?');
    expect(play.last('QuestionAsked').round).toBe('ronde-2');
    expect(play.at('2025-09-18T12:00').code(veste, ask('Veel te laat?'))).toBe('question-rounds-closed');
  });

  test('is refused where the guide has no round', () => {
    const play = published({ '/questions': undefined });
    expect(play.code(veste, ask('Hoe?'))).toBe('no-question-round');
    expect(play.view('questions', veste)).toBeUndefined();
  });

  test('ALM-02: a round may be for follow-up questions alone; they name a question of an earlier note', () => {
    const changes = { '/questions/rounds/1/accepts': 'follow-up' };
    const play = published(changes).at('2025-09-01T10:00');
    const question = asked(play, veste, 'Geldt dit ook op zaterdag?');
    expect(play.code(noorderwacht, ask('En op zondag?', place, question))).toBe('no-such-question');
    play.at('2025-09-11T14:00').does(leader, answer(question));
    play.does(leader, note('ronde-1'));
    expect(play.code(noorderwacht, ask('Iets nieuws?'))).toBe('only-follow-up-questions');
    play.does(noorderwacht, ask('En op zondag?', place, question));
  });

  test('a round whose note is out stays shut, also when its phase is moved', () => {
    const { play } = firstNote();
    const dating = { until: '2025-09-16T12:00' };
    play.does(leader, { type: 'change-planning', phase: 'vragen-1', dating, reason: 'Vergissing.' });
    asked(play, aquila, 'Waar beland ik?');
    expect(play.last('QuestionAsked').round).toBe('ronde-2');
  });

  test('a question is withdrawn by who asked it, and then needs no answer', () => {
    const play = published();
    const question = asked(play, veste, 'Hoe?');
    expect(play.code(noorderwacht, { type: 'withdraw-question', question })).toBe('not-your-question');
    expect(play.code(veste, { type: 'withdraw-question', question: 'question-0' })).toBe('no-such-question');
    play.does(veste, { type: 'withdraw-question', question });
    expect(play.code(leader, answer(question))).toBe('question-withdrawn');
    expect(play.code(veste, { type: 'withdraw-question', question })).toBe('question-withdrawn');
  });
});

describe('answering', () => {
  test('is for those who lead; an operator reads no answer before the note is out', () => {
    const play = published();
    const question = asked(play, veste, 'Hoe?');
    expect(admits(play, answer(question))).toEqual(buyers);
    expect(admits(play, { type: 'refuse-question', question, reason: 'Niet in het format.' })).toEqual(buyers);
    play.does(leader, answer(question));
    expect(play.view('questions', veste)?.asked[0]?.answered).toBeUndefined();
    expect(play.view('questions', leader)?.asked[0]).toMatchObject({
      operatorName: 'Veste Beveiliging B.V.',
      settled: true,
    });
    expect(play.view('questions', noorderwacht)?.asked).toEqual([]);
  });

  test('ALM-02: what is published never names the asker, wherever it stands', () => {
    const play = published();
    const question = asked(play, veste, 'Hoe?');
    const named = 'Zoals VESTE Beveiliging B.V. al vroeg.';
    expect(play.code(leader, answer(question, named))).toBe('asker-shows');
    expect(play.code(leader, answer(question, 'Hoe?', named))).toBe('asker-shows');
    expect(play.code(leader, { ...answer(question), amends: named })).toBe('asker-shows');
  });

  test('ALM-02: a question outside the format may be refused, with a reason that the asker hears', () => {
    const play = published();
    const question = asked(play, veste, 'Twaalf vragen ineens.');
    play.does(leader, { type: 'refuse-question', question, reason: 'Stel één vraag tegelijk.' });
    expect(play.mails.at(-1)).toMatchObject({
      recipient: { to: 'operator', operator: 'veste' },
      code: 'mail-question-refused',
      params: { reason: 'Stel één vraag tegelijk.' },
    });
  });
});

describe('the note', () => {
  test('ALM-02: holds all answers of its round, in document order and without who asked', () => {
    const play = published();
    const late = asked(play, veste, 'Bijlage 5?', { document: 'prijzenblad', page: 1 });
    const early = asked(play, noorderwacht, 'Blad 9?', { document: 'guide', page: 9 });
    const first = asked(play, aquila, 'Blad 2?', { document: 'guide', page: 2 });
    play.at('2025-09-11T14:00');
    for (const question of [late, early, first]) play.does(leader, answer(question, `Vraag ${question}`));
    play.does(leader, note('ronde-1'));
    const shown = play.view('questions', undefined)?.notes[0];
    expect(shown?.answers.map(({ question }) => question)).toEqual([first, early, late]);
    expect(JSON.stringify(shown)).not.toMatch(/veste|noorderwacht|aquila/i);
    expect(play.mails.at(-1)).toMatchObject({ recipient: { to: 'followers' }, document: 'clarification-note-1' });
  });

  test('ALM-25: notes are numbered, so that the last prevails, and say what they change in the guide', () => {
    const { play } = firstNote();
    const question = asked(play, veste, 'Nog iets?');
    play.at('2025-09-23T10:00').does(leader, { ...answer(question), amends: 'Artikel 9 vervalt.' });
    play.does(leader, note('ronde-2'));
    const notes = play.view('questions', undefined)?.notes ?? [];
    expect(notes.map(({ number, answers }) => [number, answers[0]?.amends])).toEqual([
      [1, undefined],
      [2, 'Artikel 9 vervalt.'],
    ]);
  });

  test('comes after its round closes, once, when every question is settled', () => {
    const play = published();
    const question = asked(play, veste, 'Hoe?');
    expect(admits(play, note('ronde-1'))).toEqual(buyers);
    expect(play.code(leader, note('ronde-9'))).toBe('no-such-round');
    expect(play.at('2025-09-09T11:59:59.999').code(leader, note('ronde-1'))).toBe('round-still-open');
    expect(play.at('2025-09-09T12:00').code(leader, note('ronde-1'))).toBe('questions-unanswered');
    expect(play.next(leader)).toMatchObject({ code: 'next-answer-questions', params: { count: 1 } });
    play.does(leader, answer(question));
    expect(play.next(leader)?.code).toBe('next-publish-note');
    play.does(leader, note('ronde-1'));
    expect(play.code(leader, note('ronde-1'))).toBe('note-published-already');
    expect(play.code(leader, answer(question))).toBe('question-published');
  });

  test('without answers needs something to say', () => {
    const play = published().at('2025-09-11T14:00');
    expect(play.code(leader, note('ronde-1', ''))).toBe('nothing-to-publish');
    play.does(leader, note('ronde-1', 'Er zijn geen vragen gesteld.'));
  });

  test('of those who read along, the auditor sees who asked and the evaluator does not', () => {
    const { play } = firstNote();
    play.does(leader, { type: 'appoint-evaluator', user: evaluators[0].user, function: 'Beoordelaar' });
    expect(play.view('questions', auditor)?.asked).toHaveLength(1);
    expect(play.view('questions', evaluators[0])?.asked).toEqual([]);
  });
});
