import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fold } from '#platform/kernel/decider.ts';
import { add, parseRational, sum, toDecimal } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { verifyStream } from '#platform/record/verify.ts';
import { writeBundleFile } from '#tender/cli/bundle.ts';
import { verifyOutputSchema } from '#tender/cli/output.ts';
import { verify as verifyCommand } from '#tender/cli/verify.ts';
import { mayRead } from '#tender/core/procedure/access.ts';
import { suspectPrices } from '#tender/core/procedure/award/price-checks.ts';
import { currentRanking } from '#tender/core/procedure/award/ranking.ts';
import { reportOf } from '#tender/core/procedure/award/report.ts';
import { ownLetters } from '#tender/core/procedure/award/view.ts';
import { dueOf } from '#tender/core/procedure/complaints/due.ts';
import { viewContract } from '#tender/core/procedure/contract/view.ts';
import { viewEvaluation } from '#tender/core/procedure/evaluation/view.ts';
import { crossCheck } from '#tender/core/procedure/examination/cross-check.ts';
import { viewExamination } from '#tender/core/procedure/examination/view.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { seesPrices } from '#tender/core/procedure/opening/price-envelope.ts';
import { tenderOf } from '#tender/core/procedure/opening/tender-of.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import { procedure, viewOf } from '#tender/core/procedure/procedure.ts';
import type { Role } from '#tender/core/procedure/roles.ts';
import { standstillOf, validityOf } from '#tender/core/procedure/standstill/terms.ts';
import { checklistOf } from '#tender/core/procedure/submission/checklist.ts';
import { compareRankings } from '#tender/core/scoring/compare.ts';
import { readMails } from '#tender/server/testing/mails.ts';
import { type PlayedStory, playedStory } from '#tender/server/testing/played-story.ts';
import { pointsOf } from './points.ts';

/** The whole national procedure with consensus, played once on a real store with real files. */

let played: PlayedStory;

beforeAll(async () => {
  played = await playedStory(import.meta.dirname);
}, 180_000);

afterAll(() => played.close());

function as(user: string, ...roles: readonly Role[]) {
  return { user, roles };
}

/** Quality, price and total of each row of a decision. */
function decided(then: ProcedureFile, number: number) {
  return (then.award.decisions[number - 1]?.ranking ?? []).map(({ operator, points, total }) => {
    const { prijs = '0', ...graded } = points;
    const quality = sum(Object.values(graded).map((given) => unwrap(parseRational(given))));
    expect(toDecimal(add(quality, unwrap(parseRational(prijs))), 4)).toBe(toDecimal(unwrap(parseRational(total)), 4));
    return {
      operator,
      quality: toDecimal(quality, 4),
      price: toDecimal(unwrap(parseRational(prijs)), 4),
      total: toDecimal(unwrap(parseRational(total)), 4),
    };
  });
}

test('every step goes as the story tells, and what is to be refused is refused', () => {
  expect(played.astray).toEqual([]);
  expect(played.refused).toEqual({
    'suggestie-onbeslist': 'suggestion-undecided',
    'sprint-nieuwe-vraag': 'only-follow-up-questions',
    'klacht-zonder-vraag': 'complaint-asks-question-first',
    'klacht-door-procesleider': 'role-needed',
    'nota-2-zonder-overeenkomst': 'final-version-missing',
    'opening-tijdens-storing': 'outage-undecided',
    'storing-door-procesleider': 'role-needed',
    'noodknop-dient-in': 'tender-too-late',
    'paraat-controle-uea-te-vroeg': 'earlier-step-open',
    'prijzen-door-inkoper': 'price-opening-too-early',
    'receptie-buiten-deskundigheid': 'not-an-expert',
    'overleg-te-vroeg-dicht': 'consensus-missing',
    'te-vroeg-definitief': 'standstill-runs',
    'opzegging-te-kort': 'notice-too-short',
    'indexering-te-laat': 'indexation-asked-late',
  });
});

