import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import { type ServerProcess, startProcess } from '#callout/server/testing/killable.ts';
import { phoneUrl, until } from '#callout/server/testing/server.ts';
import { SimulatedPhone } from '#callout/simulation/phone.ts';
import { signIn } from '#platform/http/testing/client.ts';
import { prepareOrganisation } from './call-out/organisation.ts';
import { type BenchRow, percentile } from './row.ts';

const count = 450;
const rounds = 5;
/** Milliseconds until the first answer. */
const answerLimit = 2000;

/**
 * `kill -9` of Paraat in a call, with 450 phones and the log of a year (500 calls), and started again at once: from the start of the
 * process until it has read how things stand and listens, until the first answer over HTTP, and until every phone is back and has the call,
 * with the waits that phones have.
 */
export async function benchRestart(): Promise<readonly BenchRow[]> {
  const { data, tokens: file } = await prepareOrganisation(count, true);
  const tokens = z.array(z.string()).parse(JSON.parse(await readFile(file, 'utf8')));
  const first = await startProcess(data);
  const phones = tokens.map((token) => new SimulatedPhone({ url: phoneUrl(first.url), token }));
  let server = first;
  const took: Again[] = [];
  try {
    for (const phone of phones) phone.connect();
    await until(() => phones.every((phone) => phone.connected), 120_000);
    for (let round = 0; round < rounds; round += 1) {
      const call = await raise(server.url);
      await until(() => phones.some((phone) => phone.calls.has(call)), 60_000);
      await server.kill();
      const begun = performance.now();
      server = await startProcess(data, Number(new URL(first.url).port));
      took.push(await again(server, phones, call, begun));
      await end(server.url, call);
    }
  } finally {
    for (const phone of phones) phone.disconnect();
    await server.stop();
    await rm(data, { recursive: true, force: true });
  }
  const row = (name: string, value: (one: Again) => number, limit?: number) =>
    [0.5, 0.99].map((share) => {
      const what = share === 0.5 ? 'median' : 'slowest';
      return {
        name: `restart: to ${name}, ${what} of ${rounds}`,
        value: percentile(took.map(value), share),
        unit: 'ms',
        ...(limit === undefined ? {} : { limit }),
      };
    });
  return [
    ...row('ready', ({ ready }) => ready),
    ...row('the first answer', ({ answered }) => answered, answerLimit),
    ...row(`all ${count} phones back in the call`, ({ back }) => back),
  ];
}

/** Milliseconds since the process was started. */
interface Again {
  readonly ready: number;
  readonly answered: number;
  readonly back: number;
}

async function again(
  { url, readyMs: ready }: ServerProcess,
  phones: readonly SimulatedPhone[],
  call: string,
  begun: number,
): Promise<Again> {
  const response = await fetch(`${url}/v1/organisation`);
  await response.text();
  const answered = performance.now() - begun;
  await until(() => phones.every((phone) => phone.connected && phone.calls.has(call)), 60_000);
  return { ready, answered, back: performance.now() - begun };
}

async function raise(url: string): Promise<string> {
  const call = randomUUID();
  const about = { mode: 'drill', location: 'koksschool', nature: 'Oefening', place: 'Leskeuken 2.14' };
  const reception = await signIn(url, 'centrale-post');
  const raised = await reception.send('PUT', `/v1/calls/${call}`, { ...about, audience: { kind: 'all-available' } });
  if (raised.status !== 201) throw new Error(raised.text);
  return call;
}

async function end(url: string, call: string): Promise<void> {
  const reception = await signIn(url, 'centrale-post');
  await reception.send('POST', `/v1/calls/${call}/all-clear`, { text: 'Klaar' });
  await reception.send('POST', `/v1/calls/${call}/closing`, {});
}
