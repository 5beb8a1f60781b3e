import { z } from 'zod';
import { isSelection } from '#tender/core/guide/places.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { isSharedFile, lotsOf } from '#tender/core/procedure/lots.ts';
import { isUnscored } from '#tender/core/procedure/selection/unscored.ts';
import type { ReplayedProcedure, ReplayedStory } from '#tender/server/story/run.ts';

const refusalSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

const rowSchema = z.object({
  rank: z.int(),
  operator: z.string(),
  name: z.string(),
  /** Exact decimals. */
  total: z.string(),
  /** Absent in a selection. */
  price: z.string().optional(),
  points: z.record(z.string(), z.string()),
});

const party = { operator: z.string(), name: z.string() };

const outcomeSchema = z.object({
  late: z.array(z.object({ operator: z.string(), name: z.string(), at: z.string(), millisecondsLate: z.int() })),
  excluded: z.array(
    z.object({ operator: z.string(), name: z.string(), ground: z.string(), reason: z.string(), at: z.string() }),
  ),
  draws: z.array(z.object({ tied: z.array(z.string()), order: z.array(z.string()), at: z.string() })),
  /** The ranking at each decision. */
  decisions: z.array(
    z.object({
      number: z.int(),
      at: z.string(),
      winner: z.string(),
      /** Where the guide awards several contracts. */
      winners: z.array(z.string()).optional(),
      reserve: z.string().optional(),
      reasons: z.string(),
      ranking: z.array(rowSchema),
    }),
  ),
  final: z
    .object({
      at: z.string(),
      decision: z.int(),
      winner: z.string(),
      winners: z.array(z.string()).optional(),
      reserve: z.string().optional(),
    })
    .optional(),
  contracts: z.array(
    z.object({ kind: z.enum(['main', 'reserve']), operator: z.string(), start: z.string(), months: z.int() }),
  ),
  /** Of a selection phase. */
  selection: z
    .object({
      /** Whether points were given: with few candidates none are. */
      scored: z.boolean(),
      withdrawn: z.array(z.object({ ...party, reason: z.string(), at: z.string() })),
      replaced: z.array(z.object({ withdrawn: z.string(), ...party, reason: z.string(), at: z.string() })),
      /** Who was invited to tender and did not give up since, in the order of the invitations. */
      invited: z.array(z.object({ ...party, at: z.string() })),
    })
    .optional(),
});

/** How one procedure of a story ended. */
const procedureSchema = outcomeSchema.extend({
  procedure: z.string(),
  title: z.string(),
  /** The log recomputed from its stored texts. */
  record: z.object({ size: z.int(), root: z.string(), verified: z.boolean() }),
  /** Of a procedure with several lots: how each went. */
  lots: z.array(outcomeSchema.extend({ lot: z.string(), title: z.string() })).optional(),
});

/** What `replay --json` prints. Instants are ISO 8601 in UTC, numbers with decimals are texts. */
export const replayReportSchema = procedureSchema.extend({
  /** Whether every step went as the story tells it. */
  asTold: z.boolean(),
  steps: z.array(
    z.object({
      id: z.string(),
      procedure: z.string(),
      at: z.string(),
      by: z.string(),
      title: z.string(),
      asTold: z.boolean(),
      refusal: refusalSchema.optional(),
    }),
  ),
  /** The other procedures of the story, such as the award phase after a selection. */
  others: z.array(procedureSchema).optional(),
});

export type ReplayReport = z.infer<typeof replayReportSchema>;
export type ReplayedOutcome = z.infer<typeof outcomeSchema>;

export type ReplayedEnd = z.infer<typeof procedureSchema>;

