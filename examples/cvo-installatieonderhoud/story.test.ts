import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toDecimal } from '#platform/kernel/rational.ts';
import { writeBundleFile } from '#tender/cli/bundle.ts';
import { verify as verifyCommand } from '#tender/cli/verify.ts';
import { fromText } from '#tender/core/procedure/award/input.ts';
import { currentRanking } from '#tender/core/procedure/award/ranking.ts';
import { viewAward } from '#tender/core/procedure/award/view.ts';
import { viewEvaluation } from '#tender/core/procedure/evaluation/view.ts';
import { itemsAskedOf } from '#tender/core/procedure/evidence/asked.ts';
import { crossCheck } from '#tender/core/procedure/examination/cross-check.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { tenderOf } from '#tender/core/procedure/opening/tender-of.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import { procedure as decider } from '#tender/core/procedure/procedure.ts';
import { selectedOf } from '#tender/core/procedure/selection/selected.ts';
import { standstillOf } from '#tender/core/procedure/standstill/terms.ts';
import { membersOf } from '#tender/core/procedure/submission/stated-items.ts';
import { explainCriterion } from '#tender/core/scoring/explain.ts';
import { rank as rankAll } from '#tender/core/scoring/rank.ts';
import { judgeFinancial } from '#tender/core/suitability/chain.ts';
import { compileFinancial } from '#tender/core/suitability/rule.ts';
import type { AwardLetter } from '#tender/documents/letters/letter.ts';
import { makerFor } from '#tender/server/documents/documents.ts';
import { readMails } from '#tender/server/testing/mails.ts';
import { type PlayedStory, playedStory } from '#tender/server/testing/played-story.ts';
import { pointsOf } from './points.ts';
import { describeAwardPhase, refusedInAward } from './testing/award-phase.ts';

/** The selection phase of the restricted procedure, in two lots, played once on a real store with real files. */

const asTheyAre = (user: string): string => user;
const id = 'cvo-installatieonderhoud-selectie';

let played: PlayedStory;
let one: ProcedureFile;
let two: ProcedureFile;

beforeAll(async () => {
  played = await playedStory(import.meta.dirname);
  const [first = decider.initial, second = decider.initial] = await played.replay.application.files.ofLots(id);
  one = first;
  two = second;
}, 480_000);

afterAll(() => played.close());

function decided(file: ProcedureFile, number: number): readonly string[] {
  return (file.award.decisions[number - 1]?.ranking ?? []).map(
    ({ operator, rank, total }) => `${rank} ${operator} ${total}`,
  );
}

test('CVO-16: the page computes the points that the file has, with the facts of references', () => {
  const { input } = viewAward(one, { user: 'adviseur', roles: ['buyer'] }, played.replay.clock.now()) ?? {};
  if (input === undefined) throw new Error('the buyer sees no ranking');
  const onPage = rankAll(fromText(JSON.parse(JSON.stringify(input)) as typeof input, guideOf(one)));
  const totals = (ranking: typeof onPage) =>
    ranking.ok ? ranking.value.rows.map(({ tenderer, total }) => `${tenderer} ${toDecimal(total, 2)}`) : [];
  expect(totals(onPage)).toEqual(totals(currentRanking(one)));
  expect(totals(onPage)[0]).toBe('merwe 69.00');
});

test('every step goes as the story tells', () => {
  expect(played.astray).toEqual([]);
  expect(played.refused).toEqual({
    'adviseur-wil-stemmen': 'adviser-has-no-vote',
    'bestuurder-beoordeelt-certificaat': 'certificate-brings-grade',
    'benoem-elektrotechniek': 'selection-is-unscored',
    'overleg-te-vroeg-dicht': 'consensus-missing',
    'besluit-voor-loting': 'ties-undecided',
    'zesde-bewijs-te-vroeg': 'evidence-not-asked',
    'elektrotechniek-te-vroeg': 'standstill-runs',
    'werktuigbouw-te-vroeg': 'standstill-runs',
    'heuvel-nog-niet': 'nobody-to-invite',
    ...refusedInAward,
  });
});

