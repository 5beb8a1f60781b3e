import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { endpoints } from '#tender/api/endpoints.ts';
import { systemEndpoints } from '#tender/api/qualification.ts';
import { stageNames } from '#tender/core/procedure/stages.ts';
import { bodySchema } from './routes/commands.ts';
import { systemBodySchema } from './routes/qualification/commands.ts';
import { openTestServer, type TestServer } from './testing/server.ts';

const operationSchema = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  tags: z.array(z.string()).min(1),
  parameters: z
    .array(
      z.looseObject({ name: z.string(), in: z.enum(['path', 'query', 'header']), required: z.boolean().optional() }),
    )
    .default([]),
  requestBody: z
    .looseObject({ content: z.record(z.string(), z.looseObject({ schema: z.looseObject({}) })) })
    .optional(),
  responses: z.record(z.string().regex(/^([1-5]\d\d|default)$/), z.looseObject({ description: z.string() })),
});

const documentSchema = z.looseObject({
  openapi: z.string().regex(/^3\.1\.\d$/),
  info: z.looseObject({ title: z.string(), version: z.string().regex(/^\d+\.\d+\.\d+$/) }),
  servers: z.array(z.looseObject({ url: z.string() })).min(1),
  paths: z.record(
    z.string().startsWith('/'),
    z.partialRecord(z.enum(['get', 'put', 'post', 'patch', 'delete', 'options']), operationSchema),
  ),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
});

let server: TestServer;
let document: z.infer<typeof documentSchema>;
let raw: string;

beforeAll(async () => {
  server = await openTestServer();
  const answer = await server.public.get('/v1/openapi.json');
  raw = answer.text;
  document = documentSchema.parse(answer.body);
});

afterAll(() => server.close());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation: operationSchema.parse(operation) })),
  );

describe('the published OpenAPI document', () => {
  test('names every operation once and declares every part of its path', () => {
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of operations()) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
      const declared = operation.parameters.filter((parameter) => parameter.in === 'path');
      expect(declared.map(({ name }) => name).toSorted(), path).toEqual(inPath.toSorted());
      expect(
        declared.every(({ required }) => required === true),
        path,
      ).toBe(true);
    }
  });

  test('refers only to what it holds', () => {
    const parsed: unknown = JSON.parse(raw);
    for (const [, ref = ''] of raw.matchAll(/"\$ref":"([^"]+)"/g)) {
      const found = ref
        .split('/')
        .slice(1)
        .reduce<unknown>(
          (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
          parsed,
        );
      expect(found, ref).toBeDefined();
    }
  });

  test.each(endpoints)('has $command with the fields of its body', (endpoint) => {
    const operation = document.paths[`/procedures/{procedure}${endpoint.path}`]?.[endpoint.method];
    expect(operation?.operationId).toBe(endpoint.command);
    const body = operation?.requestBody?.content['application/json']?.schema;
    const wanted = Object.keys(bodySchema(endpoint).shape);
    expect(Object.keys(body?.['properties'] ?? {}).toSorted()).toEqual(wanted.toSorted());
    if (wanted.length > 0) expect(body?.['additionalProperties']).toBe(false);
  });

  test.each(systemEndpoints)('has $command about a qualification system', (endpoint) => {
    const operation = document.paths[`/qualification-systems/{system}${endpoint.path}`]?.[endpoint.method];
    expect(operation?.operationId).toBe(`qualification-${endpoint.command}`);
    const body = operation?.requestBody?.content['application/json']?.schema;
    const wanted = Object.keys(systemBodySchema(endpoint).shape);
    expect(Object.keys(body?.['properties'] ?? {}).toSorted()).toEqual(wanted.toSorted());
  });

  test('has the list, the frame, every view, files, documents, people, log and changes', () => {
    const below = [
      '',
      ...stageNames.map((stage) => `/${stage}`),
      '/people',
      '/log',
      '/record',
      '/changes',
      '/calendar.ics',
      '/documents',
      '/documents/{document}.pdf',
      '/forms/{document}',
      '/files/{sha256}',
    ];
    for (const path of below) expect(document.paths[`/procedures/{procedure}${path}`]?.get, path).toBeDefined();
    for (const path of ['/procedures', '/me']) expect(document.paths[path]?.get, path).toBeDefined();
    expect(document.paths['/files']?.post).toBeDefined();
    expect(document.paths['/procedures']?.post?.operationId).toBe('draft-procedure');
  });

  test('is the same in YAML, says its version in every answer, and tells of refusals as problems', async () => {
    const yaml = await server.public.get('/v1/openapi.yaml');
    const list = await server.public.get('/v1/procedures');
    expect(list.headers.get('api-version')).toBe(document.info.version);
    const { parse } = await import('yaml');
    expect(parse(yaml.text)).toEqual(JSON.parse(raw));
    for (const { path, operation } of operations()) expect(Object.keys(operation.responses), path).toContain('default');
  });
});
