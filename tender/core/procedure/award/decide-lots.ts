import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fromIso, toIso } from '#platform/kernel/time.ts';
import type { Undecided } from '../../scoring/types.ts';
import type { ProcedureFile } from '../file.ts';
import { requireOperator, requireRole } from '../roles.ts';
import type { DecideContext, Decision } from '../stage.ts';
import type { AwardCommand } from './commands.ts';
import { commitmentTo, drawnOrder, officer } from './lots.ts';
import type { OpenDraw } from './state.ts';

/** Clock hours that parties have to show their value after joining was closed. */
export const revealHours = 24;

export type LotsCommand = Extract<
  AwardCommand,
  { type: 'announce-draw' | 'join-draw' | 'close-draw' | 'reveal-draw' | 'conclude-draw' | 'abandon-draw' }
>;
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
  const role = (tie?.drawnBy ?? open?.drawnBy) === 'staff' ? 'custodian' : 'notary';
  const allowed = requireRole(context.viewer, role);
  if (!allowed.ok) return allowed;
  if (command.type === 'announce-draw') {
    if (open !== undefined) return refuse('draw-announced-already');
    if (tie === undefined) return refuse('nothing-to-draw');
    const { tied, drawnBy } = tie;
    return ok([{ type: 'DrawAnnounced', tied, drawnBy, commitment: command.commitment }]);
  }
  if (open === undefined) return refuse('no-draw-announced');
  if (command.type === 'abandon-draw') return ok([{ type: 'DrawAbandoned', reason: command.reason }]);
  if (command.type === 'close-draw') {
    if (open.closedAt !== undefined) return refuse('draw-joining-closed');
    return ok([{ type: 'DrawJoiningClosed' }]);
  }
  return conclude(open, command, context, tie);
}

function byParty(
  open: OpenDraw | undefined,
  command: Extract<LotsCommand, { type: 'join-draw' | 'reveal-draw' }>,
  context: DecideContext,
): Decision {
  const operator = requireOperator(context.viewer);
  if (!operator.ok) return operator;
  const { id } = operator.value;
  // Who does not stand level is not told that there is a draw.
  if (open === undefined || !open.tied.includes(id)) return refuse('no-draw-announced');
  const joined = open.joined[id];
  if (command.type === 'join-draw') {
    if (open.closedAt !== undefined) return refuse('draw-joining-closed');
    if (joined !== undefined) return refuse('draw-joined-already');
    return ok([{ type: 'DrawJoined', operator: id, commitment: command.commitment }]);
  }
  if (joined === undefined) return refuse('draw-not-joined');
  if (open.closedAt === undefined) return refuse('draw-joining-open');
  if (open.revealed[id] !== undefined) return refuse('draw-revealed-already');
  if (commitmentTo({ by: id, value: command.value }) !== joined) return refuse('draw-value-differs');
  return ok([{ type: 'DrawRevealed', operator: id, value: command.value }]);
}

/** Who does not show his value within the hours does not hold the draw up: it is recorded that he did not. */
function conclude(
  open: OpenDraw,
  command: Extract<LotsCommand, { type: 'conclude-draw' }>,
  context: DecideContext,
  tie: Tie | undefined,
): Decision {
  if (open.closedAt === undefined) return refuse('draw-joining-open');
  if (tie?.tied.toSorted().join() !== open.tied.toSorted().join()) return refuse('draw-overtaken');
  const waiting = stillHidden(open, open.closedAt, context.now);
  if (!waiting.ok) return waiting;
  if (commitmentTo({ by: officer, value: command.value }) !== open.commitment) return refuse('draw-value-differs');
  const reveals = [
    ...Object.entries(open.revealed).map(([by, value]) => ({ by, value })),
    { by: officer, value: command.value },
  ];
  const order = drawnOrder(open.tied, reveals);
  const transcript = { reveals, withheld: waiting.value };
  const { deed } = command;
  return ok([{ type: 'LotsDrawn', tied: open.tied, order, drawnBy: context.actor.user, deed, transcript }]);
}

/** Those who joined and did not reveal, once nobody has to be waited for. */
function stillHidden(open: OpenDraw, closedAt: string, now: Temporal.Instant): Result<readonly string[]> {
  const hidden = Object.keys(open.joined).filter((operator) => open.revealed[operator] === undefined);
  const until = fromIso(closedAt).add({ hours: revealHours });
  if (hidden.length > 0 && Temporal.Instant.compare(now, until) < 0) {
    return refuse('draw-reveals-open', { until: toIso(until) });
  }
  return ok(hidden);
}
