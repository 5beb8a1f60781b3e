import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** The bare loop beside a call: on `go` sends the same bytes to every line, and says when the last one answered. Nothing is written. */
const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
const pressers = new Set<WebSocket>();
let waiting = 0;

sockets.on('connection', (line, request) => {
  line.on('error', () => line.terminate());
  line.on('message', (data) => {
    if (request.url !== '/press') {
      waiting -= 1;
      if (waiting === 0) for (const other of pressers) other.send(String(Date.now()));
      return;
    }
    const text = Buffer.isBuffer(data) ? data.toString() : '';
    const phones = [...sockets.clients].filter((other) => !pressers.has(other));
    waiting = phones.length;
    for (const phone of phones) phone.send(text);
  });
  if (request.url === '/press') pressers.add(line);
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`http://localhost:${port}\n`);
});