export function reportOf({ story, steps, others, ...first }: ReplayedStory): ReplayReport {
  return {
    ...endOf(first),
    asTold: steps.every(({ asTold }) => asTold),
    steps: steps.map(({ step, at, asTold, refusal }) => ({
      id: step.id,
      procedure: step.procedure ?? story.procedure,
      at,
      by: step.by,
      title: step.title.nl,
      asTold,
      ...(refusal === undefined
        ? {}
        : {
            refusal: { code: refusal.code, ...(refusal.params === undefined ? {} : { params: { ...refusal.params } }) },
          }),
    })),
    ...(others.length === 0 ? {} : { others: others.map(endOf) }),
  };
}

function endOf({ procedure, file, lots, verified }: ReplayedProcedure): ReplayedEnd {
  return {
    procedure,
    title: file.preparation.guide?.title ?? procedure,
    record: verified.ok ? { ...verified.value, verified: true } : { size: file.version, root: '', verified: false },
    ...outcomeOf(file),
    ...(lotsOf(file).length === 0 ? {} : { lots: lots.map(outcomeOfLot) }),
  };
}

function outcomeOfLot(file: ProcedureFile): ReplayedOutcome & { readonly lot: string; readonly title: string } {
  const { lot = '' } = file;
  return { lot, title: lotsOf(file).find(({ id }) => id === lot)?.title ?? lot, ...outcomeOf(file) };
}

function outcomeOf(file: ProcedureFile): ReplayedOutcome {
  const { final } = file.contract;
  return {
    late: file.submission.late.map((late) => ({ ...late, name: nameOf(file, late.operator) })),
    excluded: Object.entries(file.examination.excluded).map(([operator, { ground, reason, at }]) => ({
      operator,
      name: nameOf(file, operator),
      ground,
      reason,
      at,
    })),
    draws: file.award.draws.map(({ tied, order, at }) => ({ tied: [...tied], order: [...order], at })),
    decisions: decisionsOf(file),
    ...(final === undefined
      ? {}
      : { final: { at: final.at, decision: final.decision, winner: final.winner, ...othersOf(final) } }),
    contracts: file.contract.contracts.map(({ kind, operator, start, months }) => ({ kind, operator, start, months })),
    ...(isOfSelection(file) ? { selection: selectionOf(file) } : {}),
  };
}

/** What several lots share selects nobody. */
function isOfSelection(file: ProcedureFile): boolean {
  const { guide } = file.preparation;
  return guide !== undefined && isSelection(guide) && !isSharedFile(file);
}

function selectionOf(file: ProcedureFile): NonNullable<ReplayedOutcome['selection']> {
  const { withdrawn, replacements, invited } = file.selection;
  const named = (operator: string) => ({ operator, name: nameOf(file, operator) });
  return {
    scored: !isUnscored(file),
    withdrawn: Object.entries(withdrawn).map(([operator, { reason, at }]) => ({ ...named(operator), reason, at })),
    replaced: replacements.map(({ operator, ...rest }) => ({ ...rest, ...named(operator) })),
    invited: Object.entries(invited)
      .filter(([operator]) => withdrawn[operator] === undefined)
      .map(([operator, { at }]) => ({ ...named(operator), at })),
  };
}

function decisionsOf(file: ProcedureFile): ReplayReport['decisions'] {
  return file.award.decisions.map((decision) => ({
    number: decision.number,
    at: decision.at,
    winner: decision.winner,
    ...othersOf(decision),
    reasons: decision.reasons,
    ranking: decision.ranking.map(({ price, ...row }) => ({
      ...row,
      ...(price === undefined ? {} : { price }),
      points: { ...row.points },
      name: nameOf(file, row.operator),
    })),
  }));
}

function othersOf({
  winners,
  reserve,
}: {
  readonly winners?: readonly string[] | undefined;
  readonly reserve?: string | undefined;
}): { winners?: string[]; reserve?: string } {
  return { ...(winners === undefined ? {} : { winners: [...winners] }), ...(reserve === undefined ? {} : { reserve }) };
}

function nameOf(file: ProcedureFile, operator: string): string {
  return file.interest.operators[operator]?.name ?? operator;
}
