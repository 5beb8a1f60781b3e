import { z } from 'zod';
import { fileRefSchema, findingSchema, keySchema, recipientSchema } from '../basics.ts';
import { mostDocuments } from '../submission/commands.ts';
import { attachedSchema, contentSchema } from '../submission/content.ts';
import { openingFailures } from './events.ts';

const digestSchema = fileRefSchema.shape.sha256;
/** A share, or a proof of one: base64url, or a whole identity where one custodian is enough. */
const secretSchema = z.string().regex(/^[A-Za-z0-9_-]{16,200}$/);

const sharesSchema = z
  .array(
    z.strictObject({
      user: keySchema,
      commitment: digestSchema,
      proofCommitment: digestSchema,
      sealedShare: z.string().min(1).max(20_000),
    }),
  )
  .max(20);

/** The vault key, made in the browser of whoever publishes: its public half, and a sealed share for each custodian. */
export const vaultKeySchema = z.strictObject({
  recipient: recipientSchema,
  shares: sharesSchema,
});

/** The key of the price vault, where the guide has one: made beside the first, never the same. */
export const priceKeySchema = z.strictObject({
  recipient: recipientSchema,
  shares: sharesSchema,
  /** The whole key, sealed for each process leader who opens alone; empty where custodians open. */
  leaders: sharesSchema,
});

const inspectionsSchema = z.array(
  z.strictObject({
    sha256: digestSchema,
    pages: z.int().optional(),
    findings: z.array(findingSchema),
  }),
);

/** What each sealed file was opened with: kept beside the log, for bundles. Without `plain` it is the manifest. */
const openedSchema = z
  .array(
    z.strictObject({
      sealed: digestSchema,
      key: z.base64(),
      plain: z.strictObject({ sha256: digestSchema, size: z.int() }).optional(),
    }),
  )
  .optional();

export const openingCommands = [
  /** Before publication: the public half of a custodian's own key. Again replaces it. */
  z.strictObject({ type: z.literal('register-custody-key'), recipient: recipientSchema }),
  /** Shows that somebody can still open all that was sealed for him, without giving it away: one proof for each. */
  z.strictObject({
    type: z.literal('prove-share'),
    proof: secretSchema.optional(),
    priceProof: secretSchema.optional(),
    leaderProof: secretSchema.optional(),
  }),
  /**
   * One custodian's part of the opening; the vault opens with the last share that is needed. Different persons, and never before the
   * deadline (Directive 2014/24 Annex IV b, c). All but the share is supplied by the server, never by the page.
   */
  z.strictObject({
    type: z.literal('release-share'),
    share: secretSchema,
    tenders: z.array(
      z.strictObject({
        operator: keySchema,
        content: contentSchema.optional(),
        failure: z.enum(openingFailures).optional(),
      }),
    ),
    inspections: inspectionsSchema,
    opened: openedSchema,
  }),
  /**
   * A custodian's part of the opening of the price envelope, once quality is frozen; or the whole key, by a process leader who opens alone after
   * the first opening. All but the share is supplied by the server, never by the page.
   */
  z.strictObject({
    type: z.literal('release-price-share'),
    share: secretSchema,
    prices: z.array(
      z.strictObject({
        operator: keySchema,
        files: z.array(attachedSchema).max(mostDocuments).optional(),
        failure: z.enum(openingFailures).optional(),
      }),
    ),
    inspections: inspectionsSchema,
    opened: openedSchema,
  }),
] as const;

export type OpeningCommand = z.infer<(typeof openingCommands)[number]>;
export type PriceKeyFields = z.infer<typeof priceKeySchema>;
export type VaultKeyFields = z.infer<typeof vaultKeySchema>;
