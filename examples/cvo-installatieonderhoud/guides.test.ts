import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toDecimal } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { lintGuide } from '#tender/core/guide/lint/lint.ts';
import { readGuide } from '#tender/core/guide/read.ts';
import { underReading } from '#tender/core/guide/readings.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { termAfterDecision } from '#tender/core/guide/term-after-decision.ts';
import { calendarOf } from '#tender/core/legal/calendar.ts';
import { checklistOf } from '#tender/core/procedure/submission/checklist.ts';
import { emptyContent } from '#tender/core/procedure/submission/content.ts';
import type { TenderContent } from '#tender/core/procedure/submission/events.ts';
import { explainCriterion } from '#tender/core/scoring/explain.ts';
import { rank } from '#tender/core/scoring/rank.ts';
import { judgeFinancial } from '#tender/core/suitability/chain.ts';
import type { Outcome } from '#tender/core/suitability/outcome.ts';
import { factValues, judgeReferences, type StatedReference } from '#tender/core/suitability/references.ts';
import { compileFinancial } from '#tender/core/suitability/rule.ts';

/** The two guides of the restricted procedure, as data: nothing of them stands in the program. */

function read(name: string) {
  const { guide, lines, problems } = readGuide(readFileSync(new URL(name, import.meta.url), 'utf8'), name);
  if (guide === undefined) throw new Error(JSON.stringify(problems[0]));
  return { guide, lines };
}

const { guide } = read('leidraad-selectie.yaml');

