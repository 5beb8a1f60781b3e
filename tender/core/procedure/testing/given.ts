import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Rejection } from '#platform/kernel/decider.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { localInstant, toIso } from '#platform/kernel/time.ts';
import type { FileRef } from '../basics.ts';
import type { CommandType, ProcedureCommand } from '../commands.ts';
import type { ProcedureEvent, ProcedureFile, RecordedEvent, StageName } from '../file.ts';
import { mailsOf, nextStep, procedure, remindersOf, viewerOf, viewOf } from '../procedure.ts';
import type { Actor, Viewer } from '../roles.ts';
import type { Decision, MailDraft, NextStep, Reminder } from '../stage.ts';
import type { StageViews } from '../stages.ts';
import type { Draft } from '../submission/draft.ts';
import type { TenderContent } from '../submission/events.ts';

export type Command<Type extends CommandType> = Extract<ProcedureCommand, { type: Type }>;

export const zone = 'Europe/Amsterdam';

/** Wall clock in the zone of the guide: `2025-10-06T12:00`, to the millisecond where that matters. */
export function local(text: string): Temporal.Instant {
  const [time = '', milliseconds = '0'] = text.split('.');
  return unwrap(localInstant(time, zone)).add({ milliseconds: Number(milliseconds) });
}

/** A procedure in memory with a clock that stands where it is put: given what happened, when somebody does something, then this. */
export class Play {
  file: ProcedureFile = procedure.initial;
  readonly events: RecordedEvent[] = [];
  readonly mails: MailDraft[] = [];
  /** What tenderers have in their browsers, by operator. */
  readonly drafts = new Map<string, Draft>();
  /** What was sealed, by the hash of its manifest. */
  readonly sealed = new Map<string, TenderContent>();
  /** What was sealed in price envelopes, by the hash of its manifest. */
  readonly sealedPrices = new Map<string, TenderContent['files']>();
  now = local('2025-07-09T15:00');

  /** Puts the clock, also back. */
  at(text: string): this {
    this.now = local(text);
    return this;
  }

  /** What comes of a command; events are kept, those of a refusal as well. */
  try(who: Actor, command: ProcedureCommand): Decision {
    const decision = procedure.decide(this.file, command, { now: this.now, actor: who });
    this.#record(who, decision.ok ? decision.value : (decision.error.record ?? []));
    return decision;
  }

  /** The events that a command brings. Throws when it is refused. */
  does(who: Actor, command: ProcedureCommand): readonly ProcedureEvent[] {
    const decision = this.try(who, command);
    if (decision.ok) return decision.value;
    throw new Error(
      `${command.type} by ${who.user} is refused: ${decision.error.code} ${JSON.stringify(decision.error.params ?? {})}`,
    );
  }

  /** The refusal that a command meets. Throws when it is decided. */
  refuses(who: Actor, command: ProcedureCommand): Rejection<ProcedureEvent> {
    const decision = this.try(who, command);
    if (!decision.ok) return decision.error;
    throw new Error(`${command.type} by ${who.user} is not refused`);
  }

  /** The code of the refusal that a command meets; `undefined` when it is decided. */
  code(who: Actor, command: ProcedureCommand): string | undefined {
    const decision = this.try(who, command);
    return decision.ok ? undefined : decision.error.code;
  }

  viewer(who: Actor | undefined): Viewer {
    return viewerOf(this.file, who);
  }

  view<Name extends StageName>(name: Name, who: Actor | undefined): StageViews[Name] | undefined {
    // The stage of this name makes the view of this name.
    return viewOf(name, this.file, this.viewer(who), this.now) as StageViews[Name] | undefined;
  }

  next(who: Actor | undefined): NextStep | undefined {
    return nextStep(this.file, this.viewer(who), this.now);
  }

  reminders(): readonly Reminder[] {
    return remindersOf(this.file, this.now);
  }

  /** The first event of a type, as it was recorded last. */
  last<Type extends ProcedureEvent['type']>(type: Type): Extract<ProcedureEvent, { type: Type }> {
    const found = this.events.findLast(({ event }) => event.type === type)?.event;
    if (found === undefined) throw new Error(`no ${type} happened`);
    // Found by this very type.
    return found as Extract<ProcedureEvent, { type: Type }>;
  }

  #record(who: Actor, events: readonly ProcedureEvent[]): void {
    for (const event of events) {
      const recorded = { seq: this.file.version + 1, at: toIso(this.now), actor: who.user, event };
      this.file = procedure.evolve(this.file, recorded);
      this.events.push(recorded);
      this.mails.push(...mailsOf(recorded, this.file));
    }
  }
}

/** A file by its name: another name is another content. */
export function fileRef(name: string, size = 20_000): FileRef {
  const mediaType = name.endsWith('.xlsx')
    ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    : 'application/pdf';
  return { sha256: bytesToHex(sha256(utf8ToBytes(name))), name, size, mediaType };
}
