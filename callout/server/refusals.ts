import { sentence as coreSentence, hasSentence } from '#callout/core/words.ts';
import type { RequestContext } from '#platform/http/context.ts';
import { type ProblemAnswer, problem, problems } from '#platform/http/problem.ts';
import { providerCheckWords } from '#platform/identity/provider/refusal-words.ts';
import { identityStatuses } from '#platform/identity/statuses.ts';
import { identityWords } from '#platform/identity/words.ts';
import type { Language } from '#platform/kernel/language.ts';
import type { Refusal } from '#platform/kernel/result.ts';
import { type Params, say } from '#platform/kernel/words.ts';
import { writtenParams } from '#platform/kernel/written-params.ts';
import { listWords } from './administration/words.ts';
import { mapWords } from './map/words.ts';
import { serverWords } from './words.ts';

/** What the server refuses itself, and what accounts do; the rest is the core's. */
const ownWords = { ...identityWords, ...providerCheckWords, ...listWords, ...mapWords, ...serverWords };

type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 503;

/** Declares in a route that it answers with refusals. */
export const refusals = problems(400, 401, 403, 404, 409, 413, 422, 429, 503);

const statuses: Readonly<Record<string, RefusalStatus>> = {
  ...identityStatuses,
  'kiosk-not-known': 401,
  'push-answer-unknown': 401,
  'push-renewal-unknown': 401,
  'push-service-unknown': 422,
  'push-keys-wrong': 422,
  'telephone-wrong': 422,
  'not-allowed': 403,
  'nothing-to-see': 403,
  'no-locations-yet': 403,
  'responders-only': 403,
  'super-user-needed': 403,
  'not-your-location': 403,
  'location-not-yours': 403,
  'not-called': 403,
  'administrators-only': 403,
  'not-your-region': 403,
  'group-not-yours': 403,
  'code-not-allowed': 400,
  'person-without-work': 422,
  'import-too-large': 413,
  'import-empty': 422,
  'import-not-text': 422,
  'import-quotes': 422,
  'import-cell-too-long': 422,
  'import-too-many-lines': 422,
  'import-column-missing': 422,
  'import-column-twice': 422,
  'nature-missing': 422,
  'place-missing': 422,
  'reason-missing': 422,
  'message-empty': 422,
  'conclusion-missing': 422,
  'action-incomplete': 422,
  'kiosk-too-often': 429,
  'term-out-of-bounds': 422,
  'period-malformed': 422,
  'period-too-long': 422,
  'map-away': 503,
  'map-wrong': 503,
  'map-too-often': 429,
  'disk-takes-nothing': 503,
  'database-away': 503,
  'outcome-unknown': 503,
  'stood-still': 503,
};

/** What a refusal is in HTTP. A rule that stands in the way is a conflict with how the call stands. */
export function statusOf(code: string): RefusalStatus {
  if (/^(fence|image|calibration|roster)-/.test(code)) return 422;
  return statuses[code] ?? (code.startsWith('no-such-') ? 404 : 409);
}

/** Instants in sentences are written in the time of the country. */
const zone = 'Europe/Amsterdam';

/** A refusal as problem+json, with its sentence in the language of the request. */
export function answerRefusal(c: RequestContext, { code, params = {} }: Refusal): ProblemAnswer<RefusalStatus> {
  const sentence = sentenceOf(code, c.get('language'), params);
  return problem(c, { code, status: statusOf(code), params, sentence });
}

export function sentenceOf(code: string, language: Language, params: Params = {}): string {
  if (!isOwn(code)) return hasSentence(code) ? coreSentence(code, language, params, zone) : code;
  return say(ownWords, code, language, writtenParams(params, language, zone));
}

function isOwn(code: string): code is keyof typeof ownWords {
  return Object.hasOwn(ownWords, code);
}
