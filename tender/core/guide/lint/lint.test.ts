import { describe, expect, test } from 'vitest';
import { guideLines } from '../read.ts';
import type { Guide } from '../schema/guide.ts';
import { almelo, almeloSource, changed } from '../testing/almelo.ts';
import { findingsOf, lintGuide } from './lint.ts';

const base = almelo();
const lines = guideLines(almeloSource);
const calendar = { country: base.country, zone: base.timeZone };

/** What is found in the example after some changes and was not there before, as `severity code path`. */
function found(changes: Readonly<Record<string, unknown>>): readonly string[] {
  return listed(changed(base, changes)).filter((line) => !known.has(line));
}

/** Before the reasons of its readings are heard. */
function listed(guide: Guide): readonly string[] {
  return findingsOf(guide, calendar)
    .filter(({ code }) => code !== 'settles-nothing')
    .map(({ severity, code, path }) => `${severity} ${code} ${path}`);
}

/** The rule of ROC-04. */
const outage = { withinHours: 24, extensionHours: 24, extensions: 2 };
const known = new Set(listed(base));

type Case = readonly [changes: Readonly<Record<string, unknown>>, ...expected: readonly string[]];

function cases(all: readonly Case[]): void {
  test.each(all.map(([changes, ...expected]) => ({ changes, expected })))('$changes', ({ changes, expected }) => {
    const problems = found(changes);
    expect(problems.toSorted()).toEqual(expected.toSorted());
  });
}

test('the guide of Almelo is silent: what could be said of its text, its readings answer', () => {
  expect(lintGuide(base, lines)).toEqual([]);
  expect(lintGuide({ ...base, readings: [] }, lines).map(({ severity, code }) => `${severity} ${code}`)).toEqual([
    'warning lot-without-reason',
    'warning validity-before-start',
    'warning tie-without-points',
    'note points-depend-recompute',
    'note price-of-nothing',
  ]);
});

test('another choice answers nothing of what the first one did', () => {
  const kept = lintGuide(changed(base, { '/readings/2/choice': 'behouden', '/award/afterExclusion': 'keep' }), lines);
  expect(kept.map(({ code }) => code)).toEqual(['points-depend-keep']);
});

test('an error stands whatever a reading says', () => {
  const settled = { '/readings/2/alternatives/0/settles': [{ finding: 'weights-do-not-add-up' }] };
  const problems = lintGuide(changed(base, { '/award/maximum': 90, ...settled }), lines);
  expect(problems.map(({ code }) => code)).toContain('weights-do-not-add-up');
});

test('a finding stands at the line of the file it is about, with the paragraph of the source', () => {
  const [lot, validity] = lintGuide({ ...base, readings: [] }, lines);
  expect(lot?.source).toBeUndefined();
  expect(validity?.source).toBe('5.1');
  expect(almeloSource.split('\n')[(validity?.line ?? 0) - 1]).toContain('validity: { after: { days: 90 }');
});

describe('references', () => {
  cases([
    [{ '/submission/deadline': 'sluting' }, 'error id-unknown-near /submission/deadline'],
    [{ '/standstill/award': 'zomaar' }, 'error id-unknown /standstill/award'],
    [{ '/award/presentation/phase': 'presentatie' }, 'error id-unknown-near /award/presentation/phase'],
    [{ '/suitability/0/evidence': 'controle' }, 'error id-unknown /suitability/0/evidence'],
    [{ '/award/criteria/1/points/best': 3 }, 'error id-unknown /award/criteria/1/points/best'],
    [{ '/lots/-': { id: 'beveiliging', title: 'Nog eens' } }, 'error id-twice /lots/1/id'],
    [
      { '/award/scales/-': { id: 'los', grades: base.award.scales[0]?.grades } },
      'warning scale-unused /award/scales/1',
    ],
    [
      { '/exclusion/0/id': 'nieuw' },
      'error id-unknown /submission/espd/5/about',
      'warning ground-not-stated /exclusion/0',
    ],
    [
      { '/suitability/-': { id: 'nieuw', kind: 'technical', title: 'Nieuw', text: 'x' } },
      'warning suitability-unproven /suitability/5',
    ],
  ]);
});

