import { isEnough, phaseOf } from '../alarm/call.ts';
import { countsOf } from '../alarm/course-view.ts';
import type { Mode } from '../alarm/events.ts';
import { isComing, stepOf } from '../alarm/progress.ts';
import type { Call, CallPhase, Member } from '../alarm/state.ts';
import type { CourseCounts } from '../alarm/view.ts';
import type { Id } from '../organisation/organisation.ts';

/** What a person has to go through, from the moment at which he was called. */
export const stages = ['on-phone', 'read', 'coming', 'arrived'] as const;
export type Stage = (typeof stages)[number];

/** One call as reports count it: numbers and times, and nobody in it, so that it stays the same when people become numbers (BHV-15). */
export interface CallFacts {
  readonly call: Id;
  readonly location: Id;
  readonly mode: Mode;
  readonly phase: CallPhase;
  readonly nature: string;
  readonly raisedAt: string;
  /** Milliseconds from the press to the all clear or the withdrawal. */
  readonly lasted?: number | undefined;
  readonly counts: CourseCounts;
  /** Absent where the call did not say how many it needed. */
  readonly enough: boolean | undefined;
  readonly waves: number;
  readonly scaledUp: number;
  /** Milliseconds of each who came so far, in ascending order. */
  readonly took: Readonly<Record<Stage, readonly number[]>>;
  readonly evaluation: EvaluationFacts;
}

export interface EvaluationFacts {
  readonly asked: number;
  readonly answered: number;
  /** How many said yes, and how many answered at all. */
  readonly arrivedInTime: YesOf;
  readonly knewWhatToDo: YesOf;
  readonly equipment: YesOf;
  readonly concluded: boolean;
  readonly actions: number;
}

interface YesOf {
  readonly yes: number;
  readonly of: number;
}

export function factsOf(call: Call): CallFacts {
  const members = [...call.members.values()];
  const ended = call.allClear?.at ?? call.withdrawn?.at;
  return {
    call: call.id,
    location: call.location,
    mode: call.mode,
    phase: phaseOf(call),
    nature: call.nature,
    raisedAt: call.raisedAt,
    ...(ended === undefined ? {} : { lasted: between(call.raisedAt, ended) }),
    counts: countsOf(call),
    enough: isEnough(call),
    waves: call.lastWave,
    scaledUp: call.demands.length - 1,
    took: {
      'on-phone': sorted(
        members.map((one) => tookUntil(one, 'on-phone', 'shown', 'read', 'coming', 'cannot', 'arrived')),
      ),
      read: sorted(members.map((one) => tookUntil(one, 'read', 'coming', 'cannot', 'arrived'))),
      coming: sorted(members.map((one) => (isComing(one.progress) ? tookUntil(one, 'coming', 'arrived') : undefined))),
      arrived: sorted(
        members.map((one) => (stepOf(one.progress) === 'arrived' ? tookUntil(one, 'arrived') : undefined)),
      ),
    },
    evaluation: evaluationOf(call, members),
  };
}

type Steps = readonly (keyof Member['progress']['instants'])[];

/** Until the first of these steps: a later one says that the earlier ones were taken. A phone that runs behind did not answer before it was asked. */
function tookUntil({ calledAt, progress }: Member, ...steps: Steps): number | undefined {
  const instants = steps.flatMap((step) => progress.instants[step] ?? []).toSorted();
  const [first] = instants;
  return first === undefined ? undefined : Math.max(0, between(calledAt, first));
}

function between(from: string, to: string): number {
  return Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds;
}

function sorted(measured: readonly (number | undefined)[]): readonly number[] {
  return measured.filter((one) => one !== undefined).toSorted((a, b) => a - b);
}

function evaluationOf({ answers, conclusion }: Call, members: readonly Member[]): EvaluationFacts {
  const given = [...answers.values()].map((one) => one.answers);
  const yesOf = (name: 'arrivedInTime' | 'knewWhatToDo' | 'equipment'): YesOf => ({
    yes: given.filter((one) => one[name] === true).length,
    of: given.filter((one) => one[name] !== undefined).length,
  });
  return {
    asked: members.filter(({ progress }) => isComing(progress)).length,
    answered: given.length,
    arrivedInTime: yesOf('arrivedInTime'),
    knewWhatToDo: yesOf('knewWhatToDo'),
    equipment: yesOf('equipment'),
    concluded: conclusion !== undefined,
    actions: conclusion?.actions.length ?? 0,
  };
}
