import type { Id, Need } from '../organisation/organisation.ts';
import type { Answers, Mark, Mode, Reply, Step } from './events.ts';
import type { CallPhase } from './state.ts';

export interface Named {
  readonly id: Id;
  readonly name: string;
}

/** Where it is on a plan, and which plan that is. */
export interface MarkView extends Mark {
  readonly floor: string;
  readonly name: string;
}

export interface CoursePerson {
  readonly responder: Id;
  readonly name: string;
  /** Nothing yet while nothing was sent to his phone. */
  readonly step?: Step | undefined;
  readonly instants: Readonly<Partial<Record<Step, string>>>;
  readonly minutes?: number | undefined;
  readonly skills: readonly Named[];
  readonly wave: number;
  readonly role?: Named | undefined;
  readonly reachable: boolean;
  readonly presence: 'here' | 'stale' | 'gone' | 'unknown';
  readonly calledAt: string;
}

/** How many came at least so far; `unreachable` stands apart and counts nowhere else but in `called`. */
export interface CourseCounts {
  readonly called: number;
  readonly sent: number;
  readonly onPhone: number;
  readonly shown: number;
  readonly read: number;
  readonly coming: number;
  readonly cannot: number;
  readonly arrived: number;
  /** Called and reachable, without an answer yet. */
  readonly waiting: number;
  readonly unreachable: number;
}

/** One call as who manages it sees it. */
export interface CallCourse {
  readonly call: Id;
  /** Number of events; grows with every change. */
  readonly version: number;
  readonly mode: Mode;
  readonly phase: CallPhase;
  readonly location: Named;
  readonly nature: string;
  readonly place: string;
  readonly text: string;
  readonly mark?: MarkView | undefined;
  /** Place and texts are past their retention. */
  readonly erased: boolean;
  readonly raisedAt: string;
  readonly raisedBy: Named;
  /** When it ended, which stops its clock. */
  readonly endedAt?: string | undefined;
  readonly counts: CourseCounts;
  /** Who is reachable, in the order in which it helps: there, coming, silent, not coming. */
  readonly people: readonly CoursePerson[];
  readonly unreachable: readonly CoursePerson[];
  readonly needed: readonly (Named & Need & { readonly found: number })[];
  /** Absent where the call does not say how many it needs. */
  readonly enough?: boolean | undefined;
  /** When others are called if it stays like this. */
  readonly nextWaveAt?: string | undefined;
  /** Nobody is left to call for what is missing. */
  readonly exhausted: boolean;
  readonly demands: readonly {
    readonly at: string;
    readonly by: Named;
    readonly step?: Named | undefined;
    readonly reason?: string | undefined;
  }[];
  /** Steps of the scenario that can still be called. */
  readonly nextSteps: readonly Named[];
  readonly messages: readonly {
    readonly message: Id;
    readonly at: string;
    readonly from: Named;
    readonly text: string;
    readonly to: number;
    readonly read: number;
  }[];
  /** What responders answered in one press, the oldest first. */
  readonly replies: readonly { readonly reply: Id; readonly at: string; readonly from: Named; readonly says: Reply }[];
  readonly ended?:
    | { readonly how: 'all-clear' | 'withdrawn'; readonly at: string; readonly by: Named; readonly text: string }
    | undefined;
  readonly evaluation?:
    | {
        readonly asked: number;
        readonly answers: readonly {
          readonly from: Named;
          readonly deployed: boolean;
          readonly answers: Answers;
          readonly remarks: string;
        }[];
        readonly conclusion?:
          | {
              readonly at: string;
              readonly by: Named;
              readonly went: string;
              readonly improve: string;
              readonly actions: readonly { readonly what: string; readonly who: string; readonly before: string }[];
            }
          | undefined;
      }
    | undefined;
  /** What this viewer may do now. */
  readonly may: {
    readonly scaleUp: boolean;
    readonly mark: boolean;
    readonly message: boolean;
    readonly allClear: boolean;
    readonly withdraw: boolean;
    readonly close: boolean;
    readonly conclude: boolean;
  };
}

/** One line for a list of calls. */
export interface CallSummary {
  readonly call: Id;
  readonly mode: Mode;
  readonly phase: CallPhase;
  readonly location: Named;
  readonly nature: string;
  readonly place: string;
  readonly raisedAt: string;
  readonly counts: CourseCounts;
  /** Absent where the call does not say how many it needs. */
  readonly enough?: boolean | undefined;
}
