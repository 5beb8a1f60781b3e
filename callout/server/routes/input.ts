import type { z } from 'zod';
import type { RequestContext } from '#platform/http/context.ts';
import { type Body, jsonBody, refuseInput } from '#platform/http/json-body.ts';

/** The body as the schema wants it, or the answer that says what is wrong with it. */
export async function bodyOf<T>(c: RequestContext, schema: z.ZodType<T>): Promise<Body<T>> {
  const body = await jsonBody(c);
  if (!body.ok) return body;
  const read = schema.safeParse(body.value);
  return read.success ? { ok: true, value: read.data } : { ok: false, answer: refuseInput(c, read.error, body.value) };
}
