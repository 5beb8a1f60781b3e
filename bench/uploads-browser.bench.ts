import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BareBrowser, openBareBrowser } from './bare-browser.ts';
import type { BenchRow } from './row.ts';
import { startProcess, withFolder } from './server-process.ts';
import { documentBytes, peakOf, storyWithLargeFile } from './upload-ground.ts';
import { playTo, signIn } from './uploads.bench.ts';

const mebibyte = 1024 * 1024;

/** The same file chosen on the page of a tenderer in Chromium: sealed into its private file system and sent from there. */
export function benchUploadsInBrowser(): Promise<readonly BenchRow[]> {
  return withFolder(async (folder) => {
    const file = join(folder, 'Plan.pdf');
    await writePdf(file, documentBytes);
    const server = await startProcess(join(folder, 'data'), await storyWithLargeFile(folder));
    const profile = await mkdtemp(join(tmpdir(), 'bench-browser-'));
    const browser = await openBareBrowser(profile);
    try {
      await playTo(server.url, await signIn(server.url), 'blink-tekent');
      const { sealing, sending, before, most } = await handIn(browser, server.url, file);
      const row = (name: string, value: number, unit: string): BenchRow => ({
        name: `uploads: Chromium, ${name}`,
        value,
        unit,
      });
      return [
        row('size of the document', documentBytes / mebibyte, 'MiB'),
        row('checked and sealed', documentBytes / mebibyte / sealing, 'MiB/s'),
        row('sent', documentBytes / mebibyte / sending, 'MiB/s'),
        row('memory of all its processes before it', before / mebibyte, 'MiB'),
        row('most memory of all its processes', most / mebibyte, 'MiB'),
        row('most memory of the server', (await peakOf(server.pid)) / mebibyte, 'MiB'),
      ];
    } finally {
      await browser.close();
      await server.stop();
      await rm(profile, { recursive: true, force: true });
    }
  });
}

/** Seconds until it was checked and sealed, and from then until it stands in the draft; bytes of memory before and at most. */
async function handIn(browser: BareBrowser, url: string, file: string) {
  await browser.open(`${url}/`);
  const body = JSON.stringify(JSON.stringify({ user: 'blinker' }));
  const headers = `{ 'content-type': 'application/json' }`;
  await browser.evaluate(
    `fetch('/demo/sign-in', { method: 'POST', headers: ${headers}, body: ${body} }).then(() => 1)`,
  );
  await browser.open(`${url}/procedures/schoonmaak/submission/documents/plan`);
  const button = `[...document.querySelectorAll('button')].find((one) => /^(Vervang dit bestand|Replace this file)$/u.test(one.textContent.trim()))`;
  await browser.until(`${button} !== undefined`);
  await browser.evaluate(`${button}.click()`);
  await browser.until(`document.querySelector('input[type=file]') !== null`);
  const before = memoryOf(browser.pid);
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, memoryOf(browser.pid))), 250);
  const began = performance.now();
  const since = () => (performance.now() - began) / 1000;
  const says = (words: string) => `/${words}/u.test(document.querySelector('main').innerText)`;
  await browser.choose('input[type=file]', file);
  await browser.until(says('per seconde|a second'));
  const sealing = since();
  // What was there before has nothing to remark either.
  await browser.until(`!${says('per seconde|a second')}`);
  await browser.until(says('Er is niets op te merken|There is nothing to remark'));
  const sending = since() - sealing;
  clearInterval(timer);
  return { sealing, sending, before, most };
}

/** A file that begins and weighs like a document, and is too large to be measured on the device. */
async function writePdf(file: string, bytes: number): Promise<void> {
  const handle = await open(file, 'w');
  const block = randomBytes(8 * mebibyte);
  await handle.write('%PDF-1.7\n');
  for (let left = bytes - 9; left > 0; left -= block.length) await handle.write(block, 0, Math.min(left, block.length));
  await handle.close();
}

/** Bytes of a process and of those that it started, what they share counted once (Linux). */
function memoryOf(pid: number): number {
  const rows = execFileSync('ps', ['-eo', 'pid,ppid'], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/u).map(Number));
  const family = new Set([pid]);
  // A process is listed after the one that started it, unless numbers began anew; then the next look finds it.
  for (const [own = 0, parent = 0] of rows) if (family.has(parent)) family.add(own);
  return [...family].reduce((sum, one) => sum + shareOf(one), 0);
}

function shareOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    // It ended meanwhile.
    return 0;
  }
}
