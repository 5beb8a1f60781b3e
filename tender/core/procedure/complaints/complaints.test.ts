import { describe, expect, test } from 'vitest';
import { bhvPublished, experts, paraat, sirene } from '../testing/bhv-journey.ts';
import type { Play } from '../testing/given.ts';
import { published } from '../testing/journey.ts';
import { auditor, colleague, leader, veste } from '../testing/people.ts';

const contact = { personal: { name: 'Hoofd verkoop', email: 'verkoop@paraat.example' } };
const fields = {
  klager: 'Paraat Software B.V., Zwolle, 90000001',
  omschrijving: 'De eis van één leverancier van telefoons is niet nodig.',
  oplossing: 'Laat ook andere telefoons toe.',
};

function complain(question?: string, given: Readonly<Record<string, string>> = fields) {
  return {
    type: 'file-complaint',
    fields: { ...given },
    contact,
    ...(question === undefined ? {} : { question }),
  } as const;
}

const handle = (complaint: string) =>
  ({ type: 'handle-complaint', complaint, outcome: 'partly-founded', reason: 'De eis wordt verduidelijkt.' }) as const;

/** Paraat asked, and was answered in the first note. */
function answered(): { play: Play; question: string } {
  const play = bhvPublished().at('2023-09-01T10:00');
  play.does(paraat, { type: 'ask-question', place: { document: 'guide', page: 8 }, text: 'Waarom alleen Android?' });
  const { question } = play.last('QuestionAsked');
  play.at('2023-09-13T10:00');
  play.does(leader, { type: 'answer-question', question, published: 'Waarom alleen Android?', answer: 'Zo is het.' });
  play.does(leader, { type: 'publish-clarification-note', round: 'ronde-1', introduction: '' });
  return { play, question };
}

describe('ROC-19: a complaint', () => {
  test('comes after the answer to a question of the same operator', () => {
    const { play, question } = answered();
    expect(play.code(paraat, complain())).toBe('complaint-asks-question-first');
    expect(play.code(sirene, complain(question))).toBe('complaint-asks-question-first');
    expect(play.view('complaints', sirene)?.may.file).toBe(false);
    expect(play.code(leader, complain(question))).toBe('operator-needed');
    play.does(paraat, complain(question));
    expect(play.view('complaints', paraat)?.complaints).toHaveLength(1);
  });

  test('has seven fields: three are written, one is personal, three follow from the file', () => {
    const { play, question } = answered();
    const asked = play.view('complaints', paraat)?.fields ?? [];
    expect(asked.map(({ from }) => from).toSorted()).toEqual([
      'complainant',
      'complainant',
      'complainant',
      'personal',
      'record',
      'record',
      'record',
    ]);
    const { oplossing: _without, ...rest } = fields;
    expect(play.refuses(paraat, complain(question, rest))).toMatchObject({
      code: 'complaint-incomplete',
      params: { field: 'Gewenste oplossing' },
    });
    expect(play.code(paraat, complain(question, { ...fields, datum: 'gisteren' }))).toBe('no-such-field');
  });

  test('is handled within five working days by somebody who has no other role', () => {
    const { play, question } = answered();
    play.at('2023-09-14T16:00').does(paraat, complain(question));
    const { complaint } = play.last('ComplaintFiled');
    expect(play.next(leader)?.code).toBe('next-name-handler');
    for (const who of [leader, auditor])
      expect(play.code(leader, { type: 'grant-role', user: who.user, role: 'complaints-handler' })).toBe('roles-clash');
    play.does(leader, { type: 'grant-role', user: colleague.user, role: 'complaints-handler' });
    expect(play.code(leader, { type: 'grant-role', user: colleague.user, role: 'buyer' })).toBe('roles-clash');
    expect(
      play.code(leader, { type: 'appoint-evaluator', user: colleague.user, function: 'X', criteria: ['sla'] }),
    ).toBe('roles-clash');
    // Thursday 14 September; a weekend lies between.
    expect(play.next(colleague)).toMatchObject({ code: 'next-handle-complaint', deadline: '2023-09-21T22:00:00.000Z' });
    expect(play.code(leader, handle(complaint))).toBe('role-needed');
    expect(play.code(colleague, handle('complaint-0'))).toBe('no-such-complaint');
    play.does(colleague, handle(complaint));
    expect(play.code(colleague, handle(complaint))).toBe('complaint-handled-already');
    expect(play.mails.at(-1)).toMatchObject({
      code: 'mail-complaint-handled',
      recipient: { to: 'operator', operator: 'paraat' },
    });
  });

  test('is seen by who filed it, by staff and by who handles it, and by no rival', () => {
    const { play, question } = answered();
    play.does(paraat, complain(question));
    play.does(leader, { type: 'grant-role', user: colleague.user, role: 'complaints-handler' });
    for (const who of [paraat, leader, auditor, colleague])
      expect(play.view('complaints', who)?.complaints).toHaveLength(1);
    expect(play.view('complaints', sirene)?.complaints).toEqual([]);
    for (const who of [undefined, experts.head]) expect(play.view('complaints', who)).toBeUndefined();
  });

  test('has no place in a guide that names a desk elsewhere', () => {
    expect(published().code(veste, complain())).toBe('no-complaints-here');
  });
});
