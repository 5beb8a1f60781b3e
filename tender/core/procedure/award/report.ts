import { isSelection } from '../../guide/places.ts';
import { lowPriceSignals } from '../../scoring/abnormally-low.ts';
import { type ShownContradiction, shownContradiction } from '../examination/contradictions.ts';
import { contradictionsOf, remaining, tenderers } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { receivedTenders, turnsOf } from '../negotiation/turns.ts';
import { isPriceItem, pricesAreSecret } from '../opening/price-envelope.ts';
import { tenderOf } from '../opening/tender-of.ts';
import { guideOf } from '../planning/phases.ts';
import { lastDecision } from './decisions.ts';
import type { FallenRow } from './events.ts';
import { winnersOf } from './places.ts';
import { scoringInput } from './ranking.ts';
import { type ReportTopic, reportTopics } from './report-topics.ts';
import type { ReportNote } from './state.ts';

interface Party {
  readonly operator: string;
  readonly name: string;
}

/** The report on one procedure that directive 2014/24/EU art. 84(1) asks, as far as the file holds it. */
export interface ProcedureReport {
  readonly format: 'leidraad-report-84-1';
  readonly procedure: { readonly id: string; readonly title: string; readonly reference: string };
  /** Article 84(1)(a). `awarded` is the price of the award as the price sheet gives it, an exact decimal in euros; a value that was recorded is text. */
  readonly authority: { readonly name: string; readonly address: string };
  readonly subject: {
    readonly summary: string;
    readonly nature: string;
    readonly cpv: readonly { readonly code: string; readonly name: string }[];
  };
  readonly value: { readonly awarded?: string };
  /** (b) */
  readonly selected: readonly Party[];
  readonly rejected: readonly (Party &
    (
      | { readonly why: 'excluded'; readonly ground: string; readonly rule: string; readonly reason: string }
      | { readonly why: 'not-opened'; readonly failure: string }
      | {
          readonly why: 'below-threshold';
          readonly failed: readonly { readonly title: string; readonly measured: string; readonly minimum: string }[];
        }
      | { readonly why: 'late'; readonly at: string; readonly millisecondsLate: number }
    ))[];
  /** Where a tender that was assessed contradicted itself, and what counted (ROC-26). */
  readonly contradictions: readonly (Party & ShownContradiction)[];
  /** (c) Rejected for their price, with the reason; and prices that the guide wants explained: nothing is rejected by a signal alone. */
  readonly abnormallyLow: readonly (Party & { readonly rejected?: string })[];
  /** (d) */
  readonly winner?: Party & {
    /** Where the guide awards several contracts: all who get one, best first. */
    readonly all?: readonly Party[];
    /** They are invited to tender: it is a selection that was decided. */
    readonly selection?: true;
    readonly reasons: string;
    readonly ranking: readonly (Party & {
      readonly rank: number;
      readonly total: string;
      readonly price?: string | undefined;
    })[];
  };
  readonly subcontractors: readonly { readonly name: string; readonly part: string }[];
  /** (e), (f) */
  readonly procedureType: string;
  /** (g) */
  readonly cancellation?: {
    readonly at: string;
    readonly extent: string;
    readonly duration: string;
    readonly reason: string;
  };
  /** (h) */
  readonly electronic: boolean;
  /** (i) Evaluators: who declared what, and what followed. */
  readonly declarations: readonly {
    readonly user: string;
    readonly function: string;
    readonly conflict?: boolean;
    readonly explanation?: string;
    readonly measure?: string;
  }[];
  /** What buyers recorded for this report. */
  readonly notes: Readonly<Partial<Record<ReportTopic, ReportNote>>>;
  /** What the article asks and the file does not hold. */
  readonly missing: readonly ReportTopic[];
}

/** Of a published procedure, at any moment; before the award it says what is known so far. */
export function reportOf(file: ProcedureFile): ProcedureReport {
  const guide = guideOf(file);
  const { id, title, reference, authority, subject, procedure } = guide;
  const decision = lastDecision(file);
  const party = (operator: string): Party => ({ operator, name: operatorName(file, operator) });
  const { winner, winners } = file.contract.final ?? decision ?? {};
  const awarded = decision?.ranking.find(({ operator }) => operator === winner)?.price;
  const { stopped } = file.termination;
  const notes = file.award.notes ?? {};
  const report = {
    format: 'leidraad-report-84-1' as const,
    procedure: { id: file.preparation.procedure ?? id, title, reference },
    authority: { name: authority.name, address: authority.address },
    subject: { summary: subject.summary, nature: subject.nature, cpv: subject.cpv },
    value: awarded === undefined ? {} : { awarded },
    selected: (file.examination.concluded?.admitted ?? [])
      .filter((operator) => file.examination.excluded[operator] === undefined)
      .filter((operator) => fallenIn(file).every((row) => row.operator !== operator))
      .map(party),
    rejected: rejectedIn(file, party),
    contradictions: contradictionsIn(file, party),
    abnormallyLow: [...rejectedAsLow(file, party), ...lowIn(file).map(party)],
    ...(decision === undefined || winner === undefined
      ? {}
      : {
          winner: {
            ...party(winner),
            ...(winners === undefined ? {} : { all: winners.map(party) }),
            ...(isSelection(guide) ? { selection: true as const } : {}),
            reasons: decision.reasons,
            ranking: decision.ranking.map(({ operator, rank, total, price }) => ({
              ...party(operator),
              rank,
              total,
              price,
            })),
          },
        }),
    subcontractors: (winner === undefined ? [] : winnersOf({ winner, winners }))
      .flatMap((operator) => tenderOf(file, operator)?.parties ?? [])
      .filter(({ role }) => role === 'subcontractor')
      .map(({ name, forWhat }) => ({ name, part: forWhat })),
    procedureType: procedure.type,
    ...(stopped === undefined ? {} : { cancellation: { ...stopped } }),
    electronic: procedure.electronic,
    declarations: declarationsIn(file),
    notes,
  };
  return { ...report, missing: missingIn(report) };
}

