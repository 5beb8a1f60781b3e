import { PDF, PdfArray, PdfString } from '@libpdf/core';
import { sha256 } from '@noble/hashes/sha2.js';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';

/**
 * The first `pages` pages as evaluators see them: links can no longer be pressed, forms and remarks are fixed in place, and
 * scripts, attachments and the author's name stay behind (ALM-08). The same bytes come out for the same bytes in.
 * Refuses with `pdf-encrypted` or `pdf-damaged`.
 */
export async function cutPages(bytes: Uint8Array, pages: number): Promise<Result<Uint8Array>> {
  try {
    const source = await PDF.load(bytes);
    if (!source.isAuthenticated) return refuse('pdf-encrypted');
    const kept = Math.min(pages, source.getPageCount());
    fixInPlace(source);
    forgetActions(source);
    const copy = await source.extractPages([...Array(kept).keys()], { includeAnnotations: false });
    copy.setMetadata({
      title: '',
      author: '',
      creator: '',
      producer: '',
      creationDate: epoch,
      modificationDate: epoch,
    });
    const identity = new PdfString(sha256(bytes).subarray(0, 16), 'hex');
    copy.context.info.trailer.set('ID', PdfArray.of(identity, identity));
    return ok(await copy.save());
  } catch {
    return refuse('pdf-damaged');
  }
}

/** Pages that the tree holds, whatever number it states; undefined when that cannot be told. */
export async function countPages(bytes: Uint8Array): Promise<number | undefined> {
  try {
    const document = await PDF.load(bytes);
    return document.isAuthenticated ? document.getPageCount() : undefined;
  } catch {
    return undefined;
  }
}

const epoch = new Date(0);

/** What a page does by itself when it is opened or closed, and what programs keep beside it. */
const besidePage = ['AA', 'AF', 'PieceInfo', 'Metadata'];

function forgetActions(source: PDF): void {
  for (const page of source.getPages()) for (const key of besidePage) page.dict.delete(key);
}

/** What cannot be drawn onto the page is dropped with the other annotations. */
function fixInPlace(source: PDF): void {
  try {
    source.flattenAll({ annotations: { removeLinks: true } });
  } catch {
    // The text of the page itself does not depend on it.
  }
}
