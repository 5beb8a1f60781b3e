import { describe, expect, test } from 'vitest';
import { admits, buyers, operators } from '../testing/admission.ts';
import { fileRef, type Play } from '../testing/given.ts';
import {
  awarded,
  contracted,
  examineAll,
  examined,
  open,
  opened,
  prepare,
  priced,
  published,
  signed,
  tendered,
} from '../testing/journey.ts';
import {
  aquila,
  auditor,
  evaluators,
  everybody,
  leader,
  noorderwacht,
  second,
  stranger,
  tenderers,
  veste,
} from '../testing/people.ts';
import { edit, place } from '../testing/tendering.ts';
import { releasing } from '../testing/vault.ts';
import type { ItemVerdict } from './events.ts';

function verdict(operator: string, item: string, found: ItemVerdict) {
  return { type: 'examine-item', operator, item, verdict: found, note: '' } as const;
}

function askRemedy(operator: string, item: string) {
  return { type: 'request-remedy', operator, item, description: 'Dit ontbreekt.' } as const;
}

function mend(remedy: string, name = 'keurmerken.pdf') {
  return { type: 'hand-in-remedy', remedy, file: fileRef(name) } as const;
}

function judge(remedy: string, accepted: boolean) {
  return { type: 'judge-remedy', remedy, accepted, reason: 'Gezien.' } as const;
}

function exclude(operator: string, ground = 'onvolledig') {
  return { type: 'exclude-tenderer', operator, ground, reason: 'De leidraad vraagt dit.' } as const;
}

/** Veste lacks its certificates and was asked at 10:00 on 7 October to mend that. */
function asked(): { play: Play; remedy: string } {
  const play = opened({}, { veste: ['keurmerken'] }).at('2025-10-07T10:00');
  play.does(leader, verdict('veste', 'keurmerken', 'missing'));
  play.does(leader, askRemedy('veste', 'keurmerken'));
  return { play, remedy: play.last('RemedyRequested').remedy };
}

