import { z } from 'zod';
import { canonicalJson } from '#platform/kernel/json.ts';
import { ok, type Result, refuse, unreachable } from '#platform/kernel/result.ts';
import type { Guide } from '../../guide/schema/guide.ts';
import { misfitsOf } from '../../suitability/check-statement.ts';
import { referenceMisfits, statedReferencesSchema } from '../../suitability/references.ts';
import { financialStatementSchema } from '../../suitability/statement.ts';
import {
  fileRefSchema,
  guideIdSchema,
  keySchema,
  type SealedRef,
  sealedRefSchema,
  shortTextSchema,
} from '../basics.ts';
import { asksWhy, espdParties } from './checklist.ts';
import {
  attachedSchema,
  contactSchema,
  contentSchema,
  emptyContent,
  espdAnswersSchema,
  isThis,
  partiesSchema,
  sealedFilesSchema,
  signatoriesSchema,
} from './content.ts';
import { priceItems } from './envelopes.ts';
import type { TenderContent } from './events.ts';
import { checkFile } from './file-rules.ts';
import { plain, readJson } from './manifest.ts';
import { membersOf } from './stated-items.ts';

/**
 * A tender while it is prepared. It lives in the tenderer's browser and is kept on the server as ciphertext for his own workspace key;
 * nobody else ever sees it, and the rules below run where he edits it.
 */
export interface Draft {
  readonly content: TenderContent;
  /** The ciphertext of each file, by the SHA-256 of the file. */
  readonly sealed: Readonly<Record<string, SealedRef>>;
  /** The round of new tenders for whose vault the files are sealed; absent for the first tenders. */
  readonly round?: number | undefined;
}

export const emptyDraft: Draft = { content: emptyContent, sealed: {} };

export const draftEditSchema = z.discriminatedUnion('type', [
  attachedSchema.extend({ type: z.literal('attach-document'), sealed: sealedRefSchema }),
  z.strictObject({ type: z.literal('remove-document'), item: guideIdSchema, sha256: fileRefSchema.shape.sha256 }),
  z.strictObject({ type: z.literal('answer-espd'), party: keySchema, answers: espdAnswersSchema }),
  z.strictObject({
    type: z.literal('name-signatories'),
    signatories: signatoriesSchema.min(1),
    contact: contactSchema,
    registration: shortTextSchema,
    abroad: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('name-parties'), parties: partiesSchema, group: shortTextSchema.optional() }),
  z.strictObject({ type: z.literal('state-figures'), requirement: guideIdSchema, statement: financialStatementSchema }),
  z.strictObject({
    type: z.literal('state-references'),
    requirement: guideIdSchema,
    references: statedReferencesSchema,
  }),
]);

export type DraftEdit = z.infer<typeof draftEditSchema>;
export type DraftEditType = DraftEdit['type'];

type Of<Type extends DraftEditType> = Extract<DraftEdit, { type: Type }>;

/**
 * The draft for the vault of this round. One of an earlier round goes on with what was filled in; its files were sealed for another key, and
 * have to be chosen anew.
 */
export function draftForRound(draft: Draft, round: number): Draft {
  if ((draft.round ?? 0) === round) return draft;
  return { content: { ...draft.content, files: [] }, sealed: {}, ...(round === 0 ? {} : { round }) };
}

/** A draft with one thing changed. What is wrong with a tender that is merely incomplete is not said here (ALM-07). */
export function editDraft(guide: Guide, draft: Draft, edit: DraftEdit): Result<Draft> {
  const edited = changed(guide, draft, edit);
  return edited.ok && draft.round !== undefined ? ok({ ...edited.value, round: draft.round }) : edited;
}

function changed(guide: Guide, draft: Draft, edit: DraftEdit): Result<Draft> {
  const { content } = draft;
  switch (edit.type) {
    case 'attach-document':
      return attach(guide, draft, edit);
    case 'remove-document':
      return content.files.some((attached) => isThis(attached, edit.item, edit.sha256))
        ? ok(without(draft, edit.item, edit.sha256))
        : refuse('no-such-attachment');
    case 'answer-espd':
      return answerEspd(guide, draft, edit);
    case 'name-signatories': {
      const { signatories, contact, registration, abroad } = edit;
      const where = abroad === undefined ? {} : { abroad };
      return ok({ ...draft, content: { ...content, signatories, contact, registration, ...where } });
    }
    case 'name-parties':
      return nameParties(draft, edit);
    case 'state-figures':
      return stateFigures(guide, draft, edit);
    case 'state-references':
      return stateReferences(guide, draft, edit);
    default:
      return unreachable(edit);
  }
}

