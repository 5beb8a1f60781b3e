import { z } from 'zod';
import type { RequestContext } from '#platform/http/context.ts';
import { jsonBody, refuseInput } from '#platform/http/json-body.ts';
import { ownProblem, problems } from '#platform/http/problem.ts';
import { executedSchema } from '#tender/api/answers.ts';
import { type Endpoint, endpoints } from '#tender/api/endpoints.ts';
import { isSelection } from '#tender/core/guide/places.ts';
import { fileIdSchema, keySchema } from '#tender/core/procedure/basics.ts';
import { commandStages } from '#tender/core/procedure/command-stages.ts';
import { commandSchema, type ProcedureCommand } from '#tender/core/procedure/commands.ts';
import { answerRefusal } from '../refusals.ts';
import { requireActor, type Service } from '../service.ts';

/** Every command of the core over HTTP: what stands in the path and what the server supplies is taken out of the body. */
export function serveCommands(service: Service): void {
  serve(service, { command: 'draft-procedure', method: 'post', path: '' });
  for (const endpoint of endpoints) serve(service, endpoint);
}

type CommandSchema = (typeof commandSchema.options)[number];

export function schemaOf(endpoint: Pick<Endpoint, 'command'>): CommandSchema {
  const found = commandSchema.options.find((option) => option.shape.type.value === endpoint.command);
  if (found === undefined) throw new Error(`no command ${endpoint.command}`);
  return found;
}

/** Names in braces of a path. */
export function pathFields(endpoint: Pick<Endpoint, 'path'>): readonly string[] {
  return [...endpoint.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

/** Made once each: to make one takes longer than to decide most commands. */
const bodies = new Map<Endpoint['command'], z.ZodObject>();

/** The fields that come in the body. */
export function bodySchema(endpoint: Endpoint): z.ZodObject {
  const known = bodies.get(endpoint.command) ?? makeBodySchema(endpoint);
  bodies.set(endpoint.command, known);
  return known;
}

function makeBodySchema(endpoint: Endpoint): z.ZodObject {
  const elsewhere = new Set(['type', ...pathFields(endpoint), ...(endpoint.supplied ?? [])]);
  return z.strictObject(
    Object.fromEntries(Object.entries(schemaOf(endpoint).shape).filter(([field]) => !elsewhere.has(field))),
  );
}

function serve(service: Service, endpoint: Endpoint): void {
  describe(service, endpoint);
  const path = `/procedures${endpoint.command === 'draft-procedure' ? '' : '/:procedure'}${endpoint.path.replace(/\{(\w+)\}/g, ':$1')}`;
  service.api.on(endpoint.method.toUpperCase(), path, (c) => answer(service, endpoint, c));
}

async function answer(service: Service, endpoint: Endpoint, c: RequestContext): Promise<Response> {
  const actor = await requireActor(service, c);
  if (!actor.ok) return answerRefusal(c, actor.error);
  const body = await readBody(c);
  if (body instanceof Response) return body;
  const command = readCommand(endpoint, c, body);
  if (!command.success) return refuseInput(c, command.error, command.input, placeOf(endpoint, command.error));
  const id = command.data.type === 'draft-procedure' ? command.data.procedure : (c.req.param('procedure') ?? '');
  if (!fileIdSchema.safeParse(id).success) return answerRefusal(c, { code: 'no-such-procedure' });
  const key = c.req.header('idempotency-key')?.slice(0, 200);
  const done = await service.application.execute(id, command.data, actor.value, key === undefined ? {} : { key });
  if (!done.ok) {
    const guide = (await service.application.files.newest(id))?.preparation.guide;
    return answerRefusal(c, done.error, guide?.timeZone, guide !== undefined && isSelection(guide));
  }
  return c.json(done.value, endpoint.command === 'draft-procedure' ? 201 : 200);
}

/** The fields of a body, or the answer when it has none. */
export async function readBody(c: RequestContext): Promise<Readonly<Record<string, unknown>> | Response> {
  const body = await jsonBody(c);
  if (!body.ok) return body.answer;
  const { value } = body;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? { ...value } : ownProblem(c, 'json-malformed', 400);
}

type ReadCommand =
  | { readonly success: true; readonly data: ProcedureCommand }
  | { readonly success: false; readonly error: z.ZodError; readonly input: unknown };

/** What the path says cannot be said otherwise by the body, and what the server supplies cannot be said at all. */
function readCommand(endpoint: Endpoint, c: RequestContext, body: Readonly<Record<string, unknown>>): ReadCommand {
  const checked = bodySchema(endpoint).safeParse(body);
  if (!checked.success) return { success: false, error: checked.error, input: body };
  const inPath = Object.fromEntries(
    pathFields(endpoint).map((field) => [field, pathValue(endpoint, field, c.req.param(field) ?? '')]),
  );
  const supplied = Object.fromEntries((endpoint.supplied ?? []).map((field) => [field, []]));
  const input = { ...body, ...inPath, ...supplied, type: endpoint.command };
  const read = commandSchema.safeParse(input);
  return read.success ? { success: true, data: read.data } : { success: false, error: read.error, input };
}

function pathValue(endpoint: Endpoint, field: string, text: string): string | number {
  const shape: Readonly<Record<string, z.core.$ZodType>> = schemaOf(endpoint).shape;
  return shape[field] instanceof z.ZodNumber && /^\d{1,9}$/.test(text) ? Number(text) : text;
}

/** Where it is wrong: in the path alone, or in the body. */
export function placeOf(endpoint: Pick<Endpoint, 'path'>, error: z.ZodError): 'param' | 'json' {
  const inPath = pathFields(endpoint);
  return error.issues.every((issue) => inPath.includes(String(issue.path[0]))) ? 'param' : 'json';
}

function describe(service: Service, endpoint: Endpoint): void {
  const drafting = endpoint.command === 'draft-procedure';
  const shape: Readonly<Record<string, z.core.$ZodType>> = schemaOf(endpoint).shape;
  const inPath = Object.fromEntries(pathFields(endpoint).map((field) => [field, shape[field] ?? keySchema]));
  const body = bodySchema(endpoint);
  const empty = Object.keys(body.shape).length === 0;
  service.api.openAPIRegistry.registerPath({
    method: endpoint.method,
    path: `/procedures${drafting ? '' : '/{procedure}'}${endpoint.path}`,
    operationId: endpoint.command,
    tags: [commandStages[endpoint.command]],
    summary: endpoint.command.replaceAll('-', ' '),
    request: {
      ...(drafting ? {} : { params: z.object({ procedure: fileIdSchema, ...inPath }) }),
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