describe('the selection guide', () => {
  test('CVO-12: its rule judges figures, and each reading of the text gives a guide of its own', () => {
    const sound = { eigenVermogen: '900000', achtergesteld: '100000', balanstotaal: '4000000' };
    const rest = { omzet: '6000000', vlottendeActiva: '2100000', vlottendePassiva: '2000000' };
    const outcome = (of: Guide, profits: readonly string[], old = sound): Outcome => {
      const rule = of.suitability[1]?.financial;
      if (rule === undefined) throw new Error('the guide judges financial health');
      const figures = Object.fromEntries(
        rule.years.map(({ id }, place) => [
          id,
          { ...(place === 0 ? old : sound), ...rest, nettowinst: profits[place] ?? '' },
        ]),
      );
      const company = { key: 'own', of: 'tenderer', role: 'company' as const, name: 'Installateur B.V.', figures };
      return judgeFinancial(unwrap(compileFinancial(rule)), { entities: [company] }, ['tenderer']).outcome;
    };
    expect(outcome(guide, ['50000', '50000', '50000'])).toBe('met');
    expect(outcome(guide, ['-900000', '0', '-600000'])).toBe('failed');
    // Six hundred thousand more and less: exactly nothing, weighted.
    expect(outcome(guide, ['-600000', '0', '200000'])).toBe('met');
    expect(outcome(guide, ['1', '1', '1'], thin)).toBe('met');
    const everyYear = unwrap(underReading(guide, 'welk-jaar-solvabiliteit', 'elk-jaar'));
    expect(outcome(everyYear, ['1', '1', '1'], thin)).toBe('failed');
  });

  const thin = { eigenVermogen: '10000', achtergesteld: '0', balanstotaal: '4000000' };

  test('CVO-15: one reference may show all four competences, within five years of the day of tendering', () => {
    const requirement = guide.suitability.find(({ id }) => id === 'vakbekwaamheid');
    if (requirement === undefined) throw new Error('the guide asks for references');
    const day = Temporal.PlainDate.from('2025-10-24');
    const judged = (ended: string): Outcome => judgeReferences(requirement, [reference({ ended })], day).outcome;
    expect(judged('2020-10-24')).toBe('met');
    expect(judged('2020-10-23')).toBe('failed');
  });

  test.each([
    ['100', '0'],
    ['99.9', '4'],
    ['50', '4'],
    ['49.9', '6'],
    ['25', '6'],
    ['24.9', '8'],
    ['10', '8'],
    ['9.9', '10'],
  ])('CVO-16: %s kilometres by road give %s points', (afstand, points) => {
    expect(pointsOf({ afstand })['ref-4']).toBe(points);
  });

  test('CVO-16: rules add up, each on its own; what was not stated adds nothing', () => {
    expect(pointsOf({ vergelijkbaarInGebruik: 'yes', onderhoud: 'yes', oppervlakte: '4000' })).toMatchObject({
      'ref-1': '8',
      'ref-2': '0',
      'ref-3': '6',
      'ref-4': '0',
    });
    expect(pointsOf({ vergelijkbaarOnderhoud: 'no', maatschappelijk: 'yes', school: 'yes' })['ref-2']).toBe('4');
    expect(pointsOf({ vergelijkbaarInGebruik: 'yes', onderhoud: 'yes', oppervlakte: '4000.1' })['ref-3']).toBe('10');
  });

  test('CVO-16: the explanation says which rule added what, and which fact lacks', () => {
    const row = ranked({ afstand: '30' }).rows[0];
    if (row === undefined) throw new Error('one candidate is ranked');
    const name = (id: string): string => id;
    const explaining = { guide, language: 'en', tenderer: name, evaluator: name } as const;
    const why = explainCriterion(explaining, row, 'ref-4');
    expect(why.inputs).toEqual([{ label: 'Afstand over de weg met de auto', value: '30 km' }]);
    expect(why.steps).toEqual([
      'Minder dan 100 km: +4',
      'Minder dan 50 km: +2',
      'Minder dan 25 km: no, 0',
      'Minder dan 10 km: no, 0',
      'Together 6',
    ]);
    expect(explainCriterion(explaining, row, 'ref-2').steps[0]).toBe(
      'Vergelijkbaar onderhoud of renovatie: 0, since ‘Vergelijkbaar onderhoud of vergelijkbare renovatie’ was not stated',
    );
  });

  test('CVO-18: points of project control are 5 for each of five aspects, and whole numbers (CVO-19)', () => {
    const points = pointsOf({}, 'goed');
    // 75 % of 5 is 3.75.
    expect(['geld', 'organisatie', 'tijd', 'informatie', 'kwaliteit'].map((id) => points[id])).toEqual(
      Array.from({ length: 5 }, () => '4'),
    );
    // Halfway between 25 and 60 % of 5 is 2.125, between 0 and 25 % 0.625.
    expect(pointsOf({}, 'tussen-gering-en-voldoet')['geld']).toBe('2');
    expect(pointsOf({}, 'tussen-niet-en-gering')['geld']).toBe('1');
  });

  test('CVO-08: who relies on a third party brings its declaration and an ESPD of that party', () => {
    const party = {
      key: 'derde',
      role: 'relied-upon',
      name: 'Derde B.V.',
      registration: '1',
      forWhat: 'Ervaring',
    } as const;
    const stateOf = (content: TenderContent, id: string) =>
      checklistOf(guide, content).find(({ item }) => item.id === id);
    const answers = (who: string) => ({
      [who]: guide.submission.espd.map(({ id: statement, passes }) => ({
        statement,
        answer: passes === 'no' ? ('no' as const) : ('yes' as const),
      })),
    });
    const alone = { ...emptyContent, espd: answers('tenderer') };
    expect(stateOf(alone, 'verklaring-derde')?.state).toBe('not-needed');
    const relying = { ...alone, parties: [party] };
    expect(stateOf(relying, 'verklaring-derde')?.state).toBe('missing');
    const lacks = (content: TenderContent) =>
      stateOf(content, 'uea')?.findings.filter(({ params }) => params?.['party'] === party.name);
    expect(lacks(relying)?.length).toBeGreaterThan(0);
    expect(lacks({ ...relying, espd: { ...answers('tenderer'), ...answers('derde') } })).toEqual([]);
  });

  test('CVO-20: five are invited for each lot, and scored where there are more; at exactly five by the other reading as well', () => {
    expect(guide.selection).toMatchObject({ places: 5, scoreWhenMoreThan: 5 });
    const other = unwrap(underReading(guide, 'minder-of-gelijk-aan-vijf', 'vijf-of-meer'));
    expect(other.selection).toMatchObject({ places: 5, scoreWhenMoreThan: 4 });
  });

  test('CVO-06: a deadline without a time is 24.00 of its day', () => {
    expect(guide.planning.find(({ id }) => id === 'aanmelding')?.until).toBe('2025-10-25T00:00');
  });
});

