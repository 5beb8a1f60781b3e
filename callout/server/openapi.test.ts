import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { callBodySchema, callEndpoints } from '#callout/api/requests.ts';
import { openTestServer, type TestServer } from './testing/server.ts';

const documentSchema = z.looseObject({
  openapi: z.string().regex(/^3\.1\.\d$/),
  paths: z.record(
    z.string().startsWith('/'),
    z.record(
      z.string(),
      z.looseObject({
        operationId: z.string(),
        requestBody: z
          .looseObject({ content: z.record(z.string(), z.looseObject({ schema: z.looseObject({}) })) })
          .optional(),
        responses: z.record(z.string(), z.looseObject({ description: z.string() })),
      }),
    ),
  ),
});

let server: TestServer;
let document: z.infer<typeof documentSchema>;

beforeAll(async () => {
  server = await openTestServer([]);
  document = documentSchema.parse((await server.public.get('/v1/openapi.json')).body);
});

afterAll(() => server.close());

describe('the published OpenAPI document', () => {
  test('has every route below /v1, each once, and tells of refusals', () => {
    const described = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} /v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    );
    const served = server.app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/v1/') && !path.startsWith('/v1/openapi'))
      .map(({ method, path }) => `${method} ${path}`);
    expect(described.toSorted()).toEqual([...new Set(served)].toSorted());
    const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { responses } of operations) expect(Object.keys(responses)).toContain('default');
  });

  test.each(callEndpoints)('has $command with the fields of its body', (endpoint) => {
    const operation = document.paths[`/calls/{call}${endpoint.path}`]?.[endpoint.method];
    expect(operation?.operationId).toBe(endpoint.command);
    const schema = operation?.requestBody?.content['application/json']?.schema;
    const wanted = Object.keys(callBodySchema(endpoint).shape);
    expect(Object.keys(schema?.['properties'] ?? {}).toSorted()).toEqual(wanted.toSorted());
    expect(schema?.['additionalProperties']).toBe(false);
  });
});
