import { useContext, useMemo } from 'react';
import type { Language } from '#platform/kernel/language.ts';
import { useLanguage } from '#platform/ui/language.tsx';
import { procedurePath } from './command-request.ts';
import { FrameContext } from './frame.ts';
import { useProcedureId } from './route.ts';

/** A page of its own, that works without the server as well once it was saved. */
export const verifierPage = '/verify/index.html';

export interface Downloads {
  /** A document that the platform makes: `opening-record`, `clarification-note-1`; in a language of the guide, or in that of the reader. */
  readonly document: (id: string, language?: Language) => string;
  /** The same as JSON, for a program that checks it. */
  readonly machineReadable: (id: string) => string;
  /** The file of the procedure in one archive, as far as one may look into it. */
  readonly bundle: string;
  /** A file that somebody handed in; the server decides who may read it. */
  readonly file: (sha256: string) => string;
  /** A form of the procurement documents, such as the price sheet. */
  readonly form: (document: string) => string;
  /** The guide in force as a document, with labels in this language. */
  readonly guidePdf: (language: Language) => string;
  readonly calendar: string;
}

/** Addresses of what can be downloaded of this procedure. */
export function useDownloads(): Downloads {
  const procedure = useProcedureId();
  const { language } = useLanguage();
  const several = useContext(FrameContext)?.languages?.includes(language) === true;
  return useMemo(() => {
    const base = procedurePath(procedure);
    const own = several ? `?language=${language}` : '';
    return {
      document: (id, wanted) =>
        `${base}/documents/${encodeURIComponent(id)}.pdf${wanted === undefined ? own : `?language=${wanted}`}`,
      machineReadable: (id) => `${base}/documents/${encodeURIComponent(id)}.json`,
      bundle: `${base}/record/bundle`,
      file: (sha256) => `${base}/files/${sha256}`,
      form: (document) => `${base}/forms/${encodeURIComponent(document)}`,
      guidePdf: (labels) => `${base}/guide.pdf?language=${labels}`,
      calendar: `${base}/calendar.ics`,
    };
  }, [procedure, several, language]);
}
