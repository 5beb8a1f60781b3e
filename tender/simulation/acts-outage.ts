import { toIso } from '#platform/kernel/time.ts';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { deadlineOf } from '#tender/core/procedure/planning/phases.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import type { Duty } from './act.ts';
import type { Participants } from './participants.ts';

function command(all: Participants, who: Actor, what: ProcedureCommand): Duty {
  return () => Promise.resolve(all.act(who, what));
}

/** Somebody finds that the platform fails, or hears it from another; mostly shortly before closing, sometimes when it is too late. */
export function reporting(all: Participants, file: ProcedureFile, now: Temporal.Instant): Duty[] {
  const { outage } = all.guide;
  if (outage === undefined || file.opening.opened !== undefined) return [];
  const left = now.until(deadlineOf(file)).total('hours');
  if (left > outage.withinHours + 1 || left < -30) return [];
  const { chance, cast } = all;
  if (!chance.happens(left > 0 ? 40 : 15)) return [];
  const what = 'De pagina geeft geen antwoord.';
  const receivedAt = toIso(now.subtract({ minutes: chance.pick([0, 5, 90, 300]) }));
  const since = toIso(now.subtract({ minutes: chance.pick([-5, 10, 400]) }));
  const noted = { type: 'note-outage-report', name: 'Een firma', way: 'telephone', receivedAt, what, since } as const;
  return [
    command(all, chance.pick(cast.tenderers), { type: 'report-outage', what, since }),
    command(all, chance.pick([cast.leader, cast.second, cast.helpdesk]), noted),
  ];
}

/** Who has to say whether it was so. While nobody does, the vault stays closed. */
export function judging(all: Participants, file: ProcedureFile): Duty[] {
  const { outage } = all.guide;
  const open = file.outage.reports.filter(({ decided }) => decided === undefined);
  if (outage === undefined || open.length === 0) return [];
  const { chance, cast } = all;
  const judge = outage.confirmedBy === 'helpdesk' ? cast.helpdesk : chance.pick([cast.leader, cast.second]);
  const reason = 'Zo is het gebleken.';
  const rejects = open.map(({ report }) => command(all, judge, { type: 'reject-outage', report, reason }));
  return [command(all, judge, { type: 'confirm-outage', reason }), ...rejects];
}
