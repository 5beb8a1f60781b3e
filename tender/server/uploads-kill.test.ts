import { fork } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, clientOf, cookiesOf } from '#platform/http/testing/client.ts';
import { verifyFolder } from '#tender/cli/verify-folder.ts';
import { announce, bring, checksum, ciphertext, offsetOf, sha256Of } from './testing/upload.ts';

/** A server in a process of its own, which is killed in the middle and whose memory is looked at. */

const mebibyte = 1024 * 1024;
const program = join(import.meta.dirname, 'testing/tiny-server.ts');
const recipient = async () => {
  const { makeSealingKey } = await import('#platform/sealing/keys.ts');
  return (await makeSealingKey()).recipient;
};

let data: string;
let cookie = '';

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'leidraad-uploads-'));
});

afterAll(() => rm(data, { recursive: true }));

interface Process {
  readonly client: Client;
  /** Most memory that it ever had, in bytes. */
  peak(): Promise<number>;
  kill(): Promise<void>;
}

async function startProcess(): Promise<Process> {
  const child = fork(program, [data], { silent: true });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
  child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  // From the start on: who waits for an end that was before waits for ever.
  const gone = new Promise((end) => child.once('exit', end));
  const url = await promise;
  if (cookie === '') {
    const { headers } = await clientOf(url, '').send('POST', '/demo/sign-in', { user: 'blinker' });
    cookie = cookiesOf(headers);
  }
  return {
    client: clientOf(url, cookie),
    async peak() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
      return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) * 1024;
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

test('ALM-05: a server that is killed in the middle loses nothing that it acknowledged, and the upload goes on', async () => {
  const bytes = await ciphertext(8 * mebibyte, await recipient());
  const sha256 = sha256Of(bytes);
  let server = await startProcess();
  const { address } = await announce(server.client, { sha256, size: bytes.length });
  let acknowledged = 0;
  for (let turn = 0; acknowledged < bytes.length; turn += 1) {
    // Killed while a chunk is on its way, each time a little later.
    const timer = turn < 3 ? setTimeout(() => void server.kill(), 20 + 40 * turn) : undefined;
    try {
      for (;;) {
        const offset = (await offsetOf(server.client, address)) ?? -1;
        expect(offset).toBeGreaterThanOrEqual(acknowledged);
        acknowledged = offset;
        if (acknowledged === bytes.length) break;
        const piece = bytes.slice(acknowledged, acknowledged + mebibyte / 2);
        const answer = await bring(server.client, address, acknowledged, piece, checksum(piece));
        expect(answer.status).toBe(204);
        acknowledged += piece.length;
      }
    } catch (error) {
      // The end of a server, as its client sees it.
      if (!(error instanceof TypeError)) throw error;
      await server.kill();
      server = await startProcess();
    }
    clearTimeout(timer);
  }
  const back = await server.client.raw(`/v1/procedures/schoonmaak/sealed/${sha256}`);
  expect(sha256Of(new Uint8Array(await back.arrayBuffer()))).toBe(sha256);
  await server.kill();
  expect((await verifyFolder(data)).filter(({ ok }) => !ok)).toEqual([]);
}, 120_000);

test.runIf(process.platform === 'linux')(
  'the memory of the server stays flat while a file comes in',
  async () => {
    const server = await startProcess();
    const bytes = await ciphertext(22 * mebibyte, await recipient());
    let before = 0;
    for (let file = 0; file < 6; file += 1) {
      // The first ones warm it up.
      if (file === 2) before = await server.peak();
      const { address } = await announce(server.client, { sha256: sha256Of(bytes), size: bytes.length });
      for (let offset = 0; offset < bytes.length; offset += 8 * mebibyte) {
        const piece = bytes.slice(offset, offset + 8 * mebibyte);
        expect((await bring(server.client, address, offset, piece)).status).toBe(204);
      }
    }
    const grown = (await server.peak()) - before;
    await server.kill();
    expect(grown / mebibyte).toBeLessThan(40);
  },
  120_000,
);
