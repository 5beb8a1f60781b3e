import { z } from 'zod';
import { audienceSchema, talkRulesSchema } from '#callout/core/organisation/commands.ts';
import { reachWays, reachWhys } from '#callout/core/reach/reachability.ts';
import { endsOfBurst } from '#callout/core/talk/floor.ts';
import { idSchema, instantSchema, saysSchema, sourceSchema, stepSchema } from './basics.ts';
import { courseSchema, summarySchema } from './course.ts';

/** What the server answers. Nothing in it but what this viewer may see. */

const stateSchema = z.enum(['here', 'gone', 'stale', 'unknown']);

const staffingSchema = z.object({
  /** Here, active and reachable: whoever is not reachable is never in it. */
  present: z.number(),
  /** Here, and no phone answers. */
  unreachable: z.number(),
  /** Last seen here, too long ago to count. */
  stale: z.number(),
  minimum: z.object({ total: z.number(), skills: z.record(z.string(), z.number()) }),
  /** `skill` is `total` for people, whoever they are; `because` is a code with a sentence of its own. */
  short: z.array(
    z.object({
      skill: z.string(),
      needed: z.number(),
      present: z.number(),
      short: z.number(),
      because: z.enum(['too-few-here', 'not-reachable', 'certificate-expired', 'counts-for-another-skill']),
    }),
  ),
  level: z.enum(['enough', 'just', 'short', 'none-needed']),
  /** Until when this minimum holds. */
  until: instantSchema.optional(),
});
export type StaffingAnswer = z.infer<typeof staffingSchema>;

const personSchema = z.object({
  responder: idSchema,
  name: z.string(),
  home: idSchema,
  groups: z.array(z.string()),
  skills: z.array(z.object({ skill: z.string(), expires: z.string().optional(), expired: z.boolean() })),
  state: stateSchema,
  /** Where he is, or for `stale` was last; left out where this viewer may not know. */
  location: z.string().optional(),
  /** 0 to 100. */
  sureness: z.number(),
  since: instantSchema,
  lastHeard: instantSchema.optional(),
  /** Whether a phone of his answers now. Who is here and not reachable is shown and never counted. */
  reachable: z.boolean(),
  /** How, and how sure that is; `why` is a code with a sentence. */
  reach: z.object({ way: z.enum(reachWays), sureness: z.number(), why: z.enum(reachWhys) }),
  because: z.array(
    z.object({
      source: sourceSchema,
      location: z.string(),
      says: saysSchema,
      at: instantSchema,
      /** When it grows stale unless it is said again. */
      until: instantSchema,
      counted: z.boolean(),
      /** 0 to 100: what its source weighs when it is fresh. */
      weight: z.number(),
      /** 0 to 100: what is left of its weight at its age. */
      strength: z.number(),
      why: z.string(),
    }),
  ),
});
export type PersonAnswer = z.infer<typeof personSchema>;

/** What is wrong with the server itself, such as a disk that takes nothing any more. */
const warningSchema = z.object({ code: z.string(), sentence: z.string(), since: instantSchema });

/** `GET /v1/dashboard`: only the locations that this viewer may see. */
export const dashboardSchema = z.object({
  now: instantSchema,
  overall: staffingSchema,
  locations: z.array(z.object({ id: idSchema, name: z.string(), region: z.string(), staffing: staffingSchema })),
  people: z.array(personSchema),
  /** Calls that were not closed or withdrawn, the newest first. */
  calls: z.array(summarySchema),
  warnings: z.array(warningSchema),
});
export type DashboardAnswer = z.infer<typeof dashboardSchema>;

/** `GET /v1/places/{location}/audiences` and `GET /v1/calls/{call}/audiences`: whom a press would call now. */
export const audiencesSchema = z.object({
  audiences: z.array(
    z.object({
      audience: audienceSchema,
      /** Who would be called; in a running call those who were not called before. */
      people: z.number(),
      here: z.number(),
      unreachable: z.number(),
    }),
  ),
});
export type AudiencesAnswer = z.infer<typeof audiencesSchema>;

