import { Count, type Crowd, inPieces, openAll, openLine } from './crowd.ts';

/** Receivers on core NATS (docs.nats.io, client protocol): a request to all of them, and an answer of each as its receipt. */
export async function openNatsCrowd(url: string, count: number): Promise<Crowd> {
  let [heard, known] = [new Count(0), new Count(0)];
  const receipt = `PUB receipt 2\r\nok\r\n`;
  await openAll(count, async () => {
    const socket = await openNats(url, 'alarm', () => {
      heard.one();
      socket.write(receipt);
    });
  });
  const press = await openNats(url, 'receipt', () => known.one());
  return {
    async press(bytes) {
      [heard, known] = [new Count(count), new Count(count)];
      press.write(`PUB alarm receipt ${Buffer.byteLength(bytes)}\r\n${bytes}\r\n`);
      return { heard: await heard.last, known: await known.last };
    },
  };
}

async function openNats(url: string, subject: string, hear: () => void) {
  const socket = await openLine(url);
  const ready = Promise.withResolvers<void>();
  inPieces(socket, (data) => {
    const end = data.indexOf('\r\n') + 2;
    if (end < 2) return 0;
    const line = data.toString('latin1', 0, end - 2);
    if (line.startsWith('PING')) socket.write('PONG\r\n');
    if (line.startsWith('PONG')) ready.resolve();
    if (!line.startsWith('MSG')) return end;
    const size = end + Number(line.slice(line.lastIndexOf(' ') + 1)) + 2;
    if (data.length < size) return 0;
    hear();
    return size;
  });
  socket.write(`CONNECT {"verbose":false,"pedantic":false}\r\nSUB ${subject} 1\r\nPING\r\n`);
  await ready.promise;
  return socket;
}
