import { ok, refuse } from '#platform/kernel/result.ts';
import { admitted } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { guideOf } from '../planning/phases.ts';
import type { DecideContext, Decision } from '../stage.ts';
import type { EvaluationCommand } from './commands.ts';
import { gradesPresentations } from './committee.ts';

type Plan = Extract<EvaluationCommand, { type: 'plan-presentation' }>;
type Held = Extract<EvaluationCommand, { type: 'record-presentation' }>;

/** Presentations follow the meeting, or where they are graded themselves come before it, with no more persons than the guide allows (ALM-16). */
export function decidePresentation(file: ProcedureFile, command: Plan | Held, context: DecideContext): Decision {
  const rule = guideOf(file).award.presentation;
  if (rule === undefined) return refuse('no-presentations');
  if (!admitted(file).includes(command.operator)) return refuse('tenderer-not-admitted');
  if (file.evaluation.presentations[command.operator]?.held !== undefined) return refuse('presentation-held-already');
  return command.type === 'plan-presentation'
    ? plan(file, command, context)
    : record(file, command, rule.maxPersons, context);
}

function plan(file: ProcedureFile, { operator, at, location }: Plan, { now }: DecideContext): Decision {
  if (file.evaluation.meeting?.closedAt === undefined && !gradesPresentations(file))
    return refuse('meeting-not-closed');
  if (Temporal.Instant.compare(Temporal.Instant.from(at), now) <= 0) return refuse('presentation-in-past');
  return ok([{ type: 'PresentationPlanned', operator, at, location }]);
}

function record(
  file: ProcedureFile,
  { operator, persons, minutes }: Held,
  allowed: number,
  { now }: DecideContext,
): Decision {
  const planned = file.evaluation.presentations[operator];
  if (planned === undefined) return refuse('presentation-not-planned');
  if (Temporal.Instant.compare(now, Temporal.Instant.from(planned.at)) < 0)
    return refuse('presentation-not-yet', { startsAt: planned.at });
  if (persons > allowed) return refuse('too-many-presenters', { allowed });
  return ok([{ type: 'PresentationHeld', operator, persons, minutes }]);
}
