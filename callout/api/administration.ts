import { z } from 'zod';
import {
  groupSchema,
  officerSchema,
  organisationCommands,
  policySchema,
  scenarioSchema,
  talkRulesSchema,
  textSchema,
  windowSchema,
} from '#callout/core/organisation/commands.ts';
import { addressSchema, personNameSchema } from '#platform/identity/requests.ts';
import { languages } from '#platform/kernel/language.ts';
import { devicesSchema } from './answers.ts';
import { idSchema, instantSchema } from './basics.ts';

/** What administrators send and get (BHV-11, BHV-13): each within what he administers. */

export interface OrganisationEndpoint {
  readonly command: (typeof organisationCommands)[number]['shape']['type']['value'];
  readonly method: 'put' | 'post' | 'delete';
  /** Below `/v1/administration`; what stands in braces is a field of the command, all others come in the body. */
  readonly path: string;
}

/** How each command about what is set up is reached. Signs of presence and the foundation have routes of their own. */
export const organisationEndpoints: readonly OrganisationEndpoint[] = [
  { command: 'set-policy', method: 'put', path: '/policy' },
  { command: 'set-talk-rules', method: 'put', path: '/talk-rules' },
  { command: 'set-region', method: 'put', path: '/regions/{id}' },
  { command: 'remove-region', method: 'delete', path: '/regions/{id}' },
  { command: 'set-skill', method: 'put', path: '/skills/{id}' },
  { command: 'remove-skill', method: 'delete', path: '/skills/{id}' },
  { command: 'set-location', method: 'put', path: '/locations/{id}' },
  { command: 'remove-location', method: 'delete', path: '/locations/{id}' },
  { command: 'set-minima', method: 'put', path: '/locations/{location}/minima' },
  { command: 'set-group', method: 'post', path: '/groups' },
  { command: 'remove-group', method: 'delete', path: '/groups/{id}' },
  { command: 'set-responders', method: 'post', path: '/responders' },
  { command: 'set-text', method: 'post', path: '/texts' },
  { command: 'remove-text', method: 'delete', path: '/texts/{id}' },
  { command: 'set-scenario', method: 'post', path: '/scenarios' },
  { command: 'remove-scenario', method: 'delete', path: '/scenarios/{id}' },
  { command: 'appoint-officer', method: 'post', path: '/officers' },
  { command: 'dismiss-officer', method: 'post', path: '/officers/dismissals' },
];

/** The fields that come in the body. */
export function organisationBodySchema({ command, path }: OrganisationEndpoint): z.ZodObject {
  const found = organisationCommands.find((option) => option.shape.type.value === command);
  if (found === undefined) throw new Error(`no command ${command}`);
  const elsewhere = new Set(['type', ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')]);
  return z.strictObject(Object.fromEntries(Object.entries(found.shape).filter(([field]) => !elsewhere.has(field))));
}

/** `POST /v1/administration`: the first administrator says what the organisation is called. */
export const foundationSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  zone: z.string().trim().min(1).max(80),
});

const named = z.object({ id: idSchema, name: z.string() });
const officeSchema = z.object({ user: z.string(), role: z.string(), scope: z.string().optional() });

/** `GET /v1/administration`: what this administrator may see and, where it is his, change. */
export const administrationSchema = z.object({
  version: z.number(),
  name: z.string(),
  timeZone: z.string(),
  /** The day on the clocks of the organisation. */
  today: z.string(),
  may: z.object({
    /** Super user. */
    everything: z.boolean(),
    /** Ids of regions that he administers as a whole. */
    regions: z.array(idSchema),
    /** Ids of locations. */
    locations: z.array(idSchema),
  }),
  regions: z.array(named),
  skills: z.array(named),
  locations: z.array(
    z.object({
      id: idSchema,
      name: z.string(),
      region: idSchema,
      address: z.string().optional(),
      minima: z.array(windowSchema),
    }),
  ),
  groups: z.array(groupSchema),
  texts: z.array(textSchema),
  scenarios: z.array(scenarioSchema),
  officers: z.array(officeSchema.extend({ name: z.string() })),
  policy: policySchema,
  talk: talkRulesSchema,
});
export type AdministrationAnswer = z.infer<typeof administrationSchema>;

const certificateState = z.enum(['holds', 'soon', 'expired']);

/** The mail with the link to make an account. `expired`: it was sent, and its link works no more. */
const invitationCourseSchema = z.object({
  at: instantSchema,
  state: z.enum(['waiting', 'sent', 'refused', 'expired']),
  /** What the mail server said. */
  problem: z.string().optional(),
});

const personSchema = z.object({
  user: idSchema,
  name: z.string(),
  /** Left out where nobody knows one. */
  email: z.string().optional(),
  language: z.enum(languages),
  account: z.enum(['none', 'invited', 'active', 'suspended']),
  /** Name of the identity provider at which he signs in. */
  provider: z.string().optional(),
  invitation: invitationCourseSchema.optional(),
  offices: z.array(officeSchema),
  responder: z
    .object({
      home: idSchema,
      groups: z.array(idSchema),
      /** `soon`: within sixty days. */
      skills: z.array(z.object({ skill: idSchema, expires: z.string().optional(), state: certificateState })),
      active: z.boolean(),
    })
    .optional(),
  phones: z.number(),
  /** The last test alarm on any phone of his. */
  testedAt: instantSchema.optional(),
});
export type AdministeredPerson = z.infer<typeof personSchema>;

