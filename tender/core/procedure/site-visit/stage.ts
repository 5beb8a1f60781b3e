import { ok, refuse, unreachable } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { ProcedureFile, RecordedEvent } from '../file.ts';
import { firstAct } from '../interest/follow.ts';
import { guideOf } from '../planning/phases.ts';
import { isOneOf, requireOperator, requireRole, type Viewer } from '../roles.ts';
import type { DecideContext, Decision, MailDraft, NextStep, Stage } from '../stage.ts';
import type { SiteVisitCommand } from './commands.ts';
import type { SiteVisitState } from './state.ts';
import { registrationUntil, type SiteVisitView, viewSiteVisit, visitStart } from './view.ts';

export const siteVisitStage: Stage<'site-visit', SiteVisitCommand, SiteVisitView> = {
  name: 'site-visit',
  initial: { registrations: {} },
  evolve,
  decide,
  view: viewSiteVisit,
  next,
  mails,
};

function evolve(slice: SiteVisitState, { at, event }: RecordedEvent): SiteVisitState {
  const { registrations } = slice;
  switch (event.type) {
    case 'SiteVisitRegistered':
      return { registrations: { ...registrations, [event.operator]: { attendants: event.attendants, at } } };
    case 'SiteVisitCancelled':
      return {
        registrations: Object.fromEntries(
          Object.entries(registrations).filter(([operator]) => operator !== event.operator),
        ),
      };
    case 'SiteVisitAttended': {
      const before = registrations[event.operator] ?? { attendants: [], at };
      return { registrations: { ...registrations, [event.operator]: { ...before, attended: event.persons } } };
    }
    default:
      return slice;
  }
}

function decide(file: ProcedureFile, command: SiteVisitCommand, context: DecideContext): Decision {
  if (guideOf(file).siteVisit === undefined) return refuse('no-site-visit');
  switch (command.type) {
    case 'register-for-site-visit':
      return register(file, command, context);
    case 'cancel-site-visit':
      return cancel(file, context);
    case 'record-site-visit-attendance':
      return recordAttendance(file, command, context);
    default:
      return unreachable(command);
  }
}

/** Before the closing time of the registration, with at most the persons that the guide allows (ALM-03). */
function register(
  file: ProcedureFile,
  command: Extract<SiteVisitCommand, { type: 'register-for-site-visit' }>,
  context: DecideContext,
): Decision {
  const operator = requireOperator(context.viewer);
  if (!operator.ok) return operator;
  const until = registrationUntil(file);
  if (Temporal.Instant.compare(context.now, until) >= 0)
    return refuse('site-visit-registration-closed', { until: toIso(until) });
  const allowed = guideOf(file).siteVisit?.maxPersons ?? 0;
  const named = command.attendants.length;
  if (named > allowed) return refuse('too-many-attendants', { allowed, named });
  const first = firstAct(file, operator.value);
  return ok([...first, { type: 'SiteVisitRegistered', operator: operator.value.id, attendants: command.attendants }]);
}

function cancel(file: ProcedureFile, context: DecideContext): Decision {
  const operator = requireOperator(context.viewer);
  if (!operator.ok) return operator;
  const { id } = operator.value;
  if (file['site-visit'].registrations[id] === undefined) return refuse('not-registered-for-site-visit');
  const until = registrationUntil(file);
  if (Temporal.Instant.compare(context.now, until) >= 0)
    return refuse('site-visit-registration-closed', { until: toIso(until) });
  return ok([{ type: 'SiteVisitCancelled', operator: id }]);
}

function recordAttendance(
  file: ProcedureFile,
  command: Extract<SiteVisitCommand, { type: 'record-site-visit-attendance' }>,
  context: DecideContext,
): Decision {
  const allowed = requireRole(context.viewer, 'buyer', 'process-leader');
  if (!allowed.ok) return allowed;
  const { operator, persons } = command;
  if (file['site-visit'].registrations[operator] === undefined) return refuse('not-registered-for-site-visit');
  const startsAt = visitStart(file);
  if (Temporal.Instant.compare(context.now, startsAt) < 0)
    return refuse('site-visit-not-yet', { startsAt: toIso(startsAt) });
  return ok([{ type: 'SiteVisitAttended', operator, persons }]);
}

function next(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): NextStep | undefined {
  const shown = viewSiteVisit(file, viewer, now);
  if (shown === undefined) return undefined;
  if (shown.may.register && shown.registrations.length === 0) {
    return { code: 'next-register-site-visit', stage: 'site-visit', deadline: shown.registrationUntil, must: false };
  }
  const unrecorded = shown.registrations.some(({ attended }) => attended === undefined);
  const receives = isOneOf(viewer, 'buyer', 'process-leader') && shown.may.recordAttendance;
  return receives && unrecorded ? { code: 'next-record-attendance', stage: 'site-visit', must: false } : undefined;
}

function mails({ event }: RecordedEvent, after: ProcedureFile): readonly MailDraft[] {
  if (event.type !== 'SiteVisitRegistered') return [];
  const { title, reference, siteVisit } = guideOf(after);
  const params = {
    title,
    reference,
    count: event.attendants.length,
    startsAt: toIso(visitStart(after)),
    location: siteVisit?.location ?? '',
  };
  return [{ recipient: { to: 'operator', operator: event.operator }, code: 'mail-site-visit', params }];
}
