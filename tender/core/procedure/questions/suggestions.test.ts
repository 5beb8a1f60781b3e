import { describe, expect, test } from 'vitest';
import { mayRead } from '../access.ts';
import { bhvPublished, paraat, sirene } from '../testing/bhv-journey.ts';
import { fileRef, type Play } from '../testing/given.ts';
import { leader, stranger } from '../testing/people.ts';

const clause = { document: 'overeenkomst', page: 6, section: '9.2' } as const;
const suggestion = 'Aansprakelijkheid is beperkt tot tweemaal de jaarlijkse vergoeding.';

function ask(extra: { followsUp?: string; suggestion?: string } = {}, document: string = clause.document) {
  return { type: 'ask-question', place: { ...clause, document }, text: 'Kan dit anders?', ...extra } as const;
}

function answer(question: string, adopted?: boolean) {
  const said = adopted === undefined ? {} : { adopted };
  return {
    type: 'answer-question',
    question,
    published: 'Kan dit anders?',
    answer: 'Zo is het gebruikelijk.',
    ...said,
  } as const;
}

function note(round: string, versions?: { document: string; file: ReturnType<typeof fileRef> }[]) {
  return {
    type: 'publish-clarification-note',
    round,
    introduction: '',
    ...(versions === undefined ? {} : { versions }),
  } as const;
}

/** A first note with one question about the contract that came with other words. */
function answered(adopted: boolean): { play: Play; question: string } {
  const play = bhvPublished().at('2023-09-01T10:00');
  play.does(paraat, ask({ suggestion }));
  const { question } = play.last('QuestionAsked');
  play.at('2023-09-13T10:00').does(leader, answer(question, adopted));
  play.does(leader, note('ronde-1'));
  return { play, question };
}

describe('ROC-08: other words for the contract', () => {
  test('are proposed for documents that the guide names, and no other', () => {
    const play = bhvPublished().at('2023-09-01T10:00');
    expect(play.code(paraat, ask({ suggestion }, 'prijzenblad'))).toBe('no-suggestions-asked');
    play.does(paraat, ask({}, 'prijzenblad'));
    expect(play.code(leader, answer(play.last('QuestionAsked').question, true))).toBe('no-suggestion-made');
  });

  test.each([true, false])('are adopted or refused with reasons, and stand in the note (%s)', (adopted) => {
    const { play } = answered(adopted);
    expect(play.view('questions', undefined)?.notes[0]?.answers[0]).toMatchObject({
      suggestion,
      adopted,
      answer: 'Zo is het gebruikelijk.',
    });
  });

  test('are never left undecided, and do not give the asker away', () => {
    const play = bhvPublished().at('2023-09-01T10:00');
    play.does(paraat, ask({ suggestion }));
    const { question } = play.last('QuestionAsked');
    play.at('2023-09-13T10:00');
    expect(play.code(leader, answer(question))).toBe('suggestion-undecided');
    const own = bhvPublished().at('2023-09-01T10:00');
    own.does(paraat, ask({ suggestion: 'Paraat Software B.V. is niet aansprakelijk.' }));
    expect(own.code(leader, answer(own.last('QuestionAsked').question, false))).toBe('asker-shows');
  });

  test('the last note carries the contract that is tendered for, and everybody can read it', () => {
    const { play, question } = answered(true);
    play.at('2023-09-15T10:00').does(sirene, ask({ followsUp: question }));
    play.at('2023-09-21T10:00').does(leader, answer(play.last('QuestionAsked').question));
    expect(play.refuses(leader, note('ronde-2'))).toMatchObject({
      code: 'final-version-missing',
      params: { title: 'Concept overeenkomst' },
    });
    const file = fileRef('overeenkomst-definitief.pdf');
    expect(play.code(leader, note('ronde-2', [{ document: 'krant', file }]))).toBe('no-such-document');
    expect(mayRead(play.file, play.viewer(stranger), file.sha256).ok).toBe(false);
    play.does(leader, note('ronde-2', [{ document: 'overeenkomst', file }]));
    expect(play.view('questions', undefined)?.notes[1]?.versions).toEqual([{ document: 'overeenkomst', file }]);
    expect(mayRead(play.file, play.viewer(undefined), file.sha256).ok).toBe(true);
  });
});

describe('ROC-07: a later round is about an answer', () => {
  test('a new question is refused with that reason, one that names an answer is taken', () => {
    const { play, question } = answered(false);
    play.at('2023-09-15T10:00');
    expect(play.code(sirene, ask())).toBe('only-follow-up-questions');
    play.does(sirene, ask({ followsUp: question }));
    expect(play.last('QuestionAsked')).toMatchObject({ round: 'ronde-2', followsUp: question });
  });

  test('an answer that is not in a note cannot be named', () => {
    const play = bhvPublished().at('2023-09-01T10:00');
    play.does(paraat, ask());
    const { question } = play.last('QuestionAsked');
    expect(play.at('2023-09-15T10:00').code(sirene, ask({ followsUp: question }))).toBe('no-such-question');
  });
});

test('ROC-06: without questions there is no note', () => {
  const play = bhvPublished().at('2023-09-13T10:00');
  expect(play.code(leader, note('ronde-1'))).toBe('nothing-to-publish');
});
