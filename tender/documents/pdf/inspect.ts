import { getDocument, type PDFDocumentProxy, PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ok, type Refusal, type Result, refuse } from '#platform/kernel/result.ts';
import { countPages } from './cut.ts';
import { type PdfFacts, tally } from './facts.ts';
import { type PdfLimits, pdfLimits } from './limits.ts';
import { fontNames, measurePage } from './measure.ts';
import { openParserPort } from './parser-port.ts';

/**
 * Measures a PDF from outside; the same in the tenderer's browser and on the server (ALM-08).
 * Refuses with `file-too-large`, `not-a-pdf`, `pdf-encrypted`, `pdf-damaged`, `pdf-too-many-pages`, `pdf-too-complex`.
 * A file that opens without a password is read, whatever its owner's password forbids.
 */
export async function inspectPdf(bytes: Uint8Array, limits: PdfLimits = pdfLimits): Promise<Result<PdfFacts>> {
  const seen = refusalAtSight(bytes, limits);
  if (seen !== undefined) return { ok: false, error: seen };
  const parser = openParserPort(limits);
  let whole = false;
  try {
    const outcome = await Promise.race([read(bytes, parser.port, limits), parser.lost]);
    whole = outcome !== 'lost' && outcome.ok;
    return outcome === 'lost' ? refuse('pdf-too-complex') : outcome;
  } finally {
    if (whole) parser.finish();
    else parser.stop();
  }
}

/** What can be said of the bytes without a parser: size, signature, and whether the file was cut off. */
export function refusalAtSight(bytes: Uint8Array, limits: Pick<PdfLimits, 'maxBytes'>): Refusal | undefined {
  if (bytes.length > limits.maxBytes)
    return { code: 'file-too-large', params: { size: megabytes(bytes.length), limit: megabytes(limits.maxBytes) } };
  if (!latin(bytes.subarray(0, 1024)).includes('%PDF-')) return { code: 'not-a-pdf' };
  return endsWhole(bytes) ? undefined : { code: 'pdf-damaged' };
}

// Readers repair a file that was cut off by dropping what is missing; a tender must not lose pages that way.
function endsWhole(bytes: Uint8Array): boolean {
  const tail = latin(bytes.subarray(-64 * 1024));
  const end = tail.lastIndexOf('%%EOF');
  return end >= 0 && tail.lastIndexOf('startxref', end) >= 0 && !/\d\s+obj\b/.test(tail.slice(end));
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

async function read(bytes: Uint8Array, port: Worker, limits: PdfLimits): Promise<Result<PdfFacts>> {
  const worker = PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS });
  const task = getDocument({
    // The parser takes the buffer away from its owner.
    data: new Uint8Array(bytes),
    worker,
    verbosity: VerbosityLevel.ERRORS,
    // Nothing is drawn: no pictures, no scripts, no fonts of this machine.
    maxImageSize: 1,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > limits.maxPages) {
      return refuse('pdf-too-many-pages', { pages: document.numPages, limit: limits.maxPages });
    }
    // A page tree that states another number than it holds shows each reader other pages.
    const counted = await countPages(bytes);
    if (document.numPages < 1 || (counted !== undefined && counted !== document.numPages)) return refuse('pdf-damaged');
    const facts = await measure(document);
    await task.destroy();
    return ok(facts);
  } catch (error) {
    return refuse(error instanceof Error && error.name === 'PasswordException' ? 'pdf-encrypted' : 'pdf-damaged');
  }
}

async function measure(document: PDFDocumentProxy): Promise<PdfFacts> {
  const sheets = [];
  const names = fontNames();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    sheets.push(await measurePage(page, names));
    page.cleanup();
  }
  return { pages: sheets.length, sheets, fonts: tally(sheets.flatMap((sheet) => sheet.fonts)) };
}
