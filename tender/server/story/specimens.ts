import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { BlobStore } from '#platform/blobs/blob-store.ts';
import { unwrap } from '#platform/kernel/result.ts';
import type { FileRef } from '#tender/core/procedure/basics.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { safeFileName } from '#tender/documents/file-name.ts';
import { mediaTypeOf } from '../uploads.ts';

/** Files that a story speaks of, made when its step is played: real PDFs and spreadsheets. */

const named = { name: z.string().min(1).max(200) };
const decimal = z.string().regex(/^\d{1,15}(\.\d{1,10})?$/);

export const specimenSchema = z.discriminatedUnion('kind', [
  /** An answer to the open questions: so many pages, in the type that is asked unless told otherwise. */
  z.strictObject({
    kind: z.literal('answer'),
    ...named,
    firm: z.string().min(1),
    pages: z.int().min(1).max(50),
    font: z.string().optional(),
    sizePt: z.number().optional(),
    lineSpacingPt: z.number().optional(),
    link: z.string().optional(),
  }),
  /** The issued price sheet with rates filled in by item; items left out stay empty. */
  z.strictObject({ kind: z.literal('price-sheet'), ...named, prices: z.record(z.string(), decimal) }),
  /** A certificate, declaration, signed form: one document with a heading, text and a table of facts. */
  z.strictObject({
    kind: z.literal('statement'),
    ...named,
    firm: z.string().min(1),
    title: z.string().min(1),
    date: z.iso.date(),
    paragraphs: z.array(z.string()).min(1),
    facts: z.array(z.strictObject({ label: z.string(), value: z.string() })).optional(),
  }),
  /** A film of so many steps, two seconds each. */
  z.strictObject({ kind: z.literal('video'), ...named, steps: z.int().min(1).max(20) }),
  z.strictObject({ kind: z.literal('not-a-pdf'), ...named }),
]);

export type Specimen = z.infer<typeof specimenSchema>;

const largest = 25_000_000;

/** A file as a person has it on his own machine. */
export interface SpecimenFile {
  readonly ref: FileRef;
  readonly bytes: Uint8Array;
}

/** Throws when the story asks for something that is no specimen. */
export async function makeSpecimen(file: ProcedureFile, spec: unknown): Promise<SpecimenFile> {
  const specimen = specimenSchema.parse(spec);
  const bytes = await bytesOf(specimen, file);
  const name = unwrap(safeFileName(specimen.name));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, ref: { sha256, size: bytes.length, name, mediaType: mediaTypeOf(bytes.subarray(0, 1024), name) } };
}

/** Makes the file and puts it into the blob store, as an upload would. */
export async function putSpecimen(blobs: BlobStore, file: ProcedureFile, spec: unknown): Promise<FileRef> {
  const { ref, bytes } = await makeSpecimen(file, spec);
  unwrap(await blobs.put(new Blob([new Uint8Array(bytes)]).stream(), largest));
  return ref;
}

async function bytesOf(specimen: Specimen, file: ProcedureFile): Promise<Uint8Array> {
  switch (specimen.kind) {
    case 'answer': {
      const [{ answerPdf }, { answerSections }] = await Promise.all([
        import('#tender/documents/specimen/answer-pdf.ts'),
        import('#tender/documents/specimen/answer-text.ts'),
      ]);
      const { firm, pages, font, sizePt, lineSpacingPt, link } = specimen;
      return answerPdf(answerSections(firm), {
        pages,
        ...(font === undefined ? {} : { font }),
        ...(sizePt === undefined ? {} : { sizePt }),
        ...(lineSpacingPt === undefined ? {} : { lineSpacingPt }),
        ...(link === undefined ? {} : { link }),
      });
    }
    case 'price-sheet':
      return filledPriceSheet(specimen.prices, file);
    case 'statement': {
      const { typeset } = await import('#tender/documents/letters/typeset.ts');
      const { firm, title, date, paragraphs, facts } = specimen;
      const head = {
        language: 'nl',
        authority: firm,
        procedure: file.preparation.guide?.title ?? '',
        reference: file.preparation.guide?.reference ?? '',
        date,
      } as const;
      return typeset({
        template: 'statement',
        data: { head, title, paragraphs, ...(facts === undefined ? {} : { facts }) },
      });
    }
    case 'video': {
      const { videoMp4 } = await import('#tender/documents/specimen/video.ts');
      return videoMp4(specimen.steps);
    }
    case 'not-a-pdf': {
      const { notAPdf } = await import('#tender/documents/specimen/broken.ts');
      return notAPdf();
    }
  }
}

async function filledPriceSheet(prices: Readonly<Record<string, string>>, file: ProcedureFile): Promise<Uint8Array> {
  const [{ priceSheetSpec }, { issuePriceSheet }, { fillPriceSheet }] = await Promise.all([
    import('../measuring.ts'),
    import('#tender/documents/price-sheet/issue.ts'),
    import('#tender/documents/specimen/fill-price-sheet.ts'),
  ]);
  const spec = priceSheetSpec(file);
  return fillPriceSheet(await issuePriceSheet(spec), spec, prices);
}
