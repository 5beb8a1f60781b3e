import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { createApp } from '#platform/http/app.ts';
import { problemSchema } from '#platform/http/problem.ts';
import { type Listening, serve } from '#platform/http/serve.ts';
import { unwrap } from '#platform/kernel/result.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { openStore, type StorePlace } from '#platform/store/open-store.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import type { Organisation } from './directory.ts';
import { type Identity, type IdentitySettings, openIdentity } from './identity.ts';
import { serveProvider } from './provider/routes.ts';
import { serveIdentity } from './routes.ts';
import type { SecurityEvent } from './security-events.ts';

export const password = 'een lange zin als wachtwoord';

/** Where people may sign in elsewhere. */
type Elsewhere = Pick<IdentitySettings, 'provider'>;

interface Parts {
  readonly folder: string;
  readonly place: StorePlace;
  readonly told: SecurityEvent[];
  readonly elsewhere: Elsewhere;
}

interface Running {
  readonly store: EventStore;
  readonly identity: Identity;
  readonly server: Listening;
}

/** For tests: a server on a real port with a real store, a clock that can be moved, and `/v1/me`. */
export class TestInstallation {
  readonly folder: string;
  readonly place: StorePlace;
  now = Temporal.Instant.from('2025-09-01T08:00:00Z');
  /** What the log was told of who may come in. */
  readonly told: SecurityEvent[];
  readonly elsewhere: Elsewhere;
  #running: Running;

  private constructor({ folder, place, told, elsewhere }: Parts, running: Running) {
    this.folder = folder;
    this.place = place;
    this.told = told;
    this.elsewhere = elsewhere;
    this.#running = running;
  }

  /** `url` of a PostgreSQL database, instead of a file. */
  static async start(url?: string, elsewhere: Elsewhere = {}): Promise<TestInstallation> {
    const folder = await mkdtemp(join(tmpdir(), 'identity-'));
    const place = url === undefined ? { file: join(folder, 'store.sqlite') } : { url };
    const clock = { now: () => Temporal.Now.instant() };
    const told: SecurityEvent[] = [];
    const parts = { folder, place, told, elsewhere };
    const installation = new TestInstallation(parts, await run(parts, false, clock));
    clock.now = () => installation.now;
    return installation;
  }

  get store(): EventStore {
    return this.#running.store;
  }

  get identity(): Identity {
    return this.#running.identity;
  }

  get url(): string {
    return this.#running.server.url;
  }

  async restart(demo: boolean): Promise<void> {
    await this.stop();
    this.#running = await run(this, demo, { now: () => this.now });
  }

  async stop(): Promise<void> {
    await this.#running.server.close();
    await this.#running.identity.close();
    await this.#running.store.close();
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true });
  }

  browser(): Browser {
    return new Browser(this);
  }

  async newAuthority(): Promise<Organisation> {
    const wanted = { kind: 'authority', name: 'Gemeente Voorbeeld', tradeRegister: '0000 0001' } as const;
    return unwrap(await this.identity.createOrganisation(wanted));
  }

  async newUser(email = 'inkoper@gemeente.example'): Promise<string> {
    const organisation = (await this.identity.organisations())[0] ?? (await this.newAuthority());
    const account = { email, name: 'Inkoper Voorbeeld', password, organisation: organisation.id, title: 'inkoper' };
    return unwrap(await this.identity.createUser(account)).userId;
  }
}

async function run(
  { folder, place, told, elsewhere }: Parts,
  demo: boolean,
  clock: { now: () => Temporal.Instant },
): Promise<Running> {
  const store = await openStore(place, { signer: await openSigningKey(folder, 'test.example') });
  const opened = Promise.withResolvers<Identity>();
  const server = await serve(
    async ({ url }) => {
      const identity = await openIdentity({
        place,
        store,
        secretFile: join(folder, 'secret'),
        baseUrl: url,
        appName: 'Aanbesteden',
        demo,
        now: () => clock.now(),
        leakedPasswords: join(folder, 'leaked'),
        told: (event) => told.push(event),
        ...elsewhere,
      });
      opened.resolve(identity);
      return appWith(identity);
    },
    { port: 0 },
  );
  return { store, identity: await opened.promise, server };
}

function appWith(identity: Identity) {
  const { app, api } = createApp({
    description: {
      title: 'x',
      version: '1.0.0',
      contact: { name: 'x', url: 'https://x.example', email: 'x@x.example' },
    },
    log: () => undefined,
    limits: { signIn: { burst: 1000, perSecond: 1000 } },
  });
  serveIdentity(app, identity);
  serveProvider(app, identity);
  api.get('/me', async (c) => c.json({ me: (await identity.currentUser(c.req.raw.headers)) ?? null }));
  return app;
}

const meSchema = z.object({ me: z.unknown() });

/** As much of a browser as signing in needs: cookies, and the header that says where a request comes from. */
export class Browser {
  readonly cookies = new Map<string, string>();
  /** As they came with the last answer. */
  setCookies: string[] = [];
  readonly #installation: TestInstallation;

  constructor(installation: TestInstallation) {
    this.#installation = installation;
  }

  async ask(path: string, body?: object): Promise<Response> {
    const { url } = this.#installation;
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      redirect: 'manual',
      headers: { cookie, origin: url, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    this.keep(response);
    return response;
  }

  keep(response: Response): void {
    this.setCookies = response.headers.getSetCookie();
    for (const line of this.setCookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }

  /** Who the server takes this browser for, or null. */
  async me(): Promise<unknown> {
    return meSchema.parse(await (await this.ask('/v1/me')).json()).me;
  }

  signIn(email = 'inkoper@gemeente.example', secret = password): Promise<Response> {
    return this.ask('/auth/sign-in/email', { email, password: secret });
  }
}

export async function codeOf(response: Response): Promise<string> {
  return problemSchema.parse(await response.json()).code;
}