/** `GET /v1/administration/people` */
export const peopleSchema = z.object({ people: z.array(personSchema) });
export type PeopleAnswer = z.infer<typeof peopleSchema>;

/** `GET /v1/administration/people/{user}` */
export const onePersonSchema = personSchema.extend({
  secondFactor: z.boolean(),
  devices: devicesSchema.shape.devices,
});
export type PersonPageAnswer = z.infer<typeof onePersonSchema>;

/** `POST /v1/administration/people`: somebody who has no account yet, with what he is to be. */
export const newPersonSchema = z.strictObject({
  name: personNameSchema,
  email: addressSchema,
  language: z.enum(languages).default('nl'),
  responder: responderSchemaWithoutId().optional(),
  officer: z.strictObject({ role: officerSchema.shape.role, scope: idSchema.optional() }).optional(),
  /** Mails the link to make an account. */
  invite: z.boolean(),
});

function responderSchemaWithoutId() {
  return z.strictObject({
    home: idSchema,
    groups: z.array(idSchema).max(100),
    skills: z.array(z.strictObject({ skill: idSchema, expires: z.iso.date().optional() })).max(100),
    active: z.boolean(),
  });
}

export const madePersonSchema = z.object({ user: idSchema });

/** `PUT /v1/administration/people/{user}`: for as long as he has no account; after that it is his own. */
export const personDetailsSchema = z.strictObject({
  name: personNameSchema,
  email: addressSchema,
  language: z.enum(languages),
});

/** `POST /v1/administration/invitations`: a new link for each; the one that was sent before works no more. */
export const invitePeopleSchema = z.strictObject({ users: z.array(idSchema).min(1).max(10_000) });
export const invitedSchema = z.object({ invited: z.number() });

/** `GET /v1/administration/invitations`: of those who have no account yet. */
export const invitationsSchema = z.object({
  total: z.number(),
  /** Those that expired included. */
  sent: z.number(),
  expired: z.number(),
  waiting: z.number(),
  /** What the mail server said of one that waits. */
  problem: z.string().optional(),
  refused: z.array(z.object({ user: idSchema, name: z.string(), problem: z.string() })),
});
export type InvitationsAnswer = z.infer<typeof invitationsSchema>;

/** `POST /v1/invitation-lookups` */
export const invitedAnswerSchema = z.object({
  email: z.string(),
  name: z.string(),
  organisation: z.string(),
  expires: instantSchema,
});
export type InvitedAnswer = z.infer<typeof invitedAnswerSchema>;

const changeSchema = z.object({
  what: z.enum([
    'name',
    'language',
    'home',
    'group-added',
    'group-left',
    'skill-added',
    'skill-left',
    'certificate',
    'active',
    'inactive',
  ]),
  from: z.string().optional(),
  to: z.string().optional(),
});

/** `POST /v1/administration/imports/preview`: what the list would change; nothing is changed by asking. */
export const importPreviewSchema = z.object({
  /** What was set up when this was made; send it along to carry out just this. */
  version: z.number(),
  lines: z.array(
    z.object({
      line: z.number(),
      kind: z.enum(['new', 'changed', 'same', 'refused']),
      /** Name, or what stands in the file. */
      who: z.string(),
      email: z.string().optional(),
      changes: z.array(changeSchema),
      refusal: z.object({ code: z.string(), sentence: z.string() }).optional(),
    }),
  ),
  ignoredColumns: z.array(z.string()),
  /** Responders of this administrator who are not in the list: they stay as they are. */
  missing: z.array(z.string()),
});
export type ImportPreview = z.infer<typeof importPreviewSchema>;

/** `POST /v1/administration/imports?version=…&invite=…` */
export const importedSchema = z.object({
  added: z.number(),
  changed: z.number(),
  same: z.number(),
  refused: z.number(),
  invited: z.number(),
});
export type Imported = z.infer<typeof importedSchema>;

/** `GET /v1/administration/provider`: where people of the organisation sign in. */
export const providerSchema = z.object({
  /** To be registered there, exactly so. */
  redirectUri: z.string(),
  provider: z
    .object({
      name: z.string(),
      issuer: z.string(),
      clientId: z.string(),
      /** Behind the `@` of addresses that are recognised; none: any. */
      domains: z.array(z.string()),
      /** The organisation stands for the addresses of these domains itself. */
      vouched: z.boolean(),
      /** What it says when it asked for a second factor. */
      secondFactor: z.array(z.string()),
    })
    .optional(),
});
export type ProviderAnswer = z.infer<typeof providerSchema>;

/** `POST /v1/administration/provider/checks` */
export const providerCheckedSchema = z.object({
  problem: z.object({ code: z.string(), sentence: z.string() }).optional(),
});
export type ProviderChecked = z.infer<typeof providerCheckedSchema>;