/** `GET /v1/calls`, the newest first. */
export const callsSchema = z.object({ calls: z.array(summarySchema) });
export type CallsAnswer = z.infer<typeof callsSchema>;

/** `GET /v1/calls/{call}`, and the answer to every command about it. */
export const callSchema = courseSchema.extend({
  now: instantSchema,
  /** All that happened, oldest first, with names and texts. */
  timeline: z.array(
    z.object({
      seq: z.number(),
      at: instantSchema,
      /** Left out: the platform itself. */
      by: z.object({ id: z.string(), name: z.string() }).optional(),
      type: z.string(),
      /** Texts of the event by name: `text`, `reason`, `place` … */
      texts: z.record(z.string(), z.string()),
      /** Who was called, answered or could not be reached, as far as the event is about people. */
      people: z.array(
        z.object({
          responder: z.string(),
          name: z.string(),
          step: stepSchema.optional(),
          at: instantSchema.optional(),
          minutes: z.number().optional(),
        }),
      ),
      /** Somebody spoke; `recorded` says that it can be listened to (`GET /v1/calls/{call}/recordings/{burst}`). */
      talk: z
        .object({ burst: z.number(), milliseconds: z.number(), how: z.enum(endsOfBurst), recorded: z.boolean() })
        .optional(),
    }),
  ),
  /** Tries to reach who did not answer, beside the log. */
  attempts: z.array(
    z.object({
      responder: z.string(),
      at: instantSchema,
      channel: z.enum(['phone', 'push', 'sms', 'mail']),
      /** Left out where nobody says what became of it. */
      outcome: z.enum(['waiting', 'sent', 'failed']).optional(),
      /** Why it failed: a code, such as `http-503` or `push-gone`. */
      problem: z.string().optional(),
    }),
  ),
  /** The viewer was called himself and may answer the evaluation. */
  evaluates: z.boolean(),
  /** Answers of phones that are shown here and not durable yet, because the disk takes nothing; written as soon as it does. */
  unsaved: z.number(),
});
export type CallAnswer = z.infer<typeof callSchema>;

/** `GET /v1/me` */
export const meSchema = z.object({
  mode: z.enum(['demonstration', 'live']),
  now: instantSchema,
  organisation: z.object({
    name: z.string(),
    timeZone: z.string(),
    /** Whom to telephone when this page does not work. */
    telephone: z.string(),
    /** False before its super user set it up. */
    founded: z.boolean(),
  }),
  /** There is no account yet: whoever comes first makes that of the administrator. */
  firstRun: z.boolean(),
  /** Name of the identity provider at which people of the organisation may sign in; left out where there is none. */
  provider: z.string().optional(),
  /** Who is signed in, also before he set up his second factor; `person` is there once he may do something. */
  account: z
    .object({ name: z.string(), email: z.string(), administrator: z.boolean(), secondFactorMissing: z.boolean() })
    .optional(),
  person: z
    .object({
      user: idSchema,
      name: z.string(),
      language: z.enum(['nl', 'fr', 'en']),
      offices: z.array(z.object({ role: z.string(), scope: z.string().optional() })),
      /** As a responder. */
      responder: z
        .object({
          home: z.object({ id: idSchema, name: z.string() }),
          groups: z.array(z.string()),
          skills: z.array(z.string()),
          state: stateSchema,
          location: z.object({ id: idSchema, name: z.string() }).optional(),
          since: instantSchema,
          reachable: z.boolean(),
        })
        .optional(),
      /** Ids of locations. With one to see he has the page of the reception. */
      may: z.object({
        see: z.array(z.string()),
        raise: z.array(z.string()),
        lead: z.array(z.string()),
        administer: z.array(z.string()),
        /** Has the pages of administrators. */
        configure: z.boolean(),
      }),
      /** Calls that run and that he was called for. */
      calls: z.array(z.string()),
    })
    .optional(),
});
export type MeAnswer = z.infer<typeof meSchema>;

