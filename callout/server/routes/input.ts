import type { z } from 'zod';
import type { RequestContext } from '#platform/http/context.ts';
import { fieldErrors } from '#platform/http/field-errors.ts';
import { ownProblem, problem } from '#platform/http/problem.ts';
import { problemWords } from '#platform/http/words.ts';
import { say } from '#platform/kernel/words.ts';

/** The body as the schema wants it, or the answer that says what is wrong with it. */
export async function bodyOf<T>(
  c: RequestContext,
  schema: z.ZodType<T>,
): Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly answer: Response }> {
  const text = await c.req.text();
  if (text.trim() !== '' && !/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
    return { ok: false, answer: ownProblem(c, 'content-type-not-supported', 415) };
  const input = parsed(text);
  if (input === undefined) return { ok: false, answer: ownProblem(c, 'json-malformed', 400) };
  const read = schema.safeParse(input);
  if (read.success) return { ok: true, value: read.data };
  const sentence = say(problemWords, 'input-invalid', c.get('language'));
  const errors = fieldErrors(read.error, input, 'json', c.get('language'));
  return { ok: false, answer: problem(c, { code: 'input-invalid', status: 400, sentence, errors }) };
}

function parsed(text: string): unknown {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
