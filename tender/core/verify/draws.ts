import { tieForLots } from '../procedure/award/decide.ts';
import { commitmentTo, drawnOrder, officer, type Reveal } from '../procedure/award/lots.ts';
import { currentRanking } from '../procedure/award/ranking.ts';
import type { ProcedureEvent, ProcedureFile } from '../procedure/file.ts';
import { operatorName } from '../procedure/interest/follow.ts';
import { isOneOf } from '../procedure/roles.ts';
import { type Check, fails, holds, type Moment, type Said, said } from './check.ts';

type Of<Type extends ProcedureEvent['type']> = Extract<ProcedureEvent, { type: Type }>;

/** Lots were drawn where the guide asks for them, among those who stood level, by who had to (ALM-17). */
export const drawsCheck: Check = {
  name: 'draws',
  needsAll: true,
  at({ recorded: { event, actor }, before }: Moment): readonly Said[] {
    if (event.type === 'DrawRevealed') return [revealed(before, event)];
    if (event.type === 'DrawAbandoned') return [holds('draw-abandoned', { reason: event.reason })];
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
    return [
      said(rightful, ['drawn-rightly', 'drawn-by-other'], { ...params, role }),
      ...repeated(before, event, names),
    ];
  },
};

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
  if (transcript === undefined) return lots === undefined ? [] : [fails('drawn-otherwise', { order: names(order) })];
  const shown = { ...lots?.revealed, [officer]: transcript.reveals.find(({ by }) => by === officer)?.value ?? '' };
  const all = Object.entries(shown).map(([by, value]) => ({ by, value }));
  const same = listed(transcript.reveals) === listed(all);
  const fixed = lots?.commitment === commitmentTo({ by: officer, value: shown[officer] });
  const withheld = Object.keys(lots?.joined ?? {}).filter((operator) => lots?.revealed[operator] === undefined);
  const computed = drawnOrder(tied, transcript.reveals);
  const right = same && fixed && sorted(withheld) === sorted(transcript.withheld) && computed.join() === order.join();
  const params = { count: transcript.reveals.length, withheld: names(withheld) || '–', order: names(order) };
  return [said(right, ['drawn-again', 'drawn-otherwise'], { ...params, computed: names(computed) })];
}

function listed(reveals: readonly Reveal[]): string {
  return sorted(reveals.map(({ by, value }) => `${by} ${value}`));
}

function sorted(operators: readonly string[]): string {
  return operators.toSorted().join();
}
