import { randomBytes, randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { CallsAnswer, DashboardAnswer } from '#callout/api/answers.ts';
import { type Client, signIn } from '#platform/http/testing/client.ts';
import { Count, type Crowd, inPieces, openAll, openLine, type Seen } from './crowd.ts';

/**
 * Phones of Paraat that keep what they get and say so, on WebSocket (RFC 6455) without more; and a reception that presses. It knows of the
 * last receipt when the list of calls says so: then it is durable.
 */
export async function openParaatCrowd(url: string, tokens: readonly string[]): Promise<Crowd> {
  let [heard, acknowledged] = [new Count(0), new Count(0)];
  let bytes = '';
  let running = '';
  const phones = await openAll(tokens.length, (index) =>
    openPhone(url, tokens[index] ?? '', (text) => {
      const seq = /^\{"v":1,"type":"(?:alarm|update|message|over)","seq":(\d+)/.exec(text)?.[1];
      if (seq === undefined) return undefined;
      const isAlarm = text.startsWith('{"v":1,"type":"alarm"');
      if (isAlarm) {
        bytes = text;
        heard.one();
        acknowledged.one();
      }
      return `{"v":1,"type":"ack","seq":${seq}}`;
    }),
  );
  const beat = setInterval(() => {
    for (const phone of phones) phone.write(frameOf('{"v":1,"type":"ping","n":1}'));
  }, 15_000);
  beat.unref();
  const reception = await signIn(url, 'centrale-post');
  return {
    async press() {
      [heard, acknowledged] = [new Count(tokens.length), new Count(tokens.length)];
      const call = randomUUID();
      const begun = performance.now();
      const raised = raise(reception, call);
      const last = await heard.last;
      await acknowledged.last;
      await knows(reception, call, tokens.length);
      const known = performance.now() - begun;
      await raised;
      running = call;
      return { heard: last, known, bytes };
    },
    settle: () => end(reception, running),
    presence: () => seePresence(reception, phones[0]),
  };
}

async function raise(reception: Client, call: string): Promise<void> {
  const body = { mode: 'drill', location: 'koksschool', nature: 'Oefening', place: 'Leskeuken 2.14' };
  const raised = await reception.send('PUT', `/v1/calls/${call}`, { ...body, audience: { kind: 'all-available' } });
  if (raised.status !== 201) throw new Error(raised.text);
}

async function knows(reception: Client, call: string, count: number): Promise<void> {
  for (;;) {
    const { calls } = (await reception.get<CallsAnswer>('/v1/calls?state=open')).body;
    if (calls.find((one) => one.call === call)?.counts.onPhone === count) return;
  }
}

async function end(reception: Client, call: string): Promise<void> {
  await reception.send('POST', `/v1/calls/${call}/all-clear`, { text: 'Klaar' });
  await reception.send('POST', `/v1/calls/${call}/closing`, {});
}

/** One phone says that it went, or came back: until the page of a reception hears of it, and until it has what it shows then. */
async function seePresence(reception: Client, phone: Socket | undefined): Promise<Seen> {
  const stream = await reception.raw('/v1/events');
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined || phone === undefined) throw new Error('there is nothing to look at');
  await reader.read();
  const here = async () =>
    (await reception.get<DashboardAnswer>('/v1/dashboard')).body.people.filter(({ state }) => state === 'here').length;
  const before = await here();
  const begun = performance.now();
  phone.write(frameOf(`{"v":1,"type":"presence","source":"manual","says":"${says}","location":"koksschool"}`));
  says = says === 'gone' ? 'here' : 'gone';
  while ((await reader.read()).value?.includes('"presence":true') !== true);
  const told = performance.now() - begun;
  if ((await here()) === before) throw new Error('the dashboard does not show what changed');
  const shown = performance.now() - begun;
  await reader.cancel();
  return { told, shown };
}

let says: 'here' | 'gone' = 'gone';

async function openPhone(url: string, token: string, answer: (text: string) => string | undefined): Promise<Socket> {
  const socket = await openLine(url);
  const ready = Promise.withResolvers<void>();
  let isOpen = false;
  inPieces(socket, (data) => {
    if (!isOpen) {
      const size = data.indexOf('\r\n\r\n') + 4;
      isOpen = size >= 4;
      return isOpen ? size : 0;
    }
    const { head, size } = sizeOf(data);
    if (size === 0) return 0;
    const text = data.toString('utf8', head, size);
    if (text.includes('"welcome"')) ready.resolve();
    const said = answer(text);
    if (said !== undefined) socket.write(frameOf(said));
    return size;
  });
  const key = randomBytes(16).toString('base64');
  const upgrade = `upgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-key: ${key}\r\nsec-websocket-version: 13`;
  socket.write(`GET /v1/phone HTTP/1.1\r\nhost: ${new URL(url).host}\r\n${upgrade}\r\n\r\n`);
  const app = { kind: 'simulated', version: '1' };
  const can = { push: false, sound: true, vibrate: true, background: true };
  socket.write(frameOf(JSON.stringify({ v: 1, type: 'hello', device: token, last: 0, app, can })));
  await ready.promise;
  return socket;
}

/** A text masked with zeros, which changes nothing. */
function frameOf(text: string): Buffer {
  const body = Buffer.from(text);
  const size = body.length < 126 ? [128 + body.length] : [254, body.length >> 8, body.length % 256];
  return Buffer.concat([Buffer.from([0x81, ...size, 0, 0, 0, 0]), body]);
}

function sizeOf(data: Buffer): { readonly head: number; readonly size: number } {
  const short = (data[1] ?? 0) % 128;
  const head = short === 126 ? 4 : 2;
  if (data.length < head || short === 127) return { head: 0, size: 0 };
  const size = head + (short === 126 ? data.readUInt16BE(2) : short);
  return data.length < size ? { head: 0, size: 0 } : { head, size };
}
