import { fromIso } from '#platform/kernel/time.ts';
import { firstRoundFrom } from '#platform/record/drand.ts';
import { isRoundSignature } from '#platform/record/drand-signature.ts';
import { tieForLots } from '../procedure/award/decide.ts';
import {
  allJoined,
  beaconOf,
  canJoin,
  drawMethod,
  drawRole,
  hiddenOf,
  joinHours,
  mayDraw,
} from '../procedure/award/draw-rules.ts';
import { commitmentTo, drawnOrder, officer, type Reveal } from '../procedure/award/lots.ts';
import { currentRanking } from '../procedure/award/ranking.ts';
import type { ProcedureEvent, ProcedureFile } from '../procedure/file.ts';
import { operatorName } from '../procedure/interest/follow.ts';
import { guideOf } from '../procedure/planning/phases.ts';
import { isRankable } from '../procedure/selection/selected.ts';
import { type Check, fails, holds, type Moment, type Said, said } from './check.ts';

type Of<Type extends ProcedureEvent['type']> = Extract<ProcedureEvent, { type: Type }>;

/** Lots were drawn where the guide asks for them, among those who stood level, by who had to (ALM-17). */
export const drawsCheck: Check = {
  name: 'draws',
  needsAll: true,
  at({ recorded: { event, actor, at }, before }: Moment): readonly Said[] {
    if (event.type === 'DrawAnnounced') return [announced(before, event, at)];
    if (event.type === 'DrawJoined' || event.type === 'DrawJoiningClosed') return joining(before, event, at);
    if (event.type === 'DrawRevealed') return [revealed(before, event)];
    if (event.type === 'DrawAbandoned') return [holds('draw-abandoned', { reason: event.reason })];
    if (event.type !== 'LotsDrawn') return [];
    const ranking = isRankable(before) ? currentRanking(before) : undefined;
    const tie = ranking?.ok === true ? tieForLots(before, ranking.value) : undefined;
    const names = (operators: readonly string[]) => operators.map((one) => operatorName(before, one)).join(', ');
    const params = { names: names(event.tied), order: names(event.order), deed: event.deed, actor };
    if (tie === undefined) return [fails('drawn-without-tie', params)];
    const same = sorted(tie.tied) === sorted(event.tied) && sorted(event.order) === sorted(event.tied);
    if (!same) return [fails('drawn-among-others', { ...params, tied: names(tie.tied) })];
    const role = drawRole(tie.drawnBy);
    const held = before.preparation.granted[actor] ?? [];
    const rightful = mayDraw({ roles: held }, tie.drawnBy).ok && event.drawnBy === actor;
    return [
      said(rightful, ['drawn-rightly', 'drawn-by-other'], { ...params, role }),
      ...repeated(before, event, names),
      ...mixedIn(before, event),
    ];
  },
};

/** Time enough to join, and the round that the guide and that time bring, not one of somebody's choice. */
function announced(file: ProcedureFile, { joinUntil, beacon }: Of<'DrawAnnounced'>, at: string): Said {
  const until = fromIso(joinUntil);
  const enough = Temporal.Instant.compare(until, fromIso(at).add({ hours: joinHours })) >= 0;
  const chain = beaconOf(guideOf(file));
  const round = chain === undefined ? undefined : firstRoundFrom(chain, until);
  const right = enough && beacon?.round === round;
  return said(right, ['draw-announced', 'draw-announced-wrongly'], { untilAt: joinUntil, hours: joinHours });
}

/** Joining was open for as long as was said, unless all had joined before. */
function joining(file: ProcedureFile, event: Of<'DrawJoined' | 'DrawJoiningClosed'>, at: string): readonly Said[] {
  const { lots } = file.award;
  if (lots === undefined) return [fails('joining-not-announced')];
  const open = canJoin(lots, fromIso(at));
  if (event.type === 'DrawJoined') {
    return open
      ? []
      : [fails('joined-too-late', { name: operatorName(file, event.operator), untilAt: lots.joinUntil })];
  }
  return !open || allJoined(lots) ? [] : [fails('joining-cut-short', { untilAt: lots.joinUntil })];
}

/** A value that was shown is the one that was fixed before. */
function revealed(file: ProcedureFile, { operator: by, value }: Of<'DrawRevealed'>): Said {
  const right = file.award.lots?.joined[by] === commitmentTo({ by, value });
  return said(right, ['value-as-fixed', 'value-other'], { name: operatorName(file, by), value });
}

/** Repeats lots that were drawn by commitment and reveal: all values as fixed, nobody's left out, and this order of them. */
function repeated(
  file: ProcedureFile,
  { tied, order, transcript }: Of<'LotsDrawn'>,
  names: (operators: readonly string[]) => string,
): readonly Said[] {
  const { lots } = file.award;
  if (transcript === undefined) {
    const byHand = lots === undefined && drawMethod(guideOf(file)) === 'by-hand';
    return byHand ? [] : [fails('drawn-otherwise', { order: names(order) })];
  }
  const shown = { ...lots?.revealed, [officer]: transcript.reveals.find(({ by }) => by === officer)?.value ?? '' };
  const all = Object.entries(shown).map(([by, value]) => ({ by, value }));
  const same = listed(transcript.reveals) === listed(all);
  const fixed = lots?.commitment === commitmentTo({ by: officer, value: shown[officer] });
  const withheld = lots === undefined ? [] : hiddenOf(lots);
  const computed = drawnOrder(tied, transcript.reveals, transcript.beacon);
  const right = same && fixed && sorted(withheld) === sorted(transcript.withheld) && computed.join() === order.join();
  const params = { count: transcript.reveals.length, withheld: names(withheld) || '–', order: names(order) };
  return [said(right, ['drawn-again', 'drawn-otherwise'], { ...params, computed: names(computed) })];
}

/** Public randomness, where the guide asks for it: of the round that was announced, signed by the chain that the guide names. */
function mixedIn(file: ProcedureFile, { transcript }: Of<'LotsDrawn'>): readonly Said[] {
  const chain = beaconOf(guideOf(file));
  const due = file.award.lots?.beacon;
  const mixed = transcript?.beacon;
  if (transcript === undefined || (chain === undefined && mixed === undefined)) return [];
  const right =
    chain !== undefined &&
    mixed !== undefined &&
    mixed.round === due?.round &&
    isRoundSignature(chain, mixed.round, mixed.signature);
  const params = { round: mixed?.round ?? due?.round ?? '–', chain: chain?.hash ?? '–' };
  return [said(right, ['beacon-verified', 'beacon-wrong'], params)];
}

function listed(reveals: readonly Reveal[]): string {
  return sorted(reveals.map(({ by, value }) => `${by} ${value}`));
}

function sorted(operators: readonly string[]): string {
  return operators.toSorted().join();
}
