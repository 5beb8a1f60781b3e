import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { BlobStore } from '#platform/blobs/blob-store.ts';
import type { FileRef } from '#tender/core/procedure/basics.ts';
import { type QualificationCommand, qualificationCommandSchema } from '#tender/core/qualification/commands.ts';
import type { QualificationGuide } from '#tender/core/qualification/guide/schema.ts';
import { guideIn } from '#tender/core/qualification/guide/translation.ts';
import type { QualificationCase, QualificationSystem } from '#tender/core/qualification/state.ts';
import { putDocument, putPaper } from './files.ts';

/** What stands in a command of a story in the place of a value. */
interface Sources {
  readonly folder: string;
  readonly blobs: BlobStore;
  /** The system as it stands before the command. */
  readonly file: QualificationSystem | undefined;
}

/**
 * The command of a step: `{file: name}` becomes the text of a file of the example, `{document: title}` a file
 * that an operator brought, `{dossier: [document, language]}` one of the qualification file,
 * `{caseOf: operator}` the key of his newest case, `{pieceOf: [operator, attestation]}` that of his newest piece.
 */
export async function systemCommandOf(command: object, sources: Sources): Promise<QualificationCommand> {
  return qualificationCommandSchema.parse(await fill(command, sources));
}

async function fill(value: unknown, sources: Sources): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((one) => fill(one, sources)));
  if (typeof value !== 'object' || value === null) return value;
  if ('file' in value && typeof value.file === 'string')
    return readFile(join(sources.folder, safe(value.file)), 'utf8');
  if (isPaper(value)) return putPaper(sources.blobs, value.document, guideOf(sources));
  if ('dossier' in value) return dossierOf(sources, dossierSchema.parse(value.dossier));
  if ('caseOf' in value) return caseOf(sources, String(value.caseOf)).key;
  if ('pieceOf' in value && Array.isArray(value.pieceOf)) return pieceOf(sources, value.pieceOf.map(String));
  const filled = Object.entries(value).map(async ([key, inner]) => [key, await fill(inner, sources)] as const);
  return Object.fromEntries(await Promise.all(filled));
}

/** Files of a story lie in its own folder. */
function safe(name: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) throw new Error(`not a file of the story: ${name}`);
  return name;
}

/** A command that names a document names other things beside it. */
function isPaper(value: object): value is { readonly document: string } {
  return 'document' in value && typeof value.document === 'string' && Object.keys(value).length === 1;
}

const dossierSchema = z.tuple([z.string(), z.enum(['nl', 'fr'])]);

function dossierOf(sources: Sources, [document, language]: z.infer<typeof dossierSchema>): Promise<FileRef> {
  const guide = guideOf(sources);
  const wanted = { system: sources.file?.system ?? '', document, language };
  return putDocument(sources.blobs, sources.folder, wanted, guideIn(guide, language));
}

function guideOf({ file }: Sources): QualificationGuide {
  if (file?.guide === undefined) throw new Error('the system has no guide yet');
  return file.guide;
}

function caseOf({ file }: Sources, operator: string): QualificationCase {
  const found = file?.cases.findLast((one) => one.operator === operator);
  if (found === undefined) throw new Error(`${operator} has no case`);
  return found;
}

function pieceOf(sources: Sources, [operator = '', attestation = '']: readonly string[]): string {
  const found = caseOf(sources, operator).pieces.findLast((piece) => piece.attestation === attestation);
  if (found === undefined) throw new Error(`${operator} handed in no ${attestation}`);
  return found.piece;
}
