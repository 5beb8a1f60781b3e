import { z } from 'zod';
import { invitationSourceSchema } from '#tender/core/procedure/interest/invitation-source.ts';

/** One procedure in the list of notices. */
export const listedProcedureSchema = z.object({
  procedure: z.string(),
  title: z.string(),
  /** In which title, summary and the like are written. */
  language: z.enum(['nl', 'fr', 'en']),
  reference: z.string(),
  authority: z.string(),
  summary: z.string(),
  nature: z.string(),
  cpv: z.array(z.object({ code: z.string(), name: z.string() })),
  place: z.string().optional(),
  timeZone: z.string(),
  published: z.boolean(),
  publishedAt: z.string().optional(),
  /** ISO instant; a tender at this very instant is late. */
  deadline: z.string().optional(),
  /** `draft` is listed only for those who work on it. */
  state: z.enum(['draft', 'open', 'closed', 'awarded', 'stopped']),
  /** It is a selection phase: requests to participate are handed in, and `awarded` means that the selection is final. */
  selection: z.literal(true).optional(),
  /** Roles of whoever asks. */
  roles: z.array(z.string()),
  /** Where it has several: each with the id of its file, and how far it is. */
  lots: z
    .array(
      z.object({
        procedure: z.string(),
        title: z.string(),
        state: z.enum(['open', 'closed', 'awarded', 'stopped', 'draft']),
      }),
    )
    .optional(),
  /** Where only who is invited may tender: where that is decided. */
  invitedFrom: invitationSourceSchema.optional(),
  /** Whether his organisation follows it. */
  following: z.boolean(),
});

export const procedureListSchema = z.object({ procedures: z.array(listedProcedureSchema), total: z.number().int() });

export type ListedProcedure = z.infer<typeof listedProcedureSchema>;
export type ProcedureList = z.infer<typeof procedureListSchema>;
