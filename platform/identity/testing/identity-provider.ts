import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { z } from 'zod';

export const clientId = 'paraat';
export const clientSecret = 'een geheim van de aanmelddienst';

/** Somebody who can sign in there, without a password. */
export interface Somebody {
  readonly email?: string;
  readonly email_verified?: boolean;
  /** What he shows to sign in. */
  readonly amr?: readonly string[];
  readonly acr?: string;
}

type Claims = Record<string, unknown>;

/** A real OpenID provider on a loopback port. What it says can be bent, as a hostile or broken one would. */
export class TestProvider {
  readonly issuer: string;
  readonly people = new Map<string, Somebody>();
  /** Changes what a token says, before it is signed. */
  bend: ((claims: Claims) => Claims) | undefined;
  /** Signs with a key that it does not publish. */
  foreignKey = false;
  /** Answers nobody. */
  away = false;
  /** Claims are in the token itself, and not to be asked for. */
  claimsInToken = true;
  /** Seconds by which its clock is ahead, as far as it shows in a header. */
  clockAhead = 0;
  readonly #server: Server;
  readonly #keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });
  #answer: ((request: IncomingMessage, response: ServerResponse) => unknown) | undefined;

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.issuer = `http://127.0.0.1:${port}`;
  }

  static async open(): Promise<TestProvider> {
    const made: { one?: TestProvider } = {};
    const server = createServer((request, response) => made.one?.serve(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    made.one = new TestProvider(server, (server.address() as AddressInfo).port);
    return made.one;
  }

  serve(request: IncomingMessage, response: ServerResponse): void {
    if (this.away || this.#answer === undefined) {
      request.socket.destroy();
      return;
    }
    response.setHeader('date', new Date(Date.now() + this.clockAhead * 1000).toUTCString());
    this.#answer(request, response);
  }

  /** From now on it knows us, and sends browsers back to this address only. */
  register(redirectUri: string, secret = clientSecret): void {
    const provider = this.#provider(redirectUri, secret);
    const answer = provider.callback();
    this.#answer = (request, response) => {
      if (request.url?.startsWith('/interaction/') === true) return this.#interact(provider, request, response);
      return answer(request, response);
    };
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #provider(redirectUri: string, secret: string): Provider {
    const { people } = this;
    const inToken = () => this.claimsInToken;
    const provider = new Provider(this.issuer, {
      clients: [{ client_id: clientId, client_secret: secret, redirect_uris: [redirectUri] }],
      claims: { openid: ['sub', 'amr', 'acr'], email: ['email', 'email_verified'] },
      findAccount: (_, id) => ({
        accountId: id,
        claims: async (use) => {
          const { email, email_verified } = people.get(id) ?? {};
          if (use === 'id_token' && !inToken()) return { sub: id };
          return { sub: id, email, email_verified };
        },
      }),
      conformIdTokenClaims: false,
      pkce: { required: () => true },
      jwks: { keys: [{ ...this.#keys.privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
      cookies: { keys: ['a key for cookies of a test'] },
      ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
      async loadExistingGrant(ctx) {
        const { client, session } = ctx.oidc;
        const grant = new ctx.oidc.provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
        grant.addOIDCScope('openid email');
        await grant.save();
        return grant;
      },
    });
    provider.use(async (ctx, next) => {
      await next();
      const body = tokenAnswer.safeParse(ctx.body);
      if (ctx.path === '/token' && body.success)
        ctx.body = { ...body.data, id_token: this.#resigned(body.data.id_token) };
    });
    return provider;
  }

  #resigned(token: string): string {
    const [head = '', payload = ''] = token.split('.');
    const claims = z.record(z.string(), z.unknown()).parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
    const bent = this.bend?.(claims) ?? claims;
    return signed(head, bent, this.foreignKey ? this.#foreign.privateKey : this.#keys.privateKey);
  }

  /** A page that asks who it is, and believes it. */
  async #interact(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'GET') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page);
      return;
    }
    let text = '';
    for await (const piece of request) text += String(piece);
    const login = new URLSearchParams(text).get('login') ?? '';
    const known = this.people.get(login);
    const { amr = ['pwd'], acr } = known ?? {};
    const result =
      known === undefined
        ? { error: 'access_denied', error_description: 'nobody we know' }
        : { login: { accountId: login, amr: [...amr], ...(acr === undefined ? {} : { acr }) } };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  }
}

const tokenAnswer = z.looseObject({ id_token: z.string() });

const page = `<!doctype html><html lang="nl"><head><title>Aanmelddienst</title><link rel="icon" href="data:,"></head><body><main><h1>Aanmelddienst van de school</h1>
<form method="post"><label>Gebruikersnaam <input name="login" autofocus></label> <button>Verder</button></form></main></body></html>`;

function signed(head: string, claims: Claims, key: KeyObject): string {
  const body = `${head}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
  return `${body}.${sign('RSA-SHA256', Buffer.from(body), key).toString('base64url')}`;
}

/** Signs in there as a browser would, and gives the address by which the browser comes back to us. */
export async function goThere(url: string, login: string): Promise<URL> {
  const cookies = new Map<string, string>();
  const here = new URL(url).origin;
  let next = new URL(url);
  let form: URLSearchParams | undefined;
  for (;;) {
    const response = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: form }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const text = await response.text();
    const location = response.headers.get('location');
    if (location === null && !next.pathname.startsWith('/interaction/'))
      throw new Error(`the provider says ${response.status}: ${text}`);
    form = location === null ? new URLSearchParams({ login }) : undefined;
    next = location === null ? next : new URL(location, next);
    if (next.origin !== here) return next;
  }
}
