import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { CallAnswer, DashboardAnswer } from '#callout/api/answers.ts';
import type { OrganisationCommand } from '#callout/core/organisation/commands.ts';
import type { Scenario } from '#callout/core/organisation/organisation.ts';
import type { ServerFrame } from '#callout/core/protocol/frames.ts';
import { SimulatedPhone } from '#callout/simulation/phone.ts';
import { type Answer, type Client, signIn } from '#platform/http/testing/client.ts';
import { responders } from '../demonstration/people.ts';
import type { Room } from '../room.ts';
import { prepareFolder, type ServerProcess, startProcess } from './killable.ts';
import type { Ends } from './postgres-stage.ts';
import { phoneUrl, until } from './server.ts';

/** A phone, and all that it heard. */
export interface Heard {
  readonly user: string;
  readonly token: string;
  readonly phone: SimulatedPhone;
  readonly frames: ServerFrame[];
}

export interface Node {
  readonly server: ServerProcess;
  readonly reception: Client;
}

export interface Nodes {
  readonly data: string;
  readonly nodes: readonly Node[];
  /** Spread over the nodes; each knows the addresses of all. */
  readonly phones: readonly Heard[];
  /** A node that comes later. */
  readonly join: () => Promise<Node>;
}

export interface NodesSettings {
  /** Of an empty schema. */
  readonly database: string;
  readonly nodes: number;
  readonly phones: number;
  readonly more?: readonly OrganisationCommand[];
  /** What else was there before the nodes start. */
  readonly before?: (room: Room) => Promise<void>;
  /** Origin of a push service of our own. */
  readonly pushService?: string;
  /** Milliseconds by which the clock of each is wrong. */
  readonly ahead?: readonly number[];
  /** To be done after the test, the last first. */
  readonly ends: Ends;
}

const patience = 60_000;

/** Servers on one database, with a reception at each and phones on all. */
export async function startNodes({
  database,
  nodes: wanted,
  phones: count,
  more = [],
  before = async () => undefined,
  pushService = '',
  ahead = [],
  ends,
}: NodesSettings): Promise<Nodes> {
  const { data, tokens } = await prepareFolder(count, { database, more, before });
  ends.push(() => rm(data, { recursive: true, force: true }));
  const nodes: Node[] = [];
  const join = async (): Promise<Node> => {
    const server = await startProcess(data, 0, database, '', ahead[nodes.length] ?? 0, pushService);
    ends.push(() => server.kill().catch(() => undefined));
    return { server, reception: await signIn(server.url, 'centrale-post') };
  };
  while (nodes.length < wanted) nodes.push(await join());
  const urls = nodes.map(({ server }) => phoneUrl(server.url));
  const phones = [...tokens].map(([user, token], place): Heard => {
    const first = place % urls.length;
    const frames: ServerFrame[] = [];
    const phone = new SimulatedPhone({
      url: [...urls.slice(first), ...urls.slice(0, first)],
      token,
      again: () => 50 + Math.random() * 100,
      onFrame: (frame) => frames.push(frame),
    });
    ends.push(() => phone.disconnect());
    phone.connect();
    return { user, token, phone, frames };
  });
  await until(() => phones.every(({ phone }) => phone.connected), patience);
  for (const { reception } of nodes)
    await until(
      async () => (await dashboardOf(reception)).people.filter((one) => one.reachable).length === count,
      patience,
    );
  return { data, nodes, phones, join };
}

/** As many as there are. */
export function three<T>(all: readonly T[]): readonly [T, T, T] {
  const [one, other, last] = all;
  if (one === undefined || other === undefined || last === undefined) throw new Error('there are fewer than three');
  return [one, other, last];
}

export function two<T>(all: readonly T[]): readonly [T, T] {
  const [one, other] = all;
  if (one === undefined || other === undefined) throw new Error('there are fewer than two');
  return [one, other];
}

export async function dashboardOf(who: Client): Promise<DashboardAnswer> {
  return (await who.get<DashboardAnswer>('/v1/dashboard')).body;
}

export async function warningsOf(who: Client): Promise<readonly string[]> {
  return (await dashboardOf(who)).warnings.map(({ code }) => code);
}

export async function courseOf(who: Client, call: string): Promise<CallAnswer> {
  return (await who.get<CallAnswer>(`/v1/calls/${call}`)).body;
}

export const drill = { mode: 'drill', location: 'koksschool', nature: 'Brand', place: 'Leskeuken' };
export const everybody = { ...drill, audience: { kind: 'all-available' } };

export function raise(
  who: Client,
  call: string,
  body: object = everybody,
): Promise<Answer<Readonly<Record<string, unknown>>>> {
  return who.send('PUT', `/v1/calls/${call}`, body);
}

/** A call that is raised at any of them is there at all of them. */
export async function callsGoOn(servers: readonly ServerProcess[]): Promise<void> {
  const receptions = await Promise.all(servers.map(({ url }) => signIn(url, 'centrale-post')));
  for (const one of receptions) {
    const call = randomUUID();
    const { status, text } = await raise(one, call);
    if (status !== 201) throw new Error(`no call can be raised: ${text}`);
    for (const other of receptions) await until(async () => (await courseOf(other, call)).call === call, 60_000);
  }
}

/** Who is called first by `fewFirst`. */
export function firstCalled(people: number): readonly string[] {
  return responders
    .filter(({ active }) => active)
    .slice(0, people)
    .map(({ user }) => user);
}

/** Calls so many, of whom never enough come, and others fifteen seconds later. */
export function fewFirst(people: number): Scenario {
  return {
    id: 'met-weinig',
    name: 'Met weinig',
    nature: 'Brand',
    text: 'brand',
    secondWaveAfter: 15,
    steps: [
      {
        id: 'kijken',
        name: 'Kijken',
        audience: { kind: 'persons', persons: firstCalled(people) },
        needed: [{ skill: 'any', count: 6 }],
        task: 'Ga kijken.',
      },
    ],
  };
}

/** The call of `fewFirst`. */
export const toFew = { ...drill, audience: { kind: 'scenario-step', scenario: 'met-weinig', step: 'kijken' } };

/** How many frames of a kind a phone heard of a call. */
export function framesOf({ frames }: Heard, call: string, type: ServerFrame['type']): number {
  return frames.filter((frame) => {
    if (frame.type !== type || !('call' in frame)) return false;
    return (typeof frame.call === 'string' ? frame.call : frame.call.call) === call;
  }).length;
}

/** As a phone that pressed *ik kom*. */
export function coming(call: string): { call: string; step: 'coming'; at: string; minutes: number } {
  return { call, step: 'coming', at: new Date().toISOString(), minutes: 2 };
}
