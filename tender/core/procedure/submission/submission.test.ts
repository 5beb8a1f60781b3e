import { describe, expect, test } from 'vitest';
import type { ProcedureCommand } from '../commands.ts';
import { guideOf } from '../planning/phases.ts';
import { admits, operators } from '../testing/admission.ts';
import { type Command, fileRef, type Play } from '../testing/given.ts';
import { espdOf, opened, prepare, published, signed, tendered } from '../testing/journey.ts';
import { auditor, custodian, everybody, leader, noorderwacht, notary, stranger, veste } from '../testing/people.ts';
import { checklistOf } from './checklist.ts';

function attach(item: string, name: string, size?: number): Command<'attach-document'> {
  return { type: 'attach-document', item, file: fileRef(name, size), findings: [] };
}

const party = (key: string, role: 'member' | 'subcontractor' | 'relied-upon', name = 'Meldkamer Oost B.V.') =>
  ({ key, role, name, registration: '00100022', forWhat: 'Doormelding.' }) as const;

const placing = { type: 'place-tender' } as const;

/** State by item of what Veste prepared. */
function states(play: Play): Readonly<Record<string, string>> {
  const checklist = play.view('submission', veste)?.checklist ?? [];
  return Object.fromEntries(checklist.map(({ item, state }) => [item.id, state]));
}

describe('the work space', () => {
  test('ALM-06: shows what is asked, with format, and what of it is there', () => {
    const play = published();
    const asked = play.view('submission', undefined)?.checklist ?? [];
    expect(asked.map(({ item }) => [item.id, item.formats.join()])).toEqual([
      ['referenties', 'pdf'],
      ['prijzenblad-excel', 'xlsx'],
      ['prijzenblad-pdf', 'pdf'],
      ['uea', ''],
      ['terbeschikkingstelling', 'pdf'],
      ['antwoorden', 'pdf'],
      ['keurmerken', 'pdf'],
    ]);
    prepare(play, veste, ['keurmerken']);
    expect(states(play)).toMatchObject({
      referenties: 'complete',
      uea: 'complete',
      keurmerken: 'missing',
      terbeschikkingstelling: 'not-needed',
    });
  });

  test('ALM-06: takes a file by format, size and number', () => {
    const play = published();
    expect(play.code(veste, attach('koffie', 'x.pdf'))).toBe('no-such-item');
    expect(play.code(veste, attach('uea', 'uea.pdf'))).toBe('item-takes-no-file');
    expect(play.refuses(veste, attach('referenties', 'referenties.docx'))).toMatchObject({
      code: 'format-not-allowed',
      params: { formats: 'PDF' },
    });
    expect(play.code(veste, attach('referenties', 'groot.pdf', 25_000_001))).toBe('file-too-large-for-item');
    play.does(veste, attach('referenties', 'Referenties.PDF', 25_000_000));
    expect(play.code(veste, attach('referenties', 'Referenties.PDF'))).toBe('document-attached-already');
    for (const name of ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf']) play.does(veste, attach('keurmerken', name));
    expect(play.refuses(veste, attach('keurmerken', 'e.pdf'))).toMatchObject({
      code: 'too-many-files',
      params: { allowed: 4 },
    });
  });

  test('a second file where one is asked replaces the first', () => {
    const play = published();
    play.does(veste, attach('antwoorden', 'eerste.pdf'));
    const events = play.does(veste, attach('antwoorden', 'tweede.pdf'));
    expect(events.map(({ type }) => type)).toEqual(['DocumentRemoved', 'DocumentAttached']);
    expect(play.view('submission', veste)?.own?.content.files.map(({ file }) => file.name)).toEqual(['tweede.pdf']);
    const { sha256 } = fileRef('eerste.pdf');
    expect(play.code(veste, { type: 'remove-document', item: 'antwoorden', sha256 })).toBe('no-such-attachment');
    play.does(veste, { type: 'remove-document', item: 'antwoorden', sha256: fileRef('tweede.pdf').sha256 });
    expect(states(play)['antwoorden']).toBe('missing');
  });

  test('ALM-08: what the own browser found of a file decides whether it stands as complete', () => {
    const play = published();
    const error = { code: 'pdf-encrypted', severity: 'error' } as const;
    play.does(veste, { ...attach('referenties', 'dicht.pdf'), findings: [error] });
    const pages = { code: 'too-many-pages', severity: 'warning' } as const;
    play.does(veste, { ...attach('antwoorden', 'zes.pdf'), findings: [pages] });
    expect(states(play)).toMatchObject({ referenties: 'incomplete', antwoorden: 'complete' });
  });

  test('ALM-09: the ESPD is complete when every statement is answered and somebody signs', () => {
    const play = published();
    const answers = espdOf(play);
    expect(states(play)['uea']).toBe('missing');
    play.does(veste, { type: 'answer-espd', party: 'tenderer', answers: answers.slice(1) });
    play.does(veste, { type: 'name-signatories', ...signed(veste) });
    expect(states(play)['uea']).toBe('incomplete');
    play.does(veste, { type: 'answer-espd', party: 'tenderer', answers });
    expect(states(play)['uea']).toBe('complete');
  });

  test('ALM-09: an answer that may exclude is explained, and is shown as a warning', () => {
    const play = published();
    const give = (answers: { statement: string; answer: 'yes' | 'no'; explanation?: string }[]) =>
      ({ type: 'answer-espd', party: 'tenderer', answers }) as const;
    expect(play.code(veste, give([{ statement: 'geen', answer: 'no' }]))).toBe('no-such-statement');
    expect(play.code(veste, give([{ statement: 'iii-fraude', answer: 'yes' }]))).toBe('espd-needs-explanation');
    play.does(veste, give([{ statement: 'iii-fraude', answer: 'yes', explanation: 'In 2009, hersteld.' }]));
    const findings = play.view('submission', veste)?.checklist.find(({ item }) => item.id === 'uea')?.findings ?? [];
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'error espd-unanswered',
      'warning espd-answer-excludes',
      'error no-signatory',
    ]);
  });

  test('ALM-09: telling that one relies on others is explained, and excludes nobody', () => {
    const play = published();
    const answers = [{ statement: 'ii-derden', answer: 'yes' as const, explanation: 'Een meldkamer.' }];
    play.does(veste, { type: 'answer-espd', party: 'tenderer', answers });
    const findings = play.view('submission', veste)?.checklist.find(({ item }) => item.id === 'uea')?.findings ?? [];
    expect(findings.map(({ code }) => code)).not.toContain('espd-answer-excludes');
  });

  test('ALM-09: every member and every party relied upon fills in an ESPD of its own; a subcontractor does not', () => {
    const play = published();
    const answers = espdOf(play);
    const parties = [party('oost', 'relied-upon'), party('west', 'subcontractor')];
    play.does(veste, { type: 'name-parties', parties });
    expect(play.view('submission', veste)?.own?.espdParties).toEqual(['tenderer', 'oost']);
    expect(states(play)['terbeschikkingstelling']).toBe('missing');
    expect(play.code(veste, { type: 'answer-espd', party: 'west', answers })).toBe('no-such-party');
    prepare(play, veste);
    expect(states(play)['uea']).toBe('incomplete');
    play.does(veste, { type: 'answer-espd', party: 'oost', answers });
    expect(states(play)['uea']).toBe('complete');
  });

  test('no party takes the place of another, nor of the tenderer', () => {
    const play = published();
    const name = (...parties: ReturnType<typeof party>[]) => play.code(veste, { type: 'name-parties', parties });
    expect(name(party('oost', 'member'), party('oost', 'member'))).toBe('party-named-twice');
    expect(name(party('tenderer', 'member'))).toBe('party-named-twice');
  });

  test('an item may be for consortia, or for who likes', () => {
    const guide = guideOf(
      published({
        '/submission/checklist/4/required': 'when-consortium',
        '/submission/checklist/0/required': 'optional',
      }).file,
    );
    const content = { files: [], espd: {}, signatories: [], parties: [party('oost', 'relied-upon')] };
    const state = (parties: readonly ReturnType<typeof party>[]) =>
      checklistOf(guide, { ...content, parties }).map((status) => status.state);
    expect(state([party('oost', 'relied-upon')])).toEqual([
      'not-needed',
      'missing',
      'missing',
      'missing',
      'not-needed',
      'missing',
      'missing',
    ]);
    expect(state([party('oost', 'member')])[4]).toBe('missing');
  });
});

