import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EspdStatement } from '#tender/core/guide/schema/submission.ts';
import { espdOf, published, signed } from '#tender/core/procedure/testing/journey.ts';
import { veste } from '#tender/core/procedure/testing/people.ts';
import { draftOf, edit } from '#tender/core/procedure/testing/tendering.ts';
import {
  answeredCount,
  answersOf,
  asksWhy,
  byPart,
  mayExclude,
  readDraft,
  sameAnswers,
  toEspdAnswers,
  unexplained,
} from './espd-answers.ts';
import { emailError, textError } from './form-rules.ts';
import { pageBelow } from './page-below.ts';
import { partName } from './part-name.ts';
import { newParty, partiesCommand, partiesFields, readParties } from './parties-form.ts';
import { lacksTheOther, readSignatories, signatoriesCommand, signatoriesFields } from './signatories-form.ts';

const statements: readonly EspdStatement[] = [
  { id: 'derden', part: 'II-C', text: 'Beroep op anderen', passes: 'no' },
  { id: 'fraude', part: 'III-A', text: 'Fraude', passes: 'no' },
  { id: 'vergunning', part: 'IV-A', text: 'Vergunning', passes: 'yes' },
];
const [others, fraud, licence] = statements as readonly [EspdStatement, EspdStatement, EspdStatement];
const yes = { answer: 'yes', explanation: '' } as const;
const no = { answer: 'no', explanation: '' } as const;

describe('ALM-09: the ESPD', () => {
  test('an answer that does not let through asks why; part II only informs', () => {
    expect([asksWhy(others, yes), mayExclude(others, yes)]).toEqual([true, false]);
    expect([asksWhy(fraud, yes), mayExclude(fraud, yes)]).toEqual([true, true]);
    expect([asksWhy(licence, yes), asksWhy(licence, undefined)]).toEqual([false, false]);
    expect(unexplained(statements, { fraude: { answer: 'yes', explanation: '  ' }, derden: no })).toEqual([fraud]);
  });

  test('what is saved is what the core takes: without explanations that nobody asked for', () => {
    const answers = {
      fraude: { answer: 'no', explanation: 'toch iets' },
      derden: { answer: 'yes', explanation: ' Oost ' },
    } as const;
    expect(toEspdAnswers(statements, answers)).toEqual([
      { statement: 'derden', answer: 'yes', explanation: 'Oost' },
      { statement: 'fraude', answer: 'no' },
    ]);
    const play = published();
    const all = play.view('submission', veste)?.espd ?? [];
    const given = answersOf(espdOf(play));
    edit(play, veste, { type: 'answer-espd', party: 'tenderer', answers: toEspdAnswers(all, given) });
    const kept = answersOf(draftOf(play, veste).content.espd['tenderer'] ?? []);
    expect(answeredCount(all, kept)).toBe(all.length);
    expect(sameAnswers(all, given, kept)).toBe(true);
    expect(sameAnswers(statements, {}, { fraude: no })).toBe(false);
  });

  test('parts stand below their main part, by the names of the European form', () => {
    expect(byPart(statements).map(({ part, parts }) => [part, parts.map((below) => below.part)])).toEqual([
      ['II', ['II-C']],
      ['III', ['III-A']],
      ['IV', ['IV-A']],
    ]);
    expect(partName('III-A', 'nl')).toBe('Deel III A: strafrechtelijke veroordelingen');
    expect(partName('V-D', 'en')).toBe('Part V D');
  });

  test('whatever the device kept, a draft holds answers to these statements only', () => {
    expect(
      readDraft('{"fraude":{"answer":"yes","explanation":"x"},"weg":{"answer":"no","explanation":""}}', statements),
    ).toEqual({
      fraude: { answer: 'yes', explanation: 'x' },
    });
    const anything = fc.oneof(fc.string(), fc.json());
    const check = fc.property(anything, (text) => {
      for (const [id, { answer, explanation }] of Object.entries(readDraft(text, statements))) {
        expect(statements.map((one) => one.id)).toContain(id);
        expect(['yes', 'no']).toContain(answer);
        expect(explanation).toBeTypeOf('string');
      }
    });
    fc.assert(check, { seed: 1 });
  });
});