describe('questions and complaints', () => {
  test('ROC-07, ROC-08: one suggestion adopted, one refused with reasons; the last note carries the contract', async () => {
    const { questions } = await played.file();
    expect(questions.notes.map((note) => note.questions.length)).toEqual([4, 1]);
    const suggested = questions.questions.filter(({ suggestion }) => suggestion !== undefined);
    expect(suggested.map(({ operator, answered }) => [operator, answered?.adopted])).toEqual([
      ['sirene', true],
      ['helder', false],
    ]);
    expect(suggested.every(({ answered }) => (answered?.answer.length ?? 0) > 40)).toBe(true);
    const [version] = questions.notes[1]?.versions ?? [];
    expect(version).toMatchObject({ document: 'overeenkomst', file: { mediaType: 'application/pdf' } });
    expect(mayRead(await played.file(), { roles: [] }, version?.file.sha256 ?? '').ok).toBe(true);
  });

  test('ROC-19: a complaint about an answer is handled in time by somebody without a part in the procedure', async () => {
    const then = await played.file();
    const [complaint] = then.complaints.complaints;
    if (complaint === undefined) throw new Error('nobody complained');
    expect(complaint).toMatchObject({ operator: 'helder', handled: { by: 'klachtenbehandelaar' } });
    expect((complaint.handled?.at ?? '') < (dueOf(then, complaint) ?? '')).toBe(true);
    expect(then.preparation.granted['klachtenbehandelaar']).toEqual(['complaints-handler']);
  });
});

describe('the vault', () => {
  test('ROC-02, ROC-04: a failure in the last hour moves the deadline a day; a millisecond after that is too late', async () => {
    const { outage, submission, opening } = await played.file();
    expect(outage.extensions).toMatchObject([{ from: '2023-10-03T12:30:00.000Z', to: '2023-10-04T12:30:00.000Z' }]);
    expect(submission.workspaces['hulplijn']?.placed?.placedAt).toBe('2023-10-03T14:20:00.000Z');
    expect(submission.late).toEqual([{ operator: 'noodknop', at: '2023-10-04T12:30:00.001Z', millisecondsLate: 1 }]);
    expect(opening.opened?.tenders).toHaveLength(7);
    const moved = (await readMails(played.replay.application)).filter(({ subject }) =>
      subject.startsWith('Sluiting verplaatst'),
    );
    expect(new Set(moved.map(({ to }) => ('user' in to ? to.user : ''))).size).toBeGreaterThan(7);
  });

  test('ROC-15: a member of a consortium that tenders alone as well is found, and both are out', async () => {
    const found = crossCheck(await played.after('VaultOpened'));
    expect(found).toMatchObject([{ code: 'undertaking-tenders-twice', operators: ['waakzaam', 'buddy'] }]);
    const { excluded } = (await played.file()).examination;
    expect([excluded['waakzaam'], excluded['buddy']]).toMatchObject([{ ground: 'dubbel' }, { ground: 'dubbel' }]);
  });

  test('ROC-31: until quality is fixed the process leader alone sees prices; of who fell before, nobody ever does', async () => {
    const then = await played.after('ScoresHandedIn', 3);
    expect(seesPrices(then, as('procesleider', 'process-leader', 'buyer'))).toBe(true);
    expect(seesPrices(then, as('inkoper', 'buyer', 'custodian'))).toBe(false);
    expect(seesPrices(then, as('auditor', 'auditor'))).toBe(false);
    expect(seesPrices(await played.file(), as('inkoper', 'buyer', 'custodian'))).toBe(true);
    const opened = (await played.file()).opening.prices.opened?.tenders.map(({ operator }) => operator);
    expect(opened).toEqual(expect.arrayContaining(['paraat', 'sirene', 'hulplijn', 'helder', 'sprint']));
    expect(opened).toHaveLength(5);
  });
});

