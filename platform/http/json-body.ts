import type { z } from 'zod';
import { say } from '#platform/kernel/words.ts';
import type { RequestContext } from './context.ts';
import { fieldErrors } from './field-errors.ts';
import { ownProblem, problem } from './problem.ts';
import { problemWords } from './words.ts';

export type Body<T> =
  | { readonly ok: true; readonly value: T }
  /** What says to the sender what is wrong with it. */
  | { readonly ok: false; readonly answer: Response };

/** The body as JSON; no body at all is an object without fields. */
export async function jsonBody(c: RequestContext): Promise<Body<unknown>> {
  const text = await c.req.text();
  if (text.trim() === '') return { ok: true, value: {} };
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
    return { ok: false, answer: ownProblem(c, 'content-type-not-supported', 415) };
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    return { ok: false, answer: ownProblem(c, 'json-malformed', 400) };
  }
}

/** Says of each field what is wrong with it. */
export function refuseInput(
  c: RequestContext,
  error: z.ZodError,
  input: unknown,
  where: 'json' | 'param' = 'json',
): Response {
  const language = c.get('language');
  const sentence = say(problemWords, 'input-invalid', language);
  const errors = fieldErrors(error, input, where, language);
  return problem(c, { code: 'input-invalid', status: 400, sentence, errors });
}