test('CVO-02: nine requests for lot I and four for lot II, one firm in both, each complete for itself', () => {
  expect([one, two].map(({ lot }) => lot)).toEqual(['werktuigbouw', 'elektrotechniek']);
  const [first, second] = [one, two].map(
    ({ opening }) => opening.opened?.tenders.map(({ operator }) => operator) ?? [],
  );
  expect([first?.length, second?.length]).toEqual([9, 4]);
  expect(first?.filter((operator) => second?.includes(operator))).toEqual(['merwe']);
  expect(tenderOf(one, 'merwe')?.files).toHaveLength(5);
  expect(tenderOf(two, 'merwe')?.files).toHaveLength(5);
});

describe('suitability', () => {
  function health(operator: string) {
    const requirement = guideOf(one).suitability.find(({ financial }) => financial !== undefined);
    const tender = tenderOf(one, operator);
    const statement = tender?.financial?.[requirement?.id ?? ''];
    const compiled = requirement?.financial === undefined ? undefined : compileFinancial(requirement.financial);
    if (statement === undefined || compiled?.ok !== true) throw new Error(`${operator} stated no figures`);
    const { outcome, members } = judgeFinancial(compiled.value, statement, membersOf(tender?.parties ?? []));
    return { outcome, members: members.map((member) => member.outcome), steps: members[0]?.subjects[0]?.steps ?? [] };
  }

  test('CVO-13: a guarantee of the group cures a company that fails', () => {
    expect(health('kromme')).toMatchObject({
      outcome: 'met',
      steps: [
        { rule: 'own', outcome: 'failed' },
        { rule: 'top', outcome: 'met' },
        { rule: 'guarantee', outcome: 'met' },
      ],
    });
  });

  test('CVO-13: a consolidated top that fails takes a sound company along, and it is excluded', () => {
    expect(health('zonne')).toMatchObject({
      outcome: 'failed',
      steps: [
        { rule: 'own', outcome: 'met' },
        { rule: 'top', outcome: 'failed' },
      ],
    });
    expect(one.examination.excluded['zonne']?.ground).toBe('geschiktheid');
  });

  test('CVO-07, CVO-13: of a consortium one sound member is enough; both sign and fill in their ESPD', () => {
    expect(health('heuvel')).toMatchObject({ outcome: 'met', members: ['failed', 'met'] });
    const tender = tenderOf(one, 'heuvel');
    expect(tender?.signatories.map(({ authority }) => authority)).toEqual(['joint', 'joint']);
    expect(Object.keys(tender?.espd ?? {})).toEqual(['tenderer', 'veenrand']);
  });

  test('CVO-12: all who are admitted are financially healthy', () => {
    for (const operator of one.examination.concluded?.admitted ?? []) expect(health(operator).outcome).toBe('met');
  });

  test('CVO-09: two firms of one group are found, show that they are independent, and both stay', () => {
    const found = crossCheck(one).filter(({ code }) => code === 'group-tenders-more-than-once');
    expect(found.map(({ operators }) => operators)).toEqual([['lindez', 'linden']]);
    for (const operator of ['lindez', 'linden']) {
      expect(tenderOf(one, operator)?.files.map(({ item }) => item)).toContain('onafhankelijkheid');
      expect(one.examination.concluded?.admitted).toContain(operator);
    }
  });

  test('CVO-10: one ground excludes; another, with measures taken, does not', () => {
    expect(one.examination.excluded['slot']?.ground).toBe('beroepsfout');
    expect(one.examination.verdicts['brug']?.['uea']?.note).toContain('niet evenredig');
    expect(one.examination.concluded?.admitted).toContain('brug');
  });
});

