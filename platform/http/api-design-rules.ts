import type { OpenApiDocument } from './openapi.ts';

/** A breach of one of the NL API Design Rules (Logius, version 2.1), by the name of the rule. */
export interface Finding {
  readonly rule: string;
  readonly where: string;
}

type Tree = Readonly<Record<string, unknown>>;

const kebabPath = /^(\/|(\/([a-z0-9-]+|\{[^}]+\})(\/([a-z0-9.-]+|\{[^}]+\}))*)\/?)$/;
const camelCase = /^\$?[a-z][a-z\d]*([A-Z][a-z\d]*)*$/;
const semantic = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[\w.-]+)?(\+[\w.-]+)?$/;
const standardMethods = ['get', 'put', 'post', 'delete', 'patch'];

/** Checks a description by those technical rules that a document can break. An empty list is a clean document. */
export function checkApiDesign(document: OpenApiDocument): readonly Finding[] {
  return [
    ...checkInfo(document),
    ...operations(document).flatMap(checkOperation),
    ...checkPaths(document),
    ...checkNames(document),
    ...checkValues(document),
  ];
}

function checkInfo(document: OpenApiDocument): Finding[] {
  const { contact, version } = document.info;
  return findings('info', {
    '/core/doc-openapi': document.openapi.startsWith('3.'),
    '/core/doc-openapi-contact': [contact?.name, contact?.url, contact?.email].every(
      (part) => part !== undefined && part !== '',
    ),
    '/core/semver': semantic.test(version),
    '/core/uri-version':
      (document.servers ?? []).length > 0 && (document.servers ?? []).every(({ url }) => /\/v\d+$/.test(url)),
  });
}

function checkPaths(document: OpenApiDocument): Finding[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    findings(path, {
      '/core/no-trailing-slash': path === '/' || !path.endsWith('/'),
      '/core/path-segments-kebab-case': kebabPath.test(path),
      '/core/http-methods': Object.keys(item).every((key) =>
        [...standardMethods, 'parameters', 'summary', 'description'].includes(key),
      ),
    }),
  );
}

interface Placed {
  readonly where: string;
  readonly method: string;
  readonly operation: Tree;
  readonly path: string;
  readonly document: OpenApiDocument;
}

function operations(document: OpenApiDocument): Placed[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => standardMethods.includes(method))
      .map(([method, operation]) => ({
        where: `${method} ${path}`,
        method,
        operation: tree(operation),
        path,
        document,
      })),
  );
}

function checkOperation({ where, method, operation, path, document }: Placed): Finding[] {
  const responses = Object.entries(tree(operation['responses']));
  const parameters = list(operation['parameters']).map(tree);
  const inPath = parameters.filter((parameter) => parameter['in'] === 'path').map((parameter) => parameter['name']);
  const errors = responses.filter(([status]) => /^[45]/.test(status));
  const takesInput = method === 'get' || method === 'delete' ? parameters.length > 0 : true;
  return findings(where, {
    '/core/version-header': responses.every(([, response]) => 'API-Version' in tree(tree(response)['headers'])),
    '/core/error-handling/problem-details': errors.every(([, response]) => isProblem(tree(response), document)),
    '/core/error-handling/invalid-input': !takesInput || responses.some(([status]) => status === '400'),
    '/core/query-keys-camel-case': parameters.every(
      (parameter) => parameter['in'] !== 'query' || camelCase.test(text(parameter['name'])),
    ),
    'path-params': [...path.matchAll(/\{([^}]+)\}/g)].every(([, name]) => inPath.includes(name)),
  });
}

function isProblem(response: Tree, document: OpenApiDocument): boolean {
  const media = tree(tree(tree(response['content'])['application/problem+json'])['schema']);
  const name = text(media['$ref']).split('/').at(-1) ?? '';
  const schema = name === '' ? media : tree(tree(document.components?.schemas)[name]);
  return ['status', 'title', 'detail'].every((member) => member in tree(schema['properties']));
}

function checkNames(document: OpenApiDocument): Finding[] {
  const ids = operations(document).map(({ operation }) => operation['operationId']);
  const named = ids.filter((id) => id !== undefined);
  const twice = named.filter((id, index) => named.indexOf(id) !== index);
  const schemas = Object.keys(document.components?.schemas ?? {}).filter((name) => !/^([A-Z][a-z\d]*)+$/.test(name));
  return [
    ...twice.map((id) => ({ rule: 'operation-operationId-unique', where: text(id) })),
    ...schemas.map((where) => ({ rule: 'nlgov:schema-camel-case', where })),
  ];
}

const aboutDate = /^(date|datum)$|(\w+D|_[dD])(ate|atum)/;

/** Dates, times and references, wherever in the document they stand. */
function checkValues(document: OpenApiDocument): Finding[] {
  return everyTree(document, '#').flatMap(({ where, value }) => {
    const named = Object.entries(tree(value['properties'])).filter(([name]) => aboutDate.test(name));
    const format = text(value['format']);
    return findings(where, {
      '/core/date-time/date-omit-time-portion': named.every(
        ([, schema]) => text(tree(schema)['format']) === 'date' || 'allOf' in tree(schema),
      ),
      '/core/date-time/timezone': format !== 'time' && format !== 'date-time-local',
      '/core/publish-openapi':
        !('$ref' in value) || typeof value['$ref'] !== 'string' || resolves(document, value['$ref']),
    });
  });
}

function everyTree(value: unknown, where: string): { where: string; value: Tree }[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, member]) => everyTree(member, `${where}/${key}`));
  return [{ where, value: tree(value) }, ...below];
}

function resolves(document: OpenApiDocument, reference: string): boolean {
  let value: unknown = document;
  for (const part of reference.split('/').slice(1))
    value = tree(value)[part.replaceAll('~1', '/').replaceAll('~0', '~')];
  return reference.startsWith('#/') && value !== undefined;
}

function findings(where: string, rules: Readonly<Record<string, boolean>>): Finding[] {
  return Object.entries(rules)
    .filter(([, kept]) => !kept)
    .map(([rule]) => ({ rule, where }));
}

function tree(value: unknown): Tree {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