describe('the steps', () => {
  test('ROC-30, ROC-25: a manipulative price sheet falls at step B, after it was explained', async () => {
    const { examination, opening } = await played.file();
    const seen = Object.values(opening.prices.opened?.inspections ?? {}).flatMap(({ findings }) => findings);
    const suspect = {
      code: 'price-line-suspect',
      severity: 'warning',
      params: { line: 'Opleiding op een locatie', check: 'Hoogstens één euro op een onderdeel' },
    };
    expect(seen).toEqual([suspect, suspect]);
    expect(examination.excluded['sprint']).toMatchObject({ ground: 'manipulatief', step: 'b' });
    expect(examination.explanations).toMatchObject([
      { operator: 'helder', judged: { accepted: true } },
      { operator: 'sprint', judged: { accepted: false } },
    ]);
    expect(examination.concluded?.admitted.toSorted()).toEqual(['helder', 'hulplijn', 'paraat', 'sirene']);
  });

  test('ROC-25: whose explanation convinced stands among the prices as explained, and need not be asked again', async () => {
    const then = await played.after('PricesOpened');
    expect(suspectPrices(then)).toMatchObject([{ operator: 'helder', tariff: '0.50', settled: true }]);
  });

  test('ROC-26: of two statements the most favourable counts: beside the tender, in the letter, in the contract', async () => {
    const then = await played.after('ScoreGiven');
    const evaluator = as('hoofd-bhv', 'evaluator');
    const seen = viewEvaluation(then, evaluator)?.tenders;
    const noted = {
      reading: 'most-favourable',
      taken: 'first',
      statements: [{ item: 'brief' }, { item: 'conformiteitenlijst' }],
    };
    expect(seen?.find(({ operator }) => operator === 'hulplijn')?.contradictions.noted).toMatchObject([noted]);
    const letters = ownLetters(await played.file(), 'hulplijn');
    expect(letters.map(({ contradictions }) => contradictions)).toMatchObject([[noted], [noted]]);
    const contract = viewContract(await played.file(), { roles: ['buyer'] }, played.replay.clock.now());
    expect(contract?.contracts.map(({ bound }) => bound)).toMatchObject([[noted], undefined]);
  });

  test('ROC-13: of a plan of three pages and annexes of five, three and two are judged; a film is sound', async () => {
    const then = await played.after('ScoreGiven');
    const plan = tenderOf(then, 'hulplijn')?.files.filter(({ item }) => item === 'implementatieplan') ?? [];
    const evaluator = as('hoofd-bhv', 'evaluator');
    const read = plan.map(({ file }) => mayRead(then, evaluator, file.sha256));
    expect(plan.map(({ pages }) => pages)).toEqual([3, 5]);
    expect(read).toMatchObject([
      { ok: true, value: { firstPages: 5 } },
      { ok: true, value: { firstPages: 2 } },
    ]);
    const examined = viewExamination(then, as('procesleider', 'process-leader'));
    const item = examined?.tenders
      .find(({ operator }) => operator === 'hulplijn')
      ?.items.find(({ item: id }) => id === 'implementatieplan');
    expect(item?.findings.map(({ code }) => code)).toEqual(['pages-beyond-budget']);
    const film = tenderOf(then, 'hulplijn')?.files.find(({ item: id }) => id === 'filmpje');
    expect(film?.file.mediaType).toBe('video/mp4');
    expect(then.opening.opened?.inspections[film?.file.sha256 ?? '']?.findings).toEqual([]);
  });

  test('ROC-18: who is established abroad added the confirmation, and nobody else was asked for it', async () => {
    const opened = await played.after('VaultOpened');
    const handedIn = (operator: string) =>
      tenderOf(opened, operator)?.files.filter(({ item }) => item === 'bevestiging-buitenland').length;
    expect([handedIn('sirene'), handedIn('paraat')]).toEqual([1, 0]);
    expect(tenderOf(opened, 'sirene')?.abroad).toBe(true);
  });

  test('ROC-11, ROC-12: files are called as the guide asks, and a data-flow chart may be in English', async () => {
    const opened = await played.after('VaultOpened');
    const content = tenderOf(opened, 'hulplijn');
    if (content === undefined) throw new Error('Hulplijn tenders');
    const guide = guideOf(opened);
    expect(guide.submission.checklist.filter(({ fileName }) => fileName !== undefined)).toHaveLength(10);
    const renamed = content.files.map((one) =>
      one.item === 'brief' ? { ...one, file: { ...one.file, name: 'Offerte.pdf' } } : one,
    );
    const codes = (files: typeof content.files) =>
      checklistOf(guide, { ...content, files }).flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codes(content.files)).toEqual(['pages-beyond-budget']);
    expect(codes(renamed)).toEqual(['file-name-differs', 'pages-beyond-budget']);
    expect(guide.submission.checklist.find(({ id }) => id === 'dataflowchart')?.languages).toEqual(['nl', 'en']);
  });

  test('ROC-34: each graded alone and only what he is expert in; the grades they agreed on stand beside those', async () => {
    const { evaluation } = await played.file();
    const own = evaluation.evaluators.map(({ user, criteria }) => [user, criteria]);
    expect(own).toContainEqual(['receptie', ['filmpje']]);
    const agreed = viewOf(
      'evaluation',
      await played.file(),
      as('procesleider', 'process-leader'),
      played.replay.clock.now(),
    );
    expect(agreed).toBeDefined();
    const said = (await played.events()).flatMap(({ event }) => (event.type === 'ConsensusVoiced' ? [event] : []));
    expect(said.filter(({ agrees }) => !agrees).map(({ user }) => user)).toEqual(['receptie']);
    const proposals = evaluation.proposals.filter(
      ({ operator, criterion }) => operator === 'sirene' && criterion === 'filmpje',
    );
    expect(proposals.map(({ grade }) => grade)).toEqual(['goed', 'uitstekend']);
  });
});

