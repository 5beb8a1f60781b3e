import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fromIso, toIso } from '#platform/kernel/time.ts';
import { firstRoundFrom, instantOfRound } from '#platform/record/drand.ts';
import { isRoundSignature } from '#platform/record/drand-signature.ts';
import type { Undecided } from '../../scoring/types.ts';
import type { ProcedureFile } from '../file.ts';
import { guideOf } from '../planning/phases.ts';
import { requireOperator } from '../roles.ts';
import type { DecideContext, Decision } from '../stage.ts';
import type { AwardCommand } from './commands.ts';
import { allJoined, beaconOf, canJoin, drawMethod, hiddenOf, joinHours, mayDraw, revealsUntil } from './draw-rules.ts';
import { commitmentTo, type DrawnRound, drawnOrder, officer } from './lots.ts';
import type { OpenDraw } from './state.ts';

export type LotsCommand = Extract<
  AwardCommand,
  { type: 'announce-draw' | 'join-draw' | 'close-draw' | 'reveal-draw' | 'conclude-draw' | 'abandon-draw' }
>;
type Of<Type extends LotsCommand['type']> = Extract<LotsCommand, { type: Type }>;
type Tie = Extract<Undecided, { needs: 'lots' }>;

/** Lots by commitment and reveal; `tie` is the one that is to be settled now (ALM-17). */
export function decideLots(
  file: ProcedureFile,
  command: LotsCommand,
  context: DecideContext,
  tie: Tie | undefined,
): Decision {
  const open = file.award.lots;
  if (command.type === 'join-draw' || command.type === 'reveal-draw') return byParty(open, command, context);
  const allowed = mayDraw(context.viewer, open?.drawnBy ?? tie?.drawnBy ?? 'notary');
  if (!allowed.ok) return allowed;
  if (command.type === 'announce-draw') {
    return open === undefined ? announce(file, command, context, tie) : refuse('draw-announced-already');
  }
  if (open === undefined) return refuse('no-draw-announced');
  if (command.type === 'abandon-draw') return ok([{ type: 'DrawAbandoned', reason: command.reason }]);
  if (command.type === 'close-draw') return close(open, context);
  return conclude(file, open, command, context, tie);
}

/** The round follows from the time that was announced, so that who draws does not choose it. */
function announce(
  file: ProcedureFile,
  { commitment, joinUntil }: Of<'announce-draw'>,
  { now }: DecideContext,
  tie: Tie | undefined,
): Decision {
  if (tie === undefined) return refuse('nothing-to-draw');
  const guide = guideOf(file);
  if (drawMethod(guide) === 'by-hand') return refuse('draw-is-by-hand');
  const earliest = now.add({ hours: joinHours });
  const until = fromIso(joinUntil);
  if (Temporal.Instant.compare(until, earliest) < 0) {
    return refuse('draw-joining-short', { hours: joinHours, until: toIso(earliest) });
  }
  const { tied, drawnBy } = tie;
  const chain = beaconOf(guide);
  if (chain === undefined) return ok([{ type: 'DrawAnnounced', tied, drawnBy, commitment, joinUntil }]);
  const round = firstRoundFrom(chain, until);
  const beacon = { round, at: toIso(instantOfRound(chain, round)) };
  return ok([{ type: 'DrawAnnounced', tied, drawnBy, commitment, joinUntil, beacon }]);
}

function byParty(
  open: OpenDraw | undefined,
  command: Of<'join-draw' | 'reveal-draw'>,
  { viewer, now }: DecideContext,
): Decision {
  const operator = requireOperator(viewer);
  if (!operator.ok) return operator;
  const { id } = operator.value;
  // Who does not stand level is not told that there is a draw.
  if (open === undefined || !open.tied.includes(id)) return refuse('no-draw-announced');
  const joined = open.joined[id];
  if (command.type === 'join-draw') {
    if (!canJoin(open, now)) return refuse('draw-joining-closed');
    if (joined !== undefined) return refuse('draw-joined-already');
    return ok([{ type: 'DrawJoined', operator: id, commitment: command.commitment }]);
  }
  if (joined === undefined) return refuse('draw-not-joined');
  if (open.closedAt === undefined) return refuse('draw-joining-open');
  if (open.revealed[id] !== undefined) return refuse('draw-revealed-already');
  if (commitmentTo({ by: id, value: command.value }) !== joined) return refuse('draw-value-differs');
  return ok([{ type: 'DrawRevealed', operator: id, value: command.value }]);
}

/** Nobody who may join is cut off: before the time that was announced, joining closes only when all have joined. */
function close(open: OpenDraw, { now }: DecideContext): Decision {
  if (open.closedAt !== undefined) return refuse('draw-joining-closed');
  if (canJoin(open, now) && !allJoined(open)) return refuse('draw-joining-until', { until: open.joinUntil });
  return ok([{ type: 'DrawJoiningClosed' }]);
}

/** Who does not show his value within the hours does not hold the draw up: it is recorded that he did not. */
function conclude(
  file: ProcedureFile,
  open: OpenDraw,
  command: Of<'conclude-draw'>,
  { now, actor }: DecideContext,
  tie: Tie | undefined,
): Decision {
  const until = revealsUntil(open);
  if (until === undefined) return refuse('draw-joining-open');
  if (tie?.tied.toSorted().join() !== open.tied.toSorted().join()) return refuse('draw-overtaken');
  const withheld = hiddenOf(open);
  if (withheld.length > 0 && Temporal.Instant.compare(now, until) < 0) {
    return refuse('draw-reveals-open', { until: toIso(until) });
  }
  if (commitmentTo({ by: officer, value: command.value }) !== open.commitment) return refuse('draw-value-differs');
  const mixed = roundOf(file, open, command.signature);
  if (!mixed.ok) return mixed;
  const reveals = [
    ...Object.entries(open.revealed).map(([by, value]) => ({ by, value })),
    { by: officer, value: command.value },
  ];
  const { tied } = open;
  const beacon = mixed.value;
  const transcript = { reveals, withheld, ...(beacon === undefined ? {} : { beacon }) };
  const order = drawnOrder(tied, reveals, beacon);
  return ok([{ type: 'LotsDrawn', tied, order, drawnBy: actor.user, deed: command.deed, transcript }]);
}

/** The round that was announced, with its signature checked; none where none was announced. */
function roundOf(
  file: ProcedureFile,
  { beacon }: OpenDraw,
  signature: string | undefined,
): Result<DrawnRound | undefined> {
  const chain = beaconOf(guideOf(file));
  if (beacon === undefined || chain === undefined) return ok(undefined);
  const { round, at } = beacon;
  if (signature === undefined) return refuse('beacon-signature-needed', { round, at });
  if (!isRoundSignature(chain, round, signature)) return refuse('beacon-signature-wrong', { round });
  return ok({ round, signature });
}
