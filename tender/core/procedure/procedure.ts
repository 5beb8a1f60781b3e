import type { Decider } from '#platform/kernel/decider.ts';
import { refuse } from '#platform/kernel/result.ts';
import { commandStages } from './command-stages.ts';
import type { CommandType, ProcedureCommand } from './commands.ts';
import type { ProcedureEvent, ProcedureFile, RecordedEvent, StageName } from './file.ts';
import { isInvited, isOutsider } from './interest/invitation.ts';
import { evolveElsewhere, isElsewhere, isSharedCommand, isSharedFile, isStageOf, remindsIn } from './lots.ts';
import type { Context, Viewer } from './roles.ts';
import type { Decision, MailDraft, NextStep, Reminder, Stage } from './stage.ts';
import { stageNames, stages } from './stages.ts';

/** Before anything happened: of the file of one lot, where a procedure has several. */
export function initialFile(lot?: string): ProcedureFile {
  return lot === undefined ? procedure.initial : { ...procedure.initial, lot };
}

/** What this actor is in this file. Nobody has a role by default (deny by default). */
export function viewerOf(file: ProcedureFile, actor: Context['actor'] | undefined): Viewer {
  if (actor === undefined) return { roles: [] };
  const organisation = actor.organisation;
  return {
    user: actor.user,
    // Whoever works for somebody that may tender has no role, whatever the file says.
    roles: organisation?.kind === 'operator' ? [] : (file.preparation.granted[actor.user] ?? []),
    ...(organisation?.kind === 'operator' ? { operator: { id: organisation.id, name: organisation.name } } : {}),
    ...(organisation?.kind === 'authority' ? { authority: organisation.id } : {}),
  };
}

/** A procedure as a Decider: every command goes to its stage, every event is shown to every stage. */
export const procedure: Decider<ProcedureFile, ProcedureCommand, ProcedureEvent, Context> = {
  initial: {
    version: 0,
    preparation: stages.preparation.initial,
    planning: stages.planning.initial,
    interest: stages.interest.initial,
    questions: stages.questions.initial,
    'site-visit': stages['site-visit'].initial,
    submission: stages.submission.initial,
    outage: stages.outage.initial,
    opening: stages.opening.initial,
    examination: stages.examination.initial,
    negotiation: stages.negotiation.initial,
    evaluation: stages.evaluation.initial,
    award: stages.award.initial,
    standstill: stages.standstill.initial,
    evidence: stages.evidence.initial,
    contract: stages.contract.initial,
    selection: stages.selection.initial,
    complaints: stages.complaints.initial,
    termination: stages.termination.initial,
  },
  decide(file, command, context) {
    const refusal = refuseInGeneral(file, command, context);
    if (refusal !== undefined) return refusal;
    const stage = stageOf(commandStages[command.type]);
    return stage.decide(file, command, { ...context, viewer: viewerOf(file, context.actor) });
  },
  evolve(file, recorded: RecordedEvent) {
    if (isElsewhere(file, recorded)) {
      return { ...file, version: recorded.seq, lastAt: recorded.at, elsewhere: evolveElsewhere(file, recorded) };
    }
    const slices = Object.fromEntries(
      stageNames.map((name) => [name, stageOf(name).evolve(file[name], recorded, file)]),
    );
    return { ...file, ...slices, version: recorded.seq, lastAt: recorded.at };
  },
};

/** The first thing that this viewer must do, else the first that he may do, else what he waits for. */
export function nextStep(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): NextStep | undefined {
  if (isOutsider(file, viewer)) return undefined;
  const steps = stageNames
    .filter((name) => isStageOf(file, name, now))
    .flatMap((name) => stageOf(name).next(file, viewer, now) ?? []);
  return steps.find((step) => step.must) ?? steps.find((step) => step.wait === undefined) ?? steps[0];
}

export function mailsOf(recorded: RecordedEvent, after: ProcedureFile): readonly MailDraft[] {
  return stageNames.flatMap((name) => stageOf(name).mails(recorded, after));
}

export function remindersOf(file: ProcedureFile, now: Temporal.Instant): readonly Reminder[] {
  return stageNames
    .filter((name) => remindsIn(file, name, now))
    .flatMap((name) => stageOf(name).reminders?.(file, now) ?? []);
}

export function viewOf(name: StageName, file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): unknown {
  if (!isStageOf(file, name, now) || (isOutsider(file, viewer) && !publicStages.has(name))) return undefined;
  return stageOf(name).view(file, viewer, now);
}

/** What everybody is shown, also of a procedure to which operators are invited: that it stopped, and to whom it was awarded. */
const publicStages: ReadonlySet<StageName> = new Set(['contract', 'termination']);

const beforePublication: readonly CommandType[] = [
  'draft-procedure',
  'replace-guide',
  'choose-reading',
  'grant-role',
  'revoke-role',
  'register-custody-key',
  'publish-procedure',
  'renew-invitations',
];

/** What stands in the way of any command now, whatever it is about. */
export function refuseInGeneral(
  file: ProcedureFile,
  command: ProcedureCommand,
  context: Context,
): Decision | undefined {
  if (file.lastAt !== undefined && Temporal.Instant.compare(context.now, Temporal.Instant.from(file.lastAt)) < 0) {
    return refuse('clock-set-back', { lastAt: file.lastAt });
  }
  if (file.version === 0) return command.type === 'draft-procedure' ? undefined : refuse('no-such-procedure');
  if (command.type === 'draft-procedure') return refuse('procedure-exists');
  if (file.preparation.publishedAt === undefined && !beforePublication.includes(command.type)) {
    return refuse('not-yet-published');
  }
  if (isSharedFile(file) && !isSharedCommand(command.type)) return refuse('choose-a-lot');
  const operator = viewerOf(file, context.actor).operator?.id;
  if (operator !== undefined && command.type !== 'withdraw-tender' && !isInvited(file, operator)) {
    return refuse('not-invited');
  }
  const stopped = file.termination.stopped;
  if (
    stopped?.extent === 'whole' &&
    !['resume-procedure', 'stop-procedure', 'grant-role', 'revoke-role'].includes(command.type)
  ) {
    return refuse('procedure-stopped', { reason: stopped.reason });
  }
  return undefined;
}

/**
 * Any stage, so that all of them can be walked in one loop. Sound because a command reaches only the stage that `commandStages` names,
 * and a slice only the stage that made it.
 */
function stageOf(name: StageName): Stage<StageName, ProcedureCommand, unknown> {
  return stages[name];
}
