import type { Language } from '#platform/kernel/language.ts';

/** What the server answers and the pages read. All instants are ISO UTC by the server's clock; ids are those of callout/core. */

type Id = string;
type Mode = 'real' | 'drill' | 'test';
type Step = 'sent' | 'on-phone' | 'shown' | 'read' | 'coming' | 'cannot' | 'arrived';
type Source = 'geofence' | 'wifi' | 'beacon' | 'manual' | 'kiosk' | 'roster';

interface Named {
  readonly id: Id;
  readonly name: string;
}

/** GET /v1/me */
export interface MeAnswer {
  readonly mode: 'demonstration' | 'production';
  readonly now: string;
  readonly timeZone: string;
  readonly organisation: {
    readonly name: string;
    /** Whom to telephone when this page does not work. */
    readonly telephone: string;
  };
  readonly person?: {
    readonly user: Id;
    readonly name: string;
    readonly language: Language;
    /** As a responder: his own location. */
    readonly home?: Named;
    /** Locations whose staffing he may see; more than none: he has the page of the reception. */
    readonly sees: readonly Id[];
    /** Locations at which he may raise a call. */
    readonly raisesAt: readonly Id[];
  };
}

/** GET /v1/organisation: only what this viewer may see. */
export interface OrganisationAnswer {
  readonly locations: readonly (Named & { readonly region: string })[];
  readonly skills: readonly Named[];
  readonly groups: readonly (Named & { readonly location?: Id })[];
  readonly texts: readonly {
    readonly id: Id;
    readonly location?: Id;
    readonly nature: string;
    readonly text: string;
    /** The one variable that is asked: `ruimte` of `{ruimte}`; none when the text has none. */
    readonly field?: string;
  }[];
  readonly scenarios: readonly {
    readonly id: Id;
    readonly location?: Id;
    readonly name: string;
    readonly nature: string;
    readonly text: Id;
    /** Seconds. */
    readonly secondWaveAfter: number;
    readonly steps: readonly (Named & { readonly needed: readonly Need[]; readonly task: string })[];
  }[];
}

interface Need {
  readonly skill: Id | 'any';
  readonly count: number;
}

/** GET /v1/dashboard: only the locations that this viewer may see. */
export interface DashboardAnswer {
  readonly now: string;
  readonly overall: StaffingAnswer;
  readonly locations: readonly (Named & StaffingAnswer)[];
  readonly people: readonly PersonAnswer[];
  readonly calls: readonly CallSummary[];
}

export interface StaffingAnswer {
  /** Here, active and reachable: whoever is not reachable is never in it. */
  readonly present: number;
  readonly minimum: number;
  /** Here, but the phone does not answer. */
  readonly unreachable: number;
  readonly level: 'enough' | 'just' | 'short' | 'none-needed';
  /** `skill` is 'any' for the number of people. */
  readonly short: readonly { readonly skill: Id | 'any'; readonly present: number; readonly minimum: number }[];
}

export interface PersonAnswer {
  readonly responder: Id;
  readonly name: string;
  readonly home: Id;
  readonly location?: Id;
  readonly state: 'here' | 'gone' | 'stale' | 'unknown';
  /** 0–100 */
  readonly sureness: number;
  readonly since?: string;
  readonly lastHeard?: string;
  readonly source?: Source;
  readonly reachable: boolean;
  readonly skills: readonly { readonly skill: Id; readonly expired: boolean }[];
}

export interface CallSummary {
  readonly call: Id;
  readonly mode: Mode;
  readonly phase: 'running' | 'all-clear' | 'withdrawn' | 'closed';
  readonly location: Named;
  readonly nature: string;
  readonly place: string;
  readonly raisedAt: string;
  readonly counts: CallCounts;
}

/** How many stand at each step now (not: passed it); `unreachable` are in none of the others. */
export type CallCounts = Readonly<Record<Step | 'unreachable' | 'called', number>>;

/** GET /v1/calls */
export interface CallsAnswer {
  readonly calls: readonly CallSummary[];
}

/** GET /v1/calls/{call}; also the answer of PUT and of every POST below it. */
export interface CallAnswer extends CallSummary {
  readonly now: string;
  readonly text: string;
  readonly raisedBy: string;
  readonly scenario?: Named;
  readonly needed: readonly (Need & { readonly met: number })[];
  readonly people: readonly CalledPerson[];
  /** When others are called if there are not enough by then; gone when that happened or is not needed. */
  readonly secondWaveAt?: string;
  readonly messages: readonly {
    readonly message: Id;
    readonly at: string;
    readonly from: string;
    readonly text: string;
    readonly to: 'all' | readonly Id[];
  }[];
  /** All that happened, oldest first. */
  readonly course: readonly CourseEntry[];
  readonly may: Readonly<
    Record<'scaleUp' | 'message' | 'allClear' | 'withdraw' | 'close' | 'evaluate' | 'conclude', boolean>
  >;
  readonly evaluations: readonly {
    readonly responder: Id;
    readonly name: string;
    readonly arrivedInTime?: boolean;
    readonly knewWhatToDo?: boolean;
    readonly equipment?: boolean;
    readonly remarks?: string;
  }[];
  readonly conclusion?: {
    readonly went: string;
    readonly improve: string;
    readonly actions: readonly { readonly what: string; readonly who: string; readonly before: string }[];
  };
}

export interface CalledPerson {
  readonly responder: Id;
  readonly name: string;
  readonly skills: readonly Id[];
  readonly wave: number;
  readonly role?: string;
  readonly reachable: boolean;
  readonly step: Step;
  /** When each step was reached; those that were skipped are missing. */
  readonly at: Readonly<Partial<Record<Step, string>>>;
  /** Minutes until he is there, as he said. */
  readonly minutes?: number;
}

/** `type` is that of the event; `responder`, `step` and `count` where the event has them. */
export interface CourseEntry {
  readonly at: string;
  readonly type: string;
  readonly by?: string;
  readonly name?: string;
  readonly step?: Step;
  readonly count?: number;
  readonly text?: string;
}

/** POST /v1/devices; the token is shown this once. */
export interface EnrolledAnswer {
  readonly device: Id;
  readonly token: string;
}

/** GET /v1/kiosks/{location}: no more than what the entrance needs. */
export interface KioskAnswer {
  readonly location: Named;
  readonly people: readonly { readonly responder: Id; readonly name: string; readonly here: boolean }[];
}
