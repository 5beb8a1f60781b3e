/**
 * Who may speak on a half-duplex channel, by the terms of 3GPP TS 24.380 (mission critical push to talk): request, granted, taken, denied,
 * queued, released, revoked, idle. Instants are milliseconds of a clock that never goes back; they come in as data.
 */

/** One who can speak: a line of somebody, so that two phones of one person do not take the floor for each other. */
export type Talker = string;

/** A team leader and the reception go before others, and may take the floor from them. */
export const priorities = { responder: 1, leader: 2 } as const;
export type Priority = (typeof priorities)[keyof typeof priorities];

export interface FloorRules {
  /** Milliseconds that somebody may speak at once. */
  readonly limit: number;
  /** Milliseconds without a sound of who has the floor, or without a line to who waits, until it is as if he had gone. */
  readonly grace: number;
  /** Milliseconds until the first sound must be there: a microphone takes its time. */
  readonly start: number;
  /** How many may wait. */
  readonly mostWaiting: number;
}

export interface Holder {
  readonly talker: Talker;
  readonly priority: Priority;
  /** Number of this burst, counted over the life of the channel. */
  readonly burst: number;
  readonly since: number;
  /** Nobody speaks beyond it. */
  readonly until: number;
  /** Without another sound the floor is taken from him then. */
  readonly silentAt: number;
}

export interface Waiting {
  readonly talker: Talker;
  readonly priority: Priority;
  /** When his line broke, if it did. */
  readonly lostAt?: number;
}

export interface Floor {
  readonly holder?: Holder;
  /** Who is next stands first. */
  readonly queue: readonly Waiting[];
  readonly lastBurst: number;
}

/** `lastBurst`: numbers go on from there, so that no listener takes a new burst for an old one. */
export function emptyFloor(lastBurst = 0): Floor {
  return { queue: [], lastBurst };
}

export type FloorCommand =
  /** `preempts`: takes the floor at once from who has a lower priority, and otherwise waits like everybody. */
  | { readonly type: 'request'; readonly talker: Talker; readonly priority: Priority; readonly preempts: boolean }
  /** Gives up the floor, or the place in the queue. */
  | { readonly type: 'release'; readonly talker: Talker }
  /** A sound of the burst came in. */
  | { readonly type: 'hear'; readonly talker: Talker; readonly burst: number }
  | { readonly type: 'lose-line'; readonly talker: Talker }
  | { readonly type: 'find-line'; readonly talker: Talker }
  /** Is no longer on the channel, of his own will or because he may not be. */
  | { readonly type: 'leave'; readonly talker: Talker }
  | { readonly type: 'close' }
  | { readonly type: 'pass-time' };

/** How somebody stopped speaking. `lost`: nothing was heard of him any more. */
export const endsOfBurst = ['released', 'time-limit', 'pre-empted', 'lost', 'left', 'closed'] as const;
export type EndOfBurst = (typeof endsOfBurst)[number];
export type Denial = 'floor-queue-full' | 'floor-channel-closed';

export type FloorEvent =
  | { readonly type: 'FloorGranted'; readonly holder: Holder }
  | { readonly type: 'FloorQueued'; readonly waiting: Waiting }
  | { readonly type: 'FloorDenied'; readonly talker: Talker; readonly code: Denial }
  /** By who had it, or because nothing was heard of him any more. */
  | { readonly type: 'FloorReleased'; readonly holder: Holder; readonly at: number; readonly why: EndOfBurst }
  /** Taken from him. */
  | { readonly type: 'FloorRevoked'; readonly holder: Holder; readonly at: number; readonly why: EndOfBurst }
  | { readonly type: 'RequestWithdrawn'; readonly talker: Talker; readonly why: 'withdrawn' | 'lost' | 'left' }
  | { readonly type: 'VoiceHeard'; readonly silentAt: number }
  | { readonly type: 'LineLost'; readonly talker: Talker; readonly at: number }
  | { readonly type: 'LineFound'; readonly talker: Talker };

export interface FloorContext {
  readonly now: number;
  readonly rules: FloorRules;
}

/** When something happens by itself: a limit, a silence, a line that does not come back. */
export function floorDueAt({ holder, queue }: Floor, { grace }: Pick<FloorRules, 'grace'>): number | undefined {
  const lost = queue.flatMap(({ lostAt }) => (lostAt === undefined ? [] : [lostAt + grace]));
  const instants = [...lost, ...(holder === undefined ? [] : [holder.until, holder.silentAt])];
  return instants.length === 0 ? undefined : Math.min(...instants);
}

/** Whether a sound of this burst is let through now: never that of anybody but the holder, and never beyond his time. */
export function isHeard({ holder }: Floor, talker: Talker, burst: number, now: number): boolean {
  return holder !== undefined && holder.talker === talker && holder.burst === burst && now < holder.until;
}

/** 1 for who is next; undefined for who does not wait. */
export function placeInQueue({ queue }: Floor, talker: Talker): number | undefined {
  const index = queue.findIndex((one) => one.talker === talker);
  return index < 0 ? undefined : index + 1;
}
