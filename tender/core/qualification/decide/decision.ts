import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { barAfter } from '../bar.ts';
import type { CommandOf } from '../commands.ts';
import { coveringPiece } from '../expiry.ts';
import type { Criterion } from '../guide/schema.ts';
import { guideOfSystem, type QualificationCase, type QualificationSystem } from '../state.ts';
import { invalidAttestation } from './application.ts';
import { caseForStaff, of, type SystemContext, type SystemDecision, todayIn } from './context.ts';
import { needsTrial, readyTeams } from './permits.ts';

/** To qualify, all that the guide asks must stand; to refuse, a criterion and reasons are enough, at any moment of the process (ORES-08). */
export function decideQualification(
  file: QualificationSystem,
  command: CommandOf<'decide-qualification'>,
  context: SystemContext,
): SystemDecision {
  const { outcome, criteria, reasons } = command;
  const found = caseForStaff(file, command.case, context, 'interested', 'invited', 'applied', 'concluded');
  if (!found.ok) return found;
  const one = found.value;
  const wrong =
    wrongCriterion(file, criteria, outcome === 'qualified' ? 'granting' : 'refusing') ??
    (outcome === 'qualified' ? notReady(file, one, todayIn(file, context.now)) : undefined);
  return wrong ?? ok([{ type: 'QualificationDecided', ...of(one), outcome, criteria, reasons }]);
}

function wrongCriterion(
  file: QualificationSystem,
  named: readonly string[],
  kind: Criterion['decides'][number],
): Result<never> | undefined {
  const { criteria } = guideOfSystem(file);
  const fitting = criteria.filter(({ decides }) => decides.includes(kind));
  if (named.every((id) => fitting.some((criterion) => criterion.id === id))) return undefined;
  return refuse('criterion-does-not-decide-this', { fitting: fitting.map(({ id }) => id).join(', ') });
}

function notReady(
  file: QualificationSystem,
  one: QualificationCase,
  today: Temporal.PlainDate,
): Result<never> | undefined {
  if (one.concluded === undefined) return refuse('examination-not-concluded');
  const invalid = invalidAttestation(file, one, today);
  if (invalid !== undefined) return invalid;
  const { least } = guideOfSystem(file).teams;
  const ready = readyTeams(file, one).length;
  if (ready < least) return refuse('permits-missing', { least, ready });
  if (!needsTrial(file, one)) return undefined;
  if (one.trial?.evaluated === undefined) return refuse('trial-not-evaluated');
  return one.trial.evaluated.passed ? undefined : refuse('trial-not-passed');
}

/** The qualification stands as long as it is not taken away: an attestation that expired takes nothing away by itself (ORES-10). */
export function endQualification(
  file: QualificationSystem,
  command: CommandOf<'end-qualification'>,
  context: SystemContext,
): SystemDecision {
  const found = caseForStaff(file, command.case, context, 'qualified');
  if (!found.ok) return found;
  const { outcome, criteria, reasons } = command;
  const wrong = wrongCriterion(file, criteria, 'withdrawing');
  if (wrong !== undefined) return wrong;
  const today = todayIn(file, context.now);
  const expired = guideOfSystem(file).attestations.filter(
    ({ id }) => coveringPiece(found.value.pieces, id, today) === undefined,
  );
  if (outcome === 'lapsed' && expired.length === 0) return refuse('nothing-expired');
  return ok([{ type: 'QualificationDecided', ...of(found.value), outcome, criteria, reasons }]);
}

/** From this day a decision works; after a refusal or a loss the first free day is fixed with it (ORES-09). */
export function notifyDecision(
  file: QualificationSystem,
  command: CommandOf<'notify-decision'>,
  context: SystemContext,
): SystemDecision {
  const found = caseForStaff(file, command.case, context, 'decided');
  if (!found.ok) return found;
  const outcome = found.value.decisions.at(-1)?.outcome ?? 'refused';
  const guide = guideOfSystem(file);
  const { channels } = command;
  const missing = guide.decision.channels.filter((channel) => !channels.includes(channel));
  if (missing.length > 0) return refuse('channel-missing', { missing: missing.join(', ') });
  const day = todayIn(file, context.now);
  const free = outcome === 'qualified' ? undefined : `${barAfter(day, guide).freeFrom}`;
  return ok([{ type: 'DecisionNotified', ...of(found.value), outcome, channels, day: `${day}`, freeFrom: free }]);
}
