import { z } from 'zod';
import {
  audienceSchema,
  idSchema,
  instantSchema,
  modeSchema,
  neededSchema,
  saysSchema,
  sourceSchema,
  stepSchema,
} from './basics.ts';
import { answersSchema } from './requests.ts';

/** What the server answers. Nothing in it but what this viewer may see. */

const levelSchema = z.enum(['enough', 'just', 'short', 'none-needed']);

const shortageSchema = z.object({
  /** A skill, or `any` for the number of people. */
  skill: z.string(),
  needed: z.number(),
  present: z.number(),
});

const staffingSchema = z.object({
  present: z.number(),
  reachable: z.number(),
  minimum: z.number(),
  level: levelSchema,
  short: z.array(shortageSchema),
});

const personSchema = z.object({
  responder: idSchema,
  name: z.string(),
  home: idSchema,
  groups: z.array(z.string()),
  skills: z.array(z.object({ skill: z.string(), expires: z.string().exactOptional(), expired: z.boolean() })),
  state: z.enum(['here', 'gone', 'stale', 'unknown']),
  location: z.string().exactOptional(),
  /** 0 to 100. */
  sureness: z.number(),
  since: instantSchema,
  lastHeard: instantSchema,
  /** Whether a phone of his answers now. Who is here and not reachable is shown and never counted. */
  reachable: z.boolean(),
  because: z.array(
    z.object({ source: sourceSchema, says: saysSchema, at: instantSchema, counted: z.boolean(), why: z.string() }),
  ),
});
export type PersonAnswer = z.infer<typeof personSchema>;

const countsSchema = z.object({
  called: z.number(),
  /** How many stand at this step now. */
  sent: z.number(),
  'on-phone': z.number(),
  shown: z.number(),
  read: z.number(),
  coming: z.number(),
  cannot: z.number(),
  arrived: z.number(),
  unreachable: z.number(),
});

const summarySchema = z.object({
  call: idSchema,
  mode: modeSchema,
  state: z.enum(['running', 'all-clear', 'withdrawn', 'closed']),
  location: z.object({ id: idSchema, name: z.string() }),
  nature: z.string(),
  place: z.string(),
  raisedAt: instantSchema,
  raisedBy: z.string(),
  counts: countsSchema,
  /** Whether those who come and arrived are what the call asks for. */
  enough: z.boolean(),
  allClearAt: instantSchema.exactOptional(),
  endedAt: instantSchema.exactOptional(),
});
export type CallSummaryAnswer = z.infer<typeof summarySchema>;

const warningSchema = z.object({ code: z.string(), sentence: z.string() });

export const dashboardSchema = z.object({
  now: instantSchema,
  overall: staffingSchema,
  locations: z.array(z.object({ location: idSchema, name: z.string(), region: z.string(), staffing: staffingSchema })),
  people: z.array(personSchema),
  /** Calls that are not closed or withdrawn, the newest first. */
  calls: z.array(summarySchema),
  /** What is wrong with the server itself, such as a disk that takes nothing any more. */
  warnings: z.array(warningSchema),
});
export type DashboardAnswer = z.infer<typeof dashboardSchema>;

export const callsSchema = z.object({ calls: z.array(summarySchema) });
export type CallsAnswer = z.infer<typeof callsSchema>;

const calledPersonSchema = z.object({
  responder: idSchema,
  name: z.string(),
  skills: z.array(z.string()),
  /** 0: those called first. */
  wave: z.number(),
  role: z.string().exactOptional(),
  reachable: z.boolean(),
  step: stepSchema,
  /** Minutes that he said he needs. */
  minutes: z.number().exactOptional(),
  steps: z.array(z.object({ step: stepSchema, at: instantSchema })),
  /** Tries to reach his phone, and other ways that were taken. */
  attempts: z.array(z.object({ at: instantSchema, channel: z.enum(['phone', 'mail']) })),
});

const timelineSchema = z.object({
  seq: z.number(),
  at: instantSchema,
  /** Undefined: the platform itself. */
  by: z.string().exactOptional(),
  type: z.string(),
  /** What happened, with names and texts. */
  data: z.record(z.string(), z.unknown()),
});

export const courseSchema = summarySchema.extend({
  now: instantSchema,
  version: z.number(),
  text: z.string(),
  audience: audienceSchema,
  scenario: z.string().exactOptional(),
  step: z.string().exactOptional(),
  needed: z.array(neededSchema.extend({ have: z.number() })),
  /** When others are called if too few come; undefined where that is over or was not asked. */
  secondWaveAt: instantSchema.exactOptional(),
  people: z.array(calledPersonSchema),
  messages: z.array(
    z.object({
      message: idSchema,
      text: z.string(),
      to: z.union([z.literal('all'), z.array(z.string())]),
      at: instantSchema,
      by: z.string(),
    }),
  ),
  timeline: z.array(timelineSchema),
  evaluations: z.array(z.object({ responder: idSchema, name: z.string(), answers: answersSchema })),
  conclusion: z
    .object({
      went: z.string(),
      improve: z.string(),
      actions: z.array(z.object({ what: z.string(), who: z.string(), before: z.string() })),
    })
    .exactOptional(),
  may: z.object({ lead: z.boolean(), evaluate: z.boolean() }),
  /** Steps of responders that are not durable yet because the disk takes nothing: shown, and written as soon as it does. */
  unsaved: z.number(),
});
export type CourseAnswer = z.infer<typeof courseSchema>;

