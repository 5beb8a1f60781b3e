import type { Rejection } from '#platform/kernel/decider.ts';
import type { Result } from '#platform/kernel/result.ts';
import type { ProcedureEvent, ProcedureFile, RecordedEvent, Slices, StageName } from './file.ts';
import type { Context, Role, Viewer } from './roles.ts';

/** The one thing that somebody must or may do now; its sentence is `next-<code>` in the words of the stage. */
export interface NextStep {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly stage: StageName;
  /** ISO instant until which it can be done. */
  readonly deadline?: string;
  readonly must: boolean;
  /** Nothing to do: says what this person is waiting for. */
  readonly wait?: true;
}

export type Recipient =
  | { readonly to: 'operator'; readonly operator: string }
  | { readonly to: 'user'; readonly user: string }
  | {
      readonly to: 'role';
      readonly role: Role;
    }
  /** Every operator that follows the procedure or took part in it. */
  | { readonly to: 'followers' };

/** A message that follows from an event; subject and text are `mail-<code>-subject` and `mail-<code>-text` in the words of the stage. */
export interface MailDraft {
  readonly recipient: Recipient;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Id of a document that the platform makes, such as `opening-record`, sent along. */
  readonly document?: string;
}

/** Due by the clock, not by an event; sent once for each key. */
export interface Reminder {
  readonly key: string;
  readonly mail: MailDraft;
}

export interface DecideContext extends Context {
  /** The actor as this file knows him. */
  readonly viewer: Viewer;
}

export type Decision = Result<readonly ProcedureEvent[], Rejection<ProcedureEvent>>;

/** One stage of a procedure: the same name runs through core, route, page and test. */
export interface Stage<Name extends StageName, Command extends { readonly type: string }, View> {
  readonly name: Name;
  readonly initial: Slices[Name];
  /** `file` is the file before this event. Ignores events that do not touch the stage. */
  evolve(slice: Slices[Name], recorded: RecordedEvent, file: ProcedureFile): Slices[Name];
  decide(file: ProcedureFile, command: Command, context: DecideContext): Decision;
  /** What this viewer may see of the stage; `undefined` when that is nothing. */
  view(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): View | undefined;
  next(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): NextStep | undefined;
  mails(recorded: RecordedEvent, after: ProcedureFile): readonly MailDraft[];
  reminders?(file: ProcedureFile, now: Temporal.Instant): readonly Reminder[];
}
