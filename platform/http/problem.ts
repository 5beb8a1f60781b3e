import { z } from '@hono/zod-openapi';
import type { TypedResponse } from 'hono';
import type { Refusal } from '#platform/kernel/result.ts';
import { type Params, say, type Words } from '#platform/kernel/words.ts';
import type { RequestContext } from './context.ts';
import { problemWords } from './words.ts';

export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 423 | 428 | 429 | 500 | 503;

const params = z.record(z.string(), z.union([z.string(), z.number()]));

/** RFC 9457 with the code and values behind the sentence, so that a page can say it in its own way. */
export const problemSchema = z
  .object({
    type: z.string().openapi({ example: 'urn:problem-type:not-found' }),
    title: z.string().openapi({ description: 'Name of the status, the same in every language' }),
    status: z.number().int(),
    detail: z.string().openapi({ description: 'What happened, in the language of the request' }),
    instance: z
      .string()
      .openapi({ description: 'The request, as it stands in the log of the server', example: 'urn:uuid:…' }),
    code: z.string().openapi({ description: 'Fixed kebab-case name of the refusal' }),
    params: params.openapi({ description: 'Values that the sentence speaks of' }),
    errors: z
      .array(
        z.object({
          in: z.enum(['body', 'query', 'path', 'header', 'cookie']),
          pointer: z
            .string()
            .openapi({ description: 'JSON pointer to the field, as a URI fragment', example: '#/lots/0/title' }),
          code: z.string(),
          params,
          detail: z.string(),
        }),
      )
      .optional()
      .openapi({ description: 'All fields that are wrong' }),
  })
  .openapi('Problem');

export type Problem = z.infer<typeof problemSchema>;
export type FieldError = NonNullable<Problem['errors']>[number];

export interface ProblemParts<Status extends ProblemStatus> {
  readonly code: string;
  readonly status: Status;
  readonly params?: Params;
  /** One sentence in the language of the request. */
  readonly sentence: string;
  readonly errors?: readonly FieldError[];
}

const titles: Readonly<Record<ProblemStatus, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  423: 'Locked',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

export type ProblemAnswer<Status extends ProblemStatus> = Response & TypedResponse<Problem, Status, 'json'>;

export const problemType = 'application/problem+json';

/** The answer `application/problem+json` (RFC 9457). A route that returns it declares the status with `problems(…)`. */
export function problem<Status extends ProblemStatus>(
  c: RequestContext,
  parts: ProblemParts<Status>,
): ProblemAnswer<Status> {
  const body = bodyOf(c, parts, parts.status, titles[parts.status]);
  return c.json<Problem, Status>(body, parts.status, { 'content-type': problemType });
}

/** The same with a status that another protocol than HTTP itself asks for, and the name that it has there. */
export function problemOfProtocol(
  c: RequestContext,
  parts: Omit<ProblemParts<never>, 'status'>,
  { status, title }: { readonly status: number; readonly title: string },
): Response {
  c.header('content-type', problemType);
  return c.newResponse(JSON.stringify(bodyOf(c, parts, status, title)), new Response(null, { status }));
}

function bodyOf(
  c: RequestContext,
  { code, sentence, params: values, errors }: Omit<ProblemParts<never>, 'status'>,
  status: number,
  title: string,
): Problem {
  return {
    type: `urn:problem-type:${code}`,
    title,
    status,
    detail: sentence,
    instance: `urn:uuid:${c.get('requestId')}`,
    code,
    params: { ...values },
    ...(errors === undefined ? {} : { errors: [...errors] }),
  };
}

/** A refusal of the core as an answer: its code leads to the sentence in `words`, in the language of the request. */
export function refused<Status extends ProblemStatus, Key extends string>(
  c: RequestContext,
  refusal: Refusal & { readonly code: Key },
  status: Status,
  words: Words<Key>,
): ProblemAnswer<Status> {
  const values = refusal.params ?? {};
  return problem(c, {
    code: refusal.code,
    status,
    params: values,
    sentence: say(words, refusal.code, c.get('language'), values),
  });
}

/** A problem that the server itself has words for. */
export function ownProblem<Status extends ProblemStatus>(
  c: RequestContext,
  code: keyof typeof problemWords,
  status: Status,
  values: Params = {},
): ProblemAnswer<Status> {
  return refused(c, { code, params: values }, status, problemWords);
}

/** Declares in a route which problems it answers with: `responses: { 200: …, ...problems(403, 404) }`. */
export function problems<Status extends ProblemStatus>(
  ...statuses: readonly Status[]
): { [S in Status]: typeof problemResponse } {
  const declared: Partial<Record<Status, typeof problemResponse>> = {};
  for (const status of statuses) declared[status] = problemResponse;
  return declared as { [S in Status]: typeof problemResponse };
}

const problemResponse = {
  description: 'A problem, with its code and one sentence that says what happened',
  content: { [problemType]: { schema: problemSchema } } as const,
};