/** `GET /v1/devices/mine` */
export const devicesSchema = z.object({
  devices: z.array(
    z.object({
      device: idSchema,
      name: z.string(),
      kind: z.enum(['web', 'native', 'simulated']),
      enrolledAt: instantSchema,
      connected: z.boolean(),
      lastHeard: instantSchema.optional(),
      can: z
        .object({ push: z.boolean(), sound: z.boolean(), vibrate: z.boolean(), background: z.boolean() })
        .optional(),
      /** Push on this phone: whether it is on, and when one last came in. */
      push: z.object({
        /** `gone`: the push service says that there is no such subscription any more. */
        state: z.enum(['off', 'on', 'failing', 'gone']),
        goneAt: instantSchema.optional(),
        provedAt: instantSchema.optional(),
      }),
      /** The last test alarm on this very phone, and how far it came. */
      test: z.object({ call: idSchema, at: instantSchema, step: stepSchema.optional() }).optional(),
    }),
  ),
});
export type DevicesAnswer = z.infer<typeof devicesSchema>;

/** `GET /v1/me/telephone` */
export const telephoneSchema = z.object({ sms: z.boolean(), number: z.string().optional() });
export type TelephoneAnswer = z.infer<typeof telephoneSchema>;

/** `GET /v1/push`: what a browser subscribes with (`applicationServerKey`), in base64url. */
export const pushKeySchema = z.object({ publicKey: z.string() });
export type PushKeyAnswer = z.infer<typeof pushKeySchema>;

/** `PUT /v1/devices/{device}/push`: `renewal` tells the server later, without a session, what the browser changed the subscription into. */
export const subscribedSchema = z.object({ renewal: z.string() });
export type SubscribedAnswer = z.infer<typeof subscribedSchema>;

/** `POST /v1/devices`: the token is told this once; the server keeps its hash. */
export const enrolledSchema = z.object({ device: idSchema, token: z.string() });
export type EnrolledAnswer = z.infer<typeof enrolledSchema>;

/** `POST /v1/devices/{device}/test-alarm` */
export const testAlarmSchema = z.object({ call: idSchema });
export type TestAlarmAnswer = z.infer<typeof testAlarmSchema>;

const minimumSchema = z.object({
  days: z.array(z.number()),
  from: z.string(),
  to: z.string(),
  total: z.number(),
  skills: z.record(z.string(), z.number()),
});
const neededSchema = z.object({ skill: z.string(), count: z.number() });
const ofLocation = { location: z.string().optional() };

/** `GET /v1/organisation`: only what is for the locations that this viewer may see. */
export const organisationSchema = z.object({
  name: z.string(),
  timeZone: z.string(),
  /** How people speak with each other. */
  talk: talkRulesSchema,
  /** Days after the end of a call in which what was said in it can be heard. */
  recordingsKeptFor: z.int(),
  skills: z.array(z.object({ id: idSchema, name: z.string() })),
  regions: z.array(z.object({ id: idSchema, name: z.string() })),
  locations: z.array(
    z.object({
      id: idSchema,
      name: z.string(),
      region: z.string(),
      address: z.string().optional(),
      minima: z.array(minimumSchema),
    }),
  ),
  groups: z.array(z.object({ id: idSchema, name: z.string(), ...ofLocation, rights: z.array(z.string()) })),
  texts: z.array(
    z.object({
      id: idSchema,
      ...ofLocation,
      /** Left out: it calls people out. */
      use: z.literal('message').optional(),
      nature: z.string(),
      text: z.string(),
    }),
  ),
  scenarios: z.array(
    z.object({
      id: idSchema,
      ...ofLocation,
      name: z.string(),
      nature: z.string(),
      /** Id of a text. */
      text: z.string(),
      /** Seconds. */
      secondWaveAfter: z.number(),
      steps: z.array(z.object({ id: idSchema, name: z.string(), needed: z.array(neededSchema), task: z.string() })),
    }),
  ),
});
export type OrganisationAnswer = z.infer<typeof organisationSchema>;

/** `GET /v1/events`, event `changed`: `calls` are those in which something happened, `presence` that somebody came, left or (dis)connected. */
export interface ChangedEvent {
  readonly now: string;
  readonly presence: boolean;
  readonly calls: readonly string[];
}
