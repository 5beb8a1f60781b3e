import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../setup/checks/browser.ts';
import type { BenchRow } from './row.ts';
import { startProcess, withFolder } from './server-process.ts';
import { documentBytes, peakOf, storyWithLargeFile } from './upload-ground.ts';
import { playTo, signIn } from './uploads.bench.ts';

const mebibyte = 1024 * 1024;
const patience = 3_600_000;

/** The same file chosen on the page of a tenderer in Chromium: sealed into its private file system and sent from there. */
export function benchUploadsInBrowser(): Promise<readonly BenchRow[]> {
  return withFolder(async (folder) => {
    const file = join(folder, 'Plan.pdf');
    await writePdf(file, documentBytes);
    const server = await startProcess(join(folder, 'data'), await storyWithLargeFile(folder));
    const profile = await mkdtemp(join(tmpdir(), 'bench-browser-'));
    const executablePath = findBrowser();
    const context = await chromium.launchPersistentContext(profile, {
      args: ['--no-sandbox', '--headless', '--disable-quic', '--no-first-run'],
      ...(executablePath === undefined ? {} : { executablePath }),
    });
    const most = watchMemory(profile);
    try {
      await playTo(server.url, await signIn(server.url), 'blink-tekent');
      const { sealing, sending } = await handIn(await context.newPage(), server.url, file);
      const row = (name: string, value: number, unit: string): BenchRow => ({
        name: `uploads: Chromium, ${name}`,
        value,
        unit,
      });
      return [
        row('size of the document', documentBytes / mebibyte, 'MiB'),
        row('checked and sealed', documentBytes / mebibyte / sealing, 'MiB/s'),
        row('sent', documentBytes / mebibyte / sending, 'MiB/s'),
        row('most memory of all its processes', most() / mebibyte, 'MiB'),
        row('most memory of the server', (await peakOf(server.pid)) / mebibyte, 'MiB'),
      ];
    } finally {
      await context.close();
      await server.stop();
      await rm(profile, { recursive: true, force: true });
    }
  });
}

/** Seconds until it was checked and sealed, and from then until it stands in the draft. */
async function handIn(page: Page, url: string, file: string) {
  page.setDefaultTimeout(patience);
  await page.request.post(`${url}/demo/sign-in`, { data: { user: 'blinker' } });
  await page.goto(`${url}/procedures/schoonmaak/submission/documents/plan`);
  await page.getByRole('button', { name: /^(Vervang dit bestand|Replace this file)$/u }).click();
  const began = performance.now();
  const since = () => (performance.now() - began) / 1000;
  await page.locator('input[type=file]').setInputFiles(file);
  const speed = page.getByText(/per seconde|a second/u).first();
  await speed.waitFor();
  const sealing = since();
  await speed.waitFor({ state: 'detached' });
  await page.getByText(/Er is niets op te merken|There is nothing to remark/u).waitFor();
  return { sealing, sending: since() - sealing };
}

/** A file that begins and weighs like a document, and is too large to be measured on the device. */
async function writePdf(file: string, bytes: number): Promise<void> {
  const handle = await open(file, 'w');
  const block = randomBytes(8 * mebibyte);
  await handle.write('%PDF-1.7\n');
  for (let left = bytes - 9; left > 0; left -= block.length) await handle.write(block, 0, Math.min(left, block.length));
  await handle.close();
}

/** Sum of what is resident of the processes of this browser, four times a second; pages that they share count for each. */
function watchMemory(profile: string): () => number {
  let most = 0;
  const timer = setInterval(() => {
    const lines = execFileSync('ps', ['-eo', 'rss,args'], { encoding: 'utf8' }).split('\n');
    const own = lines.filter((line) => line.includes(profile) || line.includes('--type='));
    most = Math.max(most, own.reduce((sum, line) => sum + Number(/^\s*(\d+)/.exec(line)?.[1] ?? 0), 0) * 1024);
  }, 250);
  timer.unref();
  return () => {
    clearInterval(timer);
    return most;
  };
}
