import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32, deflateSync } from 'node:zlib';

/** A server of an invented map, for tests: gives a picture for each tile, and misbehaves as it is told. */
export interface TestTileServer {
  readonly origin: string;
  /** Connections that were made, whatever was said on them. */
  readonly connections: () => number;
  readonly asked: readonly { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  /** What all requests get from now on; undefined: tiles. */
  answer(made: ((response: ServerResponse, path: string) => void) | undefined): void;
  /** Headers of tiles from now on. */
  say(headers: Readonly<Record<string, string>>): void;
  /** Takes no connection any more, until `on`. */
  off(): Promise<void>;
  on(): Promise<void>;
  close(): Promise<void>;
}

export async function openTileServer(): Promise<TestTileServer> {
  const asked: TestTileServer['asked'][number][] = [];
  let made: ((response: ServerResponse, path: string) => void) | undefined;
  let said: Readonly<Record<string, string>> = {};
  const server = createServer(({ url = '', headers }, response) => {
    asked.push({ path: url, headers });
    if (made !== undefined) return made(response, url);
    const current = said['etag'];
    if (current !== undefined && headers['if-none-match'] === current)
      return void response.writeHead(304, { ...said }).end();
    const [x = 0, y = 0] = [...url.matchAll(/\d+/g)].slice(-2).map(([digits]) => Number(digits));
    response.writeHead(200, { 'content-type': 'image/png', ...said }).end(drawnTile(x, y));
  });
  let connections = 0;
  server.on('connection', () => (connections += 1));
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  const off = async (): Promise<void> => {
    if (!server.listening) return;
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return {
    origin: `http://127.0.0.1:${port}`,
    connections: () => connections,
    asked,
    answer: (next) => void (made = next),
    say: (headers) => void (said = headers),
    off,
    on: () => listen(server, port),
    close: off,
  };
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}

const side = 256;
/** Ground, street and house, each in red, green and blue. */
const colours = [0xe8, 0xee, 0xe2, 0xff, 0xff, 0xff, 0xcf, 0xc6, 0xb8];

/** A PNG: a street along two sides, and houses that differ from tile to tile. */
export function drawnTile(x: number, y: number): Buffer {
  const lines = Buffer.alloc(side * (side + 1));
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1) {
      const street = row < 14 || column < 14;
      const block = Math.floor(row / 64) * 4 + Math.floor(column / 64);
      const house = row % 64 > 24 && column % 64 > 20 && (x * 31 + y * 17 + block * 7) % 3 !== 0;
      lines[row * (side + 1) + column + 1] = street ? 1 : house ? 2 : 0;
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours)),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
