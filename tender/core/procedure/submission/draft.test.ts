import { describe, expect, test } from 'vitest';
import { guideOf } from '../planning/phases.ts';
import { fileRef, type Play } from '../testing/given.ts';
import { espdOf, prepare, published, signed } from '../testing/journey.ts';
import { veste } from '../testing/people.ts';
import { attaching, draftOf, edit, sealedRef } from '../testing/tendering.ts';
import { checklistOf, espdParties } from './checklist.ts';
import { type DraftEdit, draftText, editDraft, emptyDraft, readDraft, readyToPlace } from './draft.ts';

const party = (key: string, role: 'member' | 'subcontractor' | 'relied-upon', name = 'Meldkamer Oost B.V.') =>
  ({ key, role, name, registration: '00100022', forWhat: 'Doormelding.' }) as const;

function asked(play: Play): ReturnType<typeof checklistOf> {
  return checklistOf(guideOf(play.file), draftOf(play, veste).content);
}

/** State by item of what Veste prepared. */
function states(play: Play): Readonly<Record<string, string>> {
  return Object.fromEntries(asked(play).map(({ item, state }) => [item.id, state]));
}

function refusal(play: Play, change: DraftEdit): ReturnType<typeof editDraft> {
  return editDraft(guideOf(play.file), draftOf(play, veste), change);
}

/** The code with which Veste's own browser refuses a change. */
function codeOf(play: Play, change: DraftEdit): string | undefined {
  const edited = refusal(play, change);
  return edited.ok ? undefined : edited.error.code;
}

