import { toIso } from '#platform/kernel/time.ts';
import type { ProcedureEvent } from '../procedure/file.ts';
import { operatorName } from '../procedure/interest/follow.ts';
import { isInvited } from '../procedure/interest/invitation.ts';
import { deadlineOf, guideOf } from '../procedure/planning/phases.ts';
import { type Check, fails, type Moment, type Said, said } from './check.ts';
import { confirmedRightly, openedUndecided } from './outage.ts';

interface Placed {
  readonly placedAt: string;
  readonly revision: number;
}

/** The vault opened after closing, by as many as the guide asks, and gave what lay in it: nothing less and nothing more (ALM-04). */
export function openingCheck(): Check {
  const shared = new Map<string, string>();
  const vault = new Map<string, Placed>();
  return {
    name: 'opening',
    needsAll: true,
    at(moment: Moment): readonly Said[] {
      const { at, actor, event } = moment.recorded;
      if (event.type === 'RoundOpened') {
        // A vault of its own: nothing lies in it, and nobody gave a share of its key.
        vault.clear();
        shared.clear();
      }
      if (event.type === 'TenderPlaced') vault.set(event.operator, { placedAt: at, revision: event.revision });
      if (event.type === 'TenderWithdrawn') vault.delete(event.operator);
      if (event.type === 'ShareReleased') shared.set(event.user, at);
      if (event.type === 'OutageConfirmed') return confirmedRightly(moment.before, at, actor, event);
      return event.type === 'VaultOpened' ? openedRightly(moment, event, shared, vault) : [];
    },
  };
}

function openedRightly(
  { recorded: { at }, before, after }: Moment,
  event: Extract<ProcedureEvent, { type: 'VaultOpened' }>,
  shared: ReadonlyMap<string, string>,
  vault: ReadonlyMap<string, Placed>,
): readonly Said[] {
  if (before.opening.opened !== undefined) return [fails('opened-twice', { openedAt: at })];
  const deadline = toIso(deadlineOf(before));
  const needed = guideOf(before).submission.opening.persons;
  const by = new Set(event.by);
  const inTime = at >= deadline && event.deadline === deadline;
  const enough = by.size >= needed && [...by].every((user) => (shared.get(user) ?? '') >= deadline);
  const inside = [...vault.keys()].filter((operator) => isInvited(before, operator));
  const missing = inside.filter((operator) => event.tenders.every((tender) => tender.operator !== operator));
  const other = event.tenders.filter(({ operator, placedAt, revision }) => {
    const placed = vault.get(operator);
    return placed?.placedAt !== placedAt || placed.revision !== revision || !inside.includes(operator);
  });
  const named = [...missing, ...other.map(({ operator }) => operator)];
  const twice = new Set(event.tenders.map(({ operator }) => operator)).size !== event.tenders.length;
  const names = [...new Set(named)].map((operator) => operatorName(after, operator)).join(', ');
  return [
    ...openedUndecided(before, at),
    said(inTime, ['opened-after-closing', 'opened-early'], { openedAt: at, deadline, statedAt: event.deadline }),
    said(enough, ['opened-by-enough', 'opened-by-too-few'], { persons: [...by].join(', '), count: by.size, needed }),
    named.length === 0 && !twice
      ? said(true, ['opened-all', 'opened-others'], { count: event.tenders.length })
      : fails('opened-others', { names, count: event.tenders.length, placed: inside.length }),
  ];
}
