import { isStaff, type Viewer } from '../procedure/roles.ts';
import type { DocumentLanguage, QualificationGuide } from './guide/schema.ts';
import { guideOfSystem, type ProvidedDocument, type QualificationCase, type QualificationSystem } from './state.ts';

type GuideDocument = QualificationGuide['documents'][number];

/** The documents of the qualification file as they are now, in the order of the guide and of its languages (ORES-03). */
export function documentsInForce(file: QualificationSystem): readonly ProvidedDocument[] {
  const { documents, languages } = guideOfSystem(file);
  return documents.flatMap(({ id }) => languages.flatMap((language) => inForce(file, id, language) ?? []));
}

export function inForce(
  { provided }: QualificationSystem,
  document: string,
  language: DocumentLanguage,
): ProvidedDocument | undefined {
  return provided.find((one) => one.document === document && one.language === language && one.until === undefined);
}

/** What is still to be provided before the qualification file can be sent in this language. */
export function missingDocuments(file: QualificationSystem, language: DocumentLanguage): readonly GuideDocument[] {
  return guideOfSystem(file).documents.filter(({ id }) => inForce(file, id, language) === undefined);
}

/**
 * What this viewer may read of it: who works on the system, everything that was ever there; an operator that was sent the qualification file,
 * what was in force then and what came after; everybody else nothing.
 */
export function readableDocuments(file: QualificationSystem, viewer: Viewer): readonly ProvidedDocument[] {
  if (isStaff(viewer)) return file.provided;
  const sent = viewer.operator === undefined ? undefined : firstSent(file.cases, viewer.operator.id);
  return sent === undefined ? [] : file.provided.filter(({ until }) => until === undefined || until.seq > sent);
}

/** Place in the log of the event that first sent this operator the qualification file. */
export function firstSent(cases: readonly QualificationCase[], operator: string): number | undefined {
  return cases.find((one) => one.operator === operator && one.fileSent !== undefined)?.fileSent?.seq;
}
