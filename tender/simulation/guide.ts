import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { tinyStory } from '../server/testing/server.ts';
import type { Chance } from './chance.ts';
import type { Award, PriceRule, QualityRule, RoundingMode, TieRule } from './oracle/rules.ts';

/** A guide made up, and beside it the same rules as whoever made them up knows them: what the oracle judges by. */
export interface MadeGuide {
  /** JSON, which is YAML. */
  readonly source: string;
  /** Unknown of a guide that somebody else wrote in words that the oracle has no rule for. */
  readonly award: Award | undefined;
  /** Of all lines of the price sheet together, in thousandths: everybody asks the same rate for each. */
  readonly quantity: number;
  readonly outage: OutageTerms | undefined;
  /** Who opens the price envelope, where there is one. */
  readonly envelope: 'custodians' | 'process-leader' | undefined;
  /** Local instant of publication's day, from which the run begins. */
  readonly begin: string;
  readonly leastEvaluators: number;
  /** Ids; none where there is one lot, and so one file. */
  readonly lots: readonly string[];
  /** Of a selection phase: how many are invited at most, and with how many candidates points are given. */
  readonly selection?: { readonly places: number; readonly scoreWhenMoreThan: number };
  /** Of an award phase: a word that stands in its documents, for those who were invited and for nobody else. */
  readonly marker?: string;
}

/** The rule for outages as whoever made it up knows it. */
export interface OutageTerms {
  readonly withinHours: number;
  readonly extensionHours: number;
  readonly extensions: number;
  readonly confirmedBy: 'helpdesk' | 'authority';
}

export type Data = Record<string, unknown>;

const base = parse(readFileSync(join(tinyStory, 'leidraad.yaml'), 'utf8')) as Data;
const hours = 1000;

/** Local instants in the Netherlands at which the vault may close: around the change to summer time, at midnight, to the minute. */
const deadlines = ['2026-04-07T12:00', '2026-03-30T00:00', '2026-03-30T03:30', '2026-03-31T02:00', '2026-04-02T23:59'];

/** Early enough for every one of these. */
function dates(deadline: string): Readonly<Record<string, Data>> {
  return {
    publicatie: { on: '2026-02-16' },
    'aanmelden-schouw': { until: '2026-03-04T12:00' },
    schouw: { on: '2026-03-05' },
    vragen: { until: '2026-03-11T12:00' },
    nota: { on: '2026-03-17' },
    sluiting: { until: deadline },
  };
}

export function makeGuide(chance: Chance): MadeGuide {
  const award = makeAward(chance.of('award'));
  const deadline = chance.pick(deadlines);
  const planning = (base['planning'] as Data[]).map((phase) => ({ ...phase, ...dates(deadline)[String(phase['id'])] }));
  const submission = base['submission'] as Data;
  const outage = makeOutage(chance.of('outage'));
  const envelope = makeEnvelope(chance.of('envelope'));
  const guide = {
    ...base,
    date: '2026-02-12',
    planning,
    siteVisit: { ...(base['siteVisit'] as Data), startsAt: '2026-03-05T10:00' },
    submission: {
      ...submission,
      remedyHours: chance.pick([2, 24, 48]),
      opening: { ...(submission['opening'] as Data), persons: chance.pick([1, 2, 2, 3]) },
      ...(envelope === undefined ? {} : { priceEnvelope: { openedBy: envelope } }),
      ...(outage === undefined ? {} : { outage }),
    },
    award: awardData(award, chance.of('lots').happens(40)),
    evidence: {
      ranks: 2,
      within: { days: 7 },
      items: [{ id: 'uittreksel', title: 'Uittreksel', format: 'PDF', goodReasonAccepted: true }],
    },
    contract: {
      ...(base['contract'] as Data),
      ...(chance.happens(50) ? { options: { count: 2, months: 12, decidedBy: 'authority' } } : {}),
      ...(chance.happens(40) ? { reserve: { rank: 2, months: 6, mustBeCalled: false } } : {}),
    },
  };
  return {
    source: JSON.stringify(guide, undefined, 1),
    award,
    quantity: hours * 1000,
    outage,
    envelope,
    begin: '2026-02-12T09:00',
    leastEvaluators: 1,
    lots: [],
  };
}