describe('the ranking', () => {
  test('ROC-35, ROC-36: points are those of a computation without the program; under half of the quality no price counts', async () => {
    const then = await played.file();
    const admitted = then.examination.concluded?.admitted ?? [];
    expect(decided(then, 1)).toEqual(pointsOf(played.story, admitted));
    expect(decided(then, 1).map(({ operator, total }) => `${operator} ${total}`)).toEqual([
      'paraat 67.5000',
      'sirene 54.3875',
      'hulplijn 54.3800',
    ]);
    expect(then.award.decisions[0]?.fallen).toMatchObject([{ operator: 'helder' }]);
    // Helder asks € 17,000: with that as the lowest price Paraat would have 29.75 points and not 35.
    expect(decided(then, 1)[0]?.price).toBe('35.0000');
  });

  test('ROC-42, V04: number one drops out, price points are computed again, and the next two change places', async () => {
    const then = await played.file();
    expect(decided(then, 2)).toEqual(pointsOf(played.story, ['sirene', 'hulplijn', 'helder']));
    expect(decided(then, 2).map(({ operator, total }) => `${operator} ${total}`)).toEqual([
      'hulplijn 67.5000',
      'sirene 64.8875',
    ]);
    const before = unwrap(currentRanking(await played.after('AwardDecided')));
    const moved = compareRankings(before, unwrap(currentRanking(await played.after('AwardDecided', 1))));
    expect(moved.reversed).toBe(true);
    expect(moved.movements.find(({ tenderer }) => tenderer === 'hulplijn')?.passed).toEqual(['sirene']);
  });

  test('ROC-38, ROC-39: every tenderer has one letter for each decision, and each decision its own twenty days', async () => {
    const then = await played.file();
    const terms = then.award.decisions.map((decision) => standstillOf(then, decision)?.standstill);
    expect(terms.map((term) => `${term?.firstDay} ${term?.lastDay}`)).toEqual([
      '2023-11-08 2023-11-27',
      '2023-11-17 2023-12-06',
    ]);
    const letters = (await readMails(played.replay.application)).flatMap(({ text }) => {
      const found = /\/documents\/letter-(\d)-([a-z]+)\.pdf/.exec(text);
      return found === null ? [] : [`${found[1]} ${found[2]}`];
    });
    const received = then.opening.opened?.tenders.map(({ operator }) => operator) ?? [];
    expect(letters.toSorted()).toEqual(
      [1, 2].flatMap((number) => received.map((one) => `${number} ${one}`)).toSorted(),
    );
  });
});

