import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { canInstallPackages, installPackages } from '../../setup/checks/debian.ts';

const run = promisify(execFile);

type Program = 'mosquitto' | 'nats-server';

/** A broker of somebody else beside ours, on a port of this machine, as an ordinary user in a folder of its own. */
export interface Peer extends AsyncDisposable {
  readonly url: string;
  readonly pid: number;
}

/** Something to compare with is not on this machine. */
export class PeerMissing extends Error {
  override readonly name = 'PeerMissing';

  /** `said`: by the program that was to install it, where there is one. */
  constructor(peer: Program, said: string) {
    const where = { mosquitto: 'https://mosquitto.org/download/', 'nats-server': 'https://nats.io/download/' }[peer];
    super(
      `${said === '' ? '' : `${said.trimEnd()}\n`}It needs the program ${peer}, which is not on the PATH and was not installed. ` +
        `On Debian: apt-get install ${peer} (as root this bench does it); elsewhere: ${where}. Name other benches to go without: npm run bench -- restart talk`,
    );
  }
}

/** Nothing is thrown away however many receivers there are, and nothing is kept on disk. */
const mosquittoSettings = (port: number) =>
  [
    `listener ${port} 127.0.0.1`,
    'allow_anonymous true',
    'persistence false',
    'max_inflight_messages 0',
    'max_queued_messages 0',
    'set_tcp_nodelay true',
    'log_type error',
  ].join('\n');

export function startMosquitto(): Promise<Peer> {
  return start('mosquitto', async (folder, port) => {
    const file = join(folder, 'mosquitto.conf');
    await writeFile(file, mosquittoSettings(port));
    return ['-c', file];
  });
}

export function startNats(): Promise<Peer> {
  return start('nats-server', async (_, port) => ['-a', '127.0.0.1', '-p', String(port)]);
}

async function start(
  name: Program,
  argsFor: (folder: string, port: number) => Promise<readonly string[]>,
): Promise<Peer> {
  const program = programOf(name);
  const folder = await mkdtemp(join(tmpdir(), `bench-${name}-`));
  const port = await freePort();
  const args = await argsFor(folder, port);
  const own = await ordinaryUser();
  if (own.uid !== undefined && own.gid !== undefined) await chown(folder, own.uid, own.gid);
  const child = spawn(program, args, { ...own, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk) => (complaints = (complaints + String(chunk)).slice(-4000)));
  const gone = once(child, 'exit');
  const leave = () => child.kill();
  process.once('exit', leave);
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${name} does not start: ${complaints}`);
    await delay(20);
  }
  return {
    url: `tcp://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    async [Symbol.asyncDispose]() {
      process.off('exit', leave);
      child.kill();
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Of a package of Debian of the same name, which is installed where that is possible. */
function programOf(name: Program): string {
  const find = () =>
    [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
      .map((folder) => join(folder, name))
      .find(isProgram);
  const said = find() === undefined && canInstallPackages() ? installPackages(name) : '';
  const program = find();
  if (program === undefined) throw new PeerMissing(name, said);
  return program;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** A broker of the net runs as root nowhere. */
async function ordinaryUser(): Promise<{ readonly uid?: number; readonly gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const id = async (flag: string) => Number((await run('id', [flag, 'nobody'])).stdout);
  return { uid: await id('-u'), gid: await id('-g') };
}
