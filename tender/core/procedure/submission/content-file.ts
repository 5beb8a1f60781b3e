import { z } from 'zod';
import { ok, type Refusal, type Result, refuse } from '#platform/kernel/result.ts';
import type { Guide } from '../../guide/schema/guide.ts';
import { type FileRef, type Finding, guideIdSchema, keySchema, shortTextSchema } from '../basics.ts';
import { mostDocuments } from './commands.ts';
import { espdAnswersSchema, partiesSchema, statedSchemas } from './content.ts';
import { type Draft, type DraftEdit, editDraft, emptyDraft } from './draft.ts';

const word = z.string().trim().min(1).max(500);

/** As the forms of the pages ask. */
const signatorySchema = z.strictObject({
  authority: z.enum(['sole', 'joint']),
  personal: z.strictObject({ name: word, function: word }),
});

const contactSchema = z.strictObject({
  personal: z.strictObject({ name: word, phone: word, email: word, address: word }),
});

/**
 * What somebody writes who seals his tender on his own machine: what the pages of a tender ask, and which file stands with which item. The parts
 * are those of a draft, so a tender that was written is the same as one that was filled in (docs/specs/sealing.md).
 */
export const contentFileSchema = z.strictObject({
  format: z.literal('leidraad-content-1'),
  documents: z
    .array(
      z.strictObject({
        /** Id of the item on the checklist of the guide. */
        item: guideIdSchema,
        /** Path from where this file stands. */
        file: z.string().min(1).max(1000),
      }),
    )
    .max(mostDocuments),
  signatories: z.array(signatorySchema).min(1).max(10),
  contact: contactSchema,
  /** Number of the tenderer in the trade register. */
  registration: shortTextSchema,
  /** Whether he has no establishment in the country of the guide. */
  abroad: z.boolean().optional(),
  parties: partiesSchema.default([]),
  group: shortTextSchema.optional(),
  /** By party: `tenderer`, or the key of one of the parties. */
  espd: z.record(keySchema, espdAnswersSchema).default({}),
  /** By suitability requirement of the guide. */
  ...statedSchemas,
});

export type ContentFile = z.infer<typeof contentFileSchema>;

/** A file of the content, looked at. */
export interface LookedAt {
  /** Its place among the documents of the content. */
  readonly index: number;
  readonly item: string;
  readonly file: FileRef;
  readonly findings: readonly Finding[];
  readonly pages?: number | undefined;
}

/** What is refused, and where in the content: a JSON Pointer. */
export interface Misfit extends Refusal {
  readonly path: string;
}

/**
 * The draft that comes of a content by the very edits that the pages make. What is refused is left out and told; nothing is sealed yet, so each
 * file stands in for its own ciphertext.
 */
export function draftFrom(
  guide: Guide,
  content: ContentFile,
  files: readonly LookedAt[],
): { readonly draft: Draft; readonly misfits: readonly Misfit[] } {
  const misfits: Misfit[] = [];
  let draft = emptyDraft;
  for (const { edit, path } of editsOf(content, files)) {
    const fits = edit.type === 'attach-document' ? hasRoom(guide, draft, edit.item) : ok(undefined);
    const edited = fits.ok ? editDraft(guide, draft, edit) : fits;
    if (edited.ok) draft = edited.value;
    else misfits.push({ ...edited.error, path });
  }
  return { draft, misfits };
}

/** Where a page would put the second file in the place of the first, somebody who wrote both meant both. */
function hasRoom(guide: Guide, { content }: Draft, id: string): Result<undefined> {
  const allowed = guide.submission.checklist.find((item) => item.id === id)?.maxFiles ?? 1;
  const present = content.files.filter(({ item }) => item === id).length;
  return present < allowed ? ok(undefined) : refuse('too-many-files', { allowed });
}

interface Step {
  readonly edit: DraftEdit;
  readonly path: string;
}

function editsOf(content: ContentFile, files: readonly LookedAt[]): readonly Step[] {
  const { signatories, contact, registration, abroad, parties, group, espd, financial = {}, references = {} } = content;
  return [
    { edit: { type: 'name-signatories', signatories, contact, registration, abroad }, path: '/signatories' },
    { edit: { type: 'name-parties', parties, group }, path: '/parties' },
    ...Object.entries(espd).map(
      ([party, answers]): Step => ({ edit: { type: 'answer-espd', party, answers }, path: `/espd/${party}` }),
    ),
    ...Object.entries(financial).map(
      ([requirement, statement]): Step => ({
        edit: { type: 'state-figures', requirement, statement },
        path: `/financial/${requirement}`,
      }),
    ),
    ...Object.entries(references).map(
      ([requirement, stated]): Step => ({
        edit: { type: 'state-references', requirement, references: stated },
        path: `/references/${requirement}`,
      }),
    ),
    ...files.map(({ index, item, file, findings, pages }): Step => {
      const sealed = { sha256: file.sha256, size: file.size };
      return {
        edit: { type: 'attach-document', item, file, findings: [...findings], pages, sealed },
        path: `/documents/${index}`,
      };
    }),
  ];
}