describe('planning', () => {
  cases([
    [{ '/planning/8/on': '2025-10-12' }, 'warning phase-on-free-day /planning/8'],
    [
      { '/planning/9/on': '2024-10-28' },
      'warning phase-before-guide /planning/9',
      'error phases-out-of-sequence /planning/9',
      'warning phase-out-of-order /planning/9',
    ],
    [
      { '/planning/14/month': '2028-12' },
      'warning phase-far-ahead /planning/14',
      'warning phase-out-of-order /planning/15',
    ],
    [
      { '/planning/1/until': '2025-09-09T12:00' },
      'error phases-out-of-sequence /planning/2',
      'warning phase-out-of-order /planning/2',
    ],
    [{ '/siteVisit/startsAt': '2025-09-09T13:00' }, 'error visit-on-other-day /siteVisit/startsAt'],
    [{ '/planning/7/until': '2025-10-06T18:30' }, 'warning deadline-outside-hours /planning/7'],
    [{ '/planning/7/until': undefined, '/planning/7/on': '2025-10-06' }, 'error deadline-without-time /planning/7'],
    [
      { '/planning/12': { id: 'x', title: 'X', until: '2026-03-29T02:30' } },
      'error time-skipped /planning/12',
      'warning phase-on-free-day /planning/12',
      'warning phase-out-of-order /planning/13',
    ],
    [
      { '/planning/12': { id: 'x', title: 'X', until: '2026-10-25T02:30' } },
      'error time-twice /planning/12',
      'warning phase-on-free-day /planning/12',
      'warning phase-out-of-order /planning/13',
    ],
    [
      { '/planning/12': { id: 'x', title: 'X', from: '2025-11-26', through: '2025-11-25' } },
      'error phase-ends-before-start /planning/12',
      'warning phase-out-of-order /planning/13',
    ],
  ]);
});

describe('terms of the law and of the guide', () => {
  cases([
    [{ '/planning/0/on': '2025-09-01' }, 'error period-too-short /planning/7'],
    [{ '/planning/6/on': '2025-09-29' }, 'error answers-too-late /planning/6'],
    [{ '/standstill/days': 15 }, 'error standstill-too-short /standstill/days'],
    [{ '/planning/11/from': '2025-11-04' }, 'error standstill-first-day /planning/11'],
    [{ '/planning/11/through': '2025-11-21' }, 'error standstill-last-day /planning/11'],
    [
      { '/planning/10/on': '2025-11-03', '/planning/11/from': '2025-11-04', '/planning/11/through': '2025-11-23' },
      'error standstill-runs-on /planning/11',
      'warning forfeiture-on-free-day /standstill/days',
      'warning forfeiture-before-standstill /standstill/days',
    ],
    [{ '/planning/13/on': '2025-11-24' }, 'error final-within-standstill /planning/13'],
    [
      { '/submission/validity/after': { days: 30 } },
      'error validity-before-final /submission/validity/after',
      'warning choice-not-in-force /readings/8/alternatives/0/sets/0',
    ],
    [{ '/evidence/within': { days: 30 } }, 'warning evidence-after-final /evidence/within'],
    [
      { '/contract/start': '2025-11-25', '/planning/15/on': '2025-11-25', '/award/criteria/2/question': 'x' },
      'warning phase-out-of-order /planning/15',
      'error contract-before-final /contract/start',
    ],
  ]);
});

describe('dates in texts', () => {
  cases([
    [{ '/complaints/rules': 'Tot vrijdag 6 oktober 2025' }, 'warning text-weekday /complaints/rules'],
    [{ '/complaints/rules': 'Tot 7 oktober 2025' }, 'warning text-date-unknown /complaints/rules'],
    [{ '/complaints/rules': 'Tot 31 november 2025' }, 'warning text-date-impossible /complaints/rules'],
    [{ '/complaints/rules': 'Tot maandag 6 oktober 2025, en tot 31 januari 2030' }],
  ]);
});

