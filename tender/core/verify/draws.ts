import { tieForLots } from '../procedure/award/decide.ts';
import { currentRanking } from '../procedure/award/ranking.ts';
import { operatorName } from '../procedure/interest/follow.ts';
import { isOneOf } from '../procedure/roles.ts';
import { type Check, fails, type Moment, type Said, said } from './check.ts';

/** Lots were drawn where the guide asks for them, among those who stood level, by who had to (ALM-17). */
export const drawsCheck: Check = {
  name: 'draws',
  needsAll: true,
  at({ recorded: { event, actor }, before }: Moment): readonly Said[] {
    if (event.type !== 'LotsDrawn') return [];
    const ranking = before.award.prices === undefined ? undefined : currentRanking(before);
    const tie = ranking?.ok === true ? tieForLots(ranking.value) : undefined;
    const names = (operators: readonly string[]) => operators.map((one) => operatorName(before, one)).join(', ');
    const params = { names: names(event.tied), order: names(event.order), deed: event.deed, actor };
    if (tie === undefined) return [fails('drawn-without-tie', params)];
    const same = sorted(tie.tied) === sorted(event.tied) && sorted(event.order) === sorted(event.tied);
    if (!same) return [fails('drawn-among-others', { ...params, tied: names(tie.tied) })];
    const role = tie.drawnBy === 'notary' ? 'notary' : 'custodian';
    const held = before.preparation.granted[actor] ?? [];
    const rightful = isOneOf({ roles: held }, role) && event.drawnBy === actor;
    return [said(rightful, ['drawn-rightly', 'drawn-by-other'], { ...params, role })];
  },
};

function sorted(operators: readonly string[]): string {
  return operators.toSorted().join();
}
