import { z } from 'zod';
import type { RequestContext } from '#platform/http/context.ts';
import { refuseInput } from '#platform/http/json-body.ts';
import { problems } from '#platform/http/problem.ts';
import { executedSchema } from '#tender/api/answers.ts';
import { type SystemEndpoint, systemEndpoints } from '#tender/api/qualification.ts';
import { keySchema } from '#tender/core/procedure/basics.ts';
import {
  type QualificationCommand,
  qualificationCommandSchema,
  qualificationCommands,
} from '#tender/core/qualification/commands.ts';
import { answerRefusal } from '../../refusals.ts';
import { requireActor, type SystemsService } from '../../service.ts';
import { pathFields, placeOf, readBody } from '../commands.ts';

/** Every command about a qualification system over HTTP. */
export function serveSystemCommands(service: SystemsService): void {
  serve(service, { command: 'draft-system', method: 'post', path: '' });
  for (const endpoint of systemEndpoints) serve(service, endpoint);
}

/** The fields of a command, by name. */
export function systemShape({ command }: Pick<SystemEndpoint, 'command'>): Readonly<Record<string, z.core.$ZodType>> {
  const found = qualificationCommands.find((option) => option.shape.type.value === command);
  if (found === undefined) throw new Error(`no command ${command}`);
  return found.shape;
}

const bodies = new Map<SystemEndpoint['command'], z.ZodObject>();

/** The fields that come in the body. Made once each. */
export function systemBodySchema(endpoint: SystemEndpoint): z.ZodObject {
  const elsewhere = new Set(['type', ...pathFields(endpoint)]);
  const fields = Object.entries(systemShape(endpoint)).filter(([field]) => !elsewhere.has(field));
  const known = bodies.get(endpoint.command) ?? z.strictObject(Object.fromEntries(fields));
  bodies.set(endpoint.command, known);
  return known;
}

function serve(service: SystemsService, endpoint: SystemEndpoint): void {
  describe(service, endpoint);
  service.api.on(endpoint.method.toUpperCase(), routeOf(endpoint), (c) => answer(service, endpoint, c));
}

function routeOf({ command, path }: SystemEndpoint): string {
  return `/qualification-systems${command === 'draft-system' ? '' : '/:system'}${path.replace(/\{(\w+)\}/g, ':$1')}`;
}

async function answer(service: SystemsService, endpoint: SystemEndpoint, c: RequestContext): Promise<Response> {
  const actor = await requireActor(service, c);
  if (!actor.ok) return answerRefusal(c, actor.error);
  const body = await readBody(c);
  if (body instanceof Response) return body;
  const command = readCommand(endpoint, c, body);
  if (!command.success) return refuseInput(c, command.error, command.input, placeOf(endpoint, command.error));
  const id = command.data.type === 'draft-system' ? command.data.system : (c.req.param('system') ?? '');
  if (!keySchema.safeParse(id).success) return answerRefusal(c, { code: 'no-such-system' });
  const key = c.req.header('idempotency-key')?.slice(0, 200);
  const done = await service.systems.execute(id, command.data, actor.value, key === undefined ? {} : { key });
  if (!done.ok) return answerRefusal(c, done.error, (await service.systems.newest(id))?.guide?.timeZone);
  return c.json(done.value, endpoint.command === 'draft-system' ? 201 : 200);
}

type ReadCommand =
  | { readonly success: true; readonly data: QualificationCommand }
  | { readonly success: false; readonly error: z.ZodError; readonly input: unknown };

/** What the path says cannot be said otherwise by the body. */
function readCommand(
  endpoint: SystemEndpoint,
  c: RequestContext,
  body: Readonly<Record<string, unknown>>,
): ReadCommand {
  const checked = systemBodySchema(endpoint).safeParse(body);
  if (!checked.success) return { success: false, error: checked.error, input: body };
  const inPath = Object.fromEntries(pathFields(endpoint).map((field) => [field, c.req.param(field) ?? '']));
  const input = { ...body, ...inPath, type: endpoint.command };
  const read = qualificationCommandSchema.safeParse(input);
  return read.success ? { success: true, data: read.data } : { success: false, error: read.error, input };
}

function describe(service: SystemsService, endpoint: SystemEndpoint): void {
  const drafting = endpoint.command === 'draft-system';
  const shape = systemShape(endpoint);
  const inPath = Object.fromEntries(pathFields(endpoint).map((field) => [field, shape[field] ?? keySchema]));
  const body = systemBodySchema(endpoint);
  const empty = Object.keys(body.shape).length === 0;
  service.api.openAPIRegistry.registerPath({
    method: endpoint.method,
    path: `/qualification-systems${drafting ? '' : '/{system}'}${endpoint.path}`,
    // A procedure has commands of the same name.
    operationId: `qualification-${endpoint.command}`,
    tags: ['qualification'],
    summary: endpoint.command.replaceAll('-', ' '),
    request: {
      ...(drafting ? {} : { params: z.object({ system: keySchema, ...inPath }) }),
      headers: z.object({ 'idempotency-key': z.string().max(200).optional() }),
      ...(empty ? {} : { body: { required: true, content: { 'application/json': { schema: body } } } }),
    },
    responses: {
      [drafting ? 201 : 200]: {
        description: 'What was written',
        content: { 'application/json': { schema: executedSchema } },
      },
      ...problems(401, 403, 404, 409, 422),
    },
  });
}