/** The same rules for two lots, each of which is tendered for, judged and awarded by itself. */
export function makeLots(chance: Chance): MadeGuide {
  const guide = makeGuide(chance);
  const lots = ['noord', 'zuid'];
  const data = { ...(JSON.parse(guide.source) as Data), lots: lots.map((id) => ({ id, title: `Perceel ${id}` })) };
  return { ...guide, source: JSON.stringify(data, undefined, 1), lots };
}

function makeEnvelope(chance: Chance): MadeGuide['envelope'] {
  return chance.happens(50) ? chance.pick(['custodians', 'process-leader'] as const) : undefined;
}

function makeOutage(chance: Chance): OutageTerms | undefined {
  if (!chance.happens(60)) return undefined;
  return {
    withinHours: chance.pick([4, 24, 48]),
    extensionHours: chance.pick([1, 24]),
    extensions: chance.pick([1, 2]),
    confirmedBy: chance.pick(['helpdesk', 'authority'] as const),
  };
}

const priceWeights = [20, 40, 60];

/** Questions that bring so many points together. */
function makeQualities(chance: Chance, points: number): readonly QualityRule[] {
  const count = chance.between(1, 3);
  return Array.from({ length: count }, (_, index): QualityRule => {
    const weight = index === count - 1 ? points - Math.floor(points / count) * (count - 1) : Math.floor(points / count);
    return makeQuality(chance.of(`quality ${index}`), `aanpak-${index + 1}`, weight);
  });
}

function makeAward(chance: Chance): Award {
  const priceWeight = chance.pick(priceWeights);
  const quality = makeQualities(chance, 100 - priceWeight);
  return {
    price: { rule: makePrice(chance), weight: priceWeight, places: chance.between(0, 3), mode: makeMode(chance) },
    quality,
    ties: makeTies(chance, quality),
    afterExclusion: chance.pick(['recompute', 'keep'] as const),
    band: chance.happens(30) ? chance.pick([1, 5]) : undefined,
  };
}

function makeMode(chance: Chance): RoundingMode {
  return chance.pick(['half-up', 'half-up', 'half-even', 'down']);
}

function makePrice(chance: Chance): PriceRule {
  switch (chance.below(4)) {
    case 0:
      return { kind: 'n-fold', n: chance.between(2, 4) };
    case 1:
      return { kind: 'band', most: 60_000, set: 20_000 };
    case 2:
      return { kind: 'line', ceiling: 100_000 };
    default:
      return { kind: 'ratio' };
  }
}

/** Points of four grades, the best the whole weight and the worst nothing. */
function makeQuality(chance: Chance, id: string, weight: number): QualityRule {
  const points = [weight, Math.ceil((weight * 3) / 5), Math.floor((weight * 2) / 5), 0];
  const grades = ['uitstekend', 'goed', 'matig', 'slecht'].map((grade, index) => [grade, points[index] ?? 0] as const);
  return { id, weight, grades: Object.fromEntries(grades), places: chance.between(0, 3), mode: makeMode(chance) };
}

function makeTies(chance: Chance, quality: readonly QualityRule[]): readonly TieRule[] {
  const [first] = quality;
  return [
    ...(chance.happens(40) && first !== undefined ? [{ by: 'criterion', criterion: first.id } as const] : []),
    ...(chance.happens(40) ? [{ by: 'quality' } as const] : []),
    { by: 'lots', drawnBy: chance.pick(['notary', 'staff'] as const) },
  ];
}

/** Requests to participate are graded on quality alone, and so many of the best are invited. */
export function makeSelection(chance: Chance): MadeGuide {
  const guide = makeGuide(chance);
  const places = chance.between(1, 4);
  const selection = { places, scoreWhenMoreThan: chance.pick([places, places, Math.max(0, places - 1)]) };
  const { priceSheet: _sheet, ...data } = JSON.parse(guide.source) as Data;
  const { priceEnvelope: _envelope, ...submission } = data['submission'] as Data;
  const { reserve: _reserve, ...contract } = data['contract'] as Data;
  const quality = makeQualities(chance.of('selection'), 100);
  const { award } = guide;
  const ties = award?.ties.filter(({ by }) => by === 'lots') ?? [];
  const changed = {
    ...data,
    // No law lets the objection term of a selection run on over a free day.
    planning: ending(data, '2026-05-24'),
    procedure: { ...(base['procedure'] as Data), type: 'restricted', phase: 'selection' },
    submission: {
      ...submission,
      checklist: (submission['checklist'] as Data[]).filter(({ envelope }) => envelope !== 'price'),
    },
    selection,
    award: { ...(data['award'] as Data), ...qualityData(quality), afterExclusion: 'recompute', ties, equal: undefined },
    evidence: { ...(data['evidence'] as Data), ranks: places },
    contract,
  };
  return { ...guide, source: JSON.stringify(changed, undefined, 1), award: undefined, envelope: undefined, selection };
}