describe('examining', () => {
  test('begins when the vault is open, and is for those who lead', () => {
    expect(tendered().refuses(leader, verdict('veste', 'uea', 'complete'))).toMatchObject({
      code: 'not-yet-opened',
      params: { deadline: '2025-10-06T10:00:00.000Z' },
    });
    expect(admits(opened(), verdict('veste', 'uea', 'complete'))).toEqual(buyers);
  });

  test('ALM-06: the platform suggests, the person decides', () => {
    const play = opened({}, { veste: ['keurmerken'] });
    const examinedTender = () => play.view('examination', leader)?.tenders.find(({ operator }) => operator === 'veste');
    const suggested = Object.fromEntries(
      examinedTender()?.items.map(({ item, suggestion }) => [item, suggestion]) ?? [],
    );
    expect(suggested).toEqual({
      referenties: 'complete',
      'prijzenblad-excel': 'complete',
      'prijzenblad-pdf': 'complete',
      uea: 'complete',
      terbeschikkingstelling: 'not-required',
      antwoorden: 'complete',
      keurmerken: 'missing',
    });
    play.does(leader, verdict('veste', 'keurmerken', 'incomplete'));
    expect(examinedTender()?.items.at(-1)?.verdict?.verdict).toBe('incomplete');
  });

  test('what was measured at the opening is shown, and an error makes it incomplete', () => {
    const play = tendered().at('2025-10-06T12:05');
    const { sha256 } = fileRef('veste antwoorden.pdf');
    const inspections = [{ sha256, pages: 6, findings: [{ code: 'pdf-damaged', severity: 'error' as const }] }];
    play.does(leader, releasing(play, leader));
    play.does(second, { ...releasing(play, second), inspections });
    const item = play.view('examination', leader)?.tenders[0]?.items.find((one) => one.item === 'antwoorden');
    expect(item).toMatchObject({ suggestion: 'incomplete', files: [{ pages: 6 }] });
  });

  test('speaks of tenderers and items that are there', () => {
    const play = opened();
    expect(play.code(leader, verdict('voorbijganger', 'uea', 'complete'))).toBe('no-such-tenderer');
    expect(play.code(leader, verdict('veste', 'koffie', 'complete'))).toBe('no-such-item');
    play.does(leader, exclude('veste'));
    expect(play.code(leader, verdict('veste', 'uea', 'complete'))).toBe('tenderer-is-excluded');
    expect(examined().code(leader, verdict('veste', 'uea', 'complete'))).toBe('examination-concluded');
  });

  test('is concluded when nothing is open; who is left goes on to the evaluation', () => {
    const play = opened();
    expect(admits(play, { type: 'conclude-examination' })).toEqual(buyers);
    expect(play.refuses(leader, { type: 'conclude-examination' })).toMatchObject({
      code: 'examination-incomplete',
      params: { count: 21 },
    });
    expect(play.next(leader)).toMatchObject({ code: 'next-examine', params: { count: 21 } });
    for (const who of [noorderwacht, aquila]) examineAll(play, who);
    play.does(leader, exclude('veste'));
    expect(play.next(leader)?.code).toBe('next-conclude-examination');
    play.does(leader, { type: 'conclude-examination' });
    expect(play.view('examination', leader)?.admitted).toEqual(['noorderwacht', 'aquila']);
    expect(play.code(leader, { type: 'conclude-examination' })).toBe('examination-concluded');
  });

  test('nobody goes on when nobody is left', () => {
    const play = opened();
    for (const operator of ['veste', 'noorderwacht', 'aquila']) play.does(leader, exclude(operator));
    expect(play.code(leader, { type: 'conclude-examination' })).toBe('nobody-remains');
  });

  test('a tenderer sees what is asked of him alone, the public nothing', () => {
    const { play } = asked();
    play.does(leader, exclude('noorderwacht'));
    expect(play.view('examination', veste)).toMatchObject({
      tenders: [],
      remedies: [{ operator: 'veste' }],
      cross: [],
    });
    expect(play.view('examination', aquila)?.remedies).toEqual([]);
    expect(play.view('examination', noorderwacht)?.excluded).toMatchObject({
      groundTitle: 'Inschrijving die niet volledig is en niet kan worden of niet op tijd is hersteld',
      document: 'exclusion-noorderwacht',
    });
    for (const who of [undefined, stranger, evaluators[0]]) expect(play.view('examination', who)).toBeUndefined();
    expect(play.view('examination', auditor)?.tenders).toHaveLength(3);
    expect(play.view('examination', auditor)?.may).toEqual({
      examine: false,
      examinePrices: false,
      exclude: false,
      conclude: false,
    });
  });
});

