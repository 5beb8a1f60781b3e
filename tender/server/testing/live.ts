import { type ChildProcess, fork } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Client, clientOf } from '#platform/http/testing/client.ts';

/** A live server in a process of its own: what is in its memory is its own, and it can be killed. */
export class LiveServer {
  readonly url: string;
  readonly #child: ChildProcess;
  readonly #printed: Buffer[];

  private constructor(url: string, child: ChildProcess, printed: Buffer[]) {
    this.url = url;
    this.#child = child;
    this.#printed = printed;
  }

  /** Without an instant it has the clock of the machine, or what `env` makes of that. */
  static async start(data: string, at?: string, env: Readonly<Record<string, string>> = {}): Promise<LiveServer> {
    const args = at === undefined ? [data] : [data, at];
    const program = join(import.meta.dirname, 'live-server.ts');
    const child = fork(program, args, { silent: true, env: { ...process.env, ...env } });
    const printed: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    child.once('message', (message: { url: string }) => resolve(message.url));
    child.once('exit', (code) =>
      reject(new Error(`the server ended with ${code}: ${Buffer.concat(printed).toString()}`)),
    );
    return new LiveServer(await promise, child, printed);
  }

  /** A session outlives the server: the cookie of one is good at the next. */
  client(cookie: string): Client {
    return clientOf(this.url, cookie);
  }

  async signIn(email: string): Promise<string> {
    const body = { email, password: 'een lange zin als wachtwoord' };
    const answer = await clientOf(this.url, '').send('POST', '/auth/sign-in/email', body, { origin: this.url });
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0] ?? '')
      .join('; ');
  }

  async setClock(at: string): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#child.once('message', () => resolve());
    this.#child.send(at);
    await promise;
  }

  /** All that it wrote to its terminal. */
  log(): Buffer {
    return Buffer.concat(this.#printed);
  }

  /** Which of these texts stand anywhere in the memory that the process can write, as UTF-8 or UTF-16 (Linux). */
  async inMemory(texts: readonly string[]): Promise<readonly string[]> {
    const maps = await readFile(`/proc/${this.#child.pid}/maps`, 'utf8');
    const memory = await open(`/proc/${this.#child.pid}/mem`, 'r');
    const found = new Set<string>();
    try {
      for (const [, from = '', to = ''] of maps.matchAll(/^([0-9a-f]+)-([0-9a-f]+) rw/gm)) {
        const [begin, end] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
        for (const text of await inRange(memory, begin, end, texts)) found.add(text);
      }
    } finally {
      await memory.close();
    }
    return [...found];
  }

  /** As a power cut would: nothing is tidied up. */
  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#child.removeAllListeners('exit');
    this.#child.once('exit', () => resolve());
    this.#child.kill('SIGKILL');
    await promise;
  }
}

const atOnce = 16 * 1_048_576;
const overlap = 4096;

async function inRange(
  memory: Awaited<ReturnType<typeof open>>,
  begin: number,
  end: number,
  texts: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  const buffer = Buffer.alloc(Math.min(atOnce, end - begin));
  for (let position = begin; position < end; position += atOnce - overlap) {
    // A page that was never touched cannot be read, and holds nothing.
    const read = await memory.read(buffer, 0, Math.min(buffer.length, end - position), position).catch(() => undefined);
    if (read === undefined) continue;
    const bytes = buffer.subarray(0, read.bytesRead);
    found.push(...standingIn(bytes, texts));
  }
  return found;
}

/** Which of these texts stand in the bytes, as UTF-8 or as UTF-16; half of one is enough, since a text may run on over a page of the store. */
export function standingIn(bytes: Buffer, texts: readonly string[]): readonly string[] {
  return texts.filter((text) => {
    const middle = Math.ceil(text.length / 2);
    return [text.slice(0, middle), text.slice(middle)].some(
      (half) => bytes.includes(half, 0, 'utf8') || bytes.includes(half, 0, 'utf16le'),
    );
  });
}
