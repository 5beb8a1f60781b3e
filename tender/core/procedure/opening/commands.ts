import { z } from 'zod';
import { fileRefSchema, findingSchema } from '../basics.ts';

export const openingCommands = [
  /**
   * One person's part of the opening; the vault opens with the last one that the guide asks for. Different persons, and never before
   * the deadline (Directive 2014/24 Annex IV b, c). `inspections` is supplied by the server, never by the page.
   */
  z.strictObject({
    type: z.literal('approve-opening'),
    inspections: z.array(
      z.strictObject({
        sha256: fileRefSchema.shape.sha256,
        pages: z.int().optional(),
        findings: z.array(findingSchema),
      }),
    ),
  }),
] as const;

export type OpeningCommand = z.infer<(typeof openingCommands)[number]>;
