/** People who speak with a server over HTTP. */

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

/** One press of a demonstration. */
export async function signIn(url: string, user: string): Promise<Client> {
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
