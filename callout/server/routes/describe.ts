import { z } from 'zod';
import { refusals } from '../refusals.ts';
import type { Service } from '../service.ts';

export interface Description {
  readonly method: 'get' | 'put' | 'post' | 'delete';
  /** As OpenAPI writes it, below `/v1`. */
  readonly path: string;
  readonly id: string;
  readonly tag:
    | 'reception'
    | 'calls'
    | 'people'
    | 'devices'
    | 'kiosks'
    | 'places'
    | 'reports'
    | 'administration'
    | 'talk';
  readonly summary: string;
  readonly answer?: z.ZodType;
  /** Status of the answer; default 200. */
  readonly status?: 200 | 201 | 204;
  readonly body?: z.ZodType;
  readonly query?: z.ZodObject;
  readonly stream?: true;
  /** Media type of an answer that is a file. */
  readonly file?: string;
  /** Media type of a body that is a file. */
  readonly takes?: string;
}

/** Puts a route into the published description of the API. */
export function describe({ api }: Service, description: Description): void {
  const { method, path, id, tag, summary, answer, status = 200, body, query, stream, file, takes } = description;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const params =
    names.length === 0 ? {} : { params: z.object(Object.fromEntries(names.map((name) => [name, z.string()]))) };
  const content =
    stream === true
      ? { content: { 'text/event-stream': { schema: z.string() } } }
      : file !== undefined
        ? { content: { [file]: { schema: z.string() } } }
        : answer === undefined
          ? {}
          : { content: { 'application/json': { schema: answer } } };
  api.openAPIRegistry.registerPath({
    method,
    path,
    operationId: id,
    tags: [tag],
    summary,
    request: {
      ...params,
      ...(query === undefined ? {} : { query }),
      ...(takes === undefined ? {} : { body: { required: true, content: { [takes]: { schema: z.string() } } } }),
      ...(body === undefined ? {} : { body: { required: true, content: { 'application/json': { schema: body } } } }),
    },
    responses: { [status]: { description: summary, ...content }, ...refusals },
  });
}
