import { toIso } from '#platform/kernel/time.ts';
import { admitted } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { hasOpened } from '../negotiation/turns.ts';
import { guideOf, phaseOf as planned, startOf } from '../planning/phases.ts';
import { isOneOf, type Viewer } from '../roles.ts';
import { isUnscored } from '../selection/unscored.ts';
import type { NextStep } from '../stage.ts';
import { evaluatorOf, gradesPresentations, scoresMissing } from './committee.ts';
import { phaseOf } from './view.ts';

export function nextEvaluation(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): NextStep | undefined {
  if (!hasOpened(file) || isUnscored(file)) return undefined;
  if (isOneOf(viewer, 'evaluator', 'adviser')) return forEvaluator(file, viewer.user);
  if (isOneOf(viewer, 'buyer', 'process-leader')) return forLeader(file, now);
  const own = viewer.operator === undefined ? undefined : file.evaluation.presentations[viewer.operator.id];
  if (own === undefined || own.held !== undefined) return undefined;
  return { ...step('next-present', { startsAt: own.at }, false), wait: true };
}

function forEvaluator(file: ProcedureFile, user: string | undefined): NextStep | undefined {
  const evaluator = evaluatorOf(file, user);
  if (evaluator === undefined) return undefined;
  if (evaluator.declared === undefined) return step('next-declare');
  if (evaluator.declared.conflict) return undefined;
  const phase = phaseOf(file);
  if (evaluator.advises === true)
    return phase === 'scoring' || phase === 'meeting' ? step('next-advise', undefined, false) : undefined;
  if (phase === 'meeting') return step('next-discuss', undefined, false);
  if (phase !== 'scoring' || evaluator.handedInAt !== undefined) return undefined;
  const count = scoresMissing(file, evaluator.user);
  return count > 0 ? step('next-score', { count }) : step('next-hand-in-scores');
}

function forLeader(file: ProcedureFile, now: Temporal.Instant): NextStep | undefined {
  const guide = guideOf(file);
  const { evaluators } = file.evaluation;
  const present = evaluators.filter((one) => one.dismissed === undefined && one.advises !== true);
  const needed = guide.award.committee.minimumEvaluators;
  switch (phaseOf(file)) {
    case 'scoring':
      if (present.length < needed) return step('next-appoint-evaluators', { count: present.length, needed });
      if (gradesPresentations(file) && presentationsOpen(file)) return forPresentations(file, now);
      return present.every((one) => one.handedInAt !== undefined) ? step('next-open-meeting') : undefined;
    case 'meeting':
      return step('next-close-meeting');
    case 'presentations':
      return forPresentations(file, now);
    default:
      return undefined;
  }
}

function forPresentations(file: ProcedureFile, now: Temporal.Instant): NextStep {
  const guide = guideOf(file);
  const rule = guide.award.presentation;
  if (rule === undefined) return step('next-freeze-quality');
  const planning = file.evaluation.presentations;
  const unplanned = admitted(file).filter((operator) => planning[operator] === undefined);
  if (unplanned.length > 0) {
    const due = startOf(planned(file, rule.invitations), guide.timeZone);
    const deadline = due !== undefined && Temporal.Instant.compare(now, due) < 0 ? { deadline: toIso(due) } : {};
    return { ...step('next-plan-presentations', { count: unplanned.length }), ...deadline };
  }
  return presentationsOpen(file) ? step('next-record-presentations') : step('next-freeze-quality');
}

function presentationsOpen(file: ProcedureFile): boolean {
  return admitted(file).some((operator) => file.evaluation.presentations[operator]?.held === undefined);
}

function step(code: string, params?: NextStep['params'], must = true): NextStep {
  return { code, stage: 'evaluation', must, ...(params === undefined ? {} : { params }) };
}
