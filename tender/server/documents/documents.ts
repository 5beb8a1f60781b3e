import type { Language } from '#platform/kernel/language.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import type { Viewer } from '#tender/core/procedure/roles.ts';
import type { Letter } from '#tender/documents/letters/letter.ts';
import { awardDocuments } from './award.ts';
import { examinationDocuments } from './examination.ts';
import { openingDocuments } from './opening.ts';
import { questionsDocuments } from './questions.ts';
import { submissionDocuments } from './submission.ts';

/** What a maker of documents may know besides the file. */
export interface DocumentContext {
  /** Language in which the platform's own sentences in the document are written. */
  readonly language: Language;
  /** Name of a user, for those who sign or approved something. */
  nameOf(user: string): string;
  /** What a user does in his organisation, such as `Inkoopadviseur`. */
  functionOf(user: string): string;
}

/** Documents that one stage makes. Pure: the same file gives the same document. */
export interface DocumentMaker {
  /** Ids of the documents of this stage that exist in this file and that this viewer may read. Deny by default. */
  readable(file: ProcedureFile, viewer: Viewer): readonly string[];
  /** Called only with an id that `readable` gave; `personal` properties of this file hold the persons themselves. */
  make(file: ProcedureFile, id: string, context: DocumentContext): Letter;
}

/** One maker for each stage that makes documents, each from its own file in this folder. */
export const documentMakers: readonly DocumentMaker[] = [
  questionsDocuments,
  submissionDocuments,
  openingDocuments,
  examinationDocuments,
  awardDocuments,
];

/** The maker of a document, or undefined when there is no such document or it is not for this viewer. */
export function makerFor(file: ProcedureFile, viewer: Viewer, id: string): DocumentMaker | undefined {
  return documentMakers.find((maker) => maker.readable(file, viewer).includes(id));
}