describe('the draft of a tender', () => {
  test('ALM-06: shows what is asked, with format, and what of it is there', () => {
    const play = published();
    expect(
      (play.view('submission', undefined)?.checklist ?? []).map(({ item }) => [item.id, item.formats.join()]),
    ).toEqual([
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
    expect(codeOf(play, attaching('koffie', 'x.pdf'))).toBe('no-such-item');
    expect(codeOf(play, attaching('uea', 'uea.pdf'))).toBe('item-takes-no-file');
    expect(refusal(play, attaching('referenties', 'referenties.docx'))).toMatchObject({
      error: {
        code: 'format-not-allowed',
        params: { formats: 'PDF' },
      },
    });
    expect(codeOf(play, attaching('referenties', 'groot.pdf', 25_000_001))).toBe('file-too-large-for-item');
    edit(play, veste, attaching('referenties', 'Referenties.PDF', 25_000_000));
    expect(codeOf(play, attaching('referenties', 'Referenties.PDF'))).toBe('document-attached-already');
    for (const name of ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf']) edit(play, veste, attaching('keurmerken', name));
    expect(refusal(play, attaching('keurmerken', 'e.pdf'))).toMatchObject({
      error: {
        code: 'too-many-files',
        params: { allowed: 4 },
      },
    });
  });

  test('a second file where one is asked replaces the first', () => {
    const play = published();
    edit(play, veste, attaching('antwoorden', 'eerste.pdf'));
    edit(play, veste, attaching('antwoorden', 'tweede.pdf'));
    expect(draftOf(play, veste).sealed).toEqual({ [fileRef('tweede.pdf').sha256]: sealedRef('tweede.pdf') });
    expect(draftOf(play, veste).content.files.map(({ file }) => file.name)).toEqual(['tweede.pdf']);
    const { sha256 } = fileRef('eerste.pdf');
    expect(codeOf(play, { type: 'remove-document', item: 'antwoorden', sha256 })).toBe('no-such-attachment');
    edit(play, veste, { type: 'remove-document', item: 'antwoorden', sha256: fileRef('tweede.pdf').sha256 });
    expect(states(play)['antwoorden']).toBe('missing');
  });

  test('ALM-08: what the own browser found of a file decides whether it stands as complete', () => {
    const play = published();
    const error = { code: 'pdf-encrypted', severity: 'error' } as const;
    edit(play, veste, { ...attaching('referenties', 'dicht.pdf'), findings: [error] });
    const pages = { code: 'too-many-pages', severity: 'warning' } as const;
    edit(play, veste, { ...attaching('antwoorden', 'zes.pdf'), findings: [pages] });
    expect(states(play)).toMatchObject({ referenties: 'incomplete', antwoorden: 'complete' });
  });

  test('ALM-09: the ESPD is complete when every statement is answered and somebody signs', () => {
    const play = published();
    const answers = espdOf(play);
    expect(states(play)['uea']).toBe('missing');
    edit(play, veste, { type: 'answer-espd', party: 'tenderer', answers: answers.slice(1) });
    edit(play, veste, { type: 'name-signatories', ...signed(veste) });
    expect(states(play)['uea']).toBe('incomplete');
    edit(play, veste, { type: 'answer-espd', party: 'tenderer', answers });
    expect(states(play)['uea']).toBe('complete');
  });

  test('ALM-09: an answer that may exclude is explained, and is shown as a warning', () => {
    const play = published();
    const give = (answers: { statement: string; answer: 'yes' | 'no'; explanation?: string }[]) =>
      ({ type: 'answer-espd', party: 'tenderer', answers }) as const;
    expect(codeOf(play, give([{ statement: 'geen', answer: 'no' }]))).toBe('no-such-statement');
    expect(codeOf(play, give([{ statement: 'iii-fraude', answer: 'yes' }]))).toBe('espd-needs-explanation');
    edit(play, veste, give([{ statement: 'iii-fraude', answer: 'yes', explanation: 'In 2009, hersteld.' }]));
    const findings = asked(play).find(({ item }) => item.id === 'uea')?.findings ?? [];
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'error espd-unanswered',
      'warning espd-answer-excludes',
      'error no-signatory',
    ]);
  });

  test('ALM-09: telling that one relies on others is explained, and excludes nobody', () => {
    const play = published();
    const answers = [{ statement: 'ii-derden', answer: 'yes' as const, explanation: 'Een meldkamer.' }];
    edit(play, veste, { type: 'answer-espd', party: 'tenderer', answers });
    const findings = asked(play).find(({ item }) => item.id === 'uea')?.findings ?? [];
    expect(findings.map(({ code }) => code)).not.toContain('espd-answer-excludes');
  });

  test('ALM-09, ROC-16: every member and every party relied upon fills in an ESPD of its own; a subcontractor does not', () => {
    const play = published();
    const answers = espdOf(play);
    const parties = [party('oost', 'relied-upon'), party('west', 'subcontractor')];
    edit(play, veste, { type: 'name-parties', parties });
    expect(espdParties(draftOf(play, veste).content.parties)).toEqual(['tenderer', 'oost']);
    expect(states(play)['terbeschikkingstelling']).toBe('missing');
    expect(codeOf(play, { type: 'answer-espd', party: 'west', answers })).toBe('no-such-party');
    prepare(play, veste);
    expect(states(play)['uea']).toBe('incomplete');
    edit(play, veste, { type: 'answer-espd', party: 'oost', answers });
    expect(states(play)['uea']).toBe('complete');
  });

  test('no party takes the place of another, nor of the tenderer', () => {
    const play = published();
    const name = (...parties: ReturnType<typeof party>[]) => codeOf(play, { type: 'name-parties', parties });
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

describe('ready to be placed', () => {
  const ready = (play: Play): string | undefined => {
    const outcome = readyToPlace(guideOf(play.file), draftOf(play, veste));
    return outcome.ok ? undefined : outcome.error.code;
  };

  test('ALM-05: needs who may sign; of those with joint authority at least two', () => {
    const play = published();
    expect(ready(play)).toBe('tender-is-empty');
    edit(play, veste, attaching('antwoorden', 'antwoorden.pdf'));
    expect(ready(play)).toBe('no-signatory');
    const joint = (name: string) => ({ authority: 'joint', personal: { name } }) as const;
    edit(play, veste, { type: 'name-signatories', ...signed(veste), signatories: [joint('Een')] });
    expect(ready(play)).toBe('joint-authority-needs-all');
    edit(play, veste, { type: 'name-signatories', ...signed(veste), signatories: [joint('Een'), joint('Twee')] });
    expect(ready(play)).toBeUndefined();
  });

  test('ALM-07: an incomplete tender is: what is missing is for the examination', () => {
    const play = published();
    prepare(play, veste, ['prijzenblad-excel', 'uea']);
    expect(ready(play)).toBeUndefined();
  });
});

describe('the text of a draft', () => {
  test('reads back as it was, padded or not', () => {
    const play = published();
    prepare(play, veste);
    const draft = draftOf(play, veste);
    const text = draftText(draft);
    expect(readDraft(text)).toEqual({ ok: true, value: draft });
    expect(readDraft(`${text}\0\0\0`)).toEqual({ ok: true, value: draft });
    expect(readDraft(draftText(emptyDraft))).toEqual({ ok: true, value: emptyDraft });
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another text', '{"format":"leidraad-tender-1"}'],
    ['more than it may hold', JSON.stringify({ format: 'leidraad-draft-1', content: {}, sealed: {}, more: 1 })],
    ['a text without end', `{"a":"${'x'.repeat(4_200_000)}"}`],
  ])('of %s is refused', (_name, text) => {
    expect(readDraft(text)).toMatchObject({ ok: false, error: { code: 'draft-malformed' } });
  });
});