describe('scoring', () => {
  test('CVO-16, CVO-18, CVO-19: the points are those of the document, computed anew', () => {
    const counted = pointsOf(played.story, 'werktuigbouw', one.examination.concluded?.admitted ?? []);
    expect(counted.map(({ total }) => total)).toEqual([69, 65, 61, 58, 54, 54, 49]);
    const points = new Map(one.award.decisions[0]?.ranking.map((row) => [row.operator, row]));
    for (const { operator, references, total } of counted) {
      const row = points.get(operator);
      expect([operator, row?.total]).toEqual([operator, `${total}.00`]);
      const named = ['ref-1', 'ref-2', 'ref-3', 'ref-4'].map((criterion) => Number(row?.points[criterion]));
      expect(named).toEqual(references);
    }
  });

  test('CVO-17: who has the certificate gets the maximum for safety', () => {
    for (const operator of ['merwe', 'brug', 'pijler']) {
      const { points = {} } = one.award.decisions[0]?.ranking.find((row) => row.operator === operator) ?? {};
      expect(['v-1', 'v-2', 'v-3'].map((criterion) => Number(points[criterion]))).toEqual([4, 3, 3]);
    }
    const graded = Object.keys(one.evaluation.scores);
    expect(graded.filter((key) => /\/(merwe|brug|pijler)\/v-/.test(key))).toEqual([]);
    expect(graded.filter((key) => key.startsWith('bestuurder/kromme/v-'))).toHaveLength(3);
  });

  test('CVO-17: the certificate is asked of those alone who have points by it, and the points say so', () => {
    const asked = (file: ProcedureFile, operator: string) => itemsAskedOf(file, operator).map(({ id: item }) => item);
    expect(asked(one, 'brug')).toContain('certificaat-veiligheidsladder');
    expect(asked(one, 'linden')).not.toContain('certificaat-veiligheidsladder');
    expect(asked(two, 'merwe')).not.toContain('certificaat-veiligheidsladder');
    expect(one.evidence.pieces['pijler']?.['certificaat-veiligheidsladder']?.judged?.accepted).toBe(true);
    const ranking = currentRanking(one);
    const row = ranking.ok ? ranking.value.rows.find(({ tenderer }) => tenderer === 'merwe') : undefined;
    if (row === undefined) throw new Error('merwe stands in the ranking');
    const explaining = { guide: guideOf(one), language: 'nl', tenderer: asTheyAre, evaluator: asTheyAre } as const;
    const why = explainCriterion(explaining, row, 'v-1');
    expect(why.rules[0]?.text).toContain('Trede 3 of hoger');
    expect(why.inputs).toEqual([
      { label: 'De onderneming is gecertificeerd op trede 3 of hoger van de Veiligheidsladder.', value: 'ja' },
      { label: 'Het bewijsstuk', value: 'Certificaat van de Veiligheidsladder, trede 3 of hoger' },
    ]);
    expect(why.steps).toEqual([
      'Het certificaat geeft Voldoet met toegevoegde waarde: 4. De commissie beoordeelt dit niet.',
    ]);
  });

  test('CVO-21: two members vote and grade jointly; who advises does not', () => {
    const { evaluators, advice } = one.evaluation;
    expect(evaluators.filter(({ advises }) => advises !== true).map(({ user }) => user)).toEqual([
      'bestuurder',
      'facilitair',
    ]);
    expect(advice).toMatchObject([{ user: 'adviseur-techniek', operator: 'kromme', criterion: 'geld' }]);
    const adviser = viewEvaluation(one, { user: 'adviseur-techniek', roles: ['adviser'] });
    expect(adviser?.may).toMatchObject({ score: false, advise: false, lead: false });
    const shared = adviser?.cells.find(({ operator, criterion }) => operator === 'kromme' && criterion === 'geld');
    expect(shared?.advice?.[0]?.advice).toContain('meerwerk');
    expect(shared?.consensus?.voters).toEqual(['bestuurder', 'facilitair']);
    for (const { voices } of one.evaluation.proposals)
      expect(Object.keys(voices)).toEqual(['bestuurder', 'facilitair']);
  });

  test('CVO-20: in lot II all four go on without points', () => {
    expect(decided(two, 1)).toEqual(['1 merwe 0', '1 volt 0', '1 stroom 0', '1 licht 0'].map((row) => `${row}.00`));
    expect(two.award.decisions[0]?.winners).toEqual(['merwe', 'volt', 'stroom', 'licht']);
    expect(two.evaluation.evaluators).toEqual([]);
  });
});

describe('CVO-22: rank and replacement', () => {
  test('the tie over the fifth place is drawn by lot, with both there', () => {
    expect(one.award.draws).toMatchObject([{ order: ['pijler', 'kromme'], transcript: { withheld: [] } }]);
    expect(decided(one, 1).slice(4)).toEqual(['5 pijler 54.00', '6 kromme 54.00', '7 heuvel 49.00']);
  });

  test('who proves too late is replaced by the next in rank, whose term begins then', () => {
    expect(one.examination.excluded['lindez']?.ground).toBe('bewijsstukken');
    expect(one.award.decisions.map(({ winners }) => winners)).toEqual([
      ['merwe', 'lindez', 'brug', 'linden', 'pijler'],
      ['merwe', 'brug', 'linden', 'pijler', 'kromme'],
    ]);
    expect(`${standstillOf(one)?.standstill.lastDay}`).toBe('2025-11-14');
  });

  test('who gives up after the invitation is replaced as well', () => {
    expect(one.selection.replacements).toMatchObject([{ withdrawn: 'brug', operator: 'heuvel' }]);
    expect(selectedOf(one)).toEqual(['merwe', 'linden', 'pijler', 'kromme', 'heuvel']);
    expect(Object.keys(one.selection.invited)).toEqual(['merwe', 'brug', 'linden', 'pijler', 'kromme', 'heuvel']);
  });
});

