import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fromIso } from '#platform/kernel/time.ts';
import { type BeaconChain, quicknet } from '#platform/record/drand.ts';
import type { LotsRule } from '../../guide/schema/award.ts';
import type { Guide } from '../../guide/schema/guide.ts';
import { isOneOf, type Role, type Viewer } from '../roles.ts';
import type { OpenDraw } from './state.ts';

/** What the guide says of lots, and what follows from the clock while they are being drawn. */

/** Clock hours that those who stand level have at least to join, so that nobody is passed over. */
export const joinHours = 24;

/** Clock hours that parties have to show their value after joining was closed. */
export const revealHours = 24;

function lotsRule({ award }: Guide): LotsRule | undefined {
  return award.ties.find((rule) => rule.by === 'lots');
}

/** Whether lots are drawn in the file, which is so where the guide says nothing, or by hand. */
export function drawMethod(guide: Guide): 'revealed' | 'by-hand' {
  return lotsRule(guide)?.method ?? 'revealed';
}

/** The chain whose round is mixed in; none where the guide names none. */
export function beaconOf(guide: Guide): BeaconChain | undefined {
  const beacon = lotsRule(guide)?.beacon;
  return beacon === 'quicknet' ? quicknet : beacon;
}

/** Who draws: a notary, or a custodian as member of staff outside the procedure (ALM-17). */
export function drawRole(drawnBy: LotsRule['drawnBy']): Extract<Role, 'notary' | 'custodian'> {
  return drawnBy === 'notary' ? 'notary' : 'custodian';
}

/** Roles by which somebody has a hand in what is awarded. */
const involved: readonly Role[] = ['buyer', 'process-leader', 'evaluator', 'adviser'];

/** Whether this viewer draws. A member of staff who draws has no other part in the procedure (ROC-37). Codes: `role-needed`, `draws-with-a-part`. */
export function mayDraw(viewer: Pick<Viewer, 'roles'>, drawnBy: LotsRule['drawnBy']): Result<undefined> {
  const role = drawRole(drawnBy);
  if (!isOneOf(viewer, role)) return refuse('role-needed', { roles: role });
  return drawnBy === 'staff' && isOneOf(viewer, ...involved) ? refuse('draws-with-a-part') : ok(undefined);
}

export function allJoined({ tied, joined }: OpenDraw): boolean {
  return tied.every((operator) => joined[operator] !== undefined);
}

export function canJoin({ closedAt, joinUntil }: OpenDraw, now: Temporal.Instant): boolean {
  return closedAt === undefined && Temporal.Instant.compare(now, fromIso(joinUntil)) < 0;
}

/** Those who joined and did not show their value yet. */
export function hiddenOf({ joined, revealed }: OpenDraw): readonly string[] {
  return Object.keys(joined).filter((operator) => revealed[operator] === undefined);
}

/** Until when values can be shown before lots are drawn without them; once joining was closed. */
export function revealsUntil({ closedAt }: OpenDraw): Temporal.Instant | undefined {
  return closedAt === undefined ? undefined : fromIso(closedAt).add({ hours: revealHours });
}

/** What a draw waits for. */
export type DrawStep = 'joining' | 'closing' | 'reveals' | 'beacon' | 'conclusion';

export function drawStep(draw: OpenDraw, now: Temporal.Instant): DrawStep {
  const until = revealsUntil(draw);
  if (until === undefined) return canJoin(draw, now) && !allJoined(draw) ? 'joining' : 'closing';
  if (hiddenOf(draw).length > 0 && Temporal.Instant.compare(now, until) < 0) return 'reveals';
  const { beacon } = draw;
  return beacon !== undefined && Temporal.Instant.compare(now, fromIso(beacon.at)) < 0 ? 'beacon' : 'conclusion';
}
