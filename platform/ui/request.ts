import { ProblemError, readProblem } from './answer.ts';

export type Method = 'get' | 'post' | 'put' | 'delete';

export interface RequestParts {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/**
 * Asks our own server, with the session's cookie. The answer is taken to have the shape that the server's code says it has: this is the
 * edge where JSON becomes a type. Throws `ProblemError` on every refusal, with `connection-lost` when there is no answer at all.
 */
export async function request<Answer>(method: Method, path: string, parts: RequestParts = {}): Promise<Answer> {
  const { body, headers, signal } = parts;
  const response = await reach(path, {
    method: method.toUpperCase(),
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      'accept-language': document.documentElement.lang,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
  const text = await response.text();
  if (!response.ok) throw refusal(response.status, text);
  return (text === '' ? undefined : parse(text)) as Answer;
}

/** Sends a file as it is. Throws `ProblemError`. */
export async function sendFile<Answer>(path: string, file: Blob, type: string): Promise<Answer> {
  const headers = {
    accept: 'application/json',
    'accept-language': document.documentElement.lang,
    'content-type': type,
  };
  const response = await reach(path, { method: 'POST', credentials: 'same-origin', headers, body: file });
  const text = await response.text();
  if (!response.ok) throw refusal(response.status, text);
  return parse(text) as Answer;
}

/** A file as it is. Throws `ProblemError`. */
export async function getBytes(path: string, signal?: AbortSignal): Promise<Blob> {
  const response = await reach(path, { credentials: 'same-origin', ...(signal === undefined ? {} : { signal }) });
  if (!response.ok) throw refusal(response.status, await response.text());
  return response.blob();
}

/** A file that is made of what is sent. Throws `ProblemError`. */
export async function postForBytes(path: string, body: unknown): Promise<Blob> {
  const headers = { 'accept-language': document.documentElement.lang, 'content-type': 'application/json' };
  const init: RequestInit = { method: 'POST', credentials: 'same-origin', headers, body: JSON.stringify(body) };
  const response = await reach(path, init);
  if (!response.ok) throw refusal(response.status, await response.text());
  return response.blob();
}

export function getJson<Answer>(path: string, signal?: AbortSignal): Promise<Answer> {
  return request<Answer>('get', path, signal === undefined ? {} : { signal });
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ProblemError({ code: 'connection-lost' });
  }
}

/** A proxy that finds no server refuses in words of its own. */
function refusal(status: number, text: string): ProblemError {
  return new ProblemError(readProblem(status, jsonOf(text)));
}

function parse(text: string): unknown {
  const answer = jsonOf(text);
  if (answer === undefined) throw new ProblemError({ code: 'answer-unreadable' });
  return answer;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
