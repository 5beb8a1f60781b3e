import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { dirname, join } from 'node:path';

/** A way to a server that can be shut: then whoever went through is cut off, and nobody comes in. */
export interface Gate {
  /** TCP port; 0 for that of a socket in a folder. */
  readonly port: number;
  /** Where it leads: a port, or the path of a socket. */
  to(target: number | string): void;
  shut(): void;
  open(): void;
  close(): Promise<void>;
}

/** `at`: the path of a socket; without it a port of this machine. */
export async function openGate(at?: string): Promise<Gate> {
  let target: number | string | undefined;
  let isOpen = true;
  const through = new Set<Socket>();
  const server = createServer((client) => {
    if (!isOpen || target === undefined) return void client.destroy();
    const beyond = typeof target === 'number' ? connect(target, '127.0.0.1') : connect(target);
    for (const [socket, other] of [
      [client, beyond],
      [beyond, client],
    ] as const) {
      through.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        through.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
    return undefined;
  });
  if (at === undefined) server.listen(0, '127.0.0.1');
  else {
    await mkdir(dirname(at), { recursive: true });
    server.listen(at);
  }
  await once(server, 'listening');
  const address = server.address();
  const cut = () => {
    for (const socket of through) socket.destroy();
  };
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    to: (wanted) => (target = wanted),
    shut() {
      isOpen = false;
      cut();
    },
    open: () => (isOpen = true),
    async close() {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A gate to the PostgreSQL server of this url, which listens on a socket in a folder; and the url through it. */
export async function openDatabaseGate(
  url: string,
  folder: string,
): Promise<{ readonly gate: Gate; readonly url: string }> {
  const name = '.s.PGSQL.5432';
  const through = new URL(url);
  const gate = await openGate(join(folder, name));
  gate.to(join(through.searchParams.get('host') ?? '', name));
  through.searchParams.set('host', folder);
  return { gate, url: through.toString() };
}