describe('handing in', () => {
  cases([
    [{ '/submission/opening/persons': 1 }, 'warning opened-by-one /submission/opening/persons'],
    [{ '/submission/opening/persons': 6 }, 'warning opened-by-many /submission/opening/persons'],
    [{ '/submission/checklist/5/formats': [] }, 'error item-without-format /submission/checklist/5'],
    [{ '/submission/checklist/3/formats': ['pdf'] }, 'warning espd-with-format /submission/checklist/3'],
    [{ '/submission/checklist/1/envelope': 'general' }, 'error price-outside-envelope /submission/checklist/1'],
    [{ '/submission/checklist/1/formats': ['pdf'] }, 'error price-sheet-without-xlsx /submission/checklist/1'],
    [
      { '/submission/checklist/5/envelope': 'price' },
      'error answers-in-price-envelope /submission/checklist/5',
      'error answered-in-price-envelope /award/criteria/1/answeredIn',
      'error answered-in-price-envelope /award/criteria/2/answeredIn',
    ],
    [{ '/award/criteria/1/answeredIn': undefined }, 'warning question-without-answer /award/criteria/1'],
    [{ '/priceSheet': undefined }, 'error price-without-sheet /award/criteria'],
    [{ '/submission/checklist/1/kind': 'other' }, 'error sheet-not-asked /submission/checklist'],
    [{ '/submission/checklist/1/template': undefined }, 'warning sheet-without-template /submission/checklist/1'],
    [
      { '/submission/checklist/2/whenMissing': 'remedy' },
      'warning two-consequences /submission/checklist/2/whenMissing',
      'warning choice-not-in-force /readings/4/alternatives/0/sets/0',
    ],
    [{ '/submission/priceEnvelope': { openedBy: 'custodians' } }],
    [
      {
        '/submission/priceEnvelope': { openedBy: 'custodians' },
        '/submission/checklist/1/envelope': 'general',
        '/submission/checklist/2/envelope': 'general',
      },
      'error price-envelope-empty /submission/priceEnvelope',
      'error price-outside-envelope /submission/checklist/1',
      'error price-outside-envelope /submission/checklist/2',
    ],
    [
      {
        '/submission/priceEnvelope': { openedBy: 'process-leader' },
        '/submission/checklist/0/template': 'prijzenblad',
      },
      'error template-in-both-envelopes /submission/checklist/1',
    ],
    [
      {
        '/submission/priceEnvelope': { openedBy: 'custodians' },
        '/submission/checklist/1/whenMissing': 'remedy',
        '/submission/checklist/2/whenMissing': 'remedy',
      },
      'warning price-mended-after-quality /submission/checklist/1/whenMissing',
      'warning price-mended-after-quality /submission/checklist/2/whenMissing',
      'warning choice-not-in-force /readings/4/alternatives/0/sets/0',
    ],
    [
      {
        '/submission/priceEnvelope': { openedBy: 'custodians' },
        '/award/criteria/1/kind': 'presentation',
        '/award/criteria/2/kind': 'presentation',
      },
      'warning lowest-price-alone /award/criteria',
      'warning price-envelope-without-quality /submission/priceEnvelope',
    ],
    [{ '/contract/precedence/-': 'overeenkomst' }, 'error two-ranks /contract/precedence/6'],
    [{ '/evidence/ranks': 1 }, 'warning reserve-without-evidence /evidence/ranks'],
    [{ '/procedure/phase': 'award' }, 'error phase-of-open /procedure/phase'],
    [{ '/procedure/type': 'restricted' }, 'error phase-missing /procedure/type'],
    [{ '/procedure/type': 'restricted', '/procedure/phase': 'selection' }, 'error selection-missing /procedure/phase'],
    [{ '/award/places': 2 }, 'error reserve-among-winners /contract/reserve/rank'],
    [{ '/submission/outage': { ...outage, confirmedBy: 'helpdesk' } }],
    [
      { '/submission/outage': { ...outage, confirmedBy: 'authority' } },
      'note outage-judged-by-authority /submission/outage/confirmedBy',
    ],
    [
      { '/submission/outage': { ...outage, extensions: 10, confirmedBy: 'helpdesk' } },
      'warning outage-overtakes-phase /submission/outage/extensions',
    ],
    [{ '/priceSheet/items/0/quantity': 0 }, 'warning item-without-effect /priceSheet/items/0'],
  ]);
});

const examined = [
  'referenties',
  'prijzenblad-excel',
  'prijzenblad-pdf',
  'uea',
  'terbeschikkingstelling',
  'antwoorden',
  'keurmerken',
];
const step = (does: 'examination' | 'quality', items: readonly string[]) => ({ id: does, title: does, does, items });

describe('ROC-30: steps', () => {
  cases([
    [{ '/steps': [step('quality', []), step('examination', examined)] }, 'error step-out-of-order /steps/1/does'],
    [
      { '/steps': [step('examination', examined), step('quality', ['uea'])] },
      'error step-items-misplaced /steps/1',
      'error item-not-in-one-step /submission/checklist/3',
    ],
    [{ '/steps': [step('examination', examined.slice(1))] }, 'error item-not-in-one-step /submission/checklist/0'],
    [{ '/steps': [step('examination', [...examined, 'ue'])] }, 'error id-unknown-near /steps/0/items/7'],
  ]);
});