describe('the contracts', () => {
  test('ROC-17, ROC-40, ROC-41: signed while tenders bind, on evidence that was young enough and a meeting that confirmed', async () => {
    const then = await played.file();
    expect(`${validityOf(then).lastDay}`).toBe('2024-02-01');
    expect(then.contract.contracts.map(({ kind, operator, signedOn }) => [kind, operator, signedOn])).toEqual([
      ['main', 'hulplijn', '2023-12-12'],
      ['reserve', 'sirene', '2023-12-12'],
    ]);
    for (const operator of ['hulplijn', 'sirene'])
      expect(Object.values(then.evidence.pieces[operator] ?? {}).map(({ judged }) => judged?.accepted)).toEqual([
        true,
        true,
        true,
        true,
      ]);
    expect(then.award.verifications.map(({ operator, outcome }) => [operator, outcome])).toEqual([
      ['paraat', 'requirement-not-met'],
      ['hulplijn', 'confirmed'],
    ]);
  });

  test('ROC-43, ROC-44: contract I ends after four months; number two has the rest, and two years more', async () => {
    const shown = viewOf('contract', await played.file(), { roles: ['buyer'] }, played.replay.clock.now());
    expect(shown).toMatchObject({
      ended: { on: '2024-04-30', by: 'other' },
      takenOver: { operator: 'sirene', start: '2024-05-01' },
      // Three years from 1 January 2024, and the option of two.
      runsThrough: '2028-12-31',
    });
  });

  test('ROC-45: the prices of number two follow the index once: 118.80 / 110.00 is 1.08', async () => {
    const shown = viewContract(await played.file(), { roles: ['buyer'] }, played.replay.clock.now());
    expect(shown?.prices.map(({ item, prices }) => [item, prices.map(({ price }) => price)])).toEqual([
      ['licentie', ['20', '21.60']],
      ['implementatie', ['5000', '5400.00']],
      ['opleiding', ['500', '540.00']],
    ]);
  });

  test('ROC-46, ROC-47: the awarded contract is announced with its value; invoices have their terms', async () => {
    const shown = viewOf('contract', await played.file(), { roles: [] }, played.replay.clock.now());
    expect(shown).toMatchObject({ awardNotice: { value: '32000.00' }, invoicing: { dueDays: 30, withinMonths: 3 } });
  });
});

describe('the log', () => {
  test('folds to the same file, and verifies', async () => {
    expect(fold(procedure.initial, await played.events(), procedure.evolve)).toEqual(await played.file());
    const record = await played.replay.application.parts.store.record(played.stream);
    const verified = verifyStream(record?.texts ?? [], record?.head.checkpoint ?? '', played.replay.signer.verifierKey);
    expect(verified).toMatchObject({ ok: true });
  });

  test('its bundle verifies, prices in their own envelope and all; its report is complete but for what nobody recorded', async () => {
    const { store, blobs } = played.replay.application.parts;
    const bundle = join(played.data, 'file.zip');
    const ground = { store, blobs, verifierKey: played.replay.signer.verifierKey };
    await writeBundleFile(ground, { procedure: played.story.procedure, documents: true }, bundle, () => undefined);
    let said = '';
    const code = await verifyCommand([bundle, '--json'], (text) => {
      said += text;
    });
    expect(`${code} ${said}`).toMatch(/^0 /);
    const { checks } = verifyOutputSchema.parse(JSON.parse(said));
    const pages = checks.find(({ check }) => check === 'pages')?.findings ?? [];
    // ROC-13: the annexes have what the plan leaves of five.
    expect(pages.filter(({ code: found }) => found === 'pages-cut').map(({ text }) => text)).toEqual([
      expect.stringContaining('Antwoorden Hulplijn 1 bijlagen.pdf: 5 pagina’s; 2 tellen mee, 3 niet.'),
    ]);
    const report = reportOf(await played.file());
    expect(report.winner?.operator).toBe('hulplijn');
    expect(report.rejected).toContainEqual(
      expect.objectContaining({
        operator: 'helder',
        why: 'below-threshold',
        failed: [expect.objectContaining({ minimum: '32.50' })],
      }),
    );
    expect(report.rejected.map(({ operator }) => operator).toSorted()).toEqual([
      'buddy',
      'helder',
      'noodknop',
      'paraat',
      'sprint',
      'waakzaam',
    ]);
  }, 120_000);
});