describe('CVO-23: decision, objection term, invitation', () => {
  test('all candidates of a lot have a letter at one moment, each of his own kind', () => {
    const kinds = Object.fromEntries(
      (one.award.decisions[0]?.sent?.letters ?? []).map(({ operator, kind }) => [operator, kind]),
    );
    const selected = { merwe: 'award', lindez: 'award', brug: 'award', linden: 'award', pijler: 'award' };
    const others = { kromme: 'rejection', heuvel: 'rejection', zonne: 'exclusion', slot: 'exclusion' };
    expect(kinds).toEqual({ ...selected, ...others });
    expect(two.award.decisions[0]?.sent?.letters.every(({ kind }) => kind === 'award')).toBe(true);
  });

  function letterTo(file: ProcedureFile, named: string): AwardLetter {
    const context = { language: 'nl', nameOf: asTheyAre, functionOf: asTheyAre } as const;
    const letter = makerFor(file, { roles: ['process-leader'] }, named)?.make(file, named, context);
    if (letter?.template !== 'award-letter') throw new Error(`${named} is no letter of a decision`);
    return letter.data;
  }

  test('a letter gives the reason of every criterion, also of those that rules score', () => {
    const { criteria } = letterTo(one, 'letter-1-kromme');
    expect(criteria.every(({ reasons, winnerReasons }) => reasons !== '' && winnerReasons !== '')).toBe(true);
    expect(criteria.find(({ criterion }) => criterion.startsWith('Nabijheid'))?.reasons).toBe(
      'Minder dan 100 km: +4; Minder dan 50 km: +2; Minder dan 25 km: +2; Minder dan 10 km: nee, 0',
    );
  });

  test('a second letter does not ask again for what was asked before', () => {
    expect(letterTo(one, 'letter-1-merwe').evidence?.until).toMatch(/3 november/);
    expect(letterTo(one, 'letter-2-merwe').evidence).toBeUndefined();
    expect(letterTo(one, 'letter-2-kromme').evidence?.until).toMatch(/10 november/);
  });

  test('CVO-20: where no points were given the letter shows none', () => {
    const { criteria, awarded } = letterTo(two, 'letter-1-volt');
    expect([criteria.length, awarded?.length]).toEqual([0, 4]);
  });

  test('the terms of the lots run apart', () => {
    expect(`${standstillOf(two)?.standstill.lastDay}`).toBe('2025-11-07');
    expect([one, two].map(({ contract }) => contract.final?.at)).toEqual([
      '2025-11-18T08:00:00.000Z',
      '2025-11-10T09:00:00.000Z',
    ]);
  });

  test('CVO-11: evidence is asked of the provisionally selected alone, and who is selected is invited by mail', async () => {
    const mails = await readMails(played.replay.application);
    const invitations = mails.filter(({ text }) => text.includes('U kunt inschrijven tot en met 15 december 2025.'));
    expect(invitations).toHaveLength(4 + 5 + 1);
    expect(Object.keys(one.evidence.pieces).toSorted()).toEqual(
      ['brug', 'heuvel', 'kromme', 'linden', 'lindez', 'merwe', 'pijler'].toSorted(),
    );
  });
});

test('its bundle verifies, in both lots', async () => {
  const { store, blobs } = played.replay.application.parts;
  const bundle = join(played.data, 'file.zip');
  const ground = { store, blobs, verifierKey: played.replay.signer.verifierKey };
  await writeBundleFile(ground, { procedure: id, documents: true }, bundle, () => undefined);
  let said = '';
  const code = await verifyCommand([bundle], (text) => {
    said += text;
  });
  expect(`${code} ${said}`).toMatch(/^0 /);
  expect(said).toMatch(/\[werktuigbouw\].*Geloot/);
}, 120_000);

describeAwardPhase(() => played);
