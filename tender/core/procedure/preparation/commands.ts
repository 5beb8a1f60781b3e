import { z } from 'zod';
import { guideIdSchema, keySchema, reasonSchema, shortTextSchema } from '../basics.ts';
import { invitationSourceSchema } from '../interest/invitation-source.ts';
import { priceKeySchema, vaultKeySchema } from '../opening/commands.ts';
import { roles } from '../roles.ts';

const guideSource = z.string().min(1).max(1_048_576);

export const preparationCommands = [
  /** Makes a file from a guide; who does it becomes buyer and process leader. A guide with errors may be a draft, not be published. */
  z.strictObject({
    type: z.literal('draft-procedure'),
    procedure: keySchema,
    fileName: shortTextSchema,
    source: guideSource,
    /** Only who is invited there may see the documents and tender. The lots of the guide are among those of the source. */
    invitedFrom: invitationSourceSchema.optional(),
  }),
  z.strictObject({ type: z.literal('replace-guide'), fileName: shortTextSchema, source: guideSource }),
  /** Chooses another alternative of a reading before publication. */
  z.strictObject({
    type: z.literal('choose-reading'),
    reading: guideIdSchema,
    alternative: guideIdSchema,
    reason: reasonSchema,
  }),
  z.strictObject({ type: z.literal('grant-role'), user: keySchema, role: z.enum(roles) }),
  z.strictObject({ type: z.literal('revoke-role'), user: keySchema, role: z.enum(roles) }),
  /** Fixes the guide, and makes the vault key: `vault` is made in the browser of whoever publishes, so that no server ever has the whole. */
  z.strictObject({
    type: z.literal('publish-procedure'),
    vault: vaultKeySchema,
    /** A second key, where the guide has a price envelope. */
    priceVault: priceKeySchema.optional(),
  }),
] as const;

export type PreparationCommand = z.infer<(typeof preparationCommands)[number]>;
