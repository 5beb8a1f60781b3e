import { ok, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { admitted } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { awaitsFinalTenders, hasOpened } from '../negotiation/turns.ts';
import { deadlineOf, guideOf } from '../planning/phases.ts';
import { clashingRole } from '../preparation/decide.ts';
import { requireRole } from '../roles.ts';
import { isUnscored } from '../selection/unscored.ts';
import type { DecideContext, Decision } from '../stage.ts';
import { acting, occasionFor, reading, refuseCell } from './cells.ts';
import type { EvaluationCommand } from './commands.ts';
import {
  awaitsPresentation,
  evaluatorOf,
  gradedCriteria,
  judges,
  judgesOf,
  scoresMissing,
  versionsOf,
} from './committee.ts';
import { byConsensus, consensusMissing } from './consensus.ts';
import { proposeConsensus, voiceConsensus } from './decide-consensus.ts';
import { decidePresentation } from './decide-presentation.ts';

type Of<Type extends EvaluationCommand['type']> = Extract<EvaluationCommand, { type: Type }>;

export function decideEvaluation(file: ProcedureFile, command: EvaluationCommand, context: DecideContext): Decision {
  if (file.evaluation.frozenAt !== undefined) return refuse('quality-is-frozen');
  if (isUnscored(file)) return refuse('selection-is-unscored');
  switch (command.type) {
    case 'declare-conflict':
      return declare(file, command, context);
    case 'give-score':
      return giveScore(file, command, context);
    case 'change-score':
      return changeScore(file, command, context);
    case 'hand-in-scores':
      return handIn(file, context);
    case 'voice-consensus':
      return voiceConsensus(file, command, context);
    case 'give-advice':
      return giveAdvice(file, command, context);
    default: {
      const allowed = requireRole(context.viewer, 'process-leader', 'buyer');
      return allowed.ok ? byLeader(file, command, context) : allowed;
    }
  }
}

type LeaderCommand = Exclude<
  EvaluationCommand,
  Of<'declare-conflict' | 'give-score' | 'change-score' | 'hand-in-scores' | 'voice-consensus' | 'give-advice'>
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
    case 'propose-consensus':
      return proposeConsensus(file, command);
    case 'close-meeting':
      return closeMeeting(file, command.minutes);
    case 'freeze-quality':
      return freeze(file);
    default:
      return decidePresentation(file, command, context);
  }
}

/** Whoever can see prices cannot evaluate quality (ALM-12). */
function appoint(file: ProcedureFile, command: Of<'appoint-evaluator'>): Decision {
  const { user, function: title, criteria, advises } = command;
  const role = advises === true ? 'adviser' : 'evaluator';
  if (evaluatorOf(file, user) !== undefined) return refuse('evaluator-appointed-already');
  if (file.evaluation.meeting !== undefined) return refuse('meeting-held-already');
  if (file.opening.prices.opened?.by.includes(user) === true) return refuse('evaluator-knows-prices');
  const clash = clashingRole(file.preparation.granted[user] ?? [], role);
  if (clash !== undefined) return refuse('roles-clash', { roles: `${clash}, ${role}` });
  if (advises === true) {
    const known = guideOf(file).award.committee.members.some((member) => member.advises);
    return known ? ok([{ type: 'EvaluatorAppointed', user, function: title, advises }]) : refuse('no-advisers');
  }
  const wrong = refuseExpertise(file, criteria);
  if (wrong !== undefined) return wrong;
  return ok([{ type: 'EvaluatorAppointed', user, function: title, ...(criteria === undefined ? {} : { criteria }) }]);
}

/** Where the guide asks for experts, each is appointed for the criteria that he knows about (ROC-34). */
function refuseExpertise(file: ProcedureFile, criteria: readonly string[] | undefined): Decision | undefined {
  const declared = guideOf(file).award.committee.expertise === 'declared';
  if (criteria === undefined) return declared ? refuse('expertise-needed') : undefined;
  if (!declared) return refuse('expertise-not-asked');
  const graded = gradedCriteria(file).map(({ id }) => id);
  return criteria.every((id) => graded.includes(id)) ? undefined : refuse('criterion-is-not-graded');
}

