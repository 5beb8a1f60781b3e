import { ok, refuse } from '#platform/kernel/result.ts';
import { requireRole } from '../../procedure/roles.ts';
import type { CommandOf } from '../commands.ts';
import { dueDecisions } from '../due.ts';
import { dueSignals } from '../expiry.ts';
import { lintQualification } from '../guide/lint/lint.ts';
import { type QualificationProblem, readQualificationGuide } from '../guide/read.ts';
import { registerOn } from '../register.ts';
import { isQualified, type QualificationSystem } from '../state.ts';
import { type SystemContext, type SystemDecision, todayIn } from './context.ts';

export function draftSystem(command: CommandOf<'draft-system'>, { viewer }: SystemContext): SystemDecision {
  if (viewer.authority === undefined) return refuse('authority-needed');
  const { system, fileName, source } = command;
  return unreadable(source) ?? ok([{ type: 'SystemDrafted', system, authority: viewer.authority, fileName, source }]);
}

function unreadable(source: string): SystemDecision | undefined {
  const { guide, problems } = readQualificationGuide(source);
  if (guide !== undefined) return undefined;
  return refuse('guide-cannot-be-read', { line: problems[0]?.line ?? 1, problems: problems.length });
}

export function replaceGuide(
  file: QualificationSystem,
  { fileName, source }: CommandOf<'replace-qualification-guide'>,
  { viewer }: SystemContext,
): SystemDecision {
  const allowed = requireRole(viewer, 'buyer', 'process-leader');
  if (!allowed.ok) return allowed;
  if (file.notices.length > 0) return refuse('guide-is-published');
  return unreadable(source) ?? ok([{ type: 'QualificationGuideReplaced', fileName, source }]);
}

export function changeRole(
  file: QualificationSystem,
  command: CommandOf<'grant-system-role'> | CommandOf<'revoke-system-role'>,
  { viewer }: SystemContext,
): SystemDecision {
  const allowed = requireRole(viewer, 'process-leader');
  if (!allowed.ok) return allowed;
  const { user, role } = command;
  const has = file.granted[user]?.includes(role) === true;
  if (command.type === 'grant-system-role') {
    return has ? refuse('role-held-already', { roles: role }) : ok([{ type: 'SystemRoleGranted', user, role }]);
  }
  if (!has) return refuse('role-not-held', { roles: role });
  const leaders = Object.values(file.granted).filter((own) => own.includes('process-leader'));
  if (role === 'process-leader' && leaders.length === 1) return refuse('last-process-leader');
  return ok([{ type: 'SystemRoleRevoked', user, role }]);
}

/** The notice says that the system exists, and has no closing date (ORES-01). */
export function publishNotice(file: QualificationSystem, { viewer }: SystemContext): SystemDecision {
  const allowed = requireRole(viewer, 'buyer', 'process-leader');
  if (!allowed.ok) return allowed;
  if (file.ended !== undefined) return refuse('system-ended', { reason: file.ended.reason });
  const error = firstError(file);
  if (error !== undefined) return refuse('guide-has-errors', { line: error.line });
  return ok([{ type: 'SystemNoticePublished', number: file.notices.length + 1 }]);
}

/** What the linter calls an error keeps a guide from being published, as in a procedure. */
function firstError({ source = '' }: QualificationSystem): QualificationProblem | undefined {
  const { guide, lines } = readQualificationGuide(source);
  return guide === undefined ? undefined : lintQualification(guide, lines).find(({ severity }) => severity === 'error');
}

/** No new expressions are taken; who is qualified stays so. A new notice is refused too. */
export function endSystem(
  file: QualificationSystem,
  { reason }: CommandOf<'end-system'>,
  { viewer }: SystemContext,
): SystemDecision {
  const allowed = requireRole(viewer, 'buyer', 'process-leader');
  if (!allowed.ok) return allowed;
  if (file.ended !== undefined) return refuse('system-ended', { reason: file.ended.reason });
  return ok([{ type: 'SystemEnded', reason }]);
}

/** Fixes who is invited: everybody who is qualified at this moment, without asking (ORES-08, ORES-11). */
export function issuePeriodicNotice(
  file: QualificationSystem,
  { call, title, summary }: CommandOf<'issue-periodic-notice'>,
  { viewer, now }: SystemContext,
): SystemDecision {
  const allowed = requireRole(viewer, 'buyer', 'process-leader');
  if (!allowed.ok) return allowed;
  if (file.frozen.some((list) => list.call === call)) return refuse('call-exists');
  const today = todayIn(file, now);
  const qualified = file.cases.filter(isQualified).map(({ key }) => key);
  const invited = registerOn(file, today)
    .filter((line) => qualified.includes(line.case))
    .map(({ case: key, operator, name, since }) => ({ case: key, operator, name, since }));
  if (invited.length === 0) return refuse('nobody-qualified');
  return ok([{ type: 'PeriodicNoticeIssued', call, title, summary, day: `${today}`, invited }]);
}

/** Tells once of each attestation that expires and of each decision that comes near its last day; nothing to tell is no refusal. */
export function signalExpiries(file: QualificationSystem, { now, actor }: SystemContext): SystemDecision {
  if (actor.user !== 'system') return refuse('by-the-clock-only');
  const today = todayIn(file, now);
  return ok([...dueSignals(file, today), ...dueDecisions(file, today)]);
}
