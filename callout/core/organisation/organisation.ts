import type { Source } from '../presence/source.ts';

/** Ids of locations, groups, skills, users and calls: letters, digits and `. _ -`, at most 80, starting with a letter or digit. */
export type Id = string;

/** What a responder can do, such as first aid; which ones there are is data of the organisation. */
export interface Skill {
  readonly id: Id;
  readonly name: string;
}

export interface Region {
  readonly id: Id;
  readonly name: string;
}

/** ISO day of the week: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** So many responders are needed from `from` until `to` on the clocks of the organisation (BHV-12). */
export interface MinimumWindow {
  /** The days on which the window begins. */
  readonly days: readonly Weekday[];
  /** `HH:MM`, inclusive. */
  readonly from: string;
  /** `HH:MM`, exclusive; `24:00` is the end of the day. Not later than `from` means that the window ends on the next day. */
  readonly to: string;
  readonly total: number;
  /** By skill; one person counts for one skill at a time. */
  readonly skills: Readonly<Record<Id, number>>;
}

/** Degrees as decimal text, WGS 84, so that nothing is rounded on the way. */
export interface Point {
  readonly lat: string;
  readonly lon: string;
}

export type Fence =
  | {
      readonly id: Id;
      readonly name: string;
      readonly kind: 'circle';
      readonly centre: Point;
      /** In metres. */
      readonly radius: number;
    }
  | { readonly id: Id; readonly name: string; readonly kind: 'polygon'; readonly points: readonly Point[] };

export interface Location {
  readonly id: Id;
  readonly name: string;
  readonly region: Id;
  readonly address?: string | undefined;
  readonly minima: readonly MinimumWindow[];
  readonly fences: readonly Fence[];
  /** BSSIDs or network names. */
  readonly wifi: readonly string[];
  readonly beacons: readonly string[];
}

/** A spot of a plan, in pixels from the top left, of which the place on the ground is known. */
export interface CalibrationPoint {
  readonly x: number;
  readonly y: number;
  readonly at: Point;
}

/** Two or three known spots; none when a plan is for marks only. */
export type Calibration = readonly CalibrationPoint[];

export interface PlanImage {
  /** Lower-case hex. */
  readonly sha256: string;
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A floor plan of a location. */
export interface Plan {
  readonly id: Id;
  readonly location: Id;
  /** As people there call it, such as `2` or `souterrain`. */
  readonly floor: string;
  readonly name: string;
  readonly image: PlanImage;
  readonly calibration: Calibration;
}

/** `lead` is what a team leader may: scale up, send messages, give the all clear. */
export const rights = ['respond', 'raise-call', 'see-location', 'see-all', 'lead'] as const;
export type Right = (typeof rights)[number];

/**
 * A group such as first aid, or the crisis team of a location (BHV-11). Its rights hold at its location; without one at the home of
 * the member; with `see-all` everywhere.
 */
export interface Group {
  readonly id: Id;
  readonly name: string;
  readonly location?: Id | undefined;
  readonly rights: readonly Right[];
  /** Its members are called wherever they are, such as a crisis team; otherwise those who are at the location of the call. */
  readonly calledAnywhere?: boolean | undefined;
}

export interface HeldSkill {
  readonly skill: Id;
  /** Last day on which the certificate holds, as ISO day on the clocks of the organisation. */
  readonly expires?: string | undefined;
}

export interface Responder {
  /** Id of the user. */
  readonly id: Id;
  readonly home: Id;
  readonly groups: readonly Id[];
  readonly skills: readonly HeldSkill[];
  readonly active: boolean;
}

/** `Brand in {ruimte}`: what stands between braces is asked when it is sent (BHV-05). */
export interface StandardText {
  readonly id: Id;
  /** Left out: it calls people out. A message goes to who was called already, and `nature` is its name. */
  readonly use?: 'message' | undefined;
  /** Without one it is for every location. */
  readonly location?: Id | undefined;
  readonly nature: string;
  readonly text: string;
}

/** So many who have a skill; `any` for whoever it is. */
export interface Need {
  readonly skill: Id;
  readonly count: number;
}

export type Audience =
  | { readonly kind: 'all-available' }
  | { readonly kind: 'group'; readonly group: Id }
  | { readonly kind: 'persons'; readonly persons: readonly Id[] }
  | { readonly kind: 'scenario-step'; readonly scenario: Id; readonly step: Id };

export interface ScenarioStep {
  readonly id: Id;
  readonly name: string;
  readonly audience: Audience;
  readonly needed: readonly Need[];
  /** The card on the phone: what to do. */
  readonly task: string;
}

export interface Scenario {
  readonly id: Id;
  readonly location?: Id | undefined;
  readonly name: string;
  readonly nature: string;
  /** A standard text. */
  readonly text: Id;
  readonly steps: readonly ScenarioStep[];
  /** Seconds, 15 to 900: when too few come by then, others are called. */
  readonly secondWaveAfter: number;
}

export const officerRoles = [
  'super-user',
  'region-administrator',
  'location-administrator',
  'reception',
  'head',
] as const;
export type OfficerRole = (typeof officerRoles)[number];

/** Somebody with a function in the organisation of responders (BHV-13). */
export interface Officer {
  readonly user: Id;
  readonly role: OfficerRole;
  /** A region or a location; only a super user, or a reception or head of the whole organisation, has none. */
  readonly scope?: Id | undefined;
}

/** Ways to reach who has no phone that answers. */
export const channels = ['sms', 'mail'] as const;
export type Channel = (typeof channels)[number];

export interface Policy {
  /** Seconds after which a source no longer counts. */
  readonly staleAfter: Readonly<Record<Source, number>>;
  /** 1 to 100. */
  readonly weight: Readonly<Record<Source, number>>;
  /** Seconds that a change of an automatic source must stand before it counts. */
  readonly damping: number;
  /** Seconds after which a phone that did not answer is tried again, in ascending order. */
  readonly retries: readonly number[];
  /** Afterwards, in this order; left out: all of them as they stand above. One that this server does not have is passed over. */
  readonly channels?: readonly Channel[] | undefined;
  /** Whether a later wave may call who is at another location. */
  readonly allowsReservesFromOtherLocations: boolean;
}

/** How people speak with each other (BHV-10). */
export interface TalkRules {
  /** Seconds that somebody may speak at once. */
  readonly seconds: number;
  /** What is said on the channels of calls is kept; everybody who could speak is told so before. */
  readonly recorded: boolean;
}

/** Everything that was set up, as it stands now. */
export interface Organisation {
  readonly version: number;
  readonly lastAt?: string | undefined;
  readonly name: string;
  /** IANA time zone in which minima and certificates are read. */
  readonly zone: string;
  readonly policy: Policy;
  readonly talk: TalkRules;
  readonly regions: ReadonlyMap<Id, Region>;
  readonly locations: ReadonlyMap<Id, Location>;
  readonly skills: ReadonlyMap<Id, Skill>;
  readonly groups: ReadonlyMap<Id, Group>;
  readonly responders: ReadonlyMap<Id, Responder>;
  readonly texts: ReadonlyMap<Id, StandardText>;
  readonly scenarios: ReadonlyMap<Id, Scenario>;
  readonly plans: ReadonlyMap<Id, Plan>;
  readonly officers: readonly Officer[];
}

/** Who gives a command: a user id, or `system` for the clock and the delivery of this server. */
export interface Actor {
  readonly user: Id;
}

export const system: Actor = { user: 'system' };

/** The name of a user, from beside the log. */
export type NameOf = (user: Id) => string;
