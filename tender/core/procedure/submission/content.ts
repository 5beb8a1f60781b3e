import { z } from 'zod';
import { statedReferencesSchema } from '../../suitability/references.ts';
import { financialStatementSchema } from '../../suitability/statement.ts';
import {
  fileRefSchema,
  findingSchema,
  guideIdSchema,
  keySchema,
  personalSchema,
  reasonSchema,
  sealedRefSchema,
  shortTextSchema,
} from '../basics.ts';
import { mostDocuments } from './commands.ts';
import type { AttachedFile, TenderContent } from './events.ts';

/** What a tenderer fills in, as it is read back from a draft or from an opened tender: a text from outside, so bounded everywhere. */

const findingsSchema = z.array(findingSchema).max(100);

export const espdAnswersSchema = z
  .array(
    z.strictObject({
      statement: guideIdSchema,
      answer: z.enum(['yes', 'no']),
      explanation: reasonSchema.optional(),
    }),
  )
  .max(200);

export const signatoriesSchema = z
  .array(z.strictObject({ authority: z.enum(['sole', 'joint']), personal: personalSchema }))
  .max(10);

export const contactSchema = z.strictObject({ personal: personalSchema });

export const partiesSchema = z
  .array(
    z.strictObject({
      key: keySchema,
      role: z.enum(['member', 'subcontractor', 'relied-upon']),
      name: shortTextSchema,
      registration: shortTextSchema,
      forWhat: reasonSchema,
      group: shortTextSchema.optional(),
    }),
  )
  .max(50);

export const attachedSchema = z.strictObject({
  item: guideIdSchema,
  file: fileRefSchema,
  findings: findingsSchema,
  pages: z.int().min(1).max(100_000).optional(),
});

/** By suitability requirement of the guide; only where the guide asks for figures or references as data. */
export const statedSchemas = {
  financial: z.record(guideIdSchema, financialStatementSchema).optional(),
  references: z.record(guideIdSchema, statedReferencesSchema).optional(),
};

export const contentSchema = z.strictObject({
  files: z.array(attachedSchema).max(mostDocuments),
  espd: z.record(keySchema, espdAnswersSchema),
  signatories: signatoriesSchema,
  contact: contactSchema.optional(),
  parties: partiesSchema,
  group: shortTextSchema.optional(),
  registration: shortTextSchema.optional(),
  abroad: z.boolean().optional(),
  ...statedSchemas,
});

/** Which ciphertext holds which file, by the SHA-256 of the file. */
export const sealedFilesSchema = z.record(fileRefSchema.shape.sha256, sealedRefSchema);

/** No draft and no manifest is longer, in UTF-16 units. */
export const longestText = 4_194_304;

export const emptyContent: TenderContent = { files: [], espd: {}, signatories: [], parties: [] };

export function isThis(attached: AttachedFile, item: string, sha256: string): boolean {
  return attached.item === item && attached.file.sha256 === sha256;
}
