import type { RequestContext } from '#platform/http/context.ts';
import { type ProblemAnswer, problem, problems } from '#platform/http/problem.ts';
import { identityStatuses } from '#platform/identity/statuses.ts';
import type { Refusal } from '#platform/kernel/result.ts';
import { anySentence } from './words.ts';

type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 422;

/** Declares in a route that it answers with refusals. */
export const refusals = problems(400, 401, 403, 404, 409, 413, 422);

const statuses: Readonly<Record<string, RefusalStatus>> = {
  ...identityStatuses,
  'role-needed': 403,
  'operator-needed': 403,
  'authority-needed': 403,
  'administrator-needed': 403,
  'not-invited': 403,
  'time-travel-not-allowed': 403,
  'declare-first': 403,
  'file-not-yours': 403,
  'nothing-to-see': 404,
  'no-form': 404,
  'no-draft': 404,
  'file-too-large': 413,
  'file-empty': 400,
  'tus-header-malformed': 400,
  'chunk-too-small': 400,
  'chunk-too-large': 413,
  'upload-differs': 422,
  'file-name-not-allowed': 400,
  'file-not-uploaded': 422,
  'document-not-readable': 422,
  'document-too-large': 413,
  'sealed-not-uploaded': 422,
  'sealed-malformed': 422,
  'sealed-not-hybrid': 422,
  'recipient-unusable': 422,
  'share-proof-wrong': 422,
  'share-wrong': 422,
  'not-a-custodian': 403,
  'idempotency-key-reused': 422,
  'input-invalid': 400,
};

/** What a refusal is in HTTP. A rule of the procedure that stands in the way is a conflict with the state of the file. */
export function statusOf(code: string): RefusalStatus {
  return statuses[code] ?? (code.startsWith('no-such-') ? 404 : 409);
}

/** A refusal as problem+json, with its sentence in the language of the request, instants in the zone and words of the phase of the procedure. */
export function answerRefusal(
  c: RequestContext,
  refusal: Refusal,
  zone?: string,
  selection = false,
): ProblemAnswer<RefusalStatus> {
  const params = refusal.params ?? {};
  const sentence = anySentence(refusal.code, c.get('language'), params, zone, selection);
  return problem(c, { code: refusal.code, status: statusOf(refusal.code), params, sentence });
}
