import { z } from 'zod';
import {
  addressSchema as email,
  firstAdministratorSchema,
  personNameSchema as name,
} from '#platform/identity/requests.ts';
import { clockStepSchema } from './answers.ts';

export {
  acceptanceSchema,
  invitationTokenSchema,
  madeUserSchema,
  suspensionSchema,
} from '#platform/identity/requests.ts';

/** What the first run and the administrator send and get; live operation only. */

/** `POST /v1/first-run`: makes the first administrator, and his authority when he names one. */
export const firstRunSchema = firstAdministratorSchema.extend({ authority: name.optional() });

export const newOrganisationSchema = z.strictObject({
  kind: z.enum(['authority', 'operator']),
  name,
  tradeRegister: z.string().trim().max(60).optional(),
});

export const organisationSchema = z.object({
  id: z.string(),
  kind: z.enum(['authority', 'operator']),
  name: z.string(),
  tradeRegister: z.string().optional(),
});

export const organisationsSchema = z.object({ organisations: z.array(organisationSchema) });

export const usersSchema = z.object({
  users: z.array(
    z.object({
      userId: z.string(),
      name: z.string(),
      email: z.string(),
      title: z.string(),
      administrator: z.boolean(),
      suspended: z.boolean(),
      secondFactor: z.boolean(),
    }),
  ),
});

export const newInvitationSchema = z.strictObject({
  email,
  /** For an administrator any organisation; for others their own, which is what it is when left out. */
  organisation: z.string().max(64).optional(),
  title: z.string().trim().max(120).default(''),
  administrator: z.boolean().default(false),
  language: z.enum(['nl', 'fr', 'en']).default('nl'),
});

/** `POST /v1/registrations`: a firm registers itself; what follows stands in the mail. */
export const registrationSchema = z.strictObject({
  name,
  tradeRegister: z.string().trim().min(1).max(60),
  email,
  language: z.enum(['nl', 'fr', 'en']).default('nl'),
});

export const invitationSchema = z.object({
  email: z.string(),
  organisation: z.string(),
  organisationName: z.string(),
  /** The firm registered itself and is made with this account. */
  founds: z.object({ name: z.string(), tradeRegister: z.string() }).optional(),
  title: z.string(),
  administrator: z.boolean(),
  language: z.enum(['nl', 'fr', 'en']),
  /** ISO instant. */
  expires: z.string(),
});

export type FirstRun = z.input<typeof firstRunSchema>;
export type Organisations = z.infer<typeof organisationsSchema>;
export type Users = z.infer<typeof usersSchema>;
export type Registration = z.input<typeof registrationSchema>;
export type NewInvitation = z.input<typeof newInvitationSchema>;
export type InvitationAnswer = z.infer<typeof invitationSchema>;

/** `GET /v1/platform`: what whoever runs the server has to know of its clock and its time stamps. */
export const platformStateSchema = z.object({
  steps: z.array(clockStepSchema),
  stamping: z
    .object({
      url: z.string(),
      waiting: z.int(),
      last: z.object({ at: z.string(), authority: z.string() }).optional(),
      failure: z.object({ at: z.string(), code: z.string() }).optional(),
    })
    .optional(),
});

export type PlatformState = z.infer<typeof platformStateSchema>;