function attach(
  guide: Guide,
  draft: Draft,
  { item: id, file, findings, pages, sealed }: Of<'attach-document'>,
): Result<Draft> {
  const item = guide.submission.checklist.find((candidate) => candidate.id === id);
  if (item === undefined) return refuse('no-such-item');
  const fits = checkFile(item, file);
  if (!fits.ok) return fits;
  const present = draft.content.files.filter((attached) => attached.item === id);
  if (present.some((attached) => isThis(attached, id, file.sha256))) return refuse('document-attached-already');
  const items = priceItems(guide);
  const elsewhere = draft.content.files.some(
    (attached) => attached.file.sha256 === file.sha256 && items.has(attached.item) !== items.has(id),
  );
  if (elsewhere) return refuse('document-in-both-envelopes');
  const [replaced] = present;
  const full = present.length >= item.maxFiles;
  if (full && (item.maxFiles > 1 || replaced === undefined))
    return refuse('too-many-files', { allowed: item.maxFiles });
  const { content, sealed: kept } = full && replaced ? without(draft, id, replaced.file.sha256) : draft;
  return ok({
    content: {
      ...content,
      files: [...content.files, { item: id, file, findings, ...(pages === undefined ? {} : { pages }) }],
    },
    sealed: { ...kept, [file.sha256]: sealed },
  });
}

/** A file may stand with two items; its ciphertext goes with the last of them. */
function without({ content, sealed }: Draft, item: string, sha256: string): Draft {
  const files = content.files.filter((attached) => !isThis(attached, item, sha256));
  const still = new Set(files.map(({ file }) => file.sha256));
  return {
    content: { ...content, files },
    sealed: Object.fromEntries(Object.entries(sealed).filter(([plainSha256]) => still.has(plainSha256))),
  };
}

/** Each party has an ESPD of its own, so no two share a key, and none has that of the tenderer himself. */
function nameParties({ content, sealed }: Draft, { parties, group }: Of<'name-parties'>): Result<Draft> {
  const keys = new Set(['tenderer', ...parties.map(({ key }) => key)]);
  if (keys.size !== parties.length + 1) return refuse('party-named-twice');
  return ok({ content: { ...content, parties, group }, sealed });
}

function answerEspd(guide: Guide, draft: Draft, { party, answers }: Of<'answer-espd'>): Result<Draft> {
  const { content } = draft;
  if (!espdParties(content.parties).includes(party)) return refuse('no-such-party');
  for (const given of answers) {
    const statement = guide.submission.espd.find(({ id }) => id === given.statement);
    if (statement === undefined) return refuse('no-such-statement');
    if (asksWhy(statement, given) && given.explanation === undefined) {
      return refuse('espd-needs-explanation', { statement: statement.text });
    }
  }
  return ok({ ...draft, content: { ...content, espd: { ...content.espd, [party]: answers } } });
}

/** Figures may lack while one works; what cannot be so is refused. */
function stateFigures(guide: Guide, draft: Draft, { requirement, statement }: Of<'state-figures'>): Result<Draft> {
  const { content } = draft;
  const rule = guide.suitability.find(({ id }) => id === requirement)?.financial;
  if (rule === undefined) return refuse('no-such-requirement');
  const [misfit] = misfitsOf(rule, statement, membersOf(content.parties));
  if (misfit !== undefined) return refuse(misfit.code, misfit.params);
  return ok({ ...draft, content: { ...content, financial: { ...content.financial, [requirement]: statement } } });
}

function stateReferences(
  guide: Guide,
  draft: Draft,
  { requirement, references }: Of<'state-references'>,
): Result<Draft> {
  const { content } = draft;
  const asked = guide.suitability.find(({ id }) => id === requirement);
  if (asked?.references === undefined) return refuse('no-such-requirement');
  const [misfit] = referenceMisfits(asked, references);
  if (misfit !== undefined) return refuse(misfit.code, misfit.params);
  return ok({ ...draft, content: { ...content, references: { ...content.references, [requirement]: references } } });
}

/** An incomplete tender may be placed: what an omission leads to is for the examination (ALM-07). Who signs must be known (ALM-05). */
export function readyToPlace(guide: Guide, { content }: Draft): Result<undefined> {
  if (content.files.length === 0) return refuse('tender-is-empty');
  if (content.signatories.length === 0) return refuse('no-signatory');
  const joint = content.signatories.every(({ authority }) => authority === 'joint');
  if (joint && content.signatories.length < 2 && guide.submission.signature.jointAuthorityNeedsAll) {
    return refuse('joint-authority-needs-all');
  }
  return ok(undefined);
}

const draftSchema = z.strictObject({
  format: z.literal('leidraad-draft-1'),
  content: contentSchema,
  sealed: sealedFilesSchema,
  round: z.int().min(1).optional(),
});

/** Zeros after the text are padding. Code: `draft-malformed`. */
export function readDraft(text: string): Result<Draft> {
  const read = draftSchema.safeParse(readJson(text));
  if (!read.success) return refuse('draft-malformed');
  const { content, sealed, round } = read.data;
  return ok({ content, sealed, ...(round === undefined ? {} : { round }) });
}

/** Canonical JSON: the same draft is the same text. */
export function draftText({ content, sealed, round }: Draft): string {
  return canonicalJson(plain({ format: 'leidraad-draft-1', content, sealed, round }));
}
