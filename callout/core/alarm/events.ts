import type { Recorded } from '#platform/kernel/decider.ts';
import type { Audience, Id, Need } from '../organisation/organisation.ts';
import type { EndOfBurst } from '../talk/floor.ts';

/** A drill never looks like a real alarm (BHV-21); a test is one phone that proves itself. */
export const modes = ['real', 'drill', 'test'] as const;
export type Mode = (typeof modes)[number];

/** How far a call came with one responder, from low to high; `coming` and `cannot` stand beside each other. */
export const steps = ['sent', 'on-phone', 'shown', 'read', 'coming', 'cannot', 'arrived'] as const;
export type Step = (typeof steps)[number];

/** What a responder answers in one press; each has its words on the phone and at the reception. */
export const replies = ['need-help', 'understood', 'done-here'] as const;
export type Reply = (typeof replies)[number];

/** Free texts stand beside the log: here as they were written, in the log as `{ref, commitment}`. */
export type Personal = Readonly<Record<string, string>>;

export interface Called {
  readonly responder: Id;
  /** The skills whose certificates hold at that moment. */
  readonly skills: readonly Id[];
  /** 1 for who was called first. */
  readonly wave: number;
  readonly reachable: boolean;
  /** What was known of his presence; only who is `here` is surely in the building. */
  readonly presence: 'here' | 'stale' | 'gone' | 'unknown';
  /** Step of the scenario for which he is called. */
  readonly role?: Id | undefined;
}

export interface ProgressNote {
  readonly responder: Id;
  readonly step: Step;
  /** When it happened by the phone, never later than it was received; orders `coming` and `cannot`. */
  readonly at: string;
  /** In how many minutes he is there, with `coming`. */
  readonly minutes?: number | undefined;
}

export interface Answers {
  readonly arrivedInTime?: boolean | undefined;
  readonly knewWhatToDo?: boolean | undefined;
  readonly equipment?: boolean | undefined;
}

/** A spot on a floor plan, in pixels from the top left of that very picture. */
export interface Mark {
  readonly plan: Id;
  /** SHA-256, hex. */
  readonly image: string;
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
}

export type CallEvent =
  | {
      readonly type: 'CallRaised';
      readonly call: Id;
      readonly mode: Mode;
      readonly location: Id;
      readonly nature: string;
      /** `place` and `text`. */
      readonly personal: Personal;
      readonly mark?: Mark | undefined;
      readonly scenario?: Id | undefined;
      readonly step?: Id | undefined;
      readonly audience: Audience;
      readonly called: readonly Called[];
      readonly needed: readonly Need[];
      readonly secondWaveAfter?: number | undefined;
    }
  /** Without one it was taken away. */
  | { readonly type: 'MarkSet'; readonly mark?: Mark | undefined }
  | { readonly type: 'ProgressNoted'; readonly notes: readonly ProgressNote[] }
  | { readonly type: 'ResponderUnreachable'; readonly responder: Id; readonly attempts: number }
  | { readonly type: 'ResponderReachable'; readonly responder: Id }
  | {
      readonly type: 'CallScaledUp';
      readonly audience: Audience;
      readonly scenario?: Id | undefined;
      readonly step?: Id | undefined;
      readonly secondWaveAfter?: number | undefined;
      /** Who had not been called before. */
      readonly called: readonly Called[];
      /** Who was called before, and now has this step as well. */
      readonly already: readonly Id[];
      readonly needed: readonly Need[];
      /** `reason`. */
      readonly personal: Personal;
    }
  | {
      readonly type: 'WaveCalled';
      readonly wave: number;
      readonly missing: readonly Need[];
      readonly called: readonly Called[];
    }
  | { readonly type: 'WaveExhausted'; readonly missing: readonly Need[] }
  | {
      readonly type: 'MessageSent';
      readonly message: Id;
      /** `text`. */
      readonly personal: Personal;
      readonly to: 'all' | readonly Id[];
    }
  | { readonly type: 'MessagesRead'; readonly reads: readonly { readonly responder: Id; readonly message: Id }[] }
  /** Somebody spoke on the channel of the call. What he said is not in it. */
  | {
      readonly type: 'FloorHeld';
      readonly speaker: Id;
      readonly burst: number;
      readonly from: string;
      readonly until: string;
      readonly how: EndOfBurst;
      /** `recording`, where there is one: the SHA-256 of its file. */
      readonly personal: Personal;
    }
  | { readonly type: 'ReplyGiven'; readonly responder: Id; readonly reply: Id; readonly says: Reply }
  | { readonly type: 'RoleTaken'; readonly responder: Id; readonly role: Id }
  /** `text`. */
  | { readonly type: 'AllClearGiven'; readonly personal: Personal }
  | { readonly type: 'CallClosed' }
  /** Called by mistake: everybody is told. `reason`. */
  | { readonly type: 'CallWithdrawn'; readonly personal: Personal }
  | {
      readonly type: 'EvaluationAnswered';
      readonly responder: Id;
      readonly answers: Answers;
      /** `remarks`, where there are any. */
      readonly personal: Personal;
    }
  | {
      readonly type: 'EvaluationConcluded';
      /** `went` and `improve`. */
      readonly personal: Personal;
      /** In each `what` and `who`; `before` is an ISO day. */
      readonly actions: readonly { readonly before: string; readonly personal: Personal }[];
    };

export type RecordedCallEvent = Recorded<CallEvent>;