describe('placing', () => {
  test('is for operators', () => {
    const play = published();
    expect(admits(play, placing)).toEqual(operators);
    expect(admits(play, { type: 'withdraw-tender' })).toEqual(operators);
  });

  test('ALM-05: needs who may sign; of those with joint authority at least two', () => {
    const play = published();
    expect(play.code(veste, placing)).toBe('tender-is-empty');
    play.does(veste, attach('antwoorden', 'antwoorden.pdf'));
    expect(play.code(veste, placing)).toBe('no-signatory');
    const joint = (name: string) => ({ authority: 'joint', personal: { name } }) as const;
    play.does(veste, { type: 'name-signatories', ...signed(veste), signatories: [joint('Een')] });
    expect(play.code(veste, placing)).toBe('joint-authority-needs-all');
    play.does(veste, { type: 'name-signatories', ...signed(veste), signatories: [joint('Een'), joint('Twee')] });
    play.does(veste, placing);
  });

  test('ALM-07: an incomplete tender may be placed: what is missing is for the examination', () => {
    const play = published();
    prepare(play, veste, ['prijzenblad-excel', 'uea']);
    play.does(veste, placing);
    expect(play.view('submission', veste)?.own).toMatchObject({ state: 'placed', revision: 1 });
  });

  test('ALM-04: puts in the vault what was prepared; changes afterwards lie there only when placed again', () => {
    const play = published();
    prepare(play, veste);
    expect(play.next(veste)).toMatchObject({
      code: 'next-place-tender',
      must: true,
      deadline: '2025-10-06T10:00:00.000Z',
    });
    play.does(veste, placing);
    expect(play.code(veste, placing)).toBe('tender-unchanged');
    play.does(veste, attach('antwoorden', 'beter.pdf'));
    expect(play.view('submission', veste)?.own?.state).toBe('placed-and-changed');
    expect(play.next(veste)?.code).toBe('next-replace-tender');
    expect(
      play.file.submission.workspaces['veste']?.placed?.content.files.some(({ file }) => file.name === 'beter.pdf'),
    ).toBe(false);
    play.does(veste, placing);
    expect(play.view('submission', veste)?.own).toMatchObject({
      state: 'placed',
      revision: 2,
      receipt: 'receipt-veste-2',
    });
    expect(play.mails.at(-1)).toMatchObject({
      code: 'mail-tender-placed',
      document: 'receipt-veste-2',
      params: { revision: 2 },
    });
  });

  test('ALM-04: a tender is withdrawn until closing, and its number is not used again', () => {
    const play = published();
    expect(play.code(veste, { type: 'withdraw-tender' })).toBe('nothing-to-withdraw');
    prepare(play, veste);
    play.does(veste, placing);
    play.does(veste, { type: 'withdraw-tender' });
    expect(play.view('submission', veste)?.own?.state).toBe('withdrawn');
    play.does(veste, placing);
    expect(play.last('TenderPlaced').revision).toBe(2);
  });
});