describe('ALM-07: an omission', () => {
  test.each(['prijzenblad-excel', 'prijzenblad-pdf'])('in the price (%s) cannot be mended', (item) => {
    const play = opened({}, { veste: [item] });
    play.does(leader, verdict('veste', item, 'missing'));
    expect(play.code(leader, askRemedy('veste', item))).toBe('no-remedy-possible');
  });

  test('can be mended when it was found, once at a time, within 24 hours of the clock', () => {
    const play = opened({}, { veste: ['keurmerken'] }).at('2025-10-07T10:00');
    expect(admits(play, askRemedy('veste', 'keurmerken'))).toEqual(buyers);
    expect(play.code(leader, askRemedy('veste', 'keurmerken'))).toBe('item-is-not-lacking');
    play.does(leader, verdict('veste', 'keurmerken', 'missing'));
    play.does(leader, askRemedy('veste', 'keurmerken'));
    expect(play.last('RemedyRequested').until).toBe('2025-10-08T08:00:00.000Z');
    expect(play.code(leader, askRemedy('veste', 'keurmerken'))).toBe('remedy-requested-already');
    expect(play.mails.at(-1)).toMatchObject({
      code: 'mail-remedy-requested',
      params: { hours: 24, until: '2025-10-08T08:00:00.000Z' },
    });
    expect(play.next(veste)).toMatchObject({ code: 'next-mend', deadline: '2025-10-08T08:00:00.000Z', must: true });
  });

  test('24 hours are hours of the clock, also over the night in which summer time ends', () => {
    const play = opened({}, { veste: ['keurmerken'] }).at('2025-10-25T10:00');
    play.does(leader, verdict('veste', 'keurmerken', 'missing'));
    play.does(leader, askRemedy('veste', 'keurmerken'));
    expect(play.last('RemedyRequested').until).toBe('2025-10-26T08:00:00.000Z');
  });

  test('ROC-26: what was asked for is mended after 23 hours, judged, and out of the way', () => {
    const { play, remedy } = asked();
    expect(admits(play, mend(remedy))).toEqual(operators);
    expect(play.code(noorderwacht, mend(remedy))).toBe('no-such-remedy');
    expect(play.code(veste, mend(remedy, 'keurmerken.docx'))).toBe('format-not-allowed');
    expect(play.code(leader, judge(remedy, true))).toBe('remedy-not-handed-in');
    play.at('2025-10-08T09:00').does(veste, mend(remedy));
    expect(play.next(leader)?.code).toBe('next-judge-remedy');
    play.does(leader, judge(remedy, true));
    expect(play.file.examination.verdicts['veste']?.['keurmerken']?.verdict).toBe('complete');
    expect(play.code(leader, judge(remedy, true))).toBe('remedy-judged-already');
    expect(play.code(leader, judge('remedy-0', true))).toBe('no-such-remedy');
    expect(play.code(veste, mend(remedy, 'nog een.pdf'))).toBe('remedy-judged-already');
  });

  test('a remedy that does not do is turned down, and the item stays open', () => {
    const { play, remedy } = asked();
    play.does(veste, mend(remedy));
    play.does(leader, judge(remedy, false));
    expect(play.file.examination.verdicts['veste']?.['keurmerken']?.verdict).toBe('missing');
  });

  test.each([
    ['2025-10-08T09:59:59.999', undefined],
    ['2025-10-08T10:00', 'remedy-too-late'],
    ['2025-10-08T11:00', 'remedy-too-late'],
  ])('handed in at %s: %s; a late attempt stays in the file', (moment, code) => {
    const { play, remedy } = asked();
    expect(play.at(moment).code(veste, mend(remedy))).toBe(code);
    expect(play.file.examination.remedies[0]?.lateAt !== undefined).toBe(code !== undefined);
    expect(play.events.at(-1)?.event.type).toBe(code === undefined ? 'RemedyHandedIn' : 'RemedyRefusedLate');
  });

  test('who was excluded meanwhile mends nothing', () => {
    const { play, remedy } = asked();
    play.does(leader, exclude('veste'));
    expect(play.code(veste, mend(remedy))).toBe('tenderer-is-excluded');
    expect(play.next(veste)).toBeUndefined();
  });
});

describe('ALM-26: an explanation', () => {
  const ask = {
    type: 'request-explanation',
    operator: 'aquila',
    question: 'Hoe komt u aan deze prijs?',
    until: '2025-10-31T16:00:00.000Z',
  } as const;
  const give = (explanation: string) =>
    ({ type: 'give-explanation', explanation, text: 'Wij rijden toch al langs.' }) as const;
  const decide = (explanation: string) =>
    ({ type: 'judge-explanation', explanation, accepted: true, reason: 'Aannemelijk.' }) as const;

  function asking(): { play: Play; explanation: string } {
    const play = priced();
    play.does(leader, ask);
    return { play, explanation: play.last('ExplanationRequested').explanation };
  }

  test('is asked of a tenderer who is still in, with a term that lies ahead', () => {
    const play = priced();
    expect(admits(play, ask)).toEqual(buyers);
    expect(play.code(leader, { ...ask, operator: 'voorbijganger' })).toBe('no-such-tenderer');
    expect(play.code(leader, { ...ask, until: '2025-10-29T08:30:00.000Z' })).toBe('explanation-term-in-past');
    play.does(leader, exclude('aquila', 'irreeel'));
    expect(play.code(leader, ask)).toBe('tenderer-is-excluded');
  });

  test('is given once, within the term, by who was asked', () => {
    const { play, explanation } = asking();
    expect(admits(play, give(explanation))).toEqual(operators);
    expect(play.code(veste, give(explanation))).toBe('no-such-explanation');
    expect(play.next(aquila)).toMatchObject({ code: 'next-explain', must: true });
    play.at('2025-10-31T16:59:59.999').does(aquila, give(explanation));
    expect(play.code(aquila, give(explanation))).toBe('explanation-given-already');
    const late = asking();
    expect(late.play.at('2025-10-31T17:00').code(aquila, give(late.explanation))).toBe('explanation-too-late');
  });

  test('is judged with a reason when it was given or its term is over, once, and before the award', () => {
    const { play, explanation } = asking();
    expect(play.code(leader, decide(explanation))).toBe('explanation-still-open');
    expect(play.code(leader, { type: 'decide-award', reasons: 'Nu al.' })).toBe('explanations-open');
    play.at('2025-10-31T17:00');
    expect(play.next(leader)?.code).toBe('next-judge-explanation');
    expect(play.code(leader, decide('explanation-0'))).toBe('no-such-explanation');
    play.does(leader, decide(explanation));
    expect(play.code(leader, decide(explanation))).toBe('explanation-judged-already');
    play.does(leader, { type: 'decide-award', reasons: 'Aannemelijk.' });
  });

  test('that was not accepted asks for a decision on exclusion until there is one', () => {
    const { play, explanation } = asking();
    play.at('2025-10-31T17:00').does(leader, { ...decide(explanation), accepted: false });
    expect(play.next(leader)?.code).toBe('next-decide-on-rejected');
    play.does(leader, exclude('aquila', 'irreeel'));
    expect(play.next(leader)?.code).not.toBe('next-decide-on-rejected');
    const kept = asking();
    kept.play.at('2025-10-31T17:00').does(leader, { ...decide(kept.explanation), accepted: false });
    kept.play.at('2025-10-31T17:01').does(leader, { type: 'decide-award', reasons: 'Toch aannemelijk.' });
    expect(kept.play.next(leader)?.code).not.toBe('next-decide-on-rejected');
  });

  test('that runs keeps the examination open', () => {
    const play = opened().at('2025-10-07T10:00');
    for (const who of tenderers) examineAll(play, who);
    play.does(leader, ask);
    expect(play.code(leader, { type: 'conclude-examination' })).toBe('examination-incomplete');
  });
});

