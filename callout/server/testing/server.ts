import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SimulatedPhone } from '#callout/simulation/phone.ts';
import { type Client, clientOf, signIn } from '#platform/http/testing/client.ts';
import { unwrap } from '#platform/kernel/result.ts';
import type { StoredEvent } from '#platform/record/envelope.ts';
import { officers, responders, superUser } from '../demonstration/people.ts';
import { makeAccounts, makeOrganisation, type SetUp } from '../demonstration/set-up.ts';
import { readKnown } from '../export/known-events.ts';
import { type Running, type ServerSettings, startServer } from '../server.ts';

/** A real server on a new folder, people who speak with it over HTTP, and phones on real lines. */
export interface TestServer extends Running {
  readonly data: string;
  signIn(user: string): Promise<Client>;
  /** Nobody in particular. */
  readonly public: Client;
  /** A phone of this responder, enrolled and connected. */
  phone(user: string, settings?: Partial<ConstructorParameters<typeof SimulatedPhone>[0]>): Promise<SimulatedPhone>;
}

/** The whole invented organisation, with accounts for some of its people only. */
export function setUpFor(users: readonly string[]): SetUp {
  return async (room, lifetime) => {
    const people = [superUser, ...officers, ...responders].filter(({ user }) => users.includes(user));
    await makeAccounts(room, people, lifetime);
    await makeOrganisation(room);
    return { rest: Promise.resolve() };
  };
}

export async function openTestServer(
  users: readonly string[],
  settings: Partial<ServerSettings> = {},
): Promise<TestServer> {
  const data = settings.data ?? (await mkdtemp(join(tmpdir(), 'paraat-')));
  const running = await startServer({
    port: 0,
    demonstration: true,
    setUp: setUpFor(users),
    log: () => undefined,
    ...settings,
    data,
  });
  const unknown = await unknownEvents(running);
  const phones: SimulatedPhone[] = [];
  return {
    ...running,
    data,
    public: clientOf(running.url, ''),
    signIn: (user) => signIn(running.url, user),
    async phone(user, more = {}) {
      const { token } = unwrap(await running.room.devices.enrol(user, { name: 'Proef', kind: 'simulated' }));
      const phone = new SimulatedPhone({ url: phoneUrl(running.url), token, again: () => 20, ...more });
      phones.push(phone);
      phone.connect();
      await until(() => phone.connected);
      return phone;
    },
    async close() {
      for (const phone of phones) phone.disconnect();
      await running.close();
      if (settings.data === undefined) await rm(data, { recursive: true });
      if (unknown.length > 0) throw new Error(`no other server would take over: ${unknown.join(', ')}`);
    },
  };
}

/** Whatever a server writes in any test, its successor takes over (BHV-20). Grows while the server runs. */
async function unknownEvents({ room: { store } }: Running): Promise<readonly string[]> {
  const unknown: string[] = [];
  const note = (events: readonly StoredEvent[]) => {
    for (const event of events) {
      const known = readKnown(event);
      if (!known.ok) unknown.push(JSON.stringify(known.error));
    }
  };
  note(await store.read('organisation'));
  store.onAppend(note);
  return unknown;
}

export function phoneUrl(url: string): string {
  return `${url.replace(/^http/, 'ws')}/v1/phone`;
}

/** Waits for what happens by itself; throws when it does not. */
export async function until(happened: () => boolean | Promise<boolean>, ms = 15_000): Promise<void> {
  const end = performance.now() + ms;
  while (!(await happened())) {
    if (performance.now() > end) throw new Error(`it did not happen: ${happened.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
