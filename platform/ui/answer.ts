import type { Params } from '#platform/kernel/words.ts';
import type { Problem, ProblemPart } from './problem.ts';

/** Thrown by requests, so that queries and mutations carry the refusal of the server. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code ?? problem.title ?? 'problem');
    this.problem = problem;
  }
}

/** The refusal behind an error; an error of the page itself is `page-failed`. */
export function problemOf(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : { code: 'page-failed' };
}

/** Whether asking again may help: the line or the server failed, and no rule refused. */
export function isPassing(problem: Problem): boolean {
  return problem.status === undefined || problem.status >= 500 || problem.status === 429;
}

/** What a proxy answers for a server that does not: none was found, none takes requests, or none answered in time. */
const noServer: ReadonlySet<number> = new Set([502, 503, 504]);

/** Reads problem+json of the server into what a page shows; fields in errors are named by path: `place.page`. */
export function readProblem(status: number, body: unknown): Problem {
  if (!isRecord(body)) return { status, code: noServer.has(status) ? 'connection-lost' : 'answer-unreadable' };
  const { code, title, detail, params, errors } = body;
  return {
    status,
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof detail === 'string' ? { detail } : {}),
    ...(isParams(params) ? { params } : {}),
    ...(Array.isArray(errors) ? { errors: errors.map(readPart) } : {}),
  };
}

function readPart(part: unknown): ProblemPart {
  if (!isRecord(part)) return {};
  const { pointer, code, params, detail } = part;
  return {
    ...(typeof pointer === 'string' && pointer !== '#' ? { field: fieldOf(pointer) } : {}),
    ...(typeof code === 'string' ? { code } : {}),
    ...(isParams(params) ? { params } : {}),
    ...(typeof detail === 'string' ? { detail } : {}),
  };
}

/** `#/place/page` → `place.page`, as forms name their fields. */
function fieldOf(pointer: string): string {
  return pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isParams(value: unknown): value is Params {
  return isRecord(value) && Object.values(value).every((one) => typeof one === 'string' || typeof one === 'number');
}
