import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { isOutsider } from '#tender/core/procedure/interest/invitation.ts';
import type { Viewer } from '#tender/core/procedure/roles.ts';
import { awardDocuments } from './award.ts';
import { examinationDocuments } from './examination.ts';
import { guideDocuments } from './guide-document.ts';
import type { DocumentMaker } from './maker.ts';
import { openingDocuments, priceOpeningDocuments } from './opening.ts';
import { questionsDocuments } from './questions.ts';
import { reportDocuments } from './report.ts';
import { submissionDocuments } from './submission.ts';

/** One maker for each stage that makes documents, each from its own file in this folder. */
export const documentMakers: readonly DocumentMaker[] = [
  guideDocuments,
  questionsDocuments,
  submissionDocuments,
  openingDocuments,
  priceOpeningDocuments,
  examinationDocuments,
  awardDocuments,
  reportDocuments,
];

/** The maker of a document, or undefined when there is no such document or it is not for this viewer. */
export function makerFor(file: ProcedureFile, viewer: Viewer, id: string): DocumentMaker | undefined {
  if (isOutsider(file, viewer)) return undefined;
  return documentMakers.find((maker) => maker.readable(file, viewer).includes(id));
}

/** Ids of all documents that this viewer may read. */
export function readableDocuments(file: ProcedureFile, viewer: Viewer): readonly string[] {
  if (file.preparation.guide === undefined || isOutsider(file, viewer)) return [];
  return documentMakers.flatMap((maker) => maker.readable(file, viewer));
}
