import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import type { CallAnswer } from '#callout/api/answers.ts';
import { type Client, signIn } from '#callout/server/testing/client.ts';
import { prepareFolder, startProcess } from '#callout/server/testing/killable.ts';
import { phoneUrl, until } from '#callout/server/testing/server.ts';
import { SimulatedPhone } from '#callout/simulation/phone.ts';
import { type BenchRow, percentile } from './row.ts';
import { startProgram } from './server-process.ts';

const count = 450;
const rounds = 25;

/**
 * From the press of the reception to the receipt of the last of 450 phones, the durable write of the call included; beside a bare loop
 * that sends the same bytes to as many lines and waits for an answer of each. Both have a process of their own and take turns; all
 * phones live in this one. By the clock of the machine, in milliseconds.
 */
export async function benchCallout(): Promise<readonly BenchRow[]> {
  const { data, tokens } = await prepareFolder(count);
  const server = await startProcess(data);
  const bare = await openBare();
  const phones = [...tokens.values()].map((token) => new SimulatedPhone({ url: phoneUrl(server.url), token }));
  try {
    for (const phone of phones) phone.connect();
    await until(() => phones.every((phone) => phone.connected), 120_000);
    const reception = await signIn(server.url, 'centrale-post');
    const [calls, loops]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      const { ms, bytes } = await pressOnce(reception, phones);
      if (round === 0) await bare.round(bytes);
      else {
        calls.push(ms);
        loops.push(await bare.round(bytes));
      }
    }
    return [0.5, 0.99].flatMap((share): readonly BenchRow[] => {
      const [call, loop] = [percentile(calls, share), percentile(loops, share)];
      const which = `${count} phones, p${share * 100}`;
      return [
        { name: `call-out: press to last receipt, ${which}`, value: call, unit: 'ms', ratio: call / loop },
        { name: `bare: ws broadcast and answer, ${which}`, value: loop, unit: 'ms' },
      ];
    });
  } finally {
    for (const phone of phones) phone.disconnect();
    await bare.stop();
    await server.stop();
    await rm(data, { recursive: true, force: true });
  }
}

async function pressOnce(reception: Client, phones: readonly SimulatedPhone[]): Promise<{ ms: number; bytes: string }> {
  const call = randomUUID();
  const path = `/v1/calls/${call}`;
  const body = { mode: 'drill', location: 'koksschool', nature: 'Oefening', place: 'Leskeuken 2.14' };
  const pressed = Date.now();
  const raised = await reception.send('PUT', path, { ...body, audience: { kind: 'all-available' } });
  if (raised.status !== 201) throw new Error(raised.text);
  await until(() => phones.every((phone) => phone.calls.has(call)), 60_000);
  const course = async () => (await reception.get<CallAnswer>(path)).body;
  await until(async () => (await course()).counts.onPhone === phones.length, 60_000);
  const { people } = await course();
  const last = Math.max(...people.map(({ instants }) => Date.parse(instants['on-phone'] ?? '')));
  for (const end of ['/all-clear', '/closing'])
    await reception.send('POST', `${path}${end}`, end === '/closing' ? {} : { text: 'Klaar' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  return {
    ms: last - pressed,
    bytes: JSON.stringify({ v: 1, type: 'alarm', seq: 1, call: phones[0]?.calls.get(call) }),
  };
}

async function openBare(): Promise<{ round(bytes: string): Promise<number>; stop(): Promise<void> }> {
  const program = await startProgram([join(import.meta.dirname, 'bare-broadcast.ts')]);
  const url = program.url.replace('http', 'ws');
  const lines = Array.from({ length: count }, () => new WebSocket(`${url}/phone`, { perMessageDeflate: false }));
  for (const line of lines) line.on('message', () => line.send('{"v":1,"type":"ack","seq":1}'));
  const press = new WebSocket(`${url}/press`, { perMessageDeflate: false });
  await Promise.all([...lines, press].map((line) => once(line, 'open')));
  return {
    async round(bytes) {
      const pressed = Date.now();
      const { promise, resolve } = Promise.withResolvers<number>();
      press.once('message', (data) => resolve(Number(Buffer.isBuffer(data) ? data.toString() : '')));
      press.send(bytes);
      return (await promise) - pressed;
    },
    async stop() {
      for (const line of [...lines, press]) line.terminate();
      await program.stop();
    },
  };
}
