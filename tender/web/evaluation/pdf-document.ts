import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';

export type PdfPagesState =
  | { readonly state: 'coming' }
  | { readonly state: 'failed' }
  | { readonly state: 'here'; readonly pages: readonly PDFPageProxy[] };

/** Pages of a PDF from the server. The reader is fetched when a PDF is looked at, and reads in a thread of its own. */
export function usePdfPages(address: string): PdfPagesState {
  const [read, setRead] = useState<{ readonly address: string; readonly result: PdfPagesState }>();
  useEffect(() => {
    const opening = openPdf(address);
    let wanted = true;
    const tell = (result: PdfPagesState): void => {
      if (wanted) setRead({ address, result });
    };
    opening.pages.then(
      (pages) => tell({ state: 'here', pages }),
      () => tell({ state: 'failed' }),
    );
    return () => {
      wanted = false;
      opening.close();
    };
  }, [address]);
  return read?.address === address ? read.result : { state: 'coming' };
}

interface Opening {
  readonly pages: Promise<readonly PDFPageProxy[]>;
  readonly close: () => void;
}

function openPdf(address: string): Opening {
  const closing = new AbortController();
  const read = async (): Promise<readonly PDFPageProxy[]> => {
    const { getDocument, PDFWorker, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    closing.signal.throwIfAborted();
    const thread = new Worker(new URL('pdfjs-dist/legacy/build/pdf.worker.mjs', import.meta.url), { type: 'module' });
    closing.signal.addEventListener('abort', () => thread.terminate(), { once: true });
    const pdf = await getDocument({
      url: address,
      worker: PDFWorker.create({ port: thread }),
      isEvalSupported: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
    return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  };
  return { pages: read(), close: () => closing.abort() };
}
