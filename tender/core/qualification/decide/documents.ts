import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { requireRole } from '../../procedure/roles.ts';
import type { CommandOf } from '../commands.ts';
import { inForce } from '../documents.ts';
import { guideOfSystem, type QualificationSystem } from '../state.ts';
import type { SystemContext, SystemDecision } from './context.ts';

/** Bytes. A document of the qualification file is read on a screen. */
export const largestDocument = 50_000_000;

/** What people can open anywhere, known by its first bytes: a PDF, or a spreadsheet. */
const readable = ['application/pdf', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];

/** Before the notice and afterwards: who was sent the file and has a running case is told of what replaces a document (ORES-03). */
export function provideDocument(
  file: QualificationSystem,
  { document, language, file: brought }: CommandOf<'provide-document'>,
  { viewer }: SystemContext,
): SystemDecision {
  const allowed = requireRole(viewer, 'buyer', 'process-leader');
  if (!allowed.ok) return allowed;
  const unknown = unknownDocument(file, document, language);
  if (unknown !== undefined) return unknown;
  if (!readable.includes(brought.mediaType)) return refuse('document-not-readable', { name: brought.name });
  if (brought.size > largestDocument) return refuse('document-too-large', { megabytes: largestDocument / 1_000_000 });
  if (inForce(file, document, language)?.file.sha256 === brought.sha256) return refuse('document-provided-already');
  return ok([{ type: 'DocumentProvided', document, language, file: brought }]);
}

/** It stays readable for who was sent it, and is not sent to anybody else. */
export function withdrawDocument(
  file: QualificationSystem,
  { document, language, reason }: CommandOf<'withdraw-document'>,
  { viewer }: SystemContext,
): SystemDecision {
  const allowed = requireRole(viewer, 'buyer', 'process-leader');
  if (!allowed.ok) return allowed;
  const unknown = unknownDocument(file, document, language);
  if (unknown !== undefined) return unknown;
  if (inForce(file, document, language) === undefined) return refuse('document-not-provided');
  return ok([{ type: 'DocumentWithdrawn', document, language, reason }]);
}

function unknownDocument(file: QualificationSystem, document: string, language: string): Result<never> | undefined {
  const { documents, languages } = guideOfSystem(file);
  if (!documents.some(({ id }) => id === document)) return refuse('no-such-document-of-file', { document });
  const offered = languages.some((one) => one === language);
  return offered ? undefined : refuse('language-not-offered', { languages: languages.join(', ') });
}
