import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { admitted } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { deadlineOf, guideOf } from '../planning/phases.ts';
import { clashingRole } from '../preparation/decide.ts';
import { requireRole } from '../roles.ts';
import type { DecideContext, Decision } from '../stage.ts';
import type { EvaluationCommand } from './commands.ts';
import { activeEvaluators, evaluatorOf, gradedCriteria, scoresMissing, versionsOf } from './committee.ts';
import { decidePresentation } from './decide-presentation.ts';
import type { Evaluator } from './state.ts';

type Of<Type extends EvaluationCommand['type']> = Extract<EvaluationCommand, { type: Type }>;

export function decideEvaluation(file: ProcedureFile, command: EvaluationCommand, context: DecideContext): Decision {
  if (file.evaluation.frozenAt !== undefined) return refuse('quality-is-frozen');
  switch (command.type) {
    case 'declare-conflict':
      return declare(file, command, context);
    case 'give-score':
      return giveScore(file, command, context);
    case 'change-score':
      return changeScore(file, command, context);
    case 'hand-in-scores':
      return handIn(file, context);
    default: {
      const allowed = requireRole(context.viewer, 'process-leader', 'buyer');
      return allowed.ok ? byLeader(file, command, context) : allowed;
    }
  }
}

type LeaderCommand = Exclude<
  EvaluationCommand,
  Of<'declare-conflict' | 'give-score' | 'change-score' | 'hand-in-scores'>
>;

function byLeader(file: ProcedureFile, command: LeaderCommand, context: DecideContext): Decision {
  switch (command.type) {
    case 'appoint-evaluator':
      return appoint(file, command);
    case 'dismiss-evaluator':
      if (evaluatorOf(file, command.user) === undefined) return refuse('no-such-evaluator');
      return ok([{ type: 'EvaluatorDismissed', user: command.user, reason: command.reason }]);
    case 'open-meeting':
      return openMeeting(file);
    case 'close-meeting':
      if (file.evaluation.meeting === undefined || file.evaluation.meeting.closedAt !== undefined)
        return refuse('meeting-not-open');
      return ok([{ type: 'MeetingClosed', minutes: command.minutes }]);
    case 'freeze-quality':
      return freeze(file);
    default:
      return decidePresentation(file, command, context);
  }
}

/** Whoever can see prices cannot evaluate quality (ALM-12). */
function appoint(file: ProcedureFile, { user, function: title }: Of<'appoint-evaluator'>): Decision {
  if (evaluatorOf(file, user) !== undefined) return refuse('evaluator-appointed-already');
  if (file.evaluation.meeting !== undefined) return refuse('meeting-held-already');
  if (file.opening.prices.opened?.by.includes(user) === true) return refuse('evaluator-knows-prices');
  const clash = clashingRole(file.preparation.granted[user] ?? [], 'evaluator');
  if (clash !== undefined) return refuse('roles-clash', { roles: `${clash}, evaluator` });
  return ok([{ type: 'EvaluatorAppointed', user, function: title }]);
}

/** After the opening, since a conflict can only be known when the tenderers are. */
function declare(
  file: ProcedureFile,
  { conflict, explanation }: Of<'declare-conflict'>,
  context: DecideContext,
): Decision {
  const evaluator = evaluatorOf(file, context.actor.user);
  if (evaluator === undefined) return refuse('no-such-evaluator');
  if (file.opening.opened === undefined) return refuse('not-yet-opened', { deadline: toIso(deadlineOf(file)) });
  if (evaluator.declared !== undefined) return refuse('declared-already');
  if (conflict && explanation === '') return refuse('conflict-needs-explanation');
  return ok([{ type: 'ConflictDeclared', user: evaluator.user, conflict, explanation }]);
}

/** The evaluator who acts, when he may see answers: declared, without a conflict, and after the examination. */
function acting(file: ProcedureFile, context: DecideContext): Result<Evaluator> {
  const evaluator = evaluatorOf(file, context.actor.user);
  if (evaluator === undefined) return refuse('no-such-evaluator');
  if (evaluator.declared === undefined) return refuse('declare-first');
  if (evaluator.declared.conflict) return refuse('evaluator-has-conflict');
  return file.examination.concluded === undefined ? refuse('examination-not-concluded') : ok(evaluator);
}

