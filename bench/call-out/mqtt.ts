import { once } from 'node:events';
import type { Socket } from 'node:net';
import { Count, type Crowd, inPieces, openAll, openLine } from './crowd.ts';

/**
 * Receivers of MQTT 3.1.1 at QoS 1 (OASIS, sections 2 and 3): each acknowledges to the broker and sends a receipt to whoever pressed. A
 * client of this size, for the well-known one takes more of the processor than the broker.
 */
export async function openMqttCrowd(url: string, count: number): Promise<Crowd> {
  let [heard, known] = [new Count(0), new Count(0)];
  const receipt = publish('receipt', 'ok');
  await openAll(count, async (index) => {
    const socket = await openMqtt(url, `phone-${index}`, 'alarm', (message) => {
      heard.one();
      socket.write(Buffer.concat([message.acknowledgement, receipt]));
    });
  });
  const press = await openMqtt(url, 'press', 'receipt', (message) => {
    known.one();
    press.write(message.acknowledgement);
  });
  return {
    async press(bytes) {
      [heard, known] = [new Count(count), new Count(count)];
      press.write(publish('alarm', bytes));
      return { heard: await heard.last, known: await known.last };
    },
  };
}

const kinds = { connect: 1, publish: 3, acknowledge: 4, subscribe: 8, subscribed: 9 } as const;
const atLeastOnce = 1;

async function openMqtt(
  url: string,
  client: string,
  topic: string,
  hear: (message: { readonly acknowledgement: Buffer }) => void,
): Promise<Socket> {
  const socket = await openLine(url);
  const ready = Promise.withResolvers<void>();
  inPieces(socket, (data) => {
    const { head, size } = sizeOf(data);
    if (size === 0) return 0;
    const kind = (data[0] ?? 0) >> 4;
    if (kind === kinds.subscribed) ready.resolve();
    if (kind === kinds.publish) hear({ acknowledgement: acknowledgementOf(data.subarray(head)) });
    return size;
  });
  // Protocol 4 is 3.1.1; a clean session, and no time after which silence counts.
  socket.write(packet(kinds.connect, 0, [text('MQTT'), Buffer.from([4, 0b10, 0, 0]), text(client)]));
  socket.write(packet(kinds.subscribe, 0b10, [Buffer.from([0, 1]), text(topic), Buffer.from([atLeastOnce])]));
  await Promise.race([ready.promise, once(socket, 'close')]);
  return socket;
}

function publish(topic: string, bytes: string): Buffer {
  return packet(kinds.publish, atLeastOnce << 1, [text(topic), Buffer.from([0, 1]), Buffer.from(bytes)]);
}

/** Of a message with its topic and its number. */
function acknowledgementOf(body: Buffer): Buffer {
  const at = 2 + body.readUInt16BE(0);
  return packet(kinds.acknowledge, 0, [body.subarray(at, at + 2)]);
}

function packet(kind: number, flags: number, parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const size: number[] = [];
  let left = body.length;
  do {
    size.push((left % 128) + (left >= 128 ? 128 : 0));
    left = Math.floor(left / 128);
  } while (left > 0);
  return Buffer.concat([Buffer.from([(kind << 4) | flags, ...size]), body]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  const size = Buffer.alloc(2);
  size.writeUInt16BE(bytes.length);
  return Buffer.concat([size, bytes]);
}

/** Bytes of the head and of the whole packet; 0 while it is not all there. */
function sizeOf(data: Buffer): { readonly head: number; readonly size: number } {
  let size = 0;
  for (let index = 1; index < Math.min(5, data.length); index += 1) {
    const byte = data[index] ?? 0;
    size += (byte % 128) * 128 ** (index - 1);
    if (byte >= 128) continue;
    const head = index + 1;
    return data.length < head + size ? { head: 0, size: 0 } : { head, size: head + size };
  }
  return { head: 0, size: 0 };
}
