import { fail, ok, type Result, refuse, unreachable } from '#platform/kernel/result.ts';
import { endOfDay, fromIso, localDate, toIso } from '#platform/kernel/time.ts';
import type { Guide } from '../../guide/schema/guide.ts';
import { currentRanking } from '../award/ranking.ts';
import { admitted, remaining, tenderers } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { makeVaultKey } from '../opening/decide.ts';
import { guideOf, isClosed } from '../planning/phases.ts';
import { requireRole } from '../roles.ts';
import { isRankable } from '../selection/selected.ts';
import type { DecideContext, Decision } from '../stage.ts';
import type { NegotiationCommand } from './commands.ts';
import type { NegotiationEvent } from './events.ts';
import { hasOpened, negotiationsClosed, runningRound, turnsOf } from './turns.ts';

type Of<Type extends NegotiationCommand['type']> = Extract<NegotiationCommand, { type: Type }>;
type Rule = NonNullable<Guide['negotiation']>;

export function decideNegotiation(file: ProcedureFile, command: NegotiationCommand, context: DecideContext): Decision {
  const allowed = requireRole(context.viewer, 'process-leader', 'buyer');
  if (!allowed.ok) return allowed;
  const rule = guideOf(file).negotiation;
  if (rule === undefined) return refuse('no-negotiation');
  switch (command.type) {
    case 'record-negotiation':
      return record(file, command, rule, context);
    case 'invite-new-tenders':
      return invite(file, command, rule, context);
    case 'extend-round':
      return extend(file, command, context);
    case 'forgo-negotiation':
      return forgo(file, command, rule);
    default:
      return unreachable(command);
  }
}

/** Why nothing more is negotiated now: tenders are being examined or handed in, or it is over. */
export function inTheWay(file: ProcedureFile): Result<undefined> {
  if (runningRound(file) !== undefined) return refuse('round-runs', { until: file.negotiation.round?.until ?? '' });
  if (!hasOpened(file) || file.examination.concluded === undefined) return refuse('examination-not-concluded');
  return negotiationsClosed(file) ? refuse('negotiations-closed') : ok(undefined);
}

/** About the subjects of the guide and nothing else: what it does not name as one is not negotiated. */
function record(
  file: ProcedureFile,
  { operator, heldOn, persons, subjects, minutes }: Of<'record-negotiation'>,
  rule: Rule,
  { now }: DecideContext,
): Decision {
  const free = inTheWay(file);
  if (!free.ok) return free;
  if (!tenderers(file).includes(operator)) return refuse('no-such-tenderer');
  if (!remaining(file).includes(operator)) return refuse('tenderer-is-out');
  const known = new Set(rule.subjects.map(({ id }) => id));
  if (subjects.some((id) => !known.has(id))) return refuse('not-negotiable');
  const today = localDate(now, guideOf(file).timeZone);
  if (Temporal.PlainDate.compare(Temporal.PlainDate.from(heldOn), today) > 0) return refuse('talk-in-future');
  return ok([{ type: 'NegotiationHeld', operator, heldOn, persons, subjects, minutes }]);
}

function invite(
  file: ProcedureFile,
  { final, until, text, vault }: Of<'invite-new-tenders'>,
  rule: Rule,
  { now }: DecideContext,
): Decision {
  const free = inTheWay(file);
  if (!free.ok) return free;
  const round = (file.negotiation.round?.number ?? 0) + 1;
  if (round === rule.rounds && !final) return refuse('last-round-is-final', { count: rule.rounds });
  const earliest = earliestUntil(file, now);
  if (Temporal.Instant.compare(fromIso(until), earliest) < 0)
    return refuse('round-too-short', { days: rule.days, fromAt: toIso(earliest) });
  // Whoever could open an earlier vault must not be able to open this one with what he has.
  if (turnsOf(file).some(({ opening }) => opening.vault?.recipient === vault.recipient))
    return refuse('vault-keys-same');
  const key = keyOf(file, vault);
  if (!key.ok) return key;
  const chosen = goingOn(file, rule);
  return ok([
    { type: 'RoundOpened', round, final, until, text, ...key.value },
    ...chosen.invited.map((operator) => ({ type: 'InvitedToRound', round, operator }) as const),
    ...chosen.leftOut.map((one) => ({ type: 'LeftOutOfRound', round, ...one }) as const),
  ]);
}

type Key = Pick<Extract<NegotiationEvent, { type: 'RoundOpened' }>, 'recipient' | 'needed' | 'custodians'>;

/** The key of the vault of this round: made and split as at publication. Codes of `makeVaultKey`. */
function keyOf(file: ProcedureFile, vault: Of<'invite-new-tenders'>['vault']): Result<Key> {
  const made = makeVaultKey(file, vault);
  if (!made.ok) return fail(made.error);
  const key = made.value.find((event) => event.type === 'VaultKeyMade');
  if (key === undefined) throw new Error('a vault has a key');
  return ok({ recipient: key.recipient, needed: key.needed, custodians: key.custodians });
}

/** The days of the guide are whole days after the one of the call. */
export function earliestUntil(file: ProcedureFile, now: Temporal.Instant): Temporal.Instant {
  const { negotiation, timeZone } = guideOf(file);
  return endOfDay(localDate(now, timeZone).add({ days: negotiation?.days ?? 1 }), timeZone);
}

export interface GoingOn {
  readonly invited: readonly string[];
  readonly leftOut: readonly { readonly operator: string; readonly rank: number }[];
}

/**
 * Who goes on to a new round: all who are admitted; where the guide reduces their number and they are ranked now, the first of them. A tie over
 * the last place leaves nobody out.
 */
export function goingOn(file: ProcedureFile, rule: Pick<Rule, 'reduceTo'>): GoingOn {
  const all = admitted(file);
  const ranking = rule.reduceTo !== undefined && isRankable(file) ? currentRanking(file) : undefined;
  if (rule.reduceTo === undefined || ranking?.ok !== true) return { invited: all, leftOut: [] };
  const places = new Map(ranking.value.rows.map(({ tenderer, rank }) => [tenderer, rank ?? all.length]));
  const placeOf = (operator: string): number => places.get(operator) ?? all.length;
  const most = rule.reduceTo;
  return {
    invited: all.filter((operator) => placeOf(operator) <= most),
    leftOut: all.flatMap((operator) => (placeOf(operator) <= most ? [] : [{ operator, rank: placeOf(operator) }])),
  };
}

function extend(file: ProcedureFile, { until, reason }: Of<'extend-round'>, { now }: DecideContext): Decision {
  const round = runningRound(file);
  if (round === undefined) return refuse('no-round-runs');
  if (isClosed(file, now)) return refuse('deadline-passed', { deadline: round.until });
  if (until <= round.until) return refuse('deadline-only-later', { deadline: round.until });
  return ok([{ type: 'RoundExtended', round: round.number, from: round.until, to: until, reason }]);
}

function forgo(file: ProcedureFile, { reason }: Of<'forgo-negotiation'>, rule: Rule): Decision {
  const free = inTheWay(file);
  if (!free.ok) return free;
  if (!rule.firstTendersSuffice) return refuse('first-tenders-do-not-suffice');
  if (file.negotiation.round !== undefined) return refuse('round-was-held');
  return ok([{ type: 'NegotiationForgone', reason }]);
}