/** What follows a selection, so many whole weeks after the dates that such a guide has otherwise. */
export function makeAwardPhase(chance: Chance, weeks: number): MadeGuide {
  const guide = makeGuide(chance);
  const marker = `ALLEEN-GENODIGDEN-${chance.of('marker').hex(6)}`;
  const data = JSON.parse(guide.source) as Data;
  // Twenty days end on a Sunday, and elsewhere in the year no Whit Monday follows.
  const later = dated({ ...data, planning: ending(data, '2026-05-25') }, weeks * 7) as Data;
  const [first, ...documents] = later['documents'] as Data[];
  const changed = {
    ...later,
    procedure: { ...(base['procedure'] as Data), type: 'restricted', phase: 'award' },
    documents: [{ ...first, title: `Programma van eisen ${marker}` }, ...documents],
  };
  return { ...guide, source: JSON.stringify(changed, undefined, 1), marker };
}

/** The term after the decision through another day. */
function ending({ planning, standstill }: Data, through: string): readonly Data[] {
  const { period } = standstill as { readonly period: string };
  return (planning as Data[]).map((phase) => (phase['id'] === period ? { ...phase, through } : phase));
}

/** All dates in it so many days later. */
function dated(value: unknown, days: number): unknown {
  if (typeof value === 'string') {
    const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2})?$/.exec(value) ?? [];
    return day === '' ? value : `${Temporal.PlainDate.from(day).add({ days }).toString()}${time}`;
  }
  if (Array.isArray(value)) return value.map((one) => dated(one, days));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, dated(one, days)]));
}

function qualityData(quality: readonly QualityRule[]): { readonly scales: Data[]; readonly criteria: Data[] } {
  const scales = quality.map(({ id, grades }) => ({
    id: `schaal-${id}`,
    grades: Object.keys(grades).map((grade) => ({ id: grade, title: grade, text: `Dit is ${grade}.` })),
  }));
  const criteria = quality.map(({ id, weight, grades, places, mode }) => ({
    id,
    title: id,
    kind: 'quality',
    weight,
    question: 'Hoe pakt u het aan?',
    answeredIn: 'plan',
    scale: `schaal-${id}`,
    points: grades,
    combine: 'mean',
    round: { places, mode },
  }));
  return { scales, criteria };
}

function awardData(award: Award, byHand: boolean): Data {
  const { scales, criteria } = qualityData(award.quality);
  const { rule, weight, places, mode } = award.price;
  const price = {
    id: 'prijs',
    title: 'Prijs',
    kind: 'price',
    weight,
    formula: formulaOf(rule),
    round: { places, mode },
  };
  return {
    ...(base['award'] as Data),
    total: 'sum(points)',
    afterExclusion: award.afterExclusion,
    ties: award.ties.map((tie) => (tie.by === 'lots' && byHand ? { ...tie, method: 'by-hand' } : tie)),
    ...(award.band === undefined ? {} : { equal: `(best - total) / best * 100 < ${award.band}` }),
    scales,
    criteria: [price, ...criteria],
  };
}

function formulaOf(rule: PriceRule): string {
  switch (rule.kind) {
    case 'ratio':
      return 'lowest(prices) / price * weight';
    case 'n-fold':
      return `max(0, weight * (${rule.n} * lowest(prices) - price) / (${rule.n - 1} * lowest(prices)))`;
    case 'band':
      return `clamp(weight * (${rule.most} - price) / (${rule.most} - ${rule.set}), 0, weight)`;
    case 'line':
      return `max(0, weight * (1 - price / ${rule.ceiling}))`;
  }
}