/** What was said of a price is not in it before quality is fixed: who reads the report may not know prices yet. */
function contradictionsIn(
  file: ProcedureFile,
  party: (operator: string) => Party,
): readonly (Party & ShownContradiction)[] {
  return remaining(file).flatMap((operator) =>
    contradictionsOf(file, operator)
      .filter(({ statements }) => !(pricesAreSecret(file) && statements.some(({ item }) => isPriceItem(file, item))))
      .map((one) => ({ ...party(operator), ...shownContradiction(file, one) })),
  );
}

function rejectedIn(file: ProcedureFile, party: (operator: string) => Party): ProcedureReport['rejected'] {
  const grounds = new Map(guideOf(file).exclusion.map((ground) => [ground.id, ground]));
  const excluded = Object.entries(file.examination.excluded).map(([operator, { ground, reason }]) => {
    const rule = grounds.get(ground);
    const places = [rule?.article, rule?.source].filter((part) => part !== undefined).join(', ');
    return { ...party(operator), why: 'excluded' as const, ground: rule?.title ?? ground, rule: places, reason };
  });
  const unopened = receivedTenders(file).flatMap(({ operator, failure }) =>
    failure === undefined || file.examination.excluded[operator] !== undefined
      ? []
      : [{ ...party(operator), why: 'not-opened' as const, failure }],
  );
  // Who was too late with a second version has a tender in the race.
  const received = new Set(tenderers(file));
  const late = turnsOf(file)
    .flatMap(({ submission }) => submission.late)
    .filter(({ operator }) => !received.has(operator))
    .map(({ operator, at, millisecondsLate }) => ({ ...party(operator), why: 'late' as const, at, millisecondsLate }));
  return [...excluded, ...unopened, ...belowThreshold(file, party), ...late];
}

/** Who stayed under a threshold at the last decision and was not excluded besides. */
function fallenIn(file: ProcedureFile): readonly FallenRow[] {
  const fallen = lastDecision(file)?.fallen ?? [];
  return fallen.filter(({ operator }) => file.examination.excluded[operator] === undefined);
}

function belowThreshold(file: ProcedureFile, party: (operator: string) => Party): ProcedureReport['rejected'] {
  const { thresholds } = guideOf(file).award;
  return fallenIn(file).map(({ operator, failed }) => ({
    ...party(operator),
    why: 'below-threshold' as const,
    failed: failed.map(({ threshold, measured, minimum }) => ({
      title: thresholds.find(({ id }) => id === threshold)?.title ?? threshold,
      measured,
      minimum,
    })),
  }));
}

/** Aanbestedingswet 2012 art. 2.116; Belgian royal decree of 18 April 2017 art. 36; directive 2014/24/EU art. 69. */
const lowPriceRules = [/\b2\.116\b/, /18 (april|avril|April) 2017.*\b36\b/, /2014\/24.*\b69\b/];

/** Excluded by a ground of the guide that rests on the article about abnormally low tenders. */
function rejectedAsLow(
  file: ProcedureFile,
  party: (operator: string) => Party,
): readonly (Party & { readonly rejected: string })[] {
  const low = guideOf(file).exclusion.filter(({ article = '' }) => lowPriceRules.some((rule) => rule.test(article)));
  const grounds = new Set(low.map(({ id }) => id));
  return Object.entries(file.examination.excluded)
    .filter(([, { ground }]) => grounds.has(ground))
    .map(([operator, { reason }]) => ({ ...party(operator), rejected: reason }));
}

function lowIn(file: ProcedureFile): readonly string[] {
  if (file.award.prices === undefined) return [];
  const signals = lowPriceSignals(scoringInput(file));
  return signals.ok ? signals.value.filter(({ suspect }) => suspect).map(({ tenderer }) => tenderer) : [];
}

function declarationsIn(file: ProcedureFile): ProcedureReport['declarations'] {
  return file.evaluation.evaluators.map(({ user, function: task, declared, dismissed }) => ({
    user,
    function: task,
    ...(declared === undefined ? {} : { conflict: declared.conflict, explanation: declared.explanation }),
    ...(dismissed === undefined ? {} : { measure: dismissed.reason }),
  }));
}

/** An open procedure needs no grounds (article 26(2)); who was too late or is out by a ground of the guide has his reason in the file. */
function missingIn(report: Omit<ProcedureReport, 'missing'>): readonly ReportTopic[] {
  const { value, procedureType, abnormallyLow, winner, subcontractors, electronic, declarations, notes } = report;
  const wanting: Readonly<Record<ReportTopic, boolean>> = {
    value: value.awarded === undefined,
    'procedure-choice': procedureType !== 'open',
    'abnormally-low': abnormallyLow.some(({ rejected }) => rejected === undefined),
    subcontracting: winner !== undefined && subcontractors.length === 0,
    cancellation: false,
    means: !electronic,
    conflicts: declarations.some(({ conflict, measure }) => conflict !== false && measure === undefined),
  };
  return reportTopics.filter((topic) => wanting[topic] && notes[topic] === undefined);
}
