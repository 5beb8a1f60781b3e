import { toIso } from '#platform/kernel/time.ts';
import type { ProcedureFile } from '../procedure/file.ts';
import { operatorName } from '../procedure/interest/follow.ts';
import { deadlineOf } from '../procedure/planning/phases.ts';
import { type Check, fails, holds, type Moment, type Said, said } from './check.ts';
import { extendedRightly } from './outage.ts';

/** Every tender came before the closing instant as it was planned then; whoever was refused for being late, was (ALM-04, Annex IV a, b). */
export const arrivalCheck: Check = {
  name: 'arrival',
  needsAll: false,
  at({ recorded: { at, event }, before, after }: Moment): readonly Said[] {
    if (before.preparation.guide === undefined) return [];
    const deadline = toIso(deadlineOf(before));
    switch (event.type) {
      case 'TenderPlaced': {
        const early = millisecondsBetween(at, deadline);
        const params = { name: operatorName(after, event.operator), placedAt: at, deadline, milliseconds: early };
        return [said(early > 0, ['placed-in-time', 'placed-late'], params)];
      }
      case 'TenderWithdrawn':
        return at < deadline ? [] : [fails('withdrawn-late', { name: operatorName(after, event.operator), deadline })];
      case 'TenderRefusedLate':
        return [refusedLate(after, event.operator, at, deadline, event.millisecondsLate)];
      case 'PlanningChanged':
      case 'RoundExtended':
        return deadlineMoved(before, after, at);
      case 'OutageConfirmed':
        return extendedRightly(before, after, at, event);
      default:
        return [];
    }
  },
};

function refusedLate(file: ProcedureFile, operator: string, at: string, deadline: string, stated: number): Said {
  const late = millisecondsBetween(deadline, at);
  const params = { name: operatorName(file, operator), refusedAt: at, deadline, milliseconds: late, stated };
  return said(late >= 0 && late === stated, ['refused-late', 'refused-wrongly'], params);
}

/** One closing instant, which moves to a later moment only, and not once it has passed. */
function deadlineMoved(before: ProcedureFile, after: ProcedureFile, at: string): readonly Said[] {
  const [from, to] = [toIso(deadlineOf(before)), toIso(deadlineOf(after))];
  if (from === to) return [];
  const params = { fromAt: from, toAt: to, changedAt: at };
  return [at < from && to > from ? holds('deadline-moved', params) : fails('deadline-moved-wrongly', params)];
}

function millisecondsBetween(earlier: string, later: string): number {
  return Temporal.Instant.from(later).epochMilliseconds - Temporal.Instant.from(earlier).epochMilliseconds;
}