/** After the opening, since a conflict can only be known when the tenderers are. */
function declare(
  file: ProcedureFile,
  { conflict, explanation }: Of<'declare-conflict'>,
  context: DecideContext,
): Decision {
  const evaluator = evaluatorOf(file, context.actor.user);
  if (evaluator === undefined) return refuse('no-such-evaluator');
  if (!hasOpened(file)) return refuse('not-yet-opened', { deadline: toIso(deadlineOf(file)) });
  if (evaluator.declared !== undefined) return refuse('declared-already');
  if (conflict && explanation === '') return refuse('conflict-needs-explanation');
  return ok([{ type: 'ConflictDeclared', user: evaluator.user, conflict, explanation }]);
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
  if (!judges(evaluator.value, criterion)) return refuse('not-an-expert');
  const wrong = refuseCell(file, operator, criterion, grade);
  if (wrong !== undefined) return wrong;
  if (awaitsPresentation(file, operator, criterion)) return refuse('presentation-not-held');
  return ok([{ type: 'ScoreGiven', user, operator, criterion, grade, reason }]);
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
  if (awaitsFinalTenders(file)) return refuse('negotiations-not-closed');
  if (file.evaluation.meeting !== undefined) return refuse('meeting-held-already');
  const few = refuseFew(file);
  if (few !== undefined) return few;
  const waiting = file.evaluation.evaluators.filter(
    (one) => one.dismissed === undefined && one.handedInAt === undefined && one.advises !== true,
  );
  return waiting.length > 0
    ? refuse('evaluators-not-ready', { count: waiting.length })
    : ok([{ type: 'MeetingOpened' }]);
}

/** Somebody may still leave after the meeting, so this is asked again before quality is fixed. */
function refuseFew(file: ProcedureFile): Decision | undefined {
  const needed = guideOf(file).award.committee.minimumEvaluators;
  const count = Math.min(...gradedCriteria(file).map(({ id }) => judgesOf(file, id).length));
  return count < needed ? refuse('too-few-evaluators', { count, needed }) : undefined;
}

function closeMeeting(file: ProcedureFile, minutes: string): Decision {
  const { meeting } = file.evaluation;
  if (meeting === undefined || meeting.closedAt !== undefined) return refuse('meeting-not-open');
  const count = consensusMissing(file);
  return count > 0 ? refuse('consensus-missing', { count }) : ok([{ type: 'MeetingClosed', minutes }]);
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
  if (byConsensus(file, criterion)) return refuse('consensus-decides');
  const { user } = evaluator.value;
  const from = versionsOf(file, user, operator, criterion).at(-1)?.grade;
  if (from === undefined) return refuse('score-not-given');
  if (from === to) return refuse('score-unchanged');
  return ok([{ type: 'ScoreChanged', user, operator, criterion, from, to, occasion, reason }]);
}

/** Whoever advises sees what evaluators see, and says what he thinks of it; the grade is theirs (CVO-21). */
function giveAdvice(
  file: ProcedureFile,
  { operator, criterion, advice }: Of<'give-advice'>,
  context: DecideContext,
): Decision {
  if (evaluatorOf(file, context.actor.user)?.advises === undefined) return refuse('only-advisers-advise');
  const member = reading(file, context);
  if (!member.ok) return member;
  if (!admitted(file).includes(operator)) return refuse('tenderer-not-admitted');
  if (gradedCriteria(file).every(({ id }) => id !== criterion)) return refuse('criterion-is-not-graded');
  return ok([{ type: 'AdviceGiven', user: member.value.user, operator, criterion, advice }]);
}

/** Fixes quality, after which prices may be opened and no score changes any more (ALM-12). */
function freeze(file: ProcedureFile): Decision {
  const { meeting, presentations } = file.evaluation;
  if (meeting?.closedAt === undefined) return refuse('meeting-not-closed');
  const few = refuseFew(file);
  if (few !== undefined) return few;
  const open = consensusMissing(file);
  if (open > 0) return refuse('consensus-missing', { count: open });
  const asked = guideOf(file).award.presentation === undefined ? [] : admitted(file);
  const count = asked.filter((operator) => presentations[operator]?.held === undefined).length;
  return count > 0 ? refuse('presentations-open', { count }) : ok([{ type: 'QualityFrozen' }]);
}