function refuseCell(file: ProcedureFile, operator: string, criterion: string, grade: string): Decision | undefined {
  if (!admitted(file).includes(operator)) return refuse('tenderer-not-admitted');
  const graded = gradedCriteria(file).find(({ id }) => id === criterion);
  if (graded === undefined) return refuse('criterion-is-not-graded');
  const scale = guideOf(file).award.scales.find(({ id }) => id === graded.scale);
  return scale?.grades.some(({ id }) => id === grade) === true ? undefined : refuse('no-such-grade');
}

function giveScore(
  file: ProcedureFile,
  { operator, criterion, grade, reason }: Of<'give-score'>,
  context: DecideContext,
): Decision {
  const evaluator = acting(file, context);
  if (!evaluator.ok) return evaluator;
  const { user, handedInAt } = evaluator.value;
  if (handedInAt !== undefined) return refuse('scores-handed-in');
  return (
    refuseCell(file, operator, criterion, grade) ??
    ok([{ type: 'ScoreGiven', user, operator, criterion, grade, reason }])
  );
}

function handIn(file: ProcedureFile, context: DecideContext): Decision {
  const evaluator = acting(file, context);
  if (!evaluator.ok) return evaluator;
  const { user, handedInAt } = evaluator.value;
  if (handedInAt !== undefined) return refuse('scores-handed-in');
  const count = scoresMissing(file, user);
  return count > 0 ? refuse('scores-incomplete', { count }) : ok([{ type: 'ScoresHandedIn', user }]);
}

function openMeeting(file: ProcedureFile): Decision {
  if (file.examination.concluded === undefined) return refuse('examination-not-concluded');
  if (file.evaluation.meeting !== undefined) return refuse('meeting-held-already');
  const few = refuseFew(file);
  if (few !== undefined) return few;
  const waiting = file.evaluation.evaluators.filter(
    (one) => one.dismissed === undefined && one.handedInAt === undefined,
  );
  return waiting.length > 0
    ? refuse('evaluators-not-ready', { count: waiting.length })
    : ok([{ type: 'MeetingOpened' }]);
}

/** Somebody may still leave after the meeting, so this is asked again before quality is fixed. */
function refuseFew(file: ProcedureFile): Decision | undefined {
  const count = activeEvaluators(file).length;
  const needed = guideOf(file).award.committee.minimumEvaluators;
  return count < needed ? refuse('too-few-evaluators', { count, needed }) : undefined;
}

/** Each changes his own score alone, with a reason; every version stays in the file (ALM-15, ALM-16). */
function changeScore(file: ProcedureFile, command: Of<'change-score'>, context: DecideContext): Decision {
  const evaluator = acting(file, context);
  if (!evaluator.ok) return evaluator;
  const { operator, criterion, grade: to, reason } = command;
  const wrong = refuseCell(file, operator, criterion, to);
  if (wrong !== undefined) return wrong;
  const occasion = occasionFor(file, operator);
  if (occasion === undefined) return refuse('no-occasion-to-change');
  const { user } = evaluator.value;
  const from = versionsOf(file, user, operator, criterion).at(-1)?.grade;
  if (from === undefined) return refuse('score-not-given');
  if (from === to) return refuse('score-unchanged');
  return ok([{ type: 'ScoreChanged', user, operator, criterion, from, to, occasion, reason }]);
}

/** What allows a change now: the meeting while it is open, afterwards the presentation of this tenderer. */
export function occasionFor(file: ProcedureFile, operator: string): 'meeting' | 'presentation' | undefined {
  const { meeting, presentations, frozenAt } = file.evaluation;
  if (meeting === undefined || frozenAt !== undefined) return undefined;
  if (meeting.closedAt === undefined) return 'meeting';
  const mayChange = guideOf(file).award.presentation?.mayChangeScores === true;
  return mayChange && presentations[operator]?.held !== undefined ? 'presentation' : undefined;
}

/** Fixes quality, after which prices may be opened and no score changes any more (ALM-12). */
function freeze(file: ProcedureFile): Decision {
  const { meeting, presentations } = file.evaluation;
  if (meeting?.closedAt === undefined) return refuse('meeting-not-closed');
  const few = refuseFew(file);
  if (few !== undefined) return few;
  const asked = guideOf(file).award.presentation === undefined ? [] : admitted(file);
  const count = asked.filter((operator) => presentations[operator]?.held === undefined).length;
  return count > 0 ? refuse('presentations-open', { count }) : ok([{ type: 'QualityFrozen' }]);
}