describe('scoring', () => {
  cases([
    [{ '/award/maximum': 90 }, 'error weights-do-not-add-up /award/maximum'],
    [{ '/award/criteria/3/weight': 10, '/award/maximum': 110 }, 'error criterion-cannot-score /award/criteria/3'],
    [{ '/award/criteria/1/points/goed': undefined }, 'error grade-has-no-points /award/criteria/1/points'],
    [{ '/award/criteria/1/points/uitstekend': 21 }, 'error grade-above-weight /award/criteria/1/points'],
    [{ '/award/criteria/1/points/uitstekend': 18 }, 'warning grade-below-weight /award/criteria/1/points'],
    [{ '/award/criteria/1/points/goed': 5 }, 'warning grades-equal /award/criteria/1/points'],
    [{ '/award/criteria/1/points/goed': '5.001' }, 'warning grades-collapse /award/criteria/1/round'],
    [{ '/award/criteria/1/combine': undefined }, 'error combine-missing /award/criteria/1'],
    [{ '/award/criteria/1/round': undefined }, 'note mean-not-rounded /award/criteria/1'],
    [
      { '/award/committee/minimumEvaluators': 4 },
      'error too-few-evaluators /award/committee/minimumEvaluators',
      'warning choice-not-in-force /readings/13/alternatives/0/sets/0',
    ],
    [{ '/award/total': 'som(points)' }, 'error formula-unknown-function /award/total'],
    [{ '/priceSheet/total': 'sum(quantity) * tariff' }, 'error formula-type /priceSheet/total'],
    [
      { '/award/afterExclusion': 'keep' },
      'note points-depend-keep /award/criteria/0/formula',
      'warning choice-not-in-force /readings/2/alternatives/0/sets/0',
    ],
    [
      { '/award/thresholds': [{ id: 'd', title: 'D', measure: 'sum(quality)', minimum: 61 }] },
      'error threshold-unreachable /award/thresholds/0',
    ],
    [
      { '/award/thresholds': [{ id: 'd', title: 'D', measure: 'sum(quality)', minimum: 0 }] },
      'warning threshold-always-met /award/thresholds/0',
    ],
    [{ '/award/thresholds': [{ id: 'd', title: 'D', measure: 'sum(quality)', minimum: 30 }] }],
    [
      { '/award/total': 'price - table(sum(quality), 0: 0, 60: 1000, 61: 5000)', '/award/best': 'lowest' },
      'warning band-unreachable /award/total',
    ],
  ]);
});

const price = '/award/criteria/0/formula';

describe('price formulas, tried on prices', () => {
  cases([
    [
      { [price]: 'weight * (2 * lowest(prices) - price) / ((2 - 1) * lowest(prices))' },
      `warning price-points-below-zero ${price}`,
    ],
    [
      { [price]: '(weight * 2 * lowest(prices) - price) / ((2 - 1) * lowest(prices))' },
      `error price-points-above-weight ${price}`,
    ],
    [
      { [price]: 'weight * (120000 - price) / (120000 - 80000)' },
      `error price-points-above-weight ${price}`,
      `warning price-points-below-zero ${price}`,
    ],
    [{ [price]: 'clamp(weight * (120000 - price) / (120000 - 80000), 0, weight)' }],
    [{ [price]: 'clamp(weight * (120000 - price) / 130000, 0, weight)' }, `warning best-price-below-weight ${price}`],
    [
      { [price]: 'price / highest(prices) * weight' },
      `warning best-price-below-weight ${price}`,
      `error price-points-rise ${price}`,
    ],
    [{ [price]: 'weight * 95% * lowest(prices) / price' }, `warning best-price-below-weight ${price}`],
    [{ [price]: 'if(price = 0, weight, lowest(prices) / price * weight)' }],
  ]);
});

describe('ties', () => {
  cases([
    [
      { '/award/ties': [{ by: 'quality' }] },
      'error ties-without-end /award/ties',
      'warning choice-not-in-force /readings/0/alternatives/0/sets/0',
    ],
    [
      { '/award/ties/-': { by: 'quality' } },
      'warning tie-rule-never-reached /award/ties/2',
      'warning choice-not-in-force /readings/0/alternatives/0/sets/0',
    ],
    [
      { '/award/ties/1/method': 'by-hand', '/award/ties/1/beacon': 'quicknet' },
      'warning beacon-without-draw /award/ties/1/beacon',
      'warning choice-not-in-force /readings/0/alternatives/0/sets/0',
    ],
    [
      {
        '/award/ties/1/beacon': { hash: '0'.repeat(64), publicKey: '0'.repeat(192), genesis: 1_700_000_000, period: 3 },
      },
      'error beacon-key-malformed /award/ties/1/beacon/publicKey',
      'warning choice-not-in-force /readings/0/alternatives/0/sets/0',
    ],
    [
      { '/award/ties': [{ by: 'quality' }, { by: 'quality' }, { by: 'lots', drawnBy: 'staff' }] },
      'warning tie-rule-twice /award/ties/1',
      'warning choice-not-in-force /readings/0/alternatives/0/sets/0',
    ],
  ]);
});

describe('readings', () => {
  cases([
    [{ '/readings/0/choice': 'geen' }, 'error choice-not-an-alternative /readings/0/choice'],
    [{ '/readings/2/choice': 'behouden' }, 'warning choice-not-in-force /readings/2/alternatives/1/sets/0'],
    [
      { '/readings/2/alternatives/1/sets/0/at': '/award/afterExclusie' },
      'error alternative-sets-nothing /readings/2/alternatives/1',
    ],
    [
      { '/readings/2/alternatives/1/sets/0/value': 'soms' },
      'error alternative-breaks-guide /readings/2/alternatives/1',
    ],
  ]);
});
