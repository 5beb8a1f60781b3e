import { z } from 'zod';
import { fileRefSchema, findingSchema, keySchema, recipientSchema } from '../basics.ts';
import { contentSchema } from '../submission/content.ts';
import { openingFailures } from './events.ts';

const digestSchema = fileRefSchema.shape.sha256;
/** A share, or a proof of one: base64url, or a whole identity where one custodian is enough. */
const secretSchema = z.string().regex(/^[A-Za-z0-9_-]{16,200}$/);

/** The vault key, made in the browser of whoever publishes: its public half, and a sealed share for each custodian. */
export const vaultKeySchema = z.strictObject({
  recipient: recipientSchema,
  shares: z
    .array(
      z.strictObject({
        user: keySchema,
        commitment: digestSchema,
        proofCommitment: digestSchema,
        sealedShare: z.string().min(1).max(20_000),
      }),
    )
    .max(20),
});

export const openingCommands = [
  /** Before publication: the public half of a custodian's own key. Again replaces it. */
  z.strictObject({ type: z.literal('register-custody-key'), recipient: recipientSchema }),
  /** Shows that a custodian can still open his share, without giving it away. */
  z.strictObject({ type: z.literal('prove-share'), proof: secretSchema }),
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
    inspections: z.array(
      z.strictObject({
        sha256: digestSchema,
        pages: z.int().optional(),
        findings: z.array(findingSchema),
      }),
    ),
    /** What each sealed file was opened with: kept beside the log, for bundles. Without `plain` it is the manifest. */
    opened: z
      .array(
        z.strictObject({
          sealed: digestSchema,
          key: z.base64(),
          plain: z.strictObject({ sha256: digestSchema, size: z.int() }).optional(),
        }),
      )
      .optional(),
  }),
] as const;

export type OpeningCommand = z.infer<(typeof openingCommands)[number]>;
export type VaultKeyFields = z.infer<typeof vaultKeySchema>;