test('CVO-24: the award guide weighs plan 30, presentation 30 and price 40, and asks the best tenderer for his budget', () => {
  const award = read('leidraad-gunning.yaml').guide;
  expect(award.award.criteria.map(({ id, weight }) => [id, weight])).toEqual([
    ['plan-van-aanpak', '30'],
    ['presentatie', '30'],
    ['prijs', '40'],
  ]);
  expect(award.evidence).toMatchObject({ ranks: 1, items: [{ id: 'inschrijfbegroting' }] });
  expect(award.award.places).toBe(2);
});

test.each(['leidraad-selectie.yaml', 'leidraad-gunning.yaml'])(
  'CVO-01, CVO-04: the linter is silent about %s, whose annexes have their numbers',
  (name) => {
    const one = read(name);
    expect(lintGuide(one.guide, one.lines)).toEqual([]);
  },
);

test.each(['leidraad-selectie.yaml', 'leidraad-gunning.yaml'])(
  'CVO-05: %s has two rounds of questions, each with its note and one table',
  (name) => {
    const { questions } = read(name).guide;
    expect(questions?.rounds.map(({ closes, note }) => [closes, note])).toEqual([
      ['vragen-1', 'nota-1'],
      ['vragen-2', 'nota-2'],
    ]);
    expect(questions?.format).toMatch(/nummer, hoofdstuk en vraag/);
  },
);

test('CVO-25: twenty days after a decision of 22 December end on a Sunday, so the standstill runs through Monday', () => {
  const award = read('leidraad-gunning.yaml').guide;
  const sent = Temporal.Instant.from('2025-12-22T10:00:00Z');
  const { lastDay, earliestConclusion } = unwrap(termAfterDecision(award, sent, calendarOf(award.country)));
  expect([`${lastDay}`, `${earliestConclusion}`]).toEqual(['2026-01-12', '2026-01-12T23:00:00Z']);
});

test('CVO-10: a ground for exclusion holds in both phases', () => {
  const statutory = (name: string) =>
    read(name).guide.exclusion.flatMap(({ id, kind }) => (kind === 'guide' ? [] : [`${kind} ${id}`]));
  expect(statutory('leidraad-gunning.yaml')).toEqual(statutory('leidraad-selectie.yaml'));
});

function reference(more: Partial<StatedReference> = {}): StatedReference {
  return {
    key: 'one',
    name: 'School in gebruik',
    client: 'Schoolbestuur',
    place: 'Utrecht',
    description: 'Onderhoud van installaties.',
    started: '2015-01-01',
    shows: ['in-gebruik', 'utiliteitsbouw', 'omvang', 'nabijheid'],
    facts: {},
    ...more,
  };
}

function ranked(facts: Readonly<Record<string, string>>, grade = 'voldoet') {
  const values = factValues(reference({ facts: { ...facts } }));
  const criteria = guide.award.criteria;
  return unwrap(
    rank({
      guide,
      prices: 'closed',
      tenderers: [
        {
          id: 'candidate',
          scores: Object.fromEntries(
            criteria.filter(({ scale }) => scale !== undefined).map(({ id }) => [id, [{ evaluator: 'e', grade }]]),
          ),
          facts: Object.fromEntries(criteria.filter(({ rules }) => rules !== undefined).map(({ id }) => [id, values])),
        },
      ],
    }),
  );
}

function pointsOf(facts: Readonly<Record<string, string>>, grade?: string): Readonly<Record<string, string>> {
  const [row] = ranked(facts, grade).rows;
  return Object.fromEntries(Object.entries(row?.criteria ?? {}).map(([id, { points }]) => [id, toDecimal(points, 0)]));
}