describe('ALM-04: at the deadline', () => {
  test('one millisecond before a tender is taken in', () => {
    const play = published();
    prepare(play, veste);
    expect(play.at('2025-10-06T11:59:59.999').code(veste, placing)).toBeUndefined();
  });

  test.each([
    ['2025-10-06T12:00', 0],
    ['2025-10-06T12:00:00.001', 1],
  ])('at %s it is refused, and the attempt stays in the file', (moment, millisecondsLate) => {
    const play = published();
    prepare(play, veste);
    const refusal = play.at(moment).refuses(veste, placing);
    expect(refusal).toMatchObject({
      code: 'tender-too-late',
      params: { millisecondsLate, deadline: '2025-10-06T10:00:00.000Z' },
      record: [{ type: 'TenderRefusedLate', operator: 'veste', millisecondsLate }],
    });
    expect(play.file.submission.late).toMatchObject([{ operator: 'veste', millisecondsLate }]);
    expect(play.mails.at(-1)?.code).toBe('mail-tender-late');
    expect(play.view('submission', veste)?.own).toMatchObject({
      state: 'draft',
      lateAt: play.now.toString({ fractionalSecondDigits: 3 }),
    });
  });

  test('nothing else can be done in the work space any more', () => {
    const play = tendered().at('2025-10-06T12:00');
    const { sha256 } = fileRef('veste antwoorden.pdf');
    const commands: readonly ProcedureCommand[] = [
      attach('antwoorden', 'laat.pdf'),
      { type: 'remove-document', item: 'antwoorden', sha256 },
      { type: 'answer-espd', party: 'tenderer', answers: [] },
      { type: 'name-signatories', ...signed(veste) },
      { type: 'name-parties', parties: [] },
      { type: 'withdraw-tender' },
    ];
    for (const command of commands) expect(play.code(veste, command)).toBe('vault-closed');
    expect(play.events.at(-1)?.event.type).toBe('TenderPlaced');
  });

  test('who has something that does not lie in the vault is reminded a day and two hours before', () => {
    const play = published();
    prepare(play, veste);
    prepare(play, noorderwacht);
    play.does(noorderwacht, placing);
    const keys = (moment: string) =>
      play
        .at(moment)
        .reminders()
        .map(({ key }) => key);
    expect(keys('2025-10-05T11:59')).toEqual([]);
    expect(keys('2025-10-05T12:00')).toEqual(['draft-24-veste-2025-10-06T10:00:00.000Z']);
    expect(keys('2025-10-06T10:00')).toEqual(['draft-2-veste-2025-10-06T10:00:00.000Z']);
    expect(keys('2025-10-06T12:00')).toEqual([]);
  });
});

test('ALM-04: nobody but the tenderer sees anything of a tender, not even that there is one', () => {
  const before = published();
  const after = tendered();
  before.now = after.now;
  const rivals = everybody.filter((who) => who?.organisation?.kind !== 'operator' || who === stranger);
  for (const who of rivals) expect(after.view('submission', who)).toEqual(before.view('submission', who));
  expect(after.view('submission', veste)?.own?.state).toBe('placed');
});

test('after closing the tenderer sees what lies in the vault, not what he changed since', () => {
  const play = tendered();
  play.at('2025-10-05T10:00').does(veste, attach('antwoorden', 'nieuw.pdf'));
  play.at('2025-10-06T12:00');
  const names = play.view('submission', veste)?.own?.content.files.map(({ file }) => file.name);
  expect(names).toContain('veste antwoorden.pdf');
  expect(names).not.toContain('nieuw.pdf');
});

test('after the opening no one works on tenders here any more', () => {
  const play = opened();
  expect(play.next(veste)).toBeUndefined();
  for (const who of [leader, auditor, notary, custodian]) expect(play.view('submission', who)?.own).toBeUndefined();
});