describe('ALM-05: who may sign', () => {
  test('what is filled in comes back as it was saved', () => {
    const play = published();
    const fields = {
      registration: ' 12345678 ',
      abroad: false,
      signatories: [
        { name: 'Directeur Veste', function: 'Directeur', authority: 'joint' as const },
        { name: 'Mededirecteur Veste', function: 'Directeur', authority: 'joint' as const },
      ],
      contact: { name: 'Contact', phone: '000', email: 'a@b.example', address: 'Weg 1' },
    };
    edit(play, veste, { type: 'name-signatories', ...signatoriesCommand(fields) });
    const content = draftOf(play, veste).content;
    expect(signatoriesFields(content)).toEqual({ ...fields, registration: '12345678' });
    expect(lacksTheOther(fields, true)).toBe(false);
    expect(lacksTheOther({ signatories: fields.signatories.slice(0, 1) }, true)).toBe(true);
    expect(lacksTheOther({ signatories: fields.signatories.slice(0, 1) }, false)).toBe(false);
  });

  test('whatever the device kept, the form has its shape', () => {
    const empty = signatoriesFields({ files: [], espd: {}, signatories: [], parties: [] });
    expect(empty.signatories).toHaveLength(1);
    expect(readSignatories('{', empty)).toBe(empty);
    const check = fc.property(fc.json(), (text) => {
      const read = readSignatories(text, empty);
      expect(read.signatories.length).toBeGreaterThan(0);
      expect(read.contact.email).toBeTypeOf('string');
    });
    fc.assert(check, { seed: 1 });
    const kept = { registration: 1, signatories: [{ name: 'A', authority: 'joint' }], contact: { name: 'B' } };
    expect(readSignatories(JSON.stringify(kept), empty)).toEqual({
      registration: '',
      abroad: false,
      signatories: [{ name: 'A', function: '', authority: 'joint' }],
      contact: { name: 'B', phone: '', email: '', address: '' },
    });
  });

  test('a field says what is wrong with it', () => {
    expect([textError('  ', 10), textError('x'.repeat(11), 10), textError('x', 10)]).toEqual([
      'required',
      'too-long',
      undefined,
    ]);
    expect([emailError('naam(at)bedrijf.nl'), emailError(''), emailError('naam@bedrijf.nl')]).toEqual([
      'emailWrong',
      'required',
      undefined,
    ]);
  });

  test('the core takes what the form makes of a usual signature', () => {
    const play = published();
    edit(play, veste, { type: 'name-signatories', ...signed(veste) });
    expect(draftOf(play, veste).content.signatories).toHaveLength(1);
  });
});

describe('ALM-23: with whom one tenders', () => {
  test('each party has a key of its own, which stays when another is removed', () => {
    const one = newParty([]);
    const two = newParty([one]);
    expect([one.key, two.key, newParty([two]).key]).toEqual(['party-1', 'party-2', 'party-1']);
  });

  test('what is filled in comes back as it was saved; an empty group is none', () => {
    const play = published();
    const party = { ...newParty([]), name: 'Oost ', registration: '1', forWhat: 'Meldkamer', group: ' ' };
    edit(play, veste, { type: 'name-parties', ...partiesCommand({ group: '', parties: [party] }) });
    const content = draftOf(play, veste).content;
    expect(content.group).toBeUndefined();
    expect(partiesFields(content)).toEqual({ group: '', parties: [{ ...party, name: 'Oost', group: '' }] });
  });

  test('whatever the device kept, the form has its shape', () => {
    const empty = { group: '', parties: [] };
    const kept = { group: 2, parties: [{ key: '../x', role: 'boss', name: 'N' }, 'weg'] };
    expect(readParties(JSON.stringify(kept), empty)).toEqual({
      group: '',
      parties: [{ key: 'party-1', role: 'subcontractor', name: 'N', registration: '', forWhat: '', group: '' }],
    });
    const check = fc.property(fc.json(), (text) => {
      for (const { name } of readParties(text, empty).parties) expect(name).toBeTypeOf('string');
    });
    fc.assert(check, { seed: 1 });
  });
});

test('a page below a stage stays in the past that is looked at', () => {
  expect(pageBelow('/procedures/a/submission', 'espd')).toBe('/procedures/a/submission/espd#page');
  expect(pageBelow('/procedures/a/submission?at=3', 'documents/x')).toBe(
    '/procedures/a/submission/documents/x?at=3#page',
  );
  expect(pageBelow('/procedures/a/submission', '')).toBe('/procedures/a/submission#page');
});
