import { z } from 'zod';
import { sources } from '../presence/source.ts';
import { daySchema, hashSchema, idSchema, nameSchema } from './basics.ts';
import {
  type Audience,
  channels,
  type Fence,
  type Group,
  type MinimumWindow,
  type Need,
  officerRoles,
  type Plan,
  type Policy,
  type Responder,
  rights,
  type Scenario,
  type StandardText,
  type TalkRules,
} from './organisation.ts';

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;
const count = z.int().min(0).max(10_000);
const degrees = z.string().regex(/^-?\d{1,3}(\.\d{1,8})?$/);

export const weekdaySchema = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
]);

export const windowSchema: z.ZodType<MinimumWindow> = z.strictObject({
  days: z.array(weekdaySchema).min(1).max(7),
  from: z.string().regex(clock),
  to: z.union([z.string().regex(clock), z.literal('24:00')]),
  total: count,
  skills: z.record(idSchema, z.int().min(0).max(500)),
});

const point = z.strictObject({ lat: degrees, lon: degrees });

export const fenceSchema: z.ZodType<Fence> = z.discriminatedUnion('kind', [
  z.strictObject({
    id: idSchema,
    name: nameSchema,
    kind: z.literal('circle'),
    centre: point,
    radius: z.int().min(10).max(20_000),
  }),
  z.strictObject({
    id: idSchema,
    name: nameSchema,
    kind: z.literal('polygon'),
    points: z.array(point).min(3).max(500),
  }),
]);

/** More than any scanner of plans makes. */
const pixels = z.int().min(0).max(20_000);

export const planSchema: z.ZodType<Plan> = z.strictObject({
  id: idSchema,
  location: idSchema,
  floor: z.string().trim().min(1).max(40),
  name: nameSchema,
  image: z.strictObject({
    sha256: hashSchema,
    type: z.enum(['image/png', 'image/jpeg', 'image/webp']),
    width: pixels.min(1),
    height: pixels.min(1),
  }),
  calibration: z.array(z.strictObject({ x: pixels, y: pixels, at: point })).max(3),
});

export const audienceSchema: z.ZodType<Audience> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all-available') }),
  z.strictObject({ kind: z.literal('group'), group: idSchema }),
  z.strictObject({ kind: z.literal('persons'), persons: z.array(idSchema).min(1).max(10_000) }),
  z.strictObject({ kind: z.literal('scenario-step'), scenario: idSchema, step: idSchema }),
]);

export const needSchema: z.ZodType<Need> = z.strictObject({ skill: idSchema, count: z.int().min(1).max(500) });

export const groupSchema: z.ZodType<Group> = z.strictObject({
  id: idSchema,
  name: nameSchema,
  location: idSchema.optional(),
  rights: z.array(z.enum(rights)).max(rights.length),
  calledAnywhere: z.boolean().optional(),
});

export const responderSchema: z.ZodType<Responder> = z.strictObject({
  id: idSchema,
  home: idSchema,
  groups: z.array(idSchema).max(100),
  skills: z.array(z.strictObject({ skill: idSchema, expires: daySchema.optional() })).max(100),
  active: z.boolean(),
});

export const textSchema: z.ZodType<StandardText> = z.strictObject({
  id: idSchema,
  use: z.literal('message').optional(),
  location: idSchema.optional(),
  nature: nameSchema,
  text: z.string().trim().min(1).max(2000),
});

export const scenarioSchema: z.ZodType<Scenario> = z.strictObject({
  id: idSchema,
  location: idSchema.optional(),
  name: nameSchema,
  nature: nameSchema,
  text: idSchema,
  steps: z
    .array(
      z.strictObject({
        id: idSchema,
        name: nameSchema,
        audience: audienceSchema,
        needed: z.array(needSchema).max(50),
        task: z.string().trim().min(1).max(4000),
      }),
    )
    .min(1)
    .max(30),
  secondWaveAfter: z.int().min(15).max(900),
});

export const officerSchema = z.strictObject({
  user: idSchema,
  role: z.enum(officerRoles),
  scope: idSchema.optional(),
});

export const policySchema: z.ZodType<Policy> = z.strictObject({
  staleAfter: z.record(
    z.enum(sources),
    z
      .int()
      .min(30)
      .max(7 * 86_400),
  ),
  weight: z.record(z.enum(sources), z.int().min(1).max(100)),
  damping: z.int().min(0).max(3600),
  retries: z.array(z.int().min(1).max(600)).max(20),
  channels: z
    .array(z.enum(channels))
    .max(channels.length)
    .refine((all) => new Set(all).size === all.length)
    .optional(),
  allowsReservesFromOtherLocations: z.boolean(),
});

export const talkRulesSchema: z.ZodType<TalkRules> = z.strictObject({
  seconds: z.int().min(5).max(120),
  recorded: z.boolean(),
});

/** A change of what was set up; each says the whole of one thing, or of several people at once. */
export const organisationCommands = [
  /** Whoever does this is the first super user. */
  z.strictObject({ type: z.literal('found-organisation'), name: nameSchema, zone: z.string().max(80) }),
  z.strictObject({ type: z.literal('set-policy'), policy: policySchema }),
  z.strictObject({ type: z.literal('set-talk-rules'), talk: talkRulesSchema }),
  z.strictObject({ type: z.literal('set-region'), id: idSchema, name: nameSchema }),
  z.strictObject({ type: z.literal('remove-region'), id: idSchema }),
  z.strictObject({ type: z.literal('set-skill'), id: idSchema, name: nameSchema }),
  z.strictObject({ type: z.literal('remove-skill'), id: idSchema }),
  z.strictObject({
    type: z.literal('set-location'),
    id: idSchema,
    name: nameSchema,
    region: idSchema,
    address: z.string().trim().min(1).max(300).optional(),
  }),
  z.strictObject({ type: z.literal('remove-location'), id: idSchema }),
  z.strictObject({ type: z.literal('set-minima'), location: idSchema, minima: z.array(windowSchema).max(200) }),
  /** How it shows that somebody is here. */
  z.strictObject({
    type: z.literal('set-signs'),
    location: idSchema,
    fences: z.array(fenceSchema).max(100),
    wifi: z.array(z.string().trim().min(1).max(64)).max(500),
    beacons: z.array(z.string().trim().min(1).max(64)).max(500),
  }),
  z.strictObject({ type: z.literal('set-plan'), plan: planSchema }),
  z.strictObject({ type: z.literal('remove-plan'), id: idSchema }),
  z.strictObject({ type: z.literal('set-group'), group: groupSchema }),
  z.strictObject({ type: z.literal('remove-group'), id: idSchema }),
  z.strictObject({ type: z.literal('set-responders'), responders: z.array(responderSchema).min(1).max(10_000) }),
  z.strictObject({ type: z.literal('remove-responders'), responders: z.array(idSchema).min(1).max(10_000) }),
  z.strictObject({ type: z.literal('set-text'), text: textSchema }),
  z.strictObject({ type: z.literal('remove-text'), id: idSchema }),
  z.strictObject({ type: z.literal('set-scenario'), scenario: scenarioSchema }),
  z.strictObject({ type: z.literal('remove-scenario'), id: idSchema }),
  z.strictObject({ type: z.literal('appoint-officer'), officer: officerSchema }),
  z.strictObject({ type: z.literal('dismiss-officer'), officer: officerSchema }),
] as const;

export const organisationCommandSchema = z.discriminatedUnion('type', organisationCommands);
export type OrganisationCommand = z.infer<typeof organisationCommandSchema>;
export type OrganisationCommandOf<T extends OrganisationCommand['type']> = Extract<OrganisationCommand, { type: T }>;
