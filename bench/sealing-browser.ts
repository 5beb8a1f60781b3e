import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../setup/checks/browser.ts';

/** A page in Chromium that seals as the pages do: with the very script of their sealing thread. */
export interface SealingPage {
  /** Seals so many bytes of chance; seconds. */
  seal(bytes: number, recipient: string): Promise<number>;
  close(): Promise<void>;
}

const assets = join(import.meta.dirname, '../tender/web/dist/assets');

/** Undefined when there is no browser here. */
export async function openSealingPage(): Promise<SealingPage | undefined> {
  const executablePath = findBrowser();
  const name = (await readdir(assets)).find((asset) => /^thread-.*\.js$/u.test(asset));
  if (executablePath === undefined || name === undefined) return undefined;
  const server = await serveScript(await readFile(join(assets, name)));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await (await browser.newContext()).newPage();
  await page.goto(addressOf(server));
  return {
    seal: (bytes, recipient) => page.evaluate(sealInPage, { bytes, recipient }),
    close: () => closeBoth(browser, server),
  };
}

/** Runs in the page, where nothing of this module is. */
async function sealInPage({
  bytes,
  recipient,
}: {
  readonly bytes: number;
  readonly recipient: string;
}): Promise<number> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let made = 0; made < bytes; made += 65_536) parts.push(crypto.getRandomValues(new Uint8Array(65_536)));
  const file = new File(parts, 'plain');
  const worker = new Worker('/thread.js', { type: 'module' });
  const begin = performance.now();
  const sealed = new Promise<boolean>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<{ kind: string; outcome?: { kind: string } }>) => {
      if (data.kind !== 'progress') resolve(data.outcome?.kind === 'sealed');
    });
  });
  worker.postMessage({ kind: 'seal', file, recipients: [recipient] }, []);
  if (!(await sealed)) throw new Error('the thread did not seal');
  return (performance.now() - begin) / 1000;
}

async function serveScript(script: Uint8Array): Promise<Server> {
  const server = createServer(({ url }, response) => {
    const isScript = url === '/thread.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><title>sealing</title>');
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  return server;
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the page has no port');
  return `http://127.0.0.1:${address.port}/`;
}

async function closeBoth(browser: Browser, server: Server): Promise<void> {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