describe('ALM-18: exclusion', () => {
  test('names a ground of the guide and a reason, and is told', () => {
    const play = opened();
    expect(admits(play, exclude('veste'))).toEqual(buyers);
    expect(play.code(leader, exclude('voorbijganger'))).toBe('no-such-tenderer');
    expect(play.code(leader, exclude('veste', 'verveling'))).toBe('no-such-ground');
    play.does(leader, exclude('veste'));
    expect(play.code(leader, exclude('veste'))).toBe('tenderer-is-excluded');
    expect(play.mails.at(-1)).toMatchObject({
      recipient: { to: 'operator', operator: 'veste' },
      code: 'mail-excluded',
      document: 'exclusion-veste',
    });
  });

  test('ALM-11: can happen until the contract is signed', () => {
    expect(awarded().code(leader, exclude('veste', 'insolventie'))).toBeUndefined();
    expect(contracted().code(leader, exclude('veste', 'insolventie'))).toBe('contract-signed-already');
  });
});

describe('ALM-23: tenders side by side', () => {
  test('one undertaking in two tenders is found, and companies of one group', () => {
    const play = published().at('2025-10-01T10:00');
    const member = {
      key: 'a',
      role: 'member',
      name: 'Veste Beveiliging B.V.',
      registration: ' kvkveste',
      forWhat: 'Alles.',
    } as const;
    edit(play, noorderwacht, { type: 'name-parties', parties: [member], group: 'Vesting Groep' });
    edit(play, aquila, { type: 'name-parties', parties: [], group: 'vesting groep ' });
    for (const who of tenderers) {
      prepare(play, who);
      edit(play, who, { type: 'name-signatories', ...signed(who) });
      place(play, who);
    }
    const cross = open(play).view('examination', leader)?.cross ?? [];
    expect(cross.map(({ code, severity, operators: who }) => [code, severity, who])).toEqual([
      ['undertaking-tenders-twice', 'error', ['veste', 'noorderwacht']],
      ['group-tenders-more-than-once', 'warning', ['noorderwacht', 'aquila']],
    ]);
  });

  test('tenders that have nothing in common give no finding', () => {
    expect(opened().view('examination', leader)?.cross).toEqual([]);
  });
});

test('nobody examines what he may not see: every view before the opening is empty', () => {
  for (const who of everybody) expect(tendered().view('examination', who)).toBeUndefined();
});
