import type { Api, App } from './context.ts';
import { problemType } from './problem.ts';

export interface ApiDescription {
  readonly title: string;
  /** Full version by semantic versioning; its first number is 1, as the path says `/v1`. */
  readonly version: string;
  readonly description?: string;
  readonly contact: { readonly name: string; readonly url: string; readonly email: string };
  readonly licence?: { readonly name: string; readonly url: string };
}

export type OpenApiDocument = ReturnType<Api['getOpenAPI31Document']>;
type PathItem = NonNullable<OpenApiDocument['paths']>[string];
type Operation = NonNullable<PathItem['get']>;

const methods = ['get', 'put', 'post', 'delete', 'options', 'patch'] as const;

/** Publishes the description of `api` at `/v1/openapi.json` and `/v1/openapi.yaml`, for anyone, from any website. */
export function publishOpenApi(app: App, api: Api, description: ApiDescription, origin: string | undefined): void {
  let built: OpenApiDocument | undefined;
  const document = () => (built ??= describeApi(api, description, origin ?? ''));
  const open = {
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'no-cache',
  };
  app.get('/v1/openapi.json', (c) =>
    c.body(JSON.stringify(document()), 200, { ...open, 'content-type': 'application/json' }),
  );
  // Written once: it takes a while, and anyone may ask for it.
  let yaml: Promise<string> | undefined;
  const written = () =>
    (yaml ??= import('yaml').then(({ stringify }) => stringify(document(), { aliasDuplicateObjects: false })));
  app.get('/v1/openapi.yaml', async (c) => {
    return c.body(await written(), 200, { ...open, 'content-type': 'application/yaml' });
  });
}

/** The OpenAPI 3.1 document, with what holds for every operation filled in: version header, refusals, server. */
export function describeApi(api: Api, { licence, ...info }: ApiDescription, origin: string): OpenApiDocument {
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { ...info, ...(licence === undefined ? {} : { license: licence }) },
    servers: [{ url: `${origin}/v1` }],
  });
  document.components ??= {};
  document.components.headers = {
    ...document.components.headers,
    ApiVersion: { description: 'Full version of the API', schema: { type: 'string' }, example: info.version },
  };
  document.paths = Object.fromEntries(
    Object.entries(document.paths ?? {}).map(([path, item]) => [path.replace(/^\/v1(?=\/)/, ''), item]),
  );
  for (const item of Object.values(document.paths)) for (const method of methods) complete(item[method]);
  return document;
}

const anyProblem = {
  description: 'A problem, with its code and one sentence that says what happened',
  content: { [problemType]: { schema: { $ref: '#/components/schemas/Problem' } } },
};

function complete(operation: Operation | undefined): void {
  if (operation === undefined) return;
  const takesInput = (operation.parameters ?? []).length > 0 || operation.requestBody !== undefined;
  const responses = { ...(takesInput ? { '400': anyProblem } : {}), default: anyProblem, ...operation.responses };
  operation.responses = Object.fromEntries(
    Object.entries(responses).map(([status, response]) => {
      const headers = {
        ...('headers' in response ? response.headers : {}),
        'API-Version': { $ref: '#/components/headers/ApiVersion' },
      };
      return [status, { ...response, headers }];
    }),
  );
}
