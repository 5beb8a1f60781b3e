import type { Language } from '#platform/kernel/language.ts';
import type { Receipt } from '#platform/record/receipt.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import type { Viewer } from '#tender/core/procedure/roles.ts';
import type { Letter } from '#tender/documents/letters/letter.ts';

/** What a maker of documents may know besides the file. */
export interface DocumentContext {
  /** Language in which the platform's own sentences in the document are written. */
  readonly language: Language;
  /** Name of a user, for those who sign or approved something. */
  nameOf(user: string): string;
  /** What a user does in his organisation, such as `Inkoopadviseur`. */
  functionOf(user: string): string;
  /** The receipt of the event that the document proves, when it proves one. */
  readonly receipt?: Receipt;
}

/** Documents that one stage makes. Pure: the same file gives the same document. */
export interface DocumentMaker {
  /** Ids of the documents of this stage that exist in this file and that this viewer may read. Deny by default. */
  readable(file: ProcedureFile, viewer: Viewer): readonly string[];
  /** Number of the event that this document proves; such a document has a twin for machines. */
  proves?(file: ProcedureFile, id: string): number | undefined;
  /** What such a document says, for machines, when it has that for a twin. */
  data?(file: ProcedureFile, id: string): unknown;
  /** Called only with an id that `readable` gave; `personal` properties of this file hold the persons themselves. */
  make(file: ProcedureFile, id: string, context: DocumentContext): Letter;
}
