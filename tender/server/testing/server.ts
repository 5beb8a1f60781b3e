import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Demonstration } from '../demo/demo.ts';
import { type Running, type ServerSettings, startServer } from '../server.ts';
import { readStory } from '../story/story.ts';

/** A real server on a new folder, and people who speak with it over HTTP. */

export interface TestServer extends Running {
  readonly data: string;
  /** One press of the demonstration. */
  signIn(user: string): Promise<Client>;
  /** Nobody in particular. */
  readonly public: Client;
  /** Plays the story up to a step or milestone, and waits. */
  playTo(until: string): Promise<void>;
}

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
  /** The body as it came. */
  readonly text: string;
}

export interface Client {
  get<Body = Readonly<Record<string, unknown>>>(
    path: string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer<Body>>;
  send<Body = Readonly<Record<string, unknown>>>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer<Body>>;
  raw(path: string, init?: RequestInit): Promise<Response>;
}

export const tinyStory = join(import.meta.dirname, 'tiny');

export async function openTestServer(settings: Partial<ServerSettings> = {}): Promise<TestServer> {
  const data = settings.data ?? (await mkdtemp(join(tmpdir(), 'leidraad-')));
  const story = await readStory(tinyStory);
  const running = await startServer({ port: 0, story, log: () => undefined, ...settings, data });
  const { demonstration } = running;
  return {
    ...running,
    data,
    public: clientOf(running.url, ''),
    signIn: (user) => signIn(running.url, user),
    async playTo(until) {
      const started = demonstration?.play(until);
      if (started?.ok !== true) throw new Error(`the story does not play to ${until}`);
      while (isPlaying(demonstration)) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    async close() {
      await running.close();
      if (settings.data === undefined) await rm(data, { recursive: true });
    },
  };
}

async function signIn(url: string, user: string): Promise<Client> {
  const answer = await clientOf(url, '').send('POST', '/demo/sign-in', { user });
  if (answer.status !== 200) throw new Error(`${user} cannot sign in: ${answer.text}`);
  return clientOf(url, cookiesOf(answer.headers));
}

/** For what a test stands on, outside of what it tests. */
export async function demand(status: number, answer: Promise<Answer<unknown>>): Promise<void> {
  const { status: found, text } = await answer;
  if (found !== status) throw new Error(`${found} where ${status} was needed: ${text}`);
}

/** The cookies of an answer, as a browser sends them back. */
export function cookiesOf(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ');
}

export function clientOf(url: string, cookie: string): Client {
  const raw = (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (cookie !== '') headers.set('cookie', cookie);
    return fetch(`${url}${path}`, { ...init, headers });
  };
  const read = async <Body>(response: Response): Promise<Answer<Body>> => {
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    // The caller says what he expects; the assertions of the test check it.
    return { status: response.status, headers: response.headers, text, body: (isJson ? JSON.parse(text) : {}) as Body };
  };
  return {
    raw,
    get: async (path, headers = {}) => read(await raw(path, { headers })),
    send: async (method, path, body, headers = {}) => {
      const content = body === undefined ? {} : { body: JSON.stringify(body) };
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      return read(await raw(path, { method, headers: { ...type, ...headers }, ...content }));
    },
  };
}

function isPlaying(demonstration: Demonstration | undefined): boolean {
  return demonstration?.running !== undefined;
}
