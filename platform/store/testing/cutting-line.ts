import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';

/** A line to the socket of a PostgreSQL server that can be cut at a commit. */
export interface CuttingLine extends AsyncDisposable {
  readonly url: string;
  /**
   * Cuts the connection that next sends COMMIT: `before` the server gets it, or `after`, so that the server has it and its answer is lost.
   * `away`: then nobody gets through for so many milliseconds.
   */
  cutAtCommit(when: 'before' | 'after', away?: number): void;
}

/** The message of the protocol: type, length with itself, text, NUL. */
const commit = Buffer.concat([Buffer.from('Q'), Buffer.from([0, 0, 0, 11]), Buffer.from('COMMIT\0')]);
const portName = '.s.PGSQL.5432';

/** `url` of the server, with the folder of its socket as `host`. */
export async function openCuttingLine(url: string, folder: string): Promise<CuttingLine> {
  const target = new URL(url);
  const socketFolder = target.searchParams.get('host') ?? '';
  const own = join(folder, `line-${randomUUID().slice(0, 8)}`);
  await mkdir(own);
  const sockets = new Set<Socket>();
  let wish: { readonly when: 'before' | 'after'; readonly away: number } | undefined;
  let closedUntil = 0;
  const server = createServer((client) => {
    if (performance.now() < closedUntil) return void client.destroy();
    const upstream = connect(join(socketFolder, portName));
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.end();
      });
    }
    const answers = (chunk: Buffer) => void client.write(chunk);
    upstream.on('data', answers);
    client.on('data', (chunk: Buffer) => {
      const place = wish === undefined ? -1 : chunk.indexOf(commit);
      if (wish === undefined || place === -1) return void upstream.write(chunk);
      const { when, away } = wish;
      wish = undefined;
      closedUntil = performance.now() + away;
      upstream.off('data', answers);
      upstream.write(when === 'before' ? chunk.subarray(0, place) : chunk);
      if (when === 'before') client.destroy();
      else upstream.once('data', () => client.destroy());
    });
  });
  server.listen(join(own, portName));
  await once(server, 'listening');
  target.searchParams.set('host', own);
  return {
    url: target.toString(),
    cutAtCommit: (when, away = 0) => {
      wish = { when, away };
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
