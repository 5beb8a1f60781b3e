import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { makeSealingKey } from '#platform/sealing/keys.ts';
import { sealFile } from '#platform/sealing/node/seal-file.ts';
import { type Source, sendFile } from '#platform/tus/client.ts';
import { uploadsPath } from '#tender/api/uploads.ts';
import type { BenchRow } from './row.ts';
import { startProcess, withFolder } from './server-process.ts';
import { documentBytes, peakOf, storyWithLargeFile } from './upload-ground.ts';

const mebibyte = 1024 * 1024;

/**
 * A sealed file of the largest size sent by a program in Node: chunks hashed on both sides, each durable before it is answered; beside
 * `dd conv=fsync` of the same file on the same disk. And the most memory that server and sender ever had.
 */
export function benchUploads(): Promise<readonly BenchRow[]> {
  return withFolder(async (folder) => {
    const plain = join(folder, 'plain');
    const sealed = join(folder, 'sealed');
    await writeRandom(plain, documentBytes);
    const { recipient } = await makeSealingKey();
    const { sealed: made } = await sealFile(plain, sealed, [recipient, recipient]);
    const server = await startProcess(join(folder, 'data'), await storyWithLargeFile(folder));
    try {
      const cookie = await signIn(server.url);
      await playTo(server.url, cookie, 'blink-tekent');
      const before = await peakOf(server.pid);
      const copied = secondsOf(() => copy(sealed, join(folder, 'copy')));
      const began = performance.now();
      await sendSealed(server.url, cookie, sealed, made);
      const seconds = (performance.now() - began) / 1000;
      const row = (name: string, value: number, unit: string): BenchRow => ({ name: `uploads: ${name}`, value, unit });
      const speed = made.size / mebibyte / seconds;
      const bare = made.size / mebibyte / copied;
      return [
        row('bare: dd conv=fsync', bare, 'MiB/s'),
        { ...row('sealed file over tus, hashed, each chunk durable', speed, 'MiB/s'), ratio: speed / bare },
        row('size of the sealed file', made.size / mebibyte, 'MiB'),
        row('most memory of the server before it', before / mebibyte, 'MiB'),
        row('most memory of the server afterwards', (await peakOf(server.pid)) / mebibyte, 'MiB'),
        row('most memory of the sender', (await peakOf(process.pid)) / mebibyte, 'MiB'),
      ];
    } finally {
      await server.stop();
    }
  });
}

async function writeRandom(file: string, bytes: number): Promise<void> {
  const handle = await open(file, 'w');
  const block = randomBytes(8 * mebibyte);
  for (let left = bytes; left > 0; left -= block.length) await handle.write(block, 0, Math.min(left, block.length));
  await handle.close();
}

async function sendSealed(
  url: string,
  cookie: string,
  file: string,
  { sha256, size }: Pick<Source, 'sha256' | 'size'>,
): Promise<void> {
  await using handle = await open(file, 'r');
  const read = async (from: number, to: number) => {
    const bytes = new Uint8Array(to - from);
    await handle.read(bytes, 0, bytes.length, from);
    return bytes;
  };
  await send(url, cookie, { size, sha256, read });
}

async function send(url: string, cookie: string, source: Source): Promise<void> {
  const sent = await sendFile({
    source,
    at: uploadsPath,
    metadata: { procedure: 'schoonmaak' },
    fetch: (address, init) => fetch(`${url}${address}`, { ...init, headers: withCookie(init.headers, cookie) }),
    sha256: async (chunk) => createHash('sha256').update(chunk).digest('hex'),
    onLost: (attempt) => Promise.reject(new Error(`the line was lost ${attempt} times`)),
  });
  if (!sent.ok) throw new Error(JSON.stringify(sent.error));
}

function withCookie(given: RequestInit['headers'], cookie: string): Headers {
  const headers = new Headers(given);
  headers.set('cookie', cookie);
  return headers;
}

export async function signIn(url: string): Promise<string> {
  const body = JSON.stringify({ user: 'blinker' });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/demo/sign-in`, { method: 'POST', headers, body });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ');
}

/** Until the procedure is published and a tenderer is at work. */
export async function playTo(url: string, cookie: string, until: string): Promise<void> {
  const headers = { 'content-type': 'application/json', cookie };
  await fetch(`${url}/demo/story/steps`, { method: 'POST', headers, body: JSON.stringify({ until }) });
  for (;;) {
    const answer = await fetch(`${url}/demo/story`);
    const story = (await answer.json()) as { readonly running?: unknown };
    if (story.running === undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function copy(from: string, to: string): void {
  const done = spawnSync('dd', [`if=${from}`, `of=${to}`, 'bs=1M', 'conv=fsync'], { stdio: 'ignore' });
  if (done.status !== 0) throw new Error('dd could not copy the file');
}

function secondsOf(work: () => void): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}
