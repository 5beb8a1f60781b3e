import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { BlobStore } from '#platform/blobs/blob-store.ts';
import { unwrap } from '#platform/kernel/result.ts';
import type { FileRef } from '#tender/core/procedure/basics.ts';
import type { DocumentLanguage, QualificationGuide } from '#tender/core/qualification/guide/schema.ts';
import { safeFileName } from '#tender/documents/file-name.ts';
import type { Statement } from '#tender/documents/letters/letter.ts';
import { parseYaml } from '../story/parse-yaml.ts';
import { pdfType } from '../uploads.ts';

/** Files of a story of qualification systems, made when its step is played: real PDFs. */

const largest = 1_000_000;
const dossierFile = 'dossier.yaml';
/** Of no system in particular. */
const both = 'beide';

const paragraphsSchema = z.array(z.string().min(1)).min(1);
const dossierSchema = z.record(
  z.string(),
  z.record(z.string(), z.strictObject({ nl: paragraphsSchema, fr: paragraphsSchema })),
);

/** A paper of an operator, which says no more than its title. */
export async function putPaper(blobs: BlobStore, title: string, guide: QualificationGuide): Promise<FileRef> {
  const head = headOf(guide, 'nl', guide.authority.name);
  return put(blobs, `${title}.pdf`, { head, title, paragraphs: [title] });
}

/** A document of the qualification file, with what the folder of the story says is in it. Throws when it says nothing of it. */
export async function putDocument(
  blobs: BlobStore,
  folder: string,
  wanted: { readonly system: string; readonly document: string; readonly language: 'nl' | 'fr' },
  guide: QualificationGuide,
): Promise<FileRef> {
  const { system, document, language } = wanted;
  const dossier = dossierSchema.parse(await parseYaml(await readFile(join(folder, dossierFile), 'utf8')));
  const paragraphs = dossier[system]?.[document]?.[language] ?? dossier[both]?.[document]?.[language];
  if (paragraphs === undefined) throw new Error(`${dossierFile} says nothing of ${system} ${document} ${language}`);
  const title = guide.documents.find(({ id }) => id === document)?.titles[language] ?? document;
  const head = headOf(guide, language, guide.authority.name);
  return put(blobs, `${title}.pdf`, { head, title, paragraphs });
}

function headOf({ title, reference, date }: QualificationGuide, language: DocumentLanguage, authority: string) {
  return { language, authority, procedure: title, reference, date };
}

async function put(blobs: BlobStore, fileName: string, data: Statement): Promise<FileRef> {
  const { typeset } = await import('#tender/documents/letters/typeset.ts');
  const bytes = new Uint8Array(await typeset({ template: 'statement', data }));
  unwrap(await blobs.put(new Blob([bytes]).stream(), largest));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { sha256, size: bytes.length, name: unwrap(safeFileName(fileName)), mediaType: pdfType };
}