export const executedSchema = z.object({ call: idSchema, version: z.number(), events: z.array(z.string()) });
export type ExecutedAnswer = z.infer<typeof executedSchema>;

export const meSchema = z.object({
  mode: z.enum(['demonstration', 'live']),
  now: instantSchema,
  timeZone: z.string(),
  person: z
    .object({
      user: idSchema,
      name: z.string(),
      language: z.enum(['nl', 'fr', 'en']),
      offices: z.array(z.object({ role: z.string(), scope: z.string().exactOptional() })),
      responder: z
        .object({
          home: idSchema,
          groups: z.array(z.string()),
          skills: z.array(z.string()),
          state: z.enum(['here', 'gone', 'stale', 'unknown']),
          location: z.string().exactOptional(),
          since: instantSchema,
        })
        .exactOptional(),
      /** Ids of locations. */
      may: z.object({
        see: z.array(z.string()),
        raise: z.array(z.string()),
        lead: z.array(z.string()),
        administer: z.array(z.string()),
      }),
      /** Calls that go on and that he was called for. */
      calls: z.array(z.string()),
    })
    .exactOptional(),
});
export type MeAnswer = z.infer<typeof meSchema>;

const deviceSchema = z.object({
  device: idSchema,
  name: z.string(),
  kind: z.enum(['web', 'native', 'simulated']),
  enrolledAt: instantSchema,
  connected: z.boolean(),
  lastHeard: instantSchema.exactOptional(),
  can: z
    .object({ push: z.boolean(), sound: z.boolean(), vibrate: z.boolean(), background: z.boolean() })
    .exactOptional(),
  /** The last test alarm on this very phone, and how far it came. */
  test: z.object({ call: idSchema, at: instantSchema, step: stepSchema }).exactOptional(),
});

export const devicesSchema = z.object({ devices: z.array(deviceSchema) });
export type DevicesAnswer = z.infer<typeof devicesSchema>;

/** The token is told this once; the server keeps its hash. */
export const enrolledSchema = z.object({ device: idSchema, token: z.string() });
export type EnrolledAnswer = z.infer<typeof enrolledSchema>;

export const testAlarmSchema = z.object({ call: idSchema });
export type TestAlarmAnswer = z.infer<typeof testAlarmSchema>;

export const kioskMadeSchema = z.object({ kiosk: idSchema, location: idSchema, token: z.string() });
export type KioskMadeAnswer = z.infer<typeof kioskMadeSchema>;

/** What a kiosk shows: the people of its own location, and whether they are here. */
export const kioskSchema = z.object({
  location: z.object({ id: idSchema, name: z.string() }),
  now: instantSchema,
  people: z.array(
    z.object({ responder: idSchema, name: z.string(), state: z.enum(['here', 'gone', 'stale', 'unknown']) }),
  ),
});
export type KioskAnswer = z.infer<typeof kioskSchema>;

const minimumSchema = z.object({
  days: z.array(z.number()),
  from: z.string(),
  to: z.string(),
  total: z.number(),
  skills: z.record(z.string(), z.number()),
});

export const organisationSchema = z.object({
  name: z.string(),
  timeZone: z.string(),
  skills: z.array(z.object({ id: idSchema, name: z.string() })),
  locations: z.array(
    z.object({
      id: idSchema,
      name: z.string(),
      region: z.string(),
      address: z.string().exactOptional(),
      minima: z.array(minimumSchema),
    }),
  ),
  groups: z.array(
    z.object({ id: idSchema, name: z.string(), location: z.string().exactOptional(), rights: z.array(z.string()) }),
  ),
  texts: z.array(
    z.object({ id: idSchema, location: z.string().exactOptional(), nature: z.string(), text: z.string() }),
  ),
  scenarios: z.array(
    z.object({
      id: idSchema,
      location: z.string().exactOptional(),
      name: z.string(),
      nature: z.string(),
      text: z.string(),
      secondWaveAfter: z.number(),
      steps: z.array(
        z.object({
          id: idSchema,
          name: z.string(),
          audience: audienceSchema,
          needed: z.array(neededSchema),
          task: z.string(),
        }),
      ),
    }),
  ),
});
export type OrganisationAnswer = z.infer<typeof organisationSchema>;

/** `GET /v1/events`: event `changed`. `calls`: ids of calls in which something happened; `presence`: who is where changed. */
export interface ChangedEvent {
  readonly now: string;
  readonly presence: boolean;
  readonly calls: readonly string[];
}
